import type { HarmlessChange, HarmlessMark } from '../coverage/index.ts';
import type { Definition } from '../definition/index.ts';
import type {
	ApiError,
	ApiEvent,
	AppSummary,
	DefinitionWrite,
	EraseRequest,
	Erasure,
	NearMiss,
	NearMisses,
	OlderForm,
	OlderForms,
	OlderFormsRequest,
	Overlap,
	Overlaps,
	Preview,
	PreviewRequest,
	RuleRequest,
	SavedDefinition,
	StoredScan,
	StoredScanRequest,
} from '../protocol/api.ts';
import { LIMITS } from './limits.ts';
import { readServerEvents } from './server-events.ts';

export interface Connection {
	/** Origin of the backend, without a slash at the end. */
	server: string;
	token: string;
}

/** Why there is no answer, as far as a person can do something about it. */
export interface Failure {
	kind: 'away' | 'token' | 'conflict' | 'missing' | 'refused' | 'aborted';
	/** The server's name for it, where it has one. */
	code?: string;
	/** In English, for what has no words here. */
	message: string;
	/** Place in the request, as `steps.0.selector`. */
	path?: string;
	/** At a conflict: the newer revision; `null` if it was deleted. */
	current?: Definition | null;
}
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export interface BackendClient {
	apps(): Promise<Answer<AppSummary[]>>;
	definitions(appId: string): Promise<Answer<SavedDefinition[]>>;
	/** The newest that are stored, newest first. */
	events(appId: string, limit: number): Promise<Answer<ApiEvent[]>>;
	preview(request: PreviewRequest, signal: AbortSignal): Promise<Answer<Preview>>;
	/** Conditions that alone keep events out, most events first. */
	nearMisses(request: RuleRequest, signal: AbortSignal): Promise<Answer<NearMiss[]>>;
	/** Other labels of the same events, most shared first; `id`: the label itself. */
	overlaps(request: RuleRequest, signal: AbortSignal): Promise<Answer<Overlap[]>>;
	/** Other forms of the element in history, newest first. */
	olderForms(request: OlderFormsRequest, signal: AbortSignal): Promise<Answer<OlderForm[]>>;
	save(id: string, write: DefinitionWrite): Promise<Answer<SavedDefinition>>;
	remove(definition: Pick<Definition, 'id' | 'appId' | 'revision'>): Promise<Answer<null>>;
	/** Rows of a read-only query over an app's tables. */
	sql<Row>(appId: string, query: string): Promise<Answer<Row[]>>;
	/** What of stored history looks personal; nothing of it is readable in the answer. */
	scanHistory(request: StoredScanRequest, signal: AbortSignal): Promise<Answer<StoredScan>>;
	/** Without `confirm` a preview. */
	eraseHistory(request: EraseRequest): Promise<Answer<Erasure>>;
	/** What people have marked as harmless, of all sites. */
	harmless(): Promise<Answer<HarmlessMark[]>>;
	keepHarmless(change: HarmlessChange): Promise<Answer<null>>;
	/** Calls back with each event as it is stored, until the stream ends; the answer says why it did. */
	stream(
		options: { appId: string; lastId: string | undefined; signal: AbortSignal },
		onOpen: () => void,
		onEvent: (event: ApiEvent, id: string) => void,
	): Promise<Failure>;
}

const KINDS: Record<number, Failure['kind']> = { 401: 'token', 403: 'token', 404: 'missing', 409: 'conflict' };
/** A proxy in front of a backend that is down answers these. */
const AWAY = [502, 503, 504];

async function failureOf(response: Response): Promise<Failure> {
	const fallback = { error: { code: '', message: `${response.status} ${response.statusText}`.trim() } };
	// Not every refusal is the backend's own: what is no JSON is told by its status.
	const body: ApiError & { definition?: Definition | null } = await response.json().catch(() => fallback);
	const { code, message, path } = (body.error ? body : fallback).error as ApiError['error'];
	const kind = AWAY.includes(response.status) ? 'away' : (KINDS[response.status] ?? 'refused');
	return {
		kind,
		...(code && { code }),
		message,
		...(path !== undefined && { path }),
		...(kind === 'conflict' && { current: body.definition ?? null }),
	};
}

const unreachable = (error: unknown): Failure =>
	error instanceof DOMException && error.name === 'AbortError'
		? { kind: 'aborted', message: '' }
		: { kind: 'away', message: error instanceof Error ? error.message : String(error) };

/** The panel's side of `/v1`. What is expected to fail is a result; nothing is thrown. */
export function createBackendClient({ server, token }: Connection, fetchFn: typeof fetch = fetch): BackendClient {
	const request = (path: string, init: RequestInit = {}) =>
		fetchFn(`${server}/v1${path}`, {
			...init,
			headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...init.headers },
		});

	async function call<T>(path: string, init: RequestInit, read: (body: never) => T): Promise<Answer<T>> {
		try {
			const response = await request(path, init);
			if (!response.ok) return { ok: false, failure: await failureOf(response) };
			return { ok: true, value: read((response.status === 204 ? null : await response.json()) as never) };
		} catch (error) {
			return { ok: false, failure: unreachable(error) };
		}
	}
	/** What history says of a rule. */
	const ask = <T>(what: string, body: unknown, signal: AbortSignal, read: (answer: never) => T) =>
		call(`/definitions/${what}`, { method: 'POST', body: JSON.stringify(body), signal }, read);
	const id = encodeURIComponent;

	return {
		// The first thing that is asked: whoever does not answer it in time is away.
		apps: () =>
			call('/apps', { signal: AbortSignal.timeout(LIMITS.serverMs) }, ({ apps }: { apps: AppSummary[] }) => apps),
		definitions: (appId) =>
			call(`/definitions?appId=${id(appId)}`, {}, ({ definitions }: { definitions: SavedDefinition[] }) => definitions),
		events: (appId, limit) =>
			call(`/events?appId=${id(appId)}&limit=${limit}`, {}, ({ events }: { events: ApiEvent[] }) => events),
		preview: (body, signal) => ask('preview', body, signal, (preview: Preview) => preview),
		nearMisses: (body, signal) => ask('near-misses', body, signal, ({ nearMisses }: NearMisses) => nearMisses),
		overlaps: (body, signal) => ask('overlaps', body, signal, ({ overlaps }: Overlaps) => overlaps),
		olderForms: (body, signal) => ask('older-forms', body, signal, ({ forms }: OlderForms) => forms),
		save: (definitionId, write) =>
			call(
				`/definitions/${id(definitionId)}`,
				{ method: 'PUT', body: JSON.stringify(write) },
				(saved: SavedDefinition) => saved,
			),
		remove: (definition) =>
			call(
				`/definitions/${id(definition.id)}?appId=${id(definition.appId)}&baseRevision=${definition.revision}`,
				{ method: 'DELETE' },
				() => null,
			),
		sql: <Row>(appId: string, query: string) =>
			call('/sql', { method: 'POST', body: JSON.stringify({ appId, query }) }, ({ rows }: { rows: Row[] }) => rows),
		scanHistory: (body, signal) =>
			call('/privacy/scan', { method: 'POST', body: JSON.stringify(body), signal }, (scan: StoredScan) => scan),
		eraseHistory: (body) =>
			call('/privacy/erase', { method: 'POST', body: JSON.stringify(body) }, (erasure: Erasure) => erasure),
		harmless: () => call('/privacy/harmless', {}, ({ marks }: { marks: HarmlessMark[] }) => marks),
		keepHarmless: (change) => call('/privacy/harmless', { method: 'PUT', body: JSON.stringify(change) }, () => null),
		stream: async ({ appId, lastId, signal }, onOpen, onEvent) => {
			try {
				const response = await request(`/events/stream?appId=${id(appId)}`, {
					signal,
					headers: lastId ? { 'Last-Event-ID': lastId } : {},
				});
				if (!response.ok || !response.body) return await failureOf(response);
				onOpen();
				for await (const message of readServerEvents(response.body))
					if (message.event === 'event') onEvent(JSON.parse(message.data) as ApiEvent, message.id);
				return { kind: 'away', message: '' };
			} catch (error) {
				return unreachable(error);
			}
		},
	};
}
