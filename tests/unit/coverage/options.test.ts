import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/coverage/options.ts';

describe('the command line of the coverage check', () => {
	let folder: string;
	const config = (content: unknown) => {
		const file = join(folder, 'coverage.json');
		writeFileSync(file, JSON.stringify(content));
		return file;
	};
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'hindsight-coverage-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('wants all protected unless it is told otherwise', () => {
		expect(readOptions(['https://a.example/'])).toMatchObject({
			urls: ['https://a.example/'],
			failUnder: 100,
			harmless: [],
		});
		expect(readOptions(['https://a.example/', '--fail-under', '80'])).toMatchObject({ failUnder: 80 });
	});

	it('wins over the file, whose pages are looked at too', () => {
		const file = config({ urls: ['https://a.example/'], failUnder: 50, out: 'reports' });
		expect(readOptions(['https://b.example/', '--config', file, '--fail-under', '90'])).toMatchObject({
			urls: ['https://a.example/', 'https://b.example/'],
			failUnder: 90,
			out: 'reports',
		});
	});

	it.each([
		[[], 'Name at least one URL'],
		[['https://a.example/', '--fail-under', 'all'], 'a number from 0 to 100'],
	])('says what is wrong with %j', (args, message) => {
		expect(() => readOptions(args)).toThrow(message);
	});

	it('says where the file is wrong', () => {
		const file = config({ harmless: [{ host: 'a.example', selector: 'p', rule: 'no-rule', reason: 'x' }] });
		expect(() => readOptions(['--config', file])).toThrow('harmless.0.rule');
	});
});
