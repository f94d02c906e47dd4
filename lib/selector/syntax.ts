import { SelectorError } from './error.ts';
import { CONTENT_WITH_ARGUMENT, LOGICAL, NTH, POSITION, SHADOW_ONLY, STATE } from './pseudo-classes.ts';

/** `<ident-token>` of https://drafts.csswg.org/css-syntax-3/#ident-token-diagram. */
const ESCAPE = String.raw`\\(?:[0-9a-fA-F]{1,6}[ \t\n\f\r]?|[^0-9a-fA-F\n\f\r])`;
const START = String.raw`(?:[a-zA-Z_\u0080-\uffff]|${ESCAPE})`;
const REST = String.raw`(?:[a-zA-Z0-9_\u0080-\uffff-]|${ESCAPE})`;
const IDENT = new RegExp(`(?:--${REST}*|-?${START}${REST}*)`, 'y');
const SPACE = /(?:[ \t\n\f\r]|\/\*[\s\S]*?\*\/)*/y;
const STRING = /"(?:[^"\\\n\f\r]|\\[\s\S])*"|'(?:[^'\\\n\f\r]|\\[\s\S])*'/y;
const OPERATOR = /[~|^$*]?=/y;
const AN_PLUS_B = /^(?:even|odd|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)$/i;
const NESTING = 32;

/**
 * Checks the selector against the grammar of https://drafts.csswg.org/selectors-4/#grammar, more strictly than the parser
 * that reads it afterwards: what a browser would refuse is refused here.
 * @throws {SelectorError}
 */
export function checkSyntax(css: string): void {
	let at = 0;
	const fail = (message: string, code: 'syntax' | 'unsupported' = 'syntax', index = at): never => {
		throw new SelectorError(code, `${message} (at character ${index + 1})`, index);
	};
	const skip = (pattern: RegExp): string => {
		pattern.lastIndex = at;
		const found = pattern.exec(css)?.[0] ?? '';
		at += found.length;
		return found;
	};
	const space = () => {
		const from = at;
		skip(SPACE);
		if (css.startsWith('/*', at)) fail('The comment does not end');
		return at > from;
	};
	const ident = (what: string) => skip(IDENT) || fail(`Expected ${what}`);
	const take = (text: string) => {
		if (!css.startsWith(text, at)) return false;
		at += text.length;
		return true;
	};

	const qualifiedName = (what: string, allowStar: boolean) => {
		const star = allowStar || css.startsWith('*|', at);
		if (star && take('*')) {
			if (css[at] !== '|' || css[at + 1] === '|') return;
		} else if (css[at] !== '|') {
			const from = at;
			ident(what);
			if (css[at] === '|' && css[at + 1] !== '=' && css[at + 1] !== '|')
				fail('Namespace prefixes are not declared here: use *| or nothing', 'unsupported', from);
			return;
		}
		take('|');
		if (!(allowStar && take('*'))) ident(what);
	};

	const attribute = () => {
		space();
		qualifiedName('an attribute name', false);
		space();
		if (take(']')) return;
		if (!skip(OPERATOR)) fail('Expected =, ~=, |=, ^=, $=, *= or ]');
		space();
		if (!skip(STRING)) ident('a quoted value or a name');
		if (space() || /[is\]]/i.test(css[at] ?? '')) {
			if (/[is]/i.test(css[at] ?? '')) at++;
			space();
		}
		if (!take(']')) fail('Expected ]');
	};

	const argument = (): string => {
		const from = at;
		for (let depth = 0; at < css.length; at++) {
			const char = css[at];
			if (char === '\\') at++;
			else if (char === '"' || char === "'") {
				const rest = skip(STRING);
				if (!rest) fail('The string does not end');
				at--;
			} else if (char === '(') depth++;
			else if (char === ')' && depth-- === 0) return css.slice(from, at++);
		}
		return fail('Expected )', 'syntax', from);
	};

	const pseudo = (nesting: number) => {
		const from = at - 1;
		if (css[at] === ':') fail('Pseudo-elements are not elements: no event happens on them', 'unsupported', from);
		const name = ident('the name of a pseudo-class').toLowerCase();
		if (/^(before|after|first-line|first-letter)$/.test(name))
			fail('Pseudo-elements are not elements: no event happens on them', 'unsupported', from);
		if (take('(')) {
			if (LOGICAL.has(name)) {
				if (nesting >= NESTING) fail('Nested too deeply', 'unsupported', from);
				list(nesting + 1);
				if (!take(')')) fail('Expected )');
			} else if (NTH.has(name)) {
				const [step = '', ...of] = argument()
					.trim()
					.split(/\s+of\s+/i);
				if (!AN_PLUS_B.test(step)) fail('Expected odd, even, a number or An+B', 'syntax', from);
				if (of.length > 0) fail(`:${name}(… of …) can't be decided: siblings are not recorded`, 'unsupported', from);
			} else if (CONTENT_WITH_ARGUMENT.has(name)) {
				if (argument().trim() === '') fail(`:${name}() needs an argument`, 'syntax', from);
			} else if (SHADOW_ONLY.has(name)) {
				fail(`:${name}() holds only inside a shadow tree's own style sheet`, 'unsupported', from);
			} else fail(`:${name}() is no pseudo-class known here`, 'unsupported', from);
			return;
		}
		if (name === 'root' || name === 'scope' || name === 'empty' || STATE.has(name) || POSITION.has(name)) return;
		if (SHADOW_ONLY.has(name)) fail(`:${name} holds only inside a shadow tree's own style sheet`, 'unsupported', from);
		if (LOGICAL.has(name) || NTH.has(name) || CONTENT_WITH_ARGUMENT.has(name))
			fail(`:${name} needs an argument`, 'syntax', from);
		fail(`:${name} is no pseudo-class known here`, 'unsupported', from);
	};

	const compound = (nesting: number) => {
		const from = at;
		if (css[at] === '*' || css[at] === '|' ? css.slice(at, at + 2) !== '||' : /[^#.[:>+~,)\s]/.test(css[at] ?? ''))
			qualifiedName('a tag name', true);
		for (;;) {
			if (take('#')) ident('an id after #');
			else if (take('.')) ident('a class after .');
			else if (take('[')) attribute();
			else if (take(':')) pseudo(nesting);
			else break;
		}
		if (at === from)
			fail(at < css.length ? `Expected a selector, found ${css[at]}` : 'Expected a selector, found the end');
	};

	const complex = (nesting: number) => {
		compound(nesting);
		for (;;) {
			const spaced = space();
			if (at >= css.length || css[at] === ',' || css[at] === ')') return;
			if (css.startsWith('||', at)) fail('The column combinator is not known here', 'unsupported');
			if (/[>+~]/.test(css[at] as string)) {
				at++;
				space();
			} else if (!spaced) fail(`Unexpected ${css[at]}`);
			compound(nesting);
		}
	};

	function list(nesting: number) {
		do {
			space();
			complex(nesting);
			space();
		} while (take(','));
	}

	list(0);
	if (at < css.length) fail(`Unexpected ${css[at]}`);
}
