import { Hono } from 'hono';
import type { Backend } from './backend.ts';
import { notFound } from './errors.ts';
import { appRoutes } from './routes/apps.ts';
import { bearer, extensionCors } from './routes/auth.ts';
import { definitionRoutes } from './routes/definitions.ts';
import { eventRoutes } from './routes/events.ts';
import { bodyOf } from './routes/failure.ts';
import { ingestRoutes } from './routes/ingest.ts';
import { operationRoutes } from './routes/operations.ts';
import { privacyRoutes } from './routes/privacy.ts';
import { sdkRoutes } from './routes/sdk.ts';
import { serverApiRoutes } from './routes/server-api.ts';
import { sqlRoutes } from './routes/sql.ts';
import { streamRoutes } from './routes/stream.ts';
import { userRoutes } from './routes/users.ts';

export interface AppDeps {
	backend: Backend;
	token: string;
	/** The built SDK. */
	sdkFile: string;
	/** The demo shop, if it is served. */
	demo?: Hono;
}

/** All routes; tests call `app.request()` without a socket. */
export const createApp = ({ backend, token, sdkFile, demo }: AppDeps): Hono => {
	const app = new Hono();
	app.onError((error, c) => bodyOf(error, c));
	app.notFound((c) => bodyOf(notFound(`There is no ${c.req.method} ${c.req.path}.`), c));

	app.route('/', operationRoutes(backend));
	app.route('/h', ingestRoutes(backend));
	app.route('/api', serverApiRoutes(backend));
	app.route('/js', sdkRoutes(sdkFile));
	app.route('/config', sdkRoutes(sdkFile));
	if (demo) app.route('/demo', demo);

	app.use('/v1/*', extensionCors, bearer(token));
	app.route('/v1/apps', appRoutes(backend));
	app.route('/v1/definitions', definitionRoutes(backend));
	app.route('/v1/events/stream', streamRoutes(backend));
	app.route('/v1/events', eventRoutes(backend));
	app.route('/v1/users', userRoutes(backend));
	app.route('/v1/privacy', privacyRoutes(backend));
	app.route('/v1/sql', sqlRoutes(backend));
	return app;
};
