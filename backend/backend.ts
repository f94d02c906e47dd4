import * as v from 'valibot';
import { explainIssue } from '../lib/definition/explain-issue.ts';
import { type Batch, BatchSchema } from '../lib/protocol/ingest.ts';
import { type Apps, loadApps } from './apps.ts';
import { type Connect, openConnect } from './connect/sql.ts';
import { invalid } from './errors.ts';
import { type Committed, type Committer, createCommitter, type Submission } from './ingest/committer.ts';
import { type PrepareOptions, prepareEvents } from './ingest/prepare.ts';
import { prepareProfiles } from './ingest/profiles.ts';
import { createSeen } from './ingest/seen.ts';
import { createStoreGroup } from './ingest/store-group.ts';
import { rowWriter } from './ingest/write-rows.ts';
import { createLabeller, type Labeller } from './labels/labeller.ts';
import { loadRegistry, type Registry } from './labels/registry.ts';
import { LIMITS } from './limits.ts';
import { loadOrigins, type Origins } from './origins.ts';
import { createFeed, type Feed } from './routes/feed.ts';
import { receivedSince } from './store/events.ts';
import { type JournalOptions, openJournal } from './store/journal.ts';
import { journaled } from './store/journaled-store.ts';
import { schemaStatements } from './store/schema.ts';
import type { Store } from './store/store.ts';
import { createOwners, type Owners } from './store/users.ts';
import { watched } from './store/watched-store.ts';

interface IngestOptions {
	/** Milliseconds since the epoch; now, if left out. */
	receivedAt?: number;
	/** The batch is history: its times are taken as they are, however old. */
	trustTime?: boolean;
	/** Length of the request, for backpressure. */
	bytes?: number;
}

/** The store with what is kept in memory of it. Routes and the demo's history use it. */
export interface Backend {
	readonly store: Store;
	readonly apps: Apps;
	readonly origins: Origins;
	readonly registry: Registry;
	readonly owners: Owners;
	readonly labeller: Labeller;
	readonly connect: Connect;
	readonly feed: Feed;
	readonly committer: Committer;
	readonly metrics: Metrics;
	/** Settles when the batch is on disk. The batch must have passed `BatchSchema`. */
	ingest(batch: Batch, options?: IngestOptions): Promise<Committed>;
	/** Settles when what is ready to be stored is on disk. */
	submit(submission: Submission): Promise<Committed>;
	health(): Promise<Health>;
	/** Settles when the ids of the past are in memory; until then they are looked up in the store. */
	readonly caughtUp: Promise<void>;
	close(): Promise<void>;
}

/** Counted since the start. */
interface Metrics {
	requests: number;
	stored: number;
	duplicates: number;
	failures: number;
}

type Health = { status: 'ok'; reason?: undefined } | { status: 'failing'; reason: string };

export interface BackendOptions {
	store: Store;
	/** Where rows wait on their way into the store, and survive a crash. */
	journal: Omit<JournalOptions, 'write'>;
	/** How long an insert waits for company, milliseconds. */
	gatherMs?: number;
}

/** Long enough for the requests of a busy moment to meet, too short to notice. */
const GATHER_MS = 2;

export const openBackend = async ({
	store: unwatched,
	journal: journalOptions,
	gatherMs = GATHER_MS,
}: BackendOptions): Promise<Backend> => {
	const engine = watched(unwatched);
	// A cluster has tables of these names already, made by its administrator (docs/backend.md).
	for (const statement of schemaStatements()) await engine.command(statement);
	const owners = createOwners();
	const journal = await openJournal({ ...journalOptions, write: rowWriter(engine, owners.forget) });
	const store = journaled(engine, journal);
	const apps = await loadApps(engine);
	const registry = await loadRegistry(engine, apps);
	const seen = createSeen();
	const ended = new AbortController();
	// Until the past is in, ids are looked up in the store: slower, and as sure.
	const reading = (async () => {
		for await (const [appId, ids] of receivedSince(engine, Date.now() - LIMITS.eventAgeMs)) {
			if (ended.signal.aborted) return;
			seen.addAll(appId, ids);
		}
		seen.complete();
	})().catch((error) =>
		console.error(`Ids of the past could not be read; they are looked up one by one: ${error.message}`),
	);
	const feed = createFeed();
	const committer = createCommitter(
		createStoreGroup({ store: engine, journal, registry, owners, seen, onStored: feed.publish }),
		gatherMs,
		journal.waiting,
	);

	const connect = openConnect(store, registry);
	const metrics: Metrics = { requests: 0, stored: 0, duplicates: 0, failures: 0 };
	const submit = async (submission: Submission): Promise<Committed> => {
		metrics.requests++;
		try {
			const committed = await committer.submit(submission);
			metrics.stored += committed.stored;
			metrics.duplicates += committed.duplicates;
			return committed;
		} catch (error) {
			metrics.failures++;
			throw error;
		}
	};

	return {
		store,
		apps,
		origins: await loadOrigins(store),
		registry,
		owners,
		labeller: createLabeller(store, registry, owners),
		connect,
		feed,
		committer,
		metrics,
		ingest(batch, { receivedAt = Date.now(), trustTime = false, bytes = 0 } = {}) {
			const app = apps.get(batch.appId);
			const options: PrepareOptions = { receivedAt, trustTime };
			return submit({
				events: prepareEvents(batch, app.elements, app.pages, options),
				profiles: prepareProfiles(batch, receivedAt, trustTime),
				bytes,
			});
		},
		submit,
		caughtUp: reading,
		async health() {
			const reason = (await journal.failing()) ?? (await engine.failing());
			return reason === null ? { status: 'ok' } : { status: 'failing', reason };
		},
		async close() {
			ended.abort();
			await reading;
			await committer.drain();
			await journal.close();
			await connect.close();
			await store.close();
		},
	};
};

/** Checks what a client sent; the error names the place. */
export const parseBatch = (input: unknown): Batch => parseWith(BatchSchema, input);

export const parseWith = <S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> => {
	const result = v.safeParse(schema, input, { abortEarly: true });
	if (result.success) return result.output;
	const { message, path } = explainIssue(result.issues[0]);
	throw invalid(message, path || undefined);
};
