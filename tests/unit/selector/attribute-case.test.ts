import { expect, test } from 'vitest';
import type { PathElement } from '../../../lib/element/types.ts';
import { compileSelector } from '../../../lib/selector/index.ts';

const at = { nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 };
const verdict = (css: string, element: Partial<PathElement>) =>
	compileSelector(css).match([{ tag: 'a', ...at, ...element }]);

// Chromium has no `s` flag, so the standard says what is right: https://drafts.csswg.org/selectors-4/#attribute-case
test.each([
	['[type="submit"]', { attributes: { type: 'SUBMIT' } }, 'match'],
	['[type="submit" s]', { attributes: { type: 'SUBMIT' } }, 'no-match'],
	['[type="SUBMIT" s]', { attributes: { type: 'SUBMIT' } }, 'match'],
	['[TYPE="submit" S]', { attributes: { type: 'submit' } }, 'match'],
	['[type="submit"]', { namespace: 'svg', attributes: { type: 'SUBMIT' } }, 'no-match'],
	['[data-k="ONE" i]', { attributes: { 'data-k': 'one' } }, 'match'],
	['[data-k="ONE" s]', { attributes: { 'data-k': 'one' } }, 'no-match'],
	['[class~="BTN" i]', { classes: ['btn'] }, 'match'],
	['[class~="BTN" s]', { classes: ['btn'] }, 'no-match'],
	['[id="X" i]', { id: 'x' }, 'match'],
	['[id="X" s]', { id: 'x' }, 'no-match'],
] as const)('%s on %o: %s', (css, element, wanted) => {
	expect(verdict(css, element as unknown as Partial<PathElement>)).toBe(wanted);
});

test('names may hold every letter that CSS allows, written as it is or escaped', () => {
	for (const name of ['\u00aa', '\u0085x', 'pr\u00a9', '\u00ff', '\u00b7', '-\u00ab', '\\\u00a9'.slice(1)]) {
		expect(verdict(`#${name}`, { id: name })).toBe('match');
		expect(verdict(`.\\${name.charCodeAt(0).toString(16)} ${name.slice(1)}`, { classes: [name] })).toBe('match');
	}
	expect(verdict('[data-k="\\\\\u00a9"]', { attributes: { 'data-k': '\\\u00a9' } })).toBe('match');
	expect(verdict('[data-k="\u00a9 2026"]', { attributes: { 'data-k': '\u00a9 2026' } })).toBe('match');
});
