import {existsSync} from 'node:fs';
import {toJson} from '../cite/to-json.js';
import {shortenPath} from '../config/resolve-path.js';
import {loadSettings, settingsFileOf} from '../config/settings.js';
import {exitCodes} from '../errors.js';
import {toDisplayText} from '../language/display-text.js';
import {lookAtLibrary} from '../library/doctor/look-at-library.js';
import {lookAtRecord} from '../library/doctor/look-at-record.js';
import type {Finding} from '../library/doctor/finding.js';
import {findLibraryFolder} from '../library/find-library-folder.js';
import type {CommandCall, RunCommand} from './command.js';
import {fitText} from './output/fit-text.js';
import {schemas} from './output/json.js';
import {isUnicodeIn, showProgress} from './output/show-progress.js';
import {wrapText} from './output/wrap-text.js';

const lookAtNode = ({host}: CommandCall): Finding => ({
	name: 'newsread', state: 'ok', hint: null,
	says: `${host.version} on ${navigator.userAgent.replace('/', ' ')}, ${host.platform}`,
});

const lookAtConfig = async ({host, flags}: CommandCall): Promise<readonly Finding[]> => {
	const {warnings} = await loadSettings(host, flags);
	const file = settingsFileOf(host);
	return warnings.length > 0
		? warnings.map(says => ({name: 'config', state: 'trouble', says, hint: null}))
		: [{name: 'config', state: 'ok', says: existsSync(file) ? shortenPath(host, file) : 'none, so the defaults are used', hint: null}];
};

const colorsOf: Readonly<Record<number, string>> = {1: 'no color', 4: '16 colors', 8: '256 colors', 24: '16 million colors'};

const lookAtTerminal = ({host}: CommandCall): Finding => {
	const {stdout, env} = host;
	const [name, hint] = ['terminal', null];
	if (!stdout.isTTY) {
		return {name, state: 'ok', says: 'none, since this goes into a pipe or a file', hint};
	}

	if (env.TERM === 'dumb') {
		return {name, state: 'note', says: 'dumb: the reader cannot be opened in it', hint: 'The commands of the shell work; newsread --help lists them.'};
	}

	const isUnicode = isUnicodeIn(host);
	const isInTmux = env.TMUX !== undefined && env.TMUX !== '';
	const says = [env.TERM ?? 'of no name', `${stdout.columns} columns, ${stdout.rows} rows`, colorsOf[stdout.getColorDepth()] ?? 'colors', isUnicode ? 'Unicode' : 'no Unicode', ...(isInTmux ? ['within tmux'] : [])].join(', ');
	return isUnicode ? {name, state: 'ok', says, hint: isInTmux ? 'What the reader copies goes on to the clipboard where tmux has: set -g set-clipboard on' : hint} : {name, state: 'note', says, hint: 'Set LANG to a locale of UTF-8, such as en_US.UTF-8, where letters are shown wrong.'};
};

const formatFindings = (findings: readonly Finding[], {output}: CommandCall): readonly string[] => {
	const wide = (pick: (finding: Finding) => string): number => Math.max(...findings.map(finding => pick(finding).length)) + 2;
	const [first, second] = [wide(({state}) => state), wide(({name}) => name)];
	const room = Math.max(20, output.tableWidth - first - second);
	return findings.flatMap(({state, name, says, hint}) => {
		const lines = wrapText(toDisplayText([says, hint].filter(part => part !== null).join('. ').replaceAll('\n', ' ')), room);
		return lines.map((line, at) => fitText(at === 0 ? state : '', first) + fitText(at === 0 ? name : '', second) + line);
	});
};

/**
`newsread doctor`: looks at everything that newsread stands on, mends what can be made again, and says what it found, a line each. Exit code 2 where something is left to be done.
*/
export const doctor: RunCommand = async call => {
	const {host, settings, flags, output} = call;
	const findings = [
		lookAtNode(call),
		...await lookAtConfig(call),
		...await lookAtLibrary(host, await findLibraryFolder(host, settings), {isCleaning: flags.clean, opened: library => showProgress(host, library)}),
		lookAtRecord(host),
		lookAtTerminal(call),
	];
	const isWell = findings.every(({state}) => state !== 'trouble');
	await output.writeLines(flags.json ? [toJson({schema: schemas.doctor, isWell, findings})] : formatFindings(findings, call));
	return isWell ? exitCodes.found : exitCodes.trouble;
};
