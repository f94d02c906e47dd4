import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Site, serveSite } from './site.ts';

/** Serves Swagger UI, which shows the OpenAPI description at `/docs` and records for the app `swagger`. */
export const serveSwagger = (backend: string, description: object): Promise<Site> =>
	serveSite({
		folder: dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist'))),
		files: {
			'/api.json': JSON.stringify({ openapi: '3.0.0', info: { title: 'Library', version: '1.0.0' }, ...description }),
			'/docs': `<!doctype html><title>API</title><link rel="stylesheet" href="/swagger-ui.css">
				<script async src="${backend}/js/heap-swagger.js"></script>
				<div id="ui"></div><script src="/swagger-ui-bundle.js"></script>
				<script>SwaggerUIBundle({ url: '/api.json', dom_id: '#ui' })</script>`,
		},
	});
