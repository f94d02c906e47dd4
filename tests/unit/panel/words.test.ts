import { describe, expect, it } from 'vitest';
import { failureText, refusalText } from '../../../lib/i18n/failure-text.ts';
import { textOf } from '../../../lib/i18n/index.ts';
import type { OlderForm } from '../../../lib/protocol/api.ts';
import { refused } from '../selector/refused.ts';

const { t: en } = textOf('en');
const { t: de } = textOf('de');

describe('what the matcher says', () => {
	it('has words in both languages', () => {
		const reason = { code: 'class', name: 'css-1x2y3z4', mark: 'emotion' } as const;
		expect(en.selector.reason(reason)).toBe('class css-1x2y3z4, made by Emotion from the styles');
		expect(de.selector.reason(reason)).toBe('Klasse css-1x2y3z4, von Emotion aus den Stilen erzeugt');
		expect(en.selector.problem(refused('a:fox'))).toBe(':fox is no pseudo-class known here (at character 2)');
		expect(de.selector.problem(refused('a:fox'))).toBe(
			':fox ist keine Pseudoklasse, die hier bekannt ist (bei Zeichen 2)',
		);
	});

	it('is told in English where a newer server knows more', () => {
		const older = { evidence: ['same id', 'same scent'], evidenceCodes: ['id', 'scent'] } as unknown as OlderForm;
		expect(en.selector.evidence(older)).toEqual(['same id', 'same scent']);
		expect(de.selector.evidence(older)).toEqual(['gleiche id', 'same scent']);
	});
});

describe('what the server refuses', () => {
	it('is told by its code, and in the server’s words where there are none here', () => {
		const failure = { kind: 'refused', message: 'The server failed; its log says why.' } as const;
		expect(failureText({ ...failure, code: 'internal' }, de)).toMatch('Im Server ist ein Fehler aufgetreten');
		expect(failureText({ ...failure, code: 'of_another_version' }, de)).toBe(failure.message);
		expect(failureText({ kind: 'refused', message: '404 Not Found' }, de)).toBe('404 Not Found');
		expect(failureText({ kind: 'token', message: 'x' }, de)).toBe('Der Server lehnt das Token ab.');
	});

	it('names the field that it is about', () => {
		const at = (path: string) =>
			failureText({ kind: 'refused', code: 'invalid', message: `${path}: Invalid length`, path }, en);
		expect(at('steps.0.text.value')).toMatch('“text”');
		expect(at('steps.1.name')).toMatch('“Event name”');
		expect(at('steps.1.on')).toMatch('“Way 2”');
		expect(at('category')).toMatch('“Category”');
		expect(at('appId')).toBe('appId: Invalid length');
	});

	it('of a page’s events is read out of the answer', () => {
		const answer = (code: string) => `400 ${JSON.stringify({ error: { code, message: 'is older than 30 days' } })}`;
		expect(refusalText(answer('too_old'), de)).toBe('Es ist älter als 30 Tage.');
		expect(refusalText(answer('too_new'), de)).toBe('is older than 30 days');
		expect(refusalText('413 <html>', de)).toBe('413 <html>');
		expect(refusalText('TypeError: Failed to fetch', de)).toBe('es kam keine Antwort');
	});
});
