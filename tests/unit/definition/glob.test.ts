import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { globSource, matchesHref, matchesPage } from '../../../lib/definition/index.ts';

/** Few letters, so that patterns often fit. */
const text = (letters: string) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 10 });
const literal = (part: string) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What the patterns mean, as expressions: a hostile one takes these exponential time. */
const pathExpression = (path: string) =>
	new RegExp(
		`^${path.replace(/\/\*\*|\*\*|\*|[^*/]+|\//g, (part) =>
			part === '/**' ? '(?:/.*)?' : part === '**' ? '.*' : part === '*' ? '[^/]*' : literal(part),
		)}$`,
		's',
	);
const hostExpression = (host: string) =>
	new RegExp(
		host.startsWith('*.') ? `^[^/]+${literal(host.slice(1))}$` : `^${host.split('*').map(literal).join('[^/]*')}$`,
	);

describe('a pattern fits what its regular expression fits', () => {
	test('on a link', () => {
		fc.assert(
			fc.property(text('ab/*.\n'), text('ab/.\n'), (value, href) => {
				expect(matchesHref({ op: 'matches', value }, href)).toBe(new RegExp(globSource(value), 's').test(href));
			}),
			{ numRuns: 3_000 },
		);
	});
	test('on a path', () => {
		fc.assert(
			fc.property(
				text('ab/*.').map((end) => `/${end}`),
				text('ab/.').map((end) => `/${end}`),
				(pattern, path) => {
					const cut = (whole: string) => (whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole);
					const expected = pathExpression(cut(pattern)).test(cut(path));
					expect(matchesPage({ path: pattern }, { host: '', path })).toBe(expected);
				},
			),
			{ numRuns: 3_000 },
		);
	});
	test('on a host', () => {
		fc.assert(
			fc.property(text('ab*.:'), text('ab.:'), (pattern, host) => {
				expect(matchesPage({ host: pattern }, { host, path: '/' })).toBe(hostExpression(pattern).test(host));
			}),
			{ numRuns: 3_000 },
		);
	});
});

// A backtracking expression would not end within the life of this test's machine.
test('a pattern of hundreds of wildcards is answered', () => {
	const many = `${'*a'.repeat(400)}b`;
	const long = 'a'.repeat(1_000);
	expect(matchesHref({ op: 'matches', value: many }, long)).toBe(false);
	expect(matchesHref({ op: 'matches', value: many }, `${long}b`)).toBe(true);
	expect(matchesPage({ path: `/${many}` }, { host: '', path: `/${long}` })).toBe(false);
	expect(matchesPage({ path: `/${'*a**'.repeat(200)}b` }, { host: '', path: `/${long}` })).toBe(false);
	expect(matchesPage({ host: many }, { host: long, path: '/' })).toBe(false);
});

test('half a character in a pattern fits nothing but does not throw', () => {
	expect(matchesPage({ path: '/\ud800' }, { host: '', path: '/x' })).toBe(false);
});
