import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRounds } from './crash/rounds.ts';
import { progress, report } from './report.ts';

/** Twenty times `kill -9` under load with retrying clients: every acknowledged event is there once afterwards. */
const ROUNDS = Number(process.env.HINDSIGHT_BENCH_ROUNDS ?? 20);
const bench = 'crash';

const dataDir = mkdtempSync(join(process.env.HINDSIGHT_BENCH_DIR ?? tmpdir(), 'hindsight-crash-'));
process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));

const onRound = ({ acknowledged, startMs }: { acknowledged: number; startMs: number }) =>
	progress(`${acknowledged} events acknowledged, ready ${Math.round(startMs)} ms after the crash`);
const result = await crashRounds({ dataDir, rounds: ROUNDS, clients: 16, onRound });
const { rounds, acknowledged, stored, distinct, labels } = result;
report({ bench, figure: 'crashes', unit: 'crashes', ours: rounds.length });
report({ bench, figure: 'events acknowledged', unit: 'events', ours: acknowledged });
report({ bench, figure: 'acknowledged and lost', unit: 'events', ours: acknowledged - distinct });
report({ bench, figure: 'stored twice', unit: 'events', ours: stored - distinct });
report({ bench, figure: 'start after a crash, longest', unit: 'ms', ours: Math.max(...rounds.map((r) => r.startMs)) });
if (result.idsSent !== result.idsStored) throw new Error('other ids are stored than were acknowledged');
if (new Set(labels).size !== 1) throw new Error(`labels and counts differ: ${labels.join(', ')}`);
process.exit(0);
