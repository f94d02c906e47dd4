import './threads.ts';
import { StartError } from './errors.ts';
import { startBackend } from './start.ts';
import { schemaStatements } from './store/schema.ts';

const HELP = `npm run backend -- [options]

  --demo            also serve the demo shop, under /demo/
  --schema [NAME]   print the tables for a server, or for the cluster of that name, and end
  --help            this list

Port, address, data folder and token are set by environment variables: docs/backend.md lists them.`;

const schemaAt = process.argv.indexOf('--schema');
if (schemaAt > 0) {
	// `--schema NAME`: the statements for a cluster of that name; without one, for a single server.
	const cluster = process.argv[schemaAt + 1];
	console.log(`${schemaStatements(cluster ? { cluster } : {}).join(';\n\n')};`);
	process.exit(0);
}

const other = process.argv.slice(2).find((argument) => argument !== '--demo');
if (other !== undefined) {
	const isHelp = other === '--help';
	if (isHelp) console.log(HELP);
	else console.error(`There is no option ${other}: npm run backend -- --help lists the options.`);
	process.exit(isHelp ? 0 : 1);
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
