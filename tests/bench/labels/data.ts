import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Backend, openBackend } from '../../../backend/backend.ts';
import { createElements, type ElementNode } from '../../../backend/labels/elements.ts';
import { nodeRows, pageRows } from '../../../backend/store/dictionaries.ts';
import { keys, openStore, type Store } from '../../../backend/store/store.ts';
import { progress } from '../report.ts';
import { buildSite } from './site.ts';

export const APP = 'bench';
/** The same site at a tenth of the size: every tenth element with all of its events. */
export const SMALL_APP = 'bench1m';
const ELEMENTS = 50_000;
const PAGES = 2_000;
const CHUNK = 500_000;
const DAYS = 90;

export interface LabelData {
	backend: Backend;
	/** The data folder. */
	folder: string;
	/** By rank: the first is the most used. */
	targets: ElementNode[];
}

/** Opens the data set; builds it first where it is not there. `HINDSIGHT_BENCH_DIR` says where. */
export const openLabelData = async (events: number): Promise<LabelData> => {
	const folder = join(process.env.HINDSIGHT_BENCH_DIR ?? join(tmpdir(), 'hindsight-bench'), `labels-v2-${events}`);
	const ready = join(folder, 'ready');
	const journal = { folder: join(folder, 'journal') };
	if (!existsSync(ready)) {
		rmSync(folder, { recursive: true, force: true });
		const store = await openStore({ dataDir: folder });
		const backend = await openBackend({ store, journal });
		await build(backend, events);
		await backend.close();
		writeFileSync(ready, '');
	}
	const started = performance.now();
	const store = await openStore({ dataDir: folder });
	// Each sample is asked of each definition: those of earlier runs would make later runs slower.
	for (const name of ['definitions', 'labels']) await store.command(`TRUNCATE TABLE hindsight.${name}`);
	const backend = await openBackend({ store, journal });
	progress(`ready after ${Math.round(performance.now() - started)} ms`);
	await backend.caughtUp;
	progress(`caught up after ${Math.round(performance.now() - started)} ms`);
	// The site built again in an empty dictionary gives the order of the targets.
	return { backend, folder, targets: buildSite(createElements(), ELEMENTS) };
};

const build = async (backend: Backend, events: number): Promise<void> => {
	const { store, apps } = backend;
	const app = apps.get(APP);
	const targets = buildSite(app.elements, ELEMENTS);
	for (let i = 0; i < app.elements.nodes.length; i += 10_000) {
		const { table, columns, rows } = nodeRows(APP, app.elements.nodes.slice(i, i + 10_000), Date.now());
		await store.insert(table, columns, rows);
		progress(`elements ${i} of ${app.elements.nodes.length}`);
	}
	for (let i = 0; i < PAGES; i++) app.pages.add('shop.example', `/shop/${i % 20}/${i}`);
	const { table, columns, rows } = pageRows(APP, app.pages.list);
	await store.insert(table, columns, rows);
	await makeChains(store);
	for (let from = 0; from < events; from += CHUNK) {
		progress(`events ${from} of ${events}`);
		await insertChunk(
			store,
			targets,
			from,
			Math.min(CHUNK, events - from),
			app.pages.list.map(({ key }) => key),
		);
	}
	await makeSmall(store, targets);
	// As a store is when nothing was written for a while: its parts merged, ours and those of the usual way.
	for (const name of ['events', 'elements', 'bench_chains']) {
		progress(`merging ${name}`);
		await store.command(`OPTIMIZE TABLE hindsight.${name} FINAL`);
	}
};

/** Elements by Zipf's law (log-uniform rank), visitors and sessions of 90 days, believable properties. */
const insertChunk = async (store: Store, targets: ElementNode[], from: number, count: number, pages: string[]) => {
	await store.command(
		`INSERT INTO hindsight.events
		WITH {elements:Array(UInt64)} AS elements, {pages:Array(UInt64)} AS pages,
			cityHash64(number, 'rank') / 18446744073709551616. AS r1, cityHash64(number, 'user') AS r2,
			cityHash64(number, 'time') / 18446744073709551616. AS r3,
			toUInt32(least(floor(pow(${ELEMENTS}, r1)), ${ELEMENTS} - 1)) AS rank,
			toUInt32((rank * 31 + r2 % 20) % ${PAGES}) AS page,
			r2 % 300000 AS visitor, toUInt32(floor(r3 * ${DAYS})) AS day
		SELECT '${APP}', 'click', '', elements[rank], pages[page + 1],
			fromUnixTimestamp64Milli(toInt64({start:Int64} + r3 * ${DAYS} * 86400000)),
			bitShiftRight(cityHash64(number, 'id'), 11), visitor, visitor, '',
			bitShiftRight(cityHash64(visitor, day), 11), bitShiftRight(cityHash64(visitor, day, page), 11),
			fromUnixTimestamp64Milli(toInt64(0)),
			concat('https://shop.example/shop/', toString(page % 20), '/', toString(page), '?ref=', toString(r2 % 50)),
			concat('Product ', toString(page)), '', '', concat('Label ', toString(rank % 12)), '',
			map('browser', ['sChrome', 'sFirefox', 'sSafari'][r2 % 3 + 1], 'device_type', 'sDesktop', 'platform',
				['sWindows', 'smacOS', 'sLinux'][visitor % 3 + 1], 'utm_source', ['s', 'sads', 'smail'][visitor % 3 + 1]),
			now64(3, 'UTC')
		FROM numbers({from:UInt64}, {count:UInt64})`,
		{
			elements: keys(targets.map(({ key }) => key)),
			pages: keys(pages),
			start: Date.now() - DAYS * 86_400_000,
			from,
			count,
		},
	);
	await store.command(
		`INSERT INTO hindsight.bench_chains SELECT e.app_id, e.type, e.time, e.event_id, e.person_id, e.session_id, e.url,
			e.text, l.hierarchy
		FROM hindsight.events AS e
		INNER JOIN (SELECT element_id, any(hierarchy) AS hierarchy FROM hindsight.elements WHERE target = 1 GROUP BY element_id) AS l
		USING (element_id)
		WHERE e.event_id IN (SELECT bitShiftRight(cityHash64(number, 'id'), 11) FROM numbers({from:UInt64}, {count:UInt64}))`,
		{ from, count },
	);
};

/** The usual way: each event with its whole chain as text, sorted by app, day and type. */
const makeChains = (store: Store) =>
	store.command(`CREATE TABLE IF NOT EXISTS hindsight.bench_chains (app_id LowCardinality(String),
		type LowCardinality(String), time DateTime64(3, 'UTC'), event_id UInt64, person_id UInt64, session_id UInt64,
		url String, text String, chain String)
		ENGINE = MergeTree PARTITION BY toYYYYMM(time) ORDER BY (app_id, toDate(time), type, event_id)`);

const makeSmall = async (store: Store, targets: ElementNode[]) => {
	const own = keys(targets.filter((_, rank) => rank % 10 === SMALL_REST).map(({ key }) => key));
	progress('the small app');
	await store.command(
		`INSERT INTO hindsight.events SELECT * REPLACE ('${SMALL_APP}' AS app_id) FROM
		(SELECT * FROM hindsight.events WHERE app_id = '${APP}' AND element_id IN {own:Array(UInt64)})`,
		{ own },
	);
	for (const table of ['pages', 'elements'])
		await store.command(
			`INSERT INTO hindsight.${table} SELECT * REPLACE ('${SMALL_APP}' AS app_id) FROM
			(SELECT * FROM hindsight.${table} WHERE app_id = '${APP}')`,
		);
};

/** Ranks that the small app has: those that leave this rest by ten. */
export const SMALL_REST = 5;
