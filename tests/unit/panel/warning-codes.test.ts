import { expect, it } from 'vitest';
import type { SdkReport } from '../../../lib/protocol/page.ts';
import { reportInWords, WARNING_CODES } from '../../../lib/protocol/warning-codes.ts';
import { rawEvent } from './data.ts';

/** As a built SDK reports. */
const dropped = (code: number | string) => ({ type: 'dropped', time: 1, what: 'x', code }) as never as SdkReport;

it('codes that a built SDK tells by their places have their names again', () => {
	expect(WARNING_CODES.map((_, place) => reportInWords(dropped(place)))).toEqual(
		WARNING_CODES.map((code) => ({ type: 'dropped', time: 1, what: 'x', code })),
	);
	const event = { type: 'event', event: rawEvent('1'), warnings: [{ code: 0, what: 'x' }] } as never as SdkReport;
	expect(reportInWords(event)).toMatchObject({ warnings: [{ code: 'property-null', what: 'x' }] });
});

it('what no code has for its place or name is a wrong call: the page may tell anything', () => {
	for (const place of [-1, 0.5, 1e9, Number.NaN, 'toString', 'constructor'])
		expect(reportInWords(dropped(place))).toMatchObject({ code: 'call-invalid' });
});
