import { StartError } from './errors.ts';
import { startBackend } from './start.ts';

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
