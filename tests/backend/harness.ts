import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll } from 'vitest';
import { createApp } from '../../backend/app.ts';
import { type Backend, openBackend } from '../../backend/backend.ts';
import { openStore, type Store } from '../../backend/store/store.ts';
import type { PathElement } from '../../lib/element/types.ts';
import type { Batch } from '../../lib/protocol/ingest.ts';
import { startClickHouse } from './clickhouse-server.ts';

const TOKEN = 'test-token';

/** A folder of its own, gone when the file's tests are over. */
export const temporaryFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'hindsight-backend-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
};

export interface Harness {
	backend: Backend;
	app: Hono;
	/** Calls a route with the token; gives status and JSON. */
	call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
	/** Closes and opens the store again on the same folder. */
	restart(): Promise<void>;
	/** Opens it again after `backend.close()`. */
	reopen(): Promise<void>;
	/** Rows by SQL that shares nothing with the product's. */
	sql<T = Record<string, string>>(query: string): Promise<T[]>;
}

interface Answer {
	status: number;
	// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
	body: any;
	headers: Headers;
}

/**
 * `around`: puts something between the backend and its store. With `HINDSIGHT_TEST_SERVER=1` each has a ClickHouse server
 * of its own instead of the embedded engine.
 */
export const openHarness = async (
	dataDir = temporaryFolder(),
	around: (store: Store) => Store = (store) => store,
	server: { clickhouseUrl?: string; cluster?: string } = {},
): Promise<Harness> => {
	if (process.env.HINDSIGHT_TEST_SERVER && !server.clickhouseUrl)
		server = { clickhouseUrl: (await startClickHouse(dataDir)).url };
	const open = async () => {
		const store = around(await openStore({ dataDir, ...server }));
		const backend = await openBackend({ store, journal: { folder: join(dataDir, 'journal') } });
		return { backend, app: createApp({ backend, token: TOKEN, sdkFile: join(dataDir, 'heap.js') }) };
	};
	let opened = await open();
	afterAll(() => opened.backend.close());
	return {
		get backend() {
			return opened.backend;
		},
		get app() {
			return opened.app;
		},
		async call(method, path, body, headers = {}) {
			const response = await opened.app.request(path, {
				method,
				headers: { Authorization: `Bearer ${TOKEN}`, ...headers },
				...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
			});
			const text = await response.text();
			const json = response.headers.get('content-type')?.includes('json');
			return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
		},
		async restart() {
			await opened.backend.close();
			opened = await open();
		},
		async reopen() {
			opened = await open();
		},
		sql: (query) => opened.backend.store.query(query),
	};
};

let lastId = 0;
/** Ids that never repeat within a test process. */
export const newId = (): string => String(++lastId * 7919 + 2 ** 40);

const only = { nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 };

export const element = (tag: string, rest: Partial<PathElement> = {}): PathElement => ({ tag, ...only, ...rest });

export interface EventInput {
	eventId?: string;
	type?: Batch['events'][number]['type'];
	/** Target first. */
	path?: PathElement[];
	url?: string;
	userId?: string;
	identity?: string;
	sessionId?: string;
	time?: number;
	name?: string;
	text?: string;
	href?: string;
	properties?: Record<string, string | number | boolean>;
}

export const BUTTON: PathElement[] = [
	element('button', { classes: ['btn', 'btn-primary'], attributes: { 'data-heap-id': 'buy' } }),
	element('main', { id: 'app' }),
	element('body'),
	element('html'),
];

/** A batch of events, each with its own page. */
export const batchOf = (inputs: readonly EventInput[], appId = 'shop'): Batch => {
	const batch: Batch = { appId, sentAt: Date.now(), pages: [], elements: [], events: [] };
	for (const input of inputs) {
		const { path, userId = '1', sessionId = '2', url = 'https://shop.example/products/1' } = input;
		batch.pages.push({
			pageviewId: '3',
			userId,
			...(input.identity && { identity: input.identity }),
			sessionId,
			url,
			title: 'Shop',
		});
		let parent: number | undefined;
		for (const each of [...(path ?? [])].reverse()) {
			batch.elements.push({ ...each, ...(parent !== undefined && { parent }) } as Batch['elements'][number]);
			parent = batch.elements.length - 1;
		}
		batch.events.push({
			eventId: input.eventId ?? newId(),
			type: input.type ?? 'click',
			time: input.time ?? Date.now(),
			page: batch.pages.length - 1,
			...(parent !== undefined && { element: parent }),
			...(input.name && { name: input.name }),
			...(input.text !== undefined && { text: input.text }),
			...(input.href !== undefined && { href: input.href }),
			...(input.properties && { eventProperties: input.properties }),
		});
	}
	return batch;
};
