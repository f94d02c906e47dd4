import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../lib/definition/index.ts';
import type { BackendClient } from '../../../lib/panel/backend-client.ts';
import { createLabelForm } from '../../../lib/panel/label-form.ts';
import { createPreviewer } from '../../../lib/panel/previewer.ts';
import type { PickedElement } from '../../../lib/protocol/panel.ts';
import { rawEvent } from './data.ts';

const client = { preview: () => new Promise(() => {}) } as unknown as BackendClient;
const picked: PickedElement = {
	path: rawEvent('1').path ?? [],
	description: { tag: 'button', name: 'Add to cart' },
	suggestions: [
		{ css: 'button', score: 0.9, grade: 'fair', reasonCodes: [], matchesOnPage: 9, scope: 'all' },
		{ css: '#buy', score: 0.8, grade: 'stable', reasonCodes: [], matchesOnPage: 1, scope: 'one' },
	],
	capture: 'captured',
	url: 'https://shop.example/products/shirt',
	eventType: 'click',
};

const setUp = () => {
	const form = createLabelForm({
		previewer: createPreviewer(() => client),
		countHere: () => Promise.resolve(3),
		countEver: () => Promise.resolve(7),
	});
	const draft = () => form.store.getState().draft;
	const saved: Definition[] = [];
	const send = (definition: Definition) => {
		saved.push(definition);
		return Promise.resolve({ done: 'saved' } as const);
	};
	return { form, draft, saved, send, key: () => draft()?.steps[0]?.key ?? '' };
};

describe('the label form', () => {
	it('starts with the best selector of the one element, the page’s section and a name', async () => {
		const { form, saved, send } = setUp();
		form.openPicked('42', picked, []);
		await form.save(send);
		expect(saved[0]).toMatchObject({
			appId: '42',
			revision: 0,
			name: 'Products - Add to cart',
			steps: [{ type: 'click', selector: '#buy', page: { path: '/products/*' } }],
		});
		expect(form.store.getState().draft).toBeUndefined();
	});
	it('leaves out conditions that are empty or do not belong to the kind of event', async () => {
		const { form, saved, send, key } = setUp();
		form.openPicked('42', picked, []);
		form.changeStep(key(), { type: 'pageview', text: { op: 'is', value: ' ' }, properties: [{ name: '', op: 'is' }] });
		await form.save(send);
		expect(saved[0]?.steps).toEqual([{ type: 'pageview', page: { path: '/products/*' } }]);
	});
	it('says where a selector is wrong, and does not save it', async () => {
		const { form, saved, send, key } = setUp();
		form.openPicked('42', picked, []);
		form.changeStep(key(), { selector: 'button[' });
		expect(form.store.getState().checks[key()]?.error?.index).toBeGreaterThan(0);
		await form.save(send);
		expect(saved).toEqual([]);
		expect(form.store.getState().failure?.path).toBe('steps.0.selector');
		form.changeStep(key(), { selector: 'button:hover' });
		expect(form.store.getState().checks[key()]?.error).toBeDefined();
	});
	it('counts the elements of the page for the selector as it stands', async () => {
		const { form, key } = setUp();
		form.openPicked('42', picked, []);
		await Promise.resolve();
		expect(form.store.getState().checks[key()]).toEqual({ css: '#buy', type: 'click', here: 3 });
	});
	it('keeps the draft at a conflict, to save it over the newer revision or to take that', async () => {
		const { form, draft, send, saved } = setUp();
		const mine: Definition = {
			id: 'a',
			appId: '42',
			revision: 1,
			name: 'Mine',
			steps: [{ type: 'click', selector: 'a' }],
		};
		const newer = { ...mine, revision: 5, name: 'Theirs' };
		form.openDefinition(mine);
		const refuse = () =>
			Promise.resolve({ done: 'failed', failure: { kind: 'conflict', message: '', current: newer } } as const);
		await form.save(refuse);
		expect(draft()?.name).toBe('Mine');
		form.resolve('mine');
		await form.save(send);
		expect(saved[0]).toMatchObject({ name: 'Mine', revision: 5 });

		form.openDefinition(mine);
		await form.save(refuse);
		form.resolve('theirs');
		expect(draft()).toMatchObject({ name: 'Theirs', revision: 5 });
	});
	it('takes further ways to match, and saves them as steps', async () => {
		const { form, saved, send } = setUp();
		form.openPicked('42', picked, []);
		form.addStep({ ...picked, eventType: 'submit' });
		await form.save(send);
		expect(saved[0]?.steps.map(({ type }) => type)).toEqual(['click', 'submit']);
	});
	it('makes a label of a custom event by its name', async () => {
		const { form, saved, send } = setUp();
		form.openEvent('42', rawEvent('1', { type: 'custom', name: 'Coupon', path: undefined }), null, []);
		await form.save(send);
		expect(saved[0]).toMatchObject({ name: 'Coupon', steps: [{ type: 'custom', name: 'Coupon' }] });
	});
});
