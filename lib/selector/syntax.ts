import { SelectorError, type SelectorProblem } from './error.ts';
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
	const fail = (problem: SelectorProblem, value?: string, index = at): never => {
		throw new SelectorError('syntax', problem, index, value);
	};
	const unsupported = (problem: SelectorProblem, index: number, value?: string): never => {
		throw new SelectorError('unsupported', problem, index, value);
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
		if (css.startsWith('/*', at)) fail('open-comment');
		return at > from;
	};
	const ident = (otherwise: SelectorProblem) => skip(IDENT) || fail(otherwise);
	const take = (text: string) => {
		if (!css.startsWith(text, at)) return false;
		at += text.length;
		return true;
	};

	const qualifiedName = (otherwise: SelectorProblem, allowStar: boolean) => {
		const star = allowStar || css.startsWith('*|', at);
		if (star && take('*')) {
			if (css[at] !== '|' || css[at + 1] === '|') return;
		} else if (css[at] !== '|') {
			const from = at;
			ident(otherwise);
			if (css[at] === '|' && css[at + 1] !== '=' && css[at + 1] !== '|') unsupported('namespace', from);
			return;
		}
		take('|');
		if (!(allowStar && take('*'))) ident(otherwise);
	};

	const attribute = () => {
		space();
		qualifiedName('needs-attribute', false);
		space();
		if (take(']')) return;
		if (!skip(OPERATOR)) fail('needs-operator');
		space();
		if (!skip(STRING)) ident('needs-value');
		if (space() || /[is\]]/i.test(css[at] ?? '')) {
			if (/[is]/i.test(css[at] ?? '')) at++;
			space();
		}
		if (!take(']')) fail('needs-bracket');
	};

	const argument = (): string => {
		const from = at;
		for (let depth = 0; at < css.length; at++) {
			const char = css[at];
			if (char === '\\') at++;
			else if (char === '"' || char === "'") {
				const rest = skip(STRING);
				if (!rest) fail('open-string');
				at--;
			} else if (char === '(') depth++;
			else if (char === ')' && depth-- === 0) return css.slice(from, at++);
		}
		return fail('needs-parenthesis', '', from);
	};

	const pseudo = (nesting: number) => {
		const from = at - 1;
		if (css[at] === ':') unsupported('pseudo-element', from);
		const name = ident('needs-pseudo-class').toLowerCase();
		if (/^(before|after|first-line|first-letter)$/.test(name)) unsupported('pseudo-element', from);
		if (take('(')) {
			if (LOGICAL.has(name)) {
				if (nesting >= NESTING) unsupported('nesting', from);
				list(nesting + 1);
				if (!take(')')) fail('needs-parenthesis');
			} else if (NTH.has(name)) {
				const [step = '', ...of] = argument()
					.trim()
					.split(/\s+of\s+/i);
				if (!AN_PLUS_B.test(step)) fail('needs-position', '', from);
				if (of.length > 0) unsupported('nth-of', from, `:${name}`);
			} else if (CONTENT_WITH_ARGUMENT.has(name)) {
				if (argument().trim() === '') fail('needs-argument', `:${name}()`, from);
			} else if (SHADOW_ONLY.has(name)) {
				unsupported('shadow-only', from, `:${name}()`);
			} else unsupported('unknown-pseudo-class', from, `:${name}()`);
			return;
		}
		if (name === 'root' || name === 'scope' || name === 'empty' || STATE.has(name) || POSITION.has(name)) return;
		if (SHADOW_ONLY.has(name)) unsupported('shadow-only', from, `:${name}`);
		if (LOGICAL.has(name) || NTH.has(name) || CONTENT_WITH_ARGUMENT.has(name)) fail('needs-argument', `:${name}`, from);
		unsupported('unknown-pseudo-class', from, `:${name}`);
	};

	const compound = (nesting: number) => {
		const from = at;
		if (css[at] === '*' || css[at] === '|' ? css.slice(at, at + 2) !== '||' : /[^#.[:>+~,)\s]/.test(css[at] ?? ''))
			qualifiedName('needs-tag', true);
		for (;;) {
			if (take('#')) ident('needs-id');
			else if (take('.')) ident('needs-class');
			else if (take('[')) attribute();
			else if (take(':')) pseudo(nesting);
			else break;
		}
		if (at === from) fail('needs-selector', css[at]);
	};

	const complex = (nesting: number) => {
		compound(nesting);
		for (;;) {
			const spaced = space();
			if (at >= css.length || css[at] === ',' || css[at] === ')') return;
			if (css.startsWith('||', at)) unsupported('column', at);
			if (/[>+~]/.test(css[at] as string)) {
				at++;
				space();
			} else if (!spaced) fail('unexpected', css[at]);
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
	if (at < css.length) fail('unexpected', css[at]);
}
