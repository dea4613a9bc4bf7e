import assert from 'node:assert/strict';
import {isIP} from 'node:net';
import test from 'node:test';
import fc from 'fast-check';
import {isLiteralAddress, isPrivateName, isPublicAddress} from '../../../source/ingest/network/address-ranges.js';
import {privateHosts} from '../../helpers/private-hosts.js';

const open = [
	'1.1.1.1',
	'9.255.255.255',
	'11.0.0.0',
	'100.63.255.255',
	'100.128.0.0',
	'126.255.255.255',
	'128.0.0.1',
	'169.253.1.1',
	'172.15.255.255',
	'172.32.0.0',
	'192.167.255.255',
	'192.169.0.0',
	'198.17.255.255',
	'198.20.0.0',
	'223.255.255.255',
	'93.184.216.34',
	'2606:4700::1111',
	'[2606:4700::1111]',
	'2001:4860:4860::8888',
	'2a00:1450::1',
	'::ffff:1.1.1.1',
	'64:ff9b::808:808',
	'2002:808:808::1',
	'2001:0:808:808::f7f7:f7f7',
];

const closed = [
	'0.1.2.3',
	'10.255.255.255',
	'100.127.255.255',
	'127.255.255.255',
	'169.254.0.0',
	'172.16.0.0',
	'172.31.255.255',
	'192.0.0.8',
	'192.0.2.7',
	'192.88.99.1',
	'192.168.255.255',
	'198.19.255.255',
	'198.51.100.1',
	'203.0.113.9',
	'239.1.1.1',
	'250.0.0.1',
	'168.63.129.16',
	'::',
	'::1',
	'fe80::1%eth0',
	'fe80::1',
	'',
	'x',
	'1.2.3',
	'1.2.3.400',
	'1.2.3.4.5',
	'[::1',
	'::1/128',
	'not an address',
];

test('what belongs to the public internet is known by its range, and what cannot be read is not public', () => {
	assert.deepEqual(open.filter(address => !isPublicAddress(address)), []);
	assert.deepEqual(closed.filter(address => isPublicAddress(address)), []);
});

test('every spelling of a private host is a private literal or a private name once it is parsed', () => {
	assert.ok(privateHosts.length >= 400, String(privateHosts.length));
	const passed = privateHosts.filter(host => {
		const name = URL.parse(`http://${host}/`)?.hostname;
		return name !== undefined && (isLiteralAddress(name) ? isPublicAddress(name) : !isPrivateName(name));
	});
	assert.deepEqual(passed, []);
});

test('whatever a socket takes for an address is one, and IPv4 within IPv6 is judged as IPv4', () => {
	fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain(), fc.string()), text => {
		assert.ok(isIP(text) === 0 || isLiteralAddress(text), text);
	}));
	fc.assert(fc.property(fc.ipV4(), address => {
		assert.equal(isPublicAddress(`::ffff:${address}`), isPublicAddress(address));
		assert.equal(isPublicAddress(`64:ff9b::${address}`), isPublicAddress(address));
	}));
});
