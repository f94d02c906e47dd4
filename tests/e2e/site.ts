import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
};

export interface Site {
	url: string;
	close(): Promise<void>;
}

interface SiteOptions {
	/** Files by path; what is not here is looked up in `folder`. */
	files: Record<string, string>;
	folder?: string;
	headers?: Record<string, string>;
}

/** A web site of its own origin on this machine. */
export async function serveSite({ files, folder, headers = {} }: SiteOptions): Promise<Site> {
	const server = createServer(async (request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
		const body = files[path] ?? (folder && (await readFile(join(folder, path)).catch(() => undefined)));
		response.writeHead(body === undefined ? 404 : 200, {
			'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
			...headers,
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
