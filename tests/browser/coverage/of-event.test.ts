import { afterEach, describe, expect, it } from 'vitest';
import { personalPartsOf } from '../../../lib/coverage/of-event.ts';
import { targetOf } from '../../../lib/sdk/capture/target.ts';

afterEach(() => document.body.replaceChildren());

const show = (html: string): Element => {
	document.body.replaceChildren();
	document.body.insertAdjacentHTML('beforeend', html);
	return document.body.querySelector('#it') as Element;
};
const eventOn = (element: Element) => ({ ...targetOf(element, true), url: location.href });

describe('what of an event is personal', () => {
	it('is told by the words beside the element while it is there, and by what was recorded once it is gone', () => {
		const born = show('<dl><dt>Date of birth</dt><dd id="it">12.03.1984</dd></dl>');
		expect(personalPartsOf(eventOn(born), born, [])).toEqual(['text']);
		expect(personalPartsOf(eventOn(born), null, [])).toEqual([]);
		const name = show('<p><button id="it" class="customer">Anna Schmidt</button></p>');
		expect(personalPartsOf(eventOn(name), null, [])).toEqual(['text']);
	});

	it('is text of what lies within, as far as the event carries it, and attributes of it and of what is around', () => {
		const row = show(
			`<ul title="Team of Anna Schmidt"><li id="it" data-phone="+49 30 901820"><b>Jean Dupont</b>
			<i>${'and much more '.repeat(6)}</i> <b>Laura Garrido</b></li></ul>`,
		);
		expect(personalPartsOf(eventOn(row), row, []).sort()).toEqual(['data-phone', 'text', 'title']);
		row.querySelector('b')?.remove();
		expect(personalPartsOf(eventOn(row), row, []).sort()).toEqual(['data-phone', 'title']);
	});

	it('is nothing that was kept back, or marked as harmless on this site', () => {
		const kept = show('<p data-heap-redact-text id="it">Anna Schmidt</p>');
		expect(personalPartsOf(eventOn(kept), kept, [])).toEqual([]);
		kept.removeAttribute('data-heap-redact-text');
		const mark = { host: location.host, selector: '#it', rule: 'person-name', reason: 'an example' } as const;
		expect(personalPartsOf(eventOn(kept), kept, [{ ...mark, host: 'other.example' }])).toEqual(['text']);
		for (const element of [kept, null]) expect(personalPartsOf(eventOn(kept), element, [mark])).toEqual([]);
	});

	it('is the title and the address of its page', () => {
		const page = { url: 'https://shop.example/users/anna-schmidt', title: 'Anna Schmidt – profile' };
		expect(personalPartsOf(page, null, [])).toEqual(['page title', 'page address']);
	});

	it('is looked for in whatever a page says of itself', () => {
		const odd = { tag: '<>', classes: ['a b'], attributes: { '=': 'x', onclick: 'y' } } as const;
		const path = [{ ...odd, nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 }];
		expect(personalPartsOf({ path: path as never, text: 'Anna Schmidt', url: 'about:blank' }, null, [])).toEqual([
			'text',
		]);
	});
});
