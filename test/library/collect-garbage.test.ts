import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {getHeapStatistics} from 'node:v8';
import {createCollector} from '../../source/library/collect-garbage.js';

test('what was thrown away is given back once all is quiet', async () => {
	const inUse = (): number => getHeapStatistics().used_heap_size;
	const {rest} = createCollector();
	let held: number[][] | undefined = Array.from({length: 400}, (_, at) => Array.from({length: 10_000}, () => at + 0.5));
	const full = inUse();
	assert.ok(held.length > 0);
	held = undefined;
	rest();
	await delay(1500);
	assert.ok(inUse() < full - 20e6, `${full} bytes, now ${inUse()}`);
});
