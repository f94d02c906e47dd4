import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = (...args: string[]) => promisify(execFile)(process.execPath, ['backend/main.ts', ...args]);

it('the backend starts with no option that it does not know, and says which it knows', async () => {
	await expect(run('--port', '5000')).rejects.toMatchObject({
		code: 1,
		stderr: expect.stringContaining('There is no option --port: npm run backend -- --help lists the options.'),
	});
	expect((await run('--help')).stdout).toMatch('--demo');
});
