import axe from 'axe-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { Definition } from '../../../lib/definition/index.ts';
import { type FakeOptions, type FakePanel, PICKED, reportVisit } from './fake-panel.ts';
import { mountPanel } from './mount.tsx';

interface State {
	options?: FakeOptions;
	/** Brings the panel there. */
	reach?(fake: FakePanel): void | Promise<void>;
	/** Words that are there once it is reached. */
	shows: string | RegExp;
}

const pick = ({ panel, say }: FakePanel) => {
	panel.pick('label');
	say({ type: 'picked', picked: PICKED, keep: false });
};
const stepKey = ({ panel }: FakePanel) => panel.form.store.getState().draft?.steps[0]?.key ?? '';
const newer: Definition = {
	id: 'a',
	appId: '42',
	revision: 3,
	name: 'Theirs',
	steps: [{ type: 'click', selector: '.a' }],
};

/** Opens the detail of the visit's entry at a place, once it is in the list. */
const openDetail = async (fake: FakePanel, index: number, detailTab: 'what' | 'properties' | 'labels' | 'delivery') => {
	reportVisit(fake);
	await expect.poll(() => fake.panel.events.store.getState().entries.length).toBe(8);
	fake.panel.ui.set({ selected: fake.panel.events.store.getState().entries[index]?.key, detailTab });
};

const openHistory = async ({ panel }: FakePanel) => {
	panel.ui.show('coverage');
	await page.getByRole('button', { name: 'Check stored history' }).click();
};

const STATES: Record<string, State> = {
	'live list': { reach: reportVisit, shows: 'Coupon applied' },
	'empty list': { shows: 'Nothing recorded here yet' },
	'filter without a hit': {
		reach: (fake) => {
			reportVisit(fake);
			fake.panel.ui.setFilter({ text: 'nothing of the kind' });
		},
		shows: 'No event fits the filter.',
	},
	'paused list': {
		reach: async (fake) => {
			reportVisit(fake);
			await expect.poll(() => fake.panel.events.store.getState().entries.length).toBe(8);
			fake.panel.events.setPaused(true);
		},
		shows: 'Paused · 0 waiting',
	},
	'detail, what': { reach: (fake) => openDetail(fake, 2, 'what'), shows: 'Event id' },
	'detail, properties': { reach: (fake) => openDetail(fake, 4, 'properties'), shows: 'SPRING' },
	'detail, labels': { reach: (fake) => openDetail(fake, 2, 'labels'), shows: 'Why not' },
	'detail, delivery': { reach: (fake) => openDetail(fake, 7, 'delivery'), shows: /refused by the server/ },
	'detail of an event with a warning': { reach: (fake) => openDetail(fake, 2, 'what'), shows: /heap-ignore/ },
	'what to do about a warning': {
		reach: async (fake) => {
			await openDetail(fake, 2, 'what');
			await page.getByRole('button', { name: /^What to do/ }).click();
		},
		shows: /\*\*\*\* was sent in its place/,
	},
	'opened file': {
		reach: (fake) => {
			reportVisit(fake);
			fake.panel.events.import('session.json', []);
		},
		shows: 'session.json: 0 events',
	},
	'label that waits for the server': {
		options: { client: { save: () => Promise.resolve({ ok: false, failure: { kind: 'away', message: '' } }) } },
		reach: async (fake) => {
			pick(fake);
			await fake.panel.saveForm();
		},
		shows: 'waits for the server',
	},
	'detail of a dropped call': { reach: (fake) => openDetail(fake, 5, 'what'), shows: /Send its parts/ },
	labels: { reach: ({ panel }) => panel.ui.show('labels'), shows: 'Shop - Buy now' },
	'no labels': {
		options: { client: { definitions: () => Promise.resolve({ ok: true, value: [] }) } },
		reach: ({ panel }) => panel.ui.show('labels'),
		shows: 'No labels yet',
	},
	'new label': { reach: pick, shows: '12,480 clicks · 3,911 people' },
	'label with a selector that is wrong': {
		reach: (fake) => {
			pick(fake);
			fake.panel.form.changeStep(stepKey(fake), { selector: 'button[' });
		},
		shows: 'Figures come when the label is complete.',
	},
	'label with all conditions and two ways': {
		reach: (fake) => {
			pick(fake);
			const text = { op: 'is' as const, value: 'Add' };
			const properties = [{ name: 'plan', op: 'exists' as const }];
			fake.panel.form.changeStep(stepKey(fake), {
				text,
				href: text,
				properties,
				page: { host: '*.shop.example', path: '/a' },
			});
			fake.panel.form.addStep();
		},
		shows: 'Way 2',
	},
	'conflict at saving': {
		options: {
			client: {
				save: () => Promise.resolve({ ok: false, failure: { kind: 'conflict', message: '', current: newer } }),
			},
		},
		reach: (fake) => {
			pick(fake);
			return fake.panel.saveForm();
		},
		shows: 'Someone else changed this label meanwhile.',
	},
	picking: { reach: ({ panel }) => panel.pick('label'), shows: /Point at an element of the page/ },
	'no permission': {
		options: { tab: { status: 'no-permission', url: '' }, sdk: false },
		shows: /Click the Hindsight button/,
	},
	'restricted page': {
		options: { tab: { status: 'restricted' }, sdk: false },
		shows: 'This page is closed to extensions',
	},
	'page without an answer': { options: { tab: { status: 'lost' }, sdk: false }, shows: 'The page does not answer' },
	'update that waits': { reach: ({ offerUpdate }) => offerUpdate('1.2.0'), shows: 'Version 1.2.0 is ready.' },
	'no SDK': { options: { sdk: false }, shows: 'This page is not recorded yet' },
	'backend away': {
		options: { failure: { kind: 'away', message: '' } },
		reach: reportVisit,
		shows: 'The server is away.',
	},
	'token refused': { options: { failure: { kind: 'token', message: '' } }, shows: 'The server refuses the token.' },
	'stored history': { reach: openHistory, shows: 'Elements are known by their attributes: they can’t be erased.' },
	'stored history, to be erased': {
		reach: async (fake) => {
			await openHistory(fake);
			await page.getByRole('button', { name: 'Erase …: E-mail address, text' }).click();
		},
		shows: 'Erase for good',
	},
	settings: { reach: ({ panel }) => panel.ui.set({ over: 'settings' }), shows: 'Appearance' },
	keys: { reach: ({ panel }) => panel.ui.set({ over: 'keys' }), shows: 'Walk through the list' },
	'first steps': { options: { settings: { introduced: false } }, shows: 'Use the page' },
	'something to undo': {
		reach: ({ panel }) => panel.ui.say({ kind: 'removed', name: 'Shop - Buy', undo: () => Promise.resolve() }),
		shows: '“Shop - Buy” is deleted.',
	},
};

const SMALL = [
	[320, 640],
	[180, 360],
] as const;

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing in', (theme) => {
	it.each(Object.keys(STATES))('%s', async (name) => {
		const { options = {}, reach, shows } = STATES[name] as State;
		const fake = await mountPanel({ ...options, settings: { theme, ...options.settings } });
		onTestFinished(() => fake.unmount());
		await expect.element(page.getByRole('banner')).toBeVisible();
		await reach?.(fake);
		await expect.element(page.getByText(shows).first()).toBeVisible();
		const { violations } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: true } } });
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`)}`),
		).toEqual([]);
		// Nothing is cut off sideways in the narrowest panel, and at 360 px with a zoom of 200 %.
		const root = document.getElementById('root') as HTMLElement;
		root.style.width = '100%';
		root.style.height = '100%';
		const widths: number[] = [];
		for (const [width, height] of SMALL) {
			await page.viewport(width, height);
			widths.push(document.documentElement.scrollWidth);
		}
		await page.viewport(414, 896);
		expect(widths).toEqual(SMALL.map(([width]) => width));
	});
});
