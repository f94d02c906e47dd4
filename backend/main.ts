import './threads.ts';
import { StartError } from './errors.ts';
import { startBackend } from './start.ts';
import { schemaStatements } from './store/schema.ts';

const schemaAt = process.argv.indexOf('--schema');
if (schemaAt > 0) {
	// `--schema NAME`: the statements for a cluster of that name; without one, for a single server.
	const cluster = process.argv[schemaAt + 1];
	console.log(`${schemaStatements(cluster ? { cluster } : {}).join(';\n\n')};`);
	process.exit(0);
}

try {
	const demo = process.argv.includes('--demo');
	const { url, token, close } = await startBackend({ demo });
	console.log(`Backend  ${url}
Token    ${token}
SDK      ${url}/js/heap-<APP_ID>.js${demo ? `\nDemo     ${url}/demo/` : ''}
Ctrl+C ends it.`);
	let ending = false;
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.on(signal, () => {
			if (ending) process.exit(1);
			ending = true;
			void close().then(() => process.exit(0));
		});
} catch (error) {
	console.error(error instanceof StartError ? error.message : error);
	process.exitCode = 1;
}
