import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TABLES } from '../../backend/store/schema.ts';
import { openStore } from '../../backend/store/store.ts';
import { startProcess } from './backend-process.ts';
import { buildTemplates, fill, post } from './ingest/load.ts';
import { percentile, progress, report } from './report.ts';

/**
 * Sixteen clients that each wait for the acknowledgement of a batch of 20 before they send the next; what is
 * acknowledged is synced to disk. Beside it the engine alone: the same rows inserted 20,000 at a time.
 */
const CLIENTS = 16;
const BATCH = 20;
const SECONDS = Number(process.env.HINDSIGHT_BENCH_SECONDS ?? 300);
const bench = 'ingest';

const folder = mkdtempSync(join(process.env.HINDSIGHT_BENCH_DIR ?? tmpdir(), 'hindsight-ingest-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const backend = await startProcess(folder);
const templates = buildTemplates(200, BATCH);
const latencies: number[] = [];
const memory: number[] = [];
let acknowledged = 0;
let refused = 0;
const end = performance.now() + SECONDS * 1000;

const client = async (): Promise<void> => {
	while (performance.now() < end) {
		const { body } = fill(templates[Math.floor(Math.random() * templates.length)] as string[]);
		const start = performance.now();
		const status = await post(backend.url, body);
		latencies.push(performance.now() - start);
		if (status === 200) acknowledged += BATCH;
		else refused++;
	}
};
const watch = setInterval(() => {
	memory.push(backend.memory());
	progress(`${acknowledged} events, ${Math.round((memory.at(-1) as number) / 1e6)} MB, ${refused} refused`);
}, 1000);
const start = performance.now();
await Promise.all(Array.from({ length: CLIENTS }, client));
const seconds = (performance.now() - start) / 1000;
clearInterval(watch);

const answer = await fetch(`${backend.url}/v1/apps`, { headers: { Authorization: `Bearer ${backend.token}` } });
const { apps } = (await answer.json()) as { apps: { events: number }[] };
if (apps[0]?.events !== acknowledged) throw new Error(`${acknowledged} acknowledged, ${apps[0]?.events} stored`);
await backend.kill('SIGTERM');

const store = await openStore({ dataDir: folder });
const [size] = await store.query<{ bytes: number }>(
	`SELECT sum(bytes_on_disk) / sum(rows) AS bytes FROM system.parts
	WHERE database = 'hindsight' AND table = 'events' AND active`,
);
const columns = TABLES.find(({ name }) => name === 'events')?.settings;
await store.command(`CREATE TABLE hindsight.bulk AS hindsight.events ENGINE = MergeTree PARTITION BY toYear(time)
	ORDER BY (app_id, type, name, element_id, page_id, time, event_id) SETTINGS ${columns}, fsync_after_insert = 1`);
const rows = await store.query<Record<string, unknown>>('SELECT * FROM hindsight.events LIMIT 20000');
const names = Object.keys(rows[0] as object);
const values = rows.map((row) => names.map((name) => row[name]));
let inserted = 0;
const bulkStart = performance.now();
while (inserted < 400_000) {
	await store.insert('hindsight.bulk', names, values);
	inserted += values.length;
}
const bulk = inserted / ((performance.now() - bulkStart) / 1000);
await store.close();

const third = Math.max(1, Math.floor(memory.length / 3));
const mean = (list: number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
report({
	bench,
	figure: 'events acknowledged a second',
	unit: 'events/s',
	ours: acknowledged / seconds,
	peer: bulk,
	peerName: 'bulk insert of 20,000 rows by the engine alone',
	ratio: acknowledged / seconds / bulk,
});
for (const share of [0.5, 0.99])
	report({ bench, figure: `acknowledgement p${share * 100}`, unit: 'ms', ours: percentile(latencies, share) });
report({ bench, figure: 'an event on disk', unit: 'bytes', ours: Number(size?.bytes) });
report({ bench, figure: 'refused requests', unit: 'requests', ours: refused });
report({ bench, figure: 'resident memory, highest', unit: 'MB', ours: Math.max(...memory) / 1e6 });
report({
	bench,
	figure: 'resident memory, last third over middle third',
	unit: 'x',
	ours: mean(memory.slice(-third)) / mean(memory.slice(third, 2 * third)),
});
process.exit(0);
