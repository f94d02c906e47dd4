import { type BackendProcess, startProcess } from '../backend-process.ts';
import { buildTemplates, fill, post } from '../ingest/load.ts';

export interface CrashOptions {
	dataDir: string;
	/** How often the process is killed. */
	rounds: number;
	clients: number;
	onRound?: (round: Round) => void;
}

interface Round {
	/** Events acknowledged so far. */
	acknowledged: number;
	/** Milliseconds from the start of the process after the crash to its readiness. */
	startMs: number;
}

export interface CrashResult {
	rounds: Round[];
	/** Events acknowledged, and what is stored of them. */
	acknowledged: number;
	stored: number;
	distinct: number;
	/** Acknowledged and stored ids, combined by exclusive or: equal when they are the same ids. */
	idsSent: string;
	idsStored: string;
	/** Events the definition labels: by its list entry, by a preview, by its view, and by SQL over the elements' text. */
	labels: [listed: number, previewed: number, view: number, independent: number];
}

const EVENTS = 5;
const STEPS = [{ type: 'click', selector: 'article .btn-7, [data-heap-id^="action-1"]' }];

/** Loads a backend with clients that retry, kills it again and again, and counts afterwards what it still knows. */
export const crashRounds = async ({ dataDir, rounds, clients, onRound }: CrashOptions): Promise<CrashResult> => {
	let backend = await startProcess(dataDir);
	let up: Promise<unknown> = Promise.resolve();
	let acknowledged = 0;
	let idsSent = 0n;
	let ending = false;
	let onAcknowledged = () => {};
	const call = (path: string, method = 'GET', body?: unknown) => ask(backend, path, method, body);
	await call('/v1/definitions/crash', 'PUT', { appId: 'load', name: 'Crash', steps: STEPS, baseRevision: 0 });

	const client = async (seed: number): Promise<void> => {
		for (let n = 0; !ending; n++) {
			// New elements all the time: labels and dictionary are written under fire too.
			const [template] = buildTemplates(1, EVENTS, seed * 10_000 + n) as [string[]];
			const { body, ids } = fill(template);
			while ((await post(backend.url, body)) !== 200) await up;
			acknowledged += ids.length;
			for (const id of ids) idsSent ^= BigInt(id);
			onAcknowledged();
		}
	};
	const running = Array.from({ length: clients }, (_, i) => client(i + 1));
	const results: Round[] = [];
	for (let round = 0; round < rounds; round++) {
		const wanted = acknowledged + EVENTS * Math.floor(20 + Math.random() * 200);
		await new Promise<void>((resolve) => {
			onAcknowledged = () => acknowledged >= wanted && resolve();
		});
		let restarted = () => {};
		up = new Promise<void>((resolve) => {
			restarted = resolve;
		});
		await backend.kill('SIGKILL');
		backend = await startProcess(dataDir);
		restarted();
		results.push({ acknowledged, startMs: backend.startMs });
		onRound?.(results.at(-1) as Round);
	}
	ending = true;
	await Promise.all(running);

	const sql = async (query: string) =>
		((await call('/v1/sql', 'POST', { query, appId: 'load' })) as { rows: string[][] }).rows[0] as string[];
	const [stored, distinct, idsStored] = await sql(
		'SELECT count(), uniqExact(event_id), groupBitXor(event_id) FROM all_events',
	);
	const [view] = await sql('SELECT count() FROM crash');
	const [independent] = await sql(`SELECT count() FROM all_events WHERE
		match(hierarchy, '@article;[^|]*\\\\|.*\\\\.btn-7;') OR match(hierarchy, '\\\\[data-heap-id=action-1')`);
	const { definitions } = (await call('/v1/definitions?appId=load')) as { definitions: { count: number }[] };
	const preview = (await call('/v1/definitions/preview', 'POST', { appId: 'load', steps: STEPS })) as { count: number };
	await backend.kill('SIGTERM');
	return {
		rounds: results,
		acknowledged,
		stored: Number(stored),
		distinct: Number(distinct),
		idsSent: String(idsSent),
		idsStored: String(idsStored),
		labels: [definitions[0]?.count ?? -1, preview.count, Number(view), Number(independent)],
	};
};

const ask = async ({ url, token }: BackendProcess, path: string, method: string, body: unknown): Promise<unknown> => {
	const response = await fetch(`${url}${path}`, {
		method,
		headers: { Authorization: `Bearer ${token}` },
		...(body !== undefined && { body: JSON.stringify(body) }),
	});
	if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
	return response.json();
};
