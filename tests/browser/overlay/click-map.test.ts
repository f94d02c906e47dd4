import { describe, expect, test, vi } from 'vitest';
import { heatOf, heatSteps } from '../../../lib/overlay/heat.ts';
import type { Badge } from '../../../lib/protocol/panel.ts';
import { clickAt, fakePage, find, nextFrame, show } from './fake-page.ts';

const page = fakePage();
const all = (css: string) => [...page.root().querySelectorAll<HTMLElement>(css)];
const seenChips = () => all('.chip').filter(({ hidden }) => !hidden);
const badge = (id: string, selector: string, count: number, path?: string): Badge => ({
	id,
	name: `Label ${id}`,
	hue: 3,
	count,
	steps: [{ selector, ...(path && { page: { path } }) }],
});
const SCROLLER = `<div id="box" style="width: 100px; height: 60px; overflow: hidden; position: absolute; top: 200px; left: 20px">
	<div style="width: 600px"><button style="width: 80px">In</button><button style="width: 80px; margin-left: 300px">Out</button></div></div>`;

describe('labels on the page', () => {
	test('are coloured by their counts, with a legend', async () => {
		show('<button id="a">A</button><br><br><button id="b">B</button><br><br><button id="c">C</button>');
		page.overlay.badges([badge('a', '#a', 0), badge('b', '#b', 40), badge('c', '#c', 12_480)]);
		await nextFrame();
		expect(seenChips().map(({ textContent }) => textContent)).toEqual(['0Label a', '40Label b', '12.5KLabel c']);
		const colours = seenChips().map(({ style }) => style.background);
		expect(new Set(colours).size).toBe(3);
		const [legend] = all('.legend');
		expect(legend?.hidden).toBe(false);
		expect(legend?.textContent).toBe('Events in 30 days040+12.5K+');
		const swatches = all('.legend span').map(({ style }) => style.background);
		expect(swatches).toEqual(colours);
	});

	test('open their label on a click of a person, not of the page', async () => {
		show('<button id="a">A</button>');
		page.overlay.badges([badge('a', '#a', 5)]);
		await nextFrame();
		seenChips()[0]?.click();
		expect(page.events.onBadgeClick).not.toHaveBeenCalled();
		await clickAt(seenChips()[0] as HTMLElement);
		expect(page.events.onBadgeClick).toHaveBeenCalledExactlyOnceWith('a');
	});

	test('appear in shadow roots that render later, and only on pages that the label holds for', async () => {
		show('<div id="host"></div><button id="a">A</button>');
		const root = find('#host').attachShadow({ mode: 'open' });
		root.append(document.createElement('i'));
		page.overlay.badges([badge('s', 'button.star', 3), badge('n', '#a', 3, '/nowhere')]);
		await nextFrame();
		expect(seenChips()).toEqual([]);
		expect(all('.legend')[0]?.hidden).toBe(true);
		root.append(document.createRange().createContextualFragment('<button class="star">*</button>'));
		await vi.waitFor(() => expect(seenChips().map(({ textContent }) => textContent)).toEqual(['3Label s']));
	});

	test('are on those elements alone whose text and link the label asks for, within them too', async () => {
		show(`<a class="go" href="/a">Red</a> <a class="go" href="/b">Red</a> <a class="go" href="/b"><b>Blue</b> and more</a>
			<p class="go" style="width: 100px"><a href="/b"><i>Red</i></a></p>`);
		const { count: _, ...rest } = badge('a', '.go', 5);
		const text = { op: 'is', value: 'Red' } as const;
		const href = { op: 'contains', value: '/b' } as const;
		const outlined = () =>
			all('.heat').reduce((sum, path) => sum + (path.getAttribute('d')?.match(/z/g)?.length ?? 0), 0);
		const marked = async (step: Omit<Badge['steps'][number], 'selector'>) => {
			page.overlay.badges([{ ...rest, steps: [{ selector: '.go', ...step }] }]);
			await nextFrame();
			return outlined();
		};
		expect(await marked({})).toBe(4);
		expect(await marked({ text })).toBe(3);
		expect(await marked({ text, href })).toBe(2);
		expect(await marked({ text, href, on: 'target' })).toBe(1);
		expect(await marked({ text: { op: 'contains', value: 'more' }, href: { op: 'is', value: '/nowhere' } })).toBe(0);
		expect(seenChips()).toEqual([]);
	});

	test('go with the last one', async () => {
		show('<button id="a">A</button>');
		page.overlay.badges([badge('a', '#a', 5)]);
		await nextFrame();
		page.overlay.badges([]);
		await nextFrame();
		expect(seenChips()).toEqual([]);
		expect(all('.legend')[0]?.hidden).toBe(true);
		expect(all('.outlines path').every((path) => !path.getAttribute('d'))).toBe(true);
	});

	test('of like counts have colours of their own, the most used the hottest', () => {
		const levelsOf = (counts: number[]) => counts.map((count) => heatOf(count, heatSteps(counts)));
		expect(levelsOf([])).toEqual([]);
		expect(levelsOf([0])).toEqual([0]);
		expect(levelsOf([7])).toEqual([4]);
		expect(levelsOf([12_030, 12_010, 12_010])).toEqual([4, 3, 3]);
		expect(levelsOf([0, 410, 433, 402, 425])).toEqual([0, 2, 4, 1, 3]);
		expect(levelsOf([1, 2, 3, 4, 5, 6, 7, 8, 90_000])).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4]);
	});

	test('have their counts written in full where short ones would read alike', async () => {
		show('<button id="a">A</button><br><br><button id="b">B</button>');
		page.overlay.badges([badge('a', '#a', 12_010), badge('b', '#b', 12_030)]);
		await nextFrame();
		expect(seenChips().map(({ textContent }) => textContent)).toEqual(['12,010Label a', '12,030Label b']);
		expect(all('.legend')[0]?.textContent).toBe('Events in 30 days12,010+12,030+');
	});
});

describe('what is pointed at in the panel', () => {
	test('is outlined everywhere, and what is not seen is counted with an arrow', async () => {
		show(`${SCROLLER}<button style="position: absolute; top: 3000px">Below</button>
			<button style="position: absolute; left: 5000px">Right</button><button hidden>Hidden</button>`);
		page.overlay.highlightRules([{ selector: 'button' }]);
		await vi.waitFor(() => expect(all('.away')[0]?.textContent).toBe('↓ 1  → 1  ⋯ 1'));
		expect((all('.shown')[0]?.getAttribute('d') ?? '').match(/z/g)).toHaveLength(1);
		scrollTo(0, 2900);
		await vi.waitFor(() => expect(all('.away')[0]?.textContent).toContain('↑ '));
		page.overlay.highlightRules([]);
		await vi.waitFor(() => expect(all('.away')[0]?.hidden).toBe(true));
	});

	test('is one path and one line, however many there are', async () => {
		show('<i>x</i> '.repeat(500));
		page.overlay.highlightRules([{ selector: 'b' }]);
		const before = page.root().querySelectorAll('*').length;
		page.overlay.highlightRules([{ selector: 'i' }]);
		await nextFrame();
		expect(page.root().querySelectorAll('*').length).toBe(before);
		expect(all('.away')[0]?.textContent).toContain('⋯ 200');
	});
});
