import { describe, expect, it } from 'vitest';
import { createBackendClient } from '../../../lib/panel/backend-client.ts';

const connection = { server: 'http://127.0.0.1:4600', token: 'secret' };
const answering = (response: Response | Error) => {
	const asked: { url: string; init: RequestInit }[] = [];
	const client = createBackendClient(connection, ((url: string, init: RequestInit) => {
		asked.push({ url, init });
		return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
	}) as typeof fetch);
	return { client, asked };
};
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

describe('the backend, as the panel sees it', () => {
	it('is asked with the token', async () => {
		const { client, asked } = answering(json(200, { apps: [] }));
		expect(await client.apps()).toEqual({ ok: true, value: [] });
		expect(asked[0]?.url).toBe('http://127.0.0.1:4600/v1/apps');
		expect(asked[0]?.init.signal).toBeInstanceOf(AbortSignal);
		expect(asked[0]?.init.headers).toMatchObject({ Authorization: 'Bearer secret' });
	});
	it('fails in kinds that a person can do something about', async () => {
		const error = { error: { code: 'x', message: 'no', path: 'steps.0' } };
		const kind = async (response: Response | Error) => {
			const answer = await answering(response).client.apps();
			return answer.ok ? 'ok' : answer.failure.kind;
		};
		expect(await kind(new TypeError('Failed to fetch'))).toBe('away');
		expect(await kind(new DOMException('', 'TimeoutError'))).toBe('away');
		expect(await kind(json(503, error))).toBe('away');
		expect(await kind(json(401, error))).toBe('token');
		expect(await kind(json(400, error))).toBe('refused');
		expect(await kind(new Response('<html>', { status: 500 }))).toBe('refused');
		expect(await kind(new DOMException('', 'AbortError'))).toBe('aborted');
	});
	it('gives the newer revision at a conflict', async () => {
		const current = { id: 'a', appId: '1', revision: 4, name: 'A', steps: [] };
		const { client } = answering(json(409, { error: { code: 'conflict', message: 'm' }, definition: current }));
		const answer = await client.save('a', { appId: '1', name: 'A', steps: [], baseRevision: 3 });
		expect(answer).toMatchObject({ ok: false, failure: { kind: 'conflict', current } });
	});
	it('streams events with their ids, however the bytes are cut', async () => {
		const text =
			'event: open\ndata: \n\nid: 5-1\nevent: event\ndata: {"eventId":"1"}\n\nevent: heartbeat\ndata:\n\nid: 6-2\nevent: event\ndata: {"eventId":\ndata: "ü"}\n\n';
		const bytes = new TextEncoder().encode(text);
		const body = new ReadableStream<Uint8Array>({
			start(controller) {
				for (let i = 0; i < bytes.length; i += 7) controller.enqueue(bytes.slice(i, i + 7));
				controller.close();
			},
		});
		const { client, asked } = answering(new Response(body));
		const heard: [string, string][] = [];
		let opened = 0;
		const end = await client.stream(
			{ appId: '1', lastId: '4-9', signal: new AbortController().signal },
			() => opened++,
			(event, id) => heard.push([event.eventId, id]),
		);
		expect(heard).toEqual([
			['1', '5-1'],
			['ü', '6-2'],
		]);
		expect(opened).toBe(1);
		expect(end.kind).toBe('away');
		expect(asked[0]?.init.headers).toMatchObject({ 'Last-Event-ID': '4-9' });
	});
});
