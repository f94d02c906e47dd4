import { expect, it } from 'vitest';
import { changeOf } from '../../../lib/panel/older-form.ts';

const form = (from: string, to: string) => ({
	step: { type: 'click' as const, selector: '.old' },
	from: `${from}T09:00:00.000Z`,
	to: `${to}T18:00:00.000Z`,
	count: 1,
	confidence: 1,
	evidence: [],
	evidenceCodes: [],
});

it('names the last day of a form that came before, also while both lived side by side', () => {
	expect(changeOf(form('2026-01-01', '2026-03-12'), '2026-03-13')).toEqual({ day: '2026-03-12', isLater: false });
	expect(changeOf(form('2026-01-01', '2026-03-14'), '2026-03-12')).toEqual({ day: '2026-03-14', isLater: false });
});

it('names the first day of a form that came after', () => {
	expect(changeOf(form('2026-03-12', '2026-05-01'), '2026-01-01')).toEqual({ day: '2026-03-12', isLater: true });
});

it('takes a form for an older one where the label itself has no past', () => {
	expect(changeOf(form('2026-01-01', '2026-03-12'), undefined)).toEqual({ day: '2026-03-12', isLater: false });
});
