import { resolve } from 'node:path';
import { StartError } from './errors.ts';

/** The repository: what is served from it is found wherever the backend is started. */
const ROOT = resolve(import.meta.dirname, '..');

const DEFAULTS = {
	port: 4600,
	host: '127.0.0.1',
	dataDir: './data',
	sdkFile: resolve(ROOT, '.output/sdk/heap.js'),
} as const;

export interface StartOptions {
	/** 0: any free one. @default HINDSIGHT_PORT or 4600 */
	port?: number;
	/** @default HINDSIGHT_HOST or loopback */
	host?: string;
	/** @default HINDSIGHT_DATA or `./data` */
	dataDir?: string;
	/** @default HINDSIGHT_TOKEN, else the one kept in the data folder, made at the first start */
	token?: string;
	/** A ClickHouse server instead of the embedded engine. @default CLICKHOUSE_URL */
	clickhouseUrl?: string;
	/** The cluster of that server whose tables `--schema` made. @default HINDSIGHT_CLUSTER */
	cluster?: string;
	/** @default `.output/sdk/heap.js` */
	sdkFile?: string;
	/** Serve the demo shop under `/demo/`. @default false */
	demo?: boolean;
}

export interface Config {
	port: number;
	host: string;
	dataDir: string;
	token: string | undefined;
	clickhouseUrl: string | undefined;
	cluster: string | undefined;
	sdkFile: string;
	demo: boolean;
}

export const configOf = (options: StartOptions, env: NodeJS.ProcessEnv = process.env): Config => ({
	port: portOf(options.port ?? (env.HINDSIGHT_PORT || DEFAULTS.port)),
	host: options.host ?? (env.HINDSIGHT_HOST || DEFAULTS.host),
	dataDir: resolve(options.dataDir ?? (env.HINDSIGHT_DATA || DEFAULTS.dataDir)),
	token: options.token ?? (env.HINDSIGHT_TOKEN || undefined),
	clickhouseUrl: options.clickhouseUrl ?? (env.CLICKHOUSE_URL || undefined),
	cluster: options.cluster ?? (env.HINDSIGHT_CLUSTER || undefined),
	sdkFile: options.sdkFile ?? DEFAULTS.sdkFile,
	demo: options.demo ?? false,
});

const portOf = (given: string | number): number => {
	const port = Number(given);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new StartError(`The port ${given} is none: HINDSIGHT_PORT must be a number from 0 to 65535.`);
	return port;
};
