import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../backend/apps.ts';
import { compileSteps } from '../../backend/labels/rules.ts';
import type { Step } from '../../lib/definition/schema.ts';
import { startProcess } from './backend-process.ts';
import { APP, openLabelData, SMALL_APP, SMALL_REST } from './labels/data.ts';
import { buildRules, type Rule } from './labels/site.ts';
import { percentile, progress, report } from './report.ts';

/**
 * Labels over ten million events, beside the usual way on the same engine and data: a regular expression over each
 * event's stored chain. Cold: caches of the engine and of files dropped before each rule; warm: the same again.
 */
const EVENTS = Number(process.env.HINDSIGHT_BENCH_EVENTS ?? 10_000_000);
const PEER = 'regex over each event';

const { backend, targets, folder } = await openLabelData(EVENTS);
const { store, labeller, apps, registry } = backend;
const rules = buildRules(targets);

const stepsOf = ({ selector, page, text }: Rule): Step[] => [
	{ type: 'click', selector, ...(page && { page }), ...(text && { text }) },
];

const timed = async <T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> => {
	const start = performance.now();
	const value = await work();
	return { ms: performance.now() - start, value };
};

/** Files leave the system's cache by `posix_fadvise`, which `dd` gives to anyone. */
const dropCaches = async () => {
	for (const cache of ['MARK', 'UNCOMPRESSED', 'PRIMARY INDEX', 'QUERY'])
		await store.command(`SYSTEM DROP ${cache} CACHE`).catch(() => {});
	spawnSync('sh', ['-c', 'for file; do dd if="$file" iflag=nocache count=0; done', 'sh', ...(await dataFiles())]);
};
const dataFiles = async () => {
	const parts = await store.query<{ path: string }>(
		"SELECT path FROM system.parts WHERE database = 'hindsight' AND active AND table IN ('events', 'bench_chains')",
	);
	return parts.flatMap(({ path }) =>
		readdirSync(path)
			.filter((name) => name.endsWith('.bin'))
			.map((name) => join(path, name)),
	);
};

const preview = (app: App, rule: Rule) => labeller.preview(app, compileSteps(stepsOf(rule)), {});

/** The same answer: count, users and sessions by day, and the ten newest events, looked for in the days they lie in. */
const peer = async (rule: Rule): Promise<number> => {
	const where = `app_id = {app:String} AND type = 'click' AND match(chain, {regex:String})
		${rule.page ? 'AND match(path(url), {page:String})' : ''} ${rule.text ? 'AND text = {text:String}' : ''}`;
	const params = {
		app: APP,
		regex: rule.regex,
		...(rule.page && { page: `^${rule.page.path.replace('/**', '/')}` }),
		...(rule.text && { text: rule.text.value }),
	};
	const rows = await store.query<{ total: string; day: string; count: string }>(
		`SELECT grouping(day) AS total, toDate(time) AS day, count() AS count, uniqExact(person_id), uniqExact(session_id)
		FROM hindsight.bench_chains WHERE ${where} GROUP BY day WITH ROLLUP ORDER BY total, day DESC`,
		params,
	);
	let from = '1970-01-01';
	for (let i = 0, newest = 0; i < rows.length && newest < 10; i++)
		if (Number(rows[i]?.total) === 0) {
			newest += Number(rows[i]?.count);
			from = rows[i]?.day ?? from;
		}
	await store.query(
		`SELECT event_id, time, person_id, session_id, url, text, chain FROM hindsight.bench_chains
		WHERE toDate(time) >= {from:Date} AND ${where} ORDER BY time DESC LIMIT 10`,
		{ ...params, from },
	);
	return Number(rows.find(({ total }) => Number(total) === 1)?.count ?? 0);
};

/** The definition is saved, its labels stored, and its count read. */
const save = async (rule: Rule, id: string) => {
	const { steps } = await registry.save({ id, appId: APP, name: id, steps: stepsOf(rule) }, 0);
	return labeller.count(apps.get(APP), steps);
};

const times: Record<string, number[]> = {};
const note = (name: string, ms: number) => {
	times[name] ??= [];
	times[name].push(ms);
};

const app = apps.get(APP);
let events = 0;
for (const [i, rule] of rules.entries()) {
	await dropCaches();
	const cold = await timed(() => preview(app, rule));
	const warm = await timed(() => preview(app, rule));
	await dropCaches();
	const peerCold = await timed(() => peer(rule));
	const peerWarm = await timed(() => peer(rule));
	const saved = await timed(() => save(rule, `bench-${process.pid}-${Date.now()}-${i}`));
	const counts = [cold.value.count, warm.value.count, saved.value.count, peerCold.value];
	if (new Set(counts).size !== 1) throw new Error(`${rule.selector}: counts differ: ${counts.join(', ')}`);
	events += cold.value.count;
	note('preview cold', cold.ms);
	note('preview warm', warm.ms);
	note('save', saved.ms);
	note('peer cold', peerCold.ms);
	note('peer warm', peerWarm.ms);
	note('ratio cold', peerCold.ms / cold.ms);
	note('ratio warm', peerWarm.ms / warm.ms);
	progress(
		`${i + 1}/${rules.length} ${rule.selector}: ${cold.value.count} events, ${cold.ms.toFixed(0)}/${warm.ms.toFixed(0)} ms, save ${saved.ms.toFixed(0)} ms, peer ${peerCold.ms.toFixed(0)}/${peerWarm.ms.toFixed(0)} ms`,
	);
}

const bench = 'labels';
for (const share of [0.5, 0.95])
	for (const [figure, ours, theirs] of [
		['preview cold', 'preview cold', 'peer cold'],
		['preview warm', 'preview warm', 'peer warm'],
		['save and backfill', 'save', 'peer warm'],
	] as const)
		report({
			bench,
			figure: `${figure} p${share * 100}`,
			unit: 'ms',
			ours: percentile(times[ours] as number[], share),
			peer: percentile(times[theirs] as number[], share),
			peerName: PEER,
		});
for (const kind of ['cold', 'warm'])
	report({
		bench,
		figure: `${kind}: the usual way's time over a preview's, median of the rules`,
		unit: 'x',
		ours: percentile(times[`ratio ${kind}`] as number[], 0.5),
	});
report({ bench, figure: 'events labelled a rule, mean', unit: 'events', ours: events / rules.length });

/** Rules that label the same events in both apps. */
const small = apps.get(SMALL_APP);
const ratios: number[] = [];
for (let rank = SMALL_REST; rank < targets.length && ratios.length < 20; rank = Math.ceil((rank * 1.4) / 10) * 10 + 5) {
	const id = targets[rank]?.element.attributes?.['data-heap-id'];
	const rule: Rule = { selector: `[data-heap-id="${id}"]`, regex: '' };
	const best = async (of: App) => {
		const runs: number[] = [];
		let count = 0;
		for (let run = 0; run < 7; run++) {
			const { ms, value } = await timed(() => preview(of, rule));
			runs.push(ms);
			count = value.count;
		}
		return { ms: percentile(runs, 0.5), count };
	};
	const large = await best(app);
	const little = await best(small);
	if (large.count !== little.count) throw new Error(`rank ${rank}: ${large.count} and ${little.count} events`);
	ratios.push(large.ms / little.ms);
}
report({
	bench,
	figure: `time at ${EVENTS} events over time at a tenth, same labels, median`,
	unit: 'x',
	ours: percentile(ratios, 0.5),
});
await backend.close();

/** Started again as people run it: twice, as the first start finds none of its files in memory. */
for (const files of ['after others were read', 'again']) {
	const started = await startProcess(folder);
	report({ bench, figure: `restart, ready, ${files}`, unit: 'ms', ours: started.startMs });
	let resident = 0;
	// The past is read, and room given back, within this time; then it is at rest.
	for (let second = 0; second < 20; second++) {
		await new Promise((resolve) => setTimeout(resolve, 1000));
		resident = started.memory();
	}
	report({ bench, figure: `resident memory at rest, ${files}`, unit: 'MB', ours: resident / 1e6 });
	await started.kill('SIGTERM');
}
process.exit(0);
