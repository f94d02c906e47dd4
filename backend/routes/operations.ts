import { Hono } from 'hono';
import type { Backend } from '../backend.ts';

/** `GET /healthz` and `GET /metrics`: public, and without anything of what is stored. */
export const operationRoutes = (backend: Backend): Hono =>
	new Hono()
		.get('/healthz', async (c) => {
			const { status, reason } = await backend.health();
			return c.json(
				{ status, ...(reason && { reason }), waiting: backend.committer.waiting },
				status === 'ok' ? 200 : 503,
			);
		})
		.get('/metrics', (c) => {
			const { rss, heapUsed } = process.memoryUsage();
			const { requests, stored, duplicates, failures } = backend.metrics;
			const lines = [
				metric('hindsight_ingest_requests_total', 'counter', requests),
				metric('hindsight_events_stored_total', 'counter', stored),
				metric('hindsight_events_duplicate_total', 'counter', duplicates),
				metric('hindsight_ingest_failures_total', 'counter', failures),
				metric('hindsight_events_waiting', 'gauge', backend.committer.waiting),
				metric('hindsight_stream_subscribers', 'gauge', backend.feed.subscribers),
				metric('hindsight_resident_bytes', 'gauge', rss),
				metric('hindsight_heap_used_bytes', 'gauge', heapUsed),
			];
			return c.text(`${lines.join('\n')}\n`, 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
		});

const metric = (name: string, type: 'counter' | 'gauge', value: number) => `# TYPE ${name} ${type}\n${name} ${value}`;
