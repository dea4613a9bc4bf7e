/*
The reading record, as a doctor finds it. It is only read: it is mended, and what is damaged kept, by whoever uses it next.
*/
import type {Host} from '../../config/host.js';
import {shortenPath} from '../../config/resolve-path.js';
import {NewsreadError} from '../../errors.js';
import {recordFileOf} from '../reading-record.js';
import {checkRecord, type RecordFinding} from '../record/check-record.js';
import {findFault, toRecordError} from '../record/record-fault.js';
import {recordMigrations} from '../record/record-schema.js';
import {countOf, type Finding} from './finding.js';

const [name, hint] = ['record', 'It is mended when it is used next, as by newsread searches; what is damaged is kept.'];

const describeUnusable = (error: unknown, called: string): Finding => {
	// Nothing was to be written.
	if (findFault(error) === 'read-only') {
		return {name, state: 'trouble', says: `${called} may not be read`, hint: 'Check who may read it.'};
	}

	const told = toRecordError(error, called);
	if (!(told instanceof NewsreadError)) {
		throw told;
	}

	return {name, state: 'trouble', says: told.message.replace(/^The reading record /, '').replace(/\.$/, ''), hint: told.hint ?? null};
};

const describeReadable = ({entries, broken}: Extract<RecordFinding, {readonly state: 'readable'}>, called: string): Finding => (broken === 0
	? {name, state: 'ok', says: `${called}: ${countOf(entries, 'entry', 'entries')}, and every checksum holds`, hint: null}
	: {name, state: 'trouble', says: `${called}: ${countOf(entries, 'entry', 'entries')}, and ${broken.toLocaleString('en')} more whose ${broken === 1 ? 'checksum does' : 'checksums do'} not hold`, hint});

/**
What there is to say of a person's reading record, of all libraries.
*/
export const lookAtRecord = (host: Host): Finding => {
	const file = recordFileOf(host);
	const [called, finding] = [shortenPath(host, file), checkRecord({file, migrations: recordMigrations})];
	switch (finding.state) {
		case 'absent': {
			return {name, state: 'ok', says: 'none', hint: null};
		}

		case 'damaged': {
			return {name, state: 'trouble', says: `${called} is damaged`, hint};
		}

		case 'mending': {
			return {name, state: 'trouble', says: `${called} was damaged, and waits to be mended`, hint};
		}

		case 'unusable': {
			return describeUnusable(finding.error, called);
		}

		case 'readable': {
			return describeReadable(finding, called);
		}
	}
};
