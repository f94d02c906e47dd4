import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/panel/entry.ts';
import { exportEntries } from '../../../lib/panel/export.ts';
import { importEntries } from '../../../lib/panel/import.ts';
import { batchOf, curlOf } from '../../../lib/panel/wire.ts';
import { BatchSchema } from '../../../lib/protocol/ingest.ts';
import { entry, rawEvent } from './data.ts';

const context = { appId: '42', server: 'http://127.0.0.1:4600', namesOf: () => ['Shop - Buy'] };
const entries: Entry[] = [
	entry('1', { eventProperties: { plan: 'pro' } }),
	{ ...entry('3', {}), warnings: [{ code: 'masked', what: 'text' }] },
	entry('2', { text: '=HYPERLINK("x"), "quoted"', title: 'Two\nlines' }),
];

describe('a file', () => {
	it('of JSON comes back as it went', () => {
		const read = importEntries(exportEntries(entries, 'json', context));
		expect(read?.map((each) => (each.kind === 'event' ? each.event : null))).toEqual(
			entries.map((each) => (each.kind === 'event' ? each.event : null)),
		);
		expect(read?.every(({ source }) => source === 'import')).toBe(true);
	});
	it('of HAR has the requests as the backend takes them, and comes back too', () => {
		const text = exportEntries(entries, 'har', context);
		const { log } = JSON.parse(text);
		expect(log.version).toBe('1.2');
		expect(v.safeParse(BatchSchema, JSON.parse(log.entries[0].request.postData.text)).success).toBe(true);
		expect(importEntries(text)?.map(({ key }) => key)).toHaveLength(3);
	});
	it('of CSV quotes what must be, and lets no page write a formula', () => {
		const [head, first, ...rest] = exportEntries(entries, 'csv', context).split('\r\n');
		expect(head).toMatch(/^time,type,name,labels,text/);
		expect(first).toContain('Shop - Buy');
		expect(rest.join('\r\n')).toContain(`"'=HYPERLINK(""x""), ""quoted"""`);
	});
	it('that is none of ours is refused', () => {
		for (const text of [
			'',
			'[]',
			'{"log":{}}',
			'PK\u0003',
			'{"format":"hindsight-events","entries":[{"kind":"event"}]}',
		])
			expect(importEntries(text)).toBeNull();
	});
});

describe('an event for other tools', () => {
	it('is a batch that the backend’s schema takes', () => {
		const batch = batchOf(rawEvent('1', { identity: 'ada', eventProperties: { a: 1 } }), '42');
		expect(v.safeParse(BatchSchema, batch).issues).toBeUndefined();
		expect(batch.elements.map(({ tag, parent }) => [tag, parent])).toEqual([
			['html', undefined],
			['button', 0],
		]);
	});
	it('is one shell word, whatever the page wrote', () => {
		const curl = curlOf(rawEvent('1', { text: `it's $(rm -rf /)` }), '42', 'http://127.0.0.1:4600');
		const word = curl.slice(curl.indexOf('--data-raw ') + '--data-raw '.length);
		expect(word.replaceAll(`'\\''`, '')).toMatch(/^'[^']*'$/);
	});
});
