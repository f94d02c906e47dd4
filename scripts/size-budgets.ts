import { existsSync, globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Most that each part may weigh when it is sent, in bytes after gzip level 9. */
const BUDGETS: { what: string; files: string[]; bytes: number }[] = [
	{ what: 'SDK', files: ['.output/sdk/heap.js'], bytes: 9_000 },
	{ what: 'page hook', files: ['.output/chrome-mv3/content-scripts/hook.js'], bytes: 2_000 },
	{ what: 'agent with overlay', files: ['.output/chrome-mv3/content-scripts/agent.js'], bytes: 35_000 },
	{ what: 'panel', files: ['.output/chrome-mv3/chunks/*.js'], bytes: 220_000 },
];

const gzipSize = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Measures the built parts, prints each figure, and answers with those over their budget or missing. */
export const overBudget = (): string[] =>
	BUDGETS.flatMap(({ what, files, bytes }) => {
		const found = files.flatMap((pattern) => (existsSync(pattern) ? [pattern] : globSync(pattern)));
		if (found.length === 0) return [`${what}: nothing built at ${files.join(', ')}`];
		const size = found.reduce((sum, file) => sum + gzipSize(file), 0);
		console.log(`     ${what}: ${size.toLocaleString('en')} of ${bytes.toLocaleString('en')} bytes gzip`);
		return size > bytes ? [`${what} weighs ${size} bytes gzip, ${size - bytes} over its budget`] : [];
	});
