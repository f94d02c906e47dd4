import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { ClickHouseServer } from './clickhouse-server.ts';

const ON_CLUSTER = / ON CLUSTER '\w+'/;

/**
 * The first node's address, for a backend: what is to be done `ON CLUSTER` is done on each node, as ClickHouse does it where
 * it has a keeper, which chDB's library has not.
 */
export const addressOfCluster = async (nodes: readonly ClickHouseServer[]): Promise<string> => {
	const ask = (url: string, path: string, body: string) => fetch(`${url}${path}`, { method: 'POST', body });
	const server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk);
		const query = Buffer.concat(chunks).toString();
		const urls = ON_CLUSTER.test(query) ? nodes.map(({ url }) => url) : [nodes[0]?.url as string];
		const answers = await Promise.all(
			urls.map((url) => ask(url, request.url as string, query.replace(ON_CLUSTER, ''))),
		);
		const answer = answers.find(({ ok }) => !ok) ?? (answers[0] as Response);
		const code = answer.headers.get('X-ClickHouse-Exception-Code');
		response.writeHead(answer.status, code ? { 'X-ClickHouse-Exception-Code': code } : {});
		response.end(Buffer.from(await answer.arrayBuffer()));
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	afterAll(() => server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
