import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSdk } from '../../scripts/build-sdk.ts';
import { report } from './report.ts';

/** What a page loads of the peer's snippet: autocapture is in it, recorder and surveys are fetched apart. */
const PEER = fileURLToPath(import.meta.resolve('posthog-js/dist/array.js'));
const OUT = '.cache/bench-sdk';

const gzipSize = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

await buildSdk(OUT);
report({
	bench: 'sdk',
	figure: 'size, gzip level 9',
	unit: 'bytes',
	ours: gzipSize(`${OUT}/heap.js`),
	peer: gzipSize(PEER),
	peerName: 'posthog-js array.js',
});
