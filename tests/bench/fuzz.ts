import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzz } from './fuzz/fuzz.ts';
import { progress, report } from './report.ts';

/** A hundred thousand malformed and hostile requests: none may be a 5xx, nor store a byte when refused. */
const RUNS = Number(process.env.HINDSIGHT_BENCH_REQUESTS ?? 100_000);
const bench = 'fuzz';

const dataDir = mkdtempSync(join(process.env.HINDSIGHT_BENCH_DIR ?? tmpdir(), 'hindsight-fuzz-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));

const result = await fuzz(dataDir, RUNS, (n) => n % 2000 === 0 && progress(`${n} of ${RUNS} requests`));
report({ bench, figure: 'requests', unit: 'requests', ours: result.requests });
for (const [status, count] of Object.entries(result.statuses))
	report({ bench, figure: `answered with ${status}`, unit: 'requests', ours: count });
if (result.rows !== result.stored) throw new Error(`${result.stored} events acknowledged, ${result.rows} stored`);
process.exit(0);
