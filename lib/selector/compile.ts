import { parse, type Selector, SelectorType } from 'css-what';
import type { ElementPath, PathElement } from '../element/types.ts';
import type { Absence } from './absence.ts';
import { attributeTest, lower } from './attributes.ts';
import { SelectorError } from './error.ts';
import { asParserReads } from './escape.ts';
import { NO, not, type Truth, truth, UNKNOWN, VERDICTS, type Verdict, YES } from './kleene.ts';
import { parseNth } from './nth.ts';
import { checkSyntax } from './syntax.ts';

/** Tests the element at `index` of a path; `scope` is where `:scope` is, the element asked about. */
type Test = (path: ElementPath, index: number, scope: number) => Truth;

/** Which answers a test can give at all, so that what can never be decided is refused. */
interface Node {
	test: Test;
	canMatch: boolean;
	canFail: boolean;
	absent?: Absence | undefined;
}

export interface CompiledSelector {
	readonly css: string;
	/** Some paths can be a match: false for `button:hover`, of which nothing is recorded. */
	readonly canMatch: boolean;
	/** `Element.matches` for the path's target. */
	match(path: ElementPath): Verdict;
	/** The same for any element of the path. */
	matchAt(path: ElementPath, index: number): Verdict;
	/** Target or any ancestor, each tree scope for itself. */
	closest(path: ElementPath): Verdict;
}

const decided = (test: Test): Node => ({ test, canMatch: true, canFail: true });
const onElement = (test: (element: PathElement) => Truth): Node =>
	decided((path, index) => test(path[index] as PathElement));

const UNDECIDED: Node = { test: () => UNKNOWN, canMatch: false, canFail: false };

function and(nodes: readonly Node[]): Node {
	const [only] = nodes;
	if (nodes.length === 1 && only) return only;
	const tests = nodes.map((node) => node.test);
	const [first, second] = tests as [Test, Test];
	// Most compounds have two parts: without the loop they are matched twice as fast.
	const both: Test = (path, index, scope) => {
		const value = first(path, index, scope);
		if (value === NO) return NO;
		const other = second(path, index, scope);
		// biome-ignore lint/complexity/useMathMinMax: the type is Truth, and the matcher runs millions of times a second.
		return other < value ? other : value;
	};
	return {
		canMatch: nodes.every((node) => node.canMatch),
		canFail: nodes.some((node) => node.canFail),
		// A tag, of which many are alike, is written first.
		absent: nodes.findLast((node) => node.absent)?.absent,
		test:
			tests.length === 2
				? both
				: (path, index, scope) => {
						let result: Truth = YES;
						for (const test of tests) {
							const value = test(path, index, scope);
							if (value === NO) return NO;
							if (value < result) result = value;
						}
						return result;
					},
	};
}

function or(nodes: readonly Node[]): Node {
	const [only] = nodes;
	if (nodes.length === 1 && only) return only;
	const tests = nodes.map((node) => node.test);
	return {
		canMatch: nodes.some((node) => node.canMatch),
		canFail: nodes.every((node) => node.canFail),
		test: (path, index, scope) => {
			let result: Truth = NO;
			for (const test of tests) {
				const value = test(path, index, scope);
				if (value === YES) return YES;
				if (value > result) result = value;
			}
			return result;
		},
	};
}

const isRoot: Test = (path, index) => {
	const element = path[index] as PathElement;
	if (element.boundary === 'shadow') return NO;
	if (element.boundary === 'frame') return YES;
	if (index < path.length - 1) return NO;
	return element.cut || element.tag !== 'html' ? UNKNOWN : YES;
};

const typeOf = (element: PathElement) => [element.nthOfType, element.siblingsOfType] as const;
const childOf = (element: PathElement) => [element.nthChild, element.siblings] as const;

function positionTest(name: string, argument: string | null): Node | undefined {
	const counts = name.endsWith('of-type') ? typeOf : childOf;
	const holds = argument === null ? (n: number) => n === 1 : parseNth(argument);
	const placed = (test: (place: number, places: number) => boolean) =>
		onElement((element) => {
			const [place, places] = counts(element);
			return place < 1 ? UNKNOWN : truth(test(place, places));
		});
	if (/^(nth|first)-(child|of-type)$/.test(name)) return placed((place) => holds(place));
	if (/^(nth-)?last-(child|of-type)$/.test(name)) return placed((place, places) => holds(places - place + 1));
	if (name.startsWith('only-')) return placed((_, places) => places === 1);
	return undefined;
}

/** What a selector is in. */
interface Around {
	/** Of the complex selectors around it. */
	combinators: number;
	absenceOf(selector: Selector): Absence | undefined;
}

function compileSimple(selector: Selector, around: Around): Node {
	switch (selector.type) {
		case SelectorType.Universal:
			return selector.namespace === '' ? onElement(() => NO) : onElement(() => YES);
		case SelectorType.Tag: {
			const name = selector.name;
			const htmlName = lower(name);
			// `|a` asks for no namespace at all, which neither HTML nor SVG elements are in.
			if (selector.namespace === '') return onElement((element) => (element.namespace === 'other' ? UNKNOWN : NO));
			return decided((path, index) => {
				const { tag, namespace } = path[index] as PathElement;
				if (namespace === undefined) return tag === htmlName ? YES : NO;
				if (tag === name) return YES;
				// Outside of HTML case counts, but Blink and WebKit fold it in HTML documents: the browsers disagree.
				return tag.length === name.length && lower(tag) === htmlName ? UNKNOWN : NO;
			});
		}
		case SelectorType.Attribute:
			return decided(attributeTest(selector));
		case SelectorType.Pseudo: {
			const { name, data } = selector;
			if (name === 'root') return decided(isRoot);
			if (name === 'scope') return decided((_, index, scope) => truth(index === scope));
			if (Array.isArray(data) && (name === 'not' || name === 'is' || name === 'where')) {
				const inner = compileList(data, around);
				if (name !== 'not') return inner;
				return {
					test: (path, index, scope) => not(inner.test(path, index, scope)),
					canMatch: inner.canFail,
					canFail: inner.canMatch,
				};
			}
			return (typeof data === 'object' && data !== null ? undefined : positionTest(name, data)) ?? UNDECIDED;
		}
		default:
			return UNDECIDED;
	}
}

type Combinator = SelectorType.Descendant | SelectorType.Child | SelectorType.Adjacent | SelectorType.Sibling;

/** `left combinator right` as a test of the right one. */
function combine(left: Node, combinator: Combinator, right: Node): Node {
	const outside = (path: ElementPath, index: number): Truth => (path[index]?.cut ? UNKNOWN : NO);
	const parentOf = (path: ElementPath, index: number) =>
		path[index]?.boundary || index === path.length - 1 ? -1 : index + 1;
	const holds = left.test;
	const { absent } = left;
	// Siblings are not recorded; a first child has none before it.
	const isAfter: Test = (path, index) => (path[index]?.nthChild === 1 ? NO : UNKNOWN);
	const links: Record<Combinator, Test> = {
		[SelectorType.Child]: (path, index, scope) => {
			const parent = parentOf(path, index);
			return parent < 0 ? outside(path, index) : holds(path, parent, scope);
		},
		[SelectorType.Descendant]: (path, index, scope) => {
			if (absent?.(path, index + 1)) return NO;
			let result: Truth = NO;
			let at = index;
			const last = path.length - 1;
			while (at < last && path[at]?.boundary === undefined) {
				at++;
				const value = holds(path, at, scope);
				if (value === YES) return YES;
				if (value > result) result = value;
			}
			const beyond = outside(path, at);
			return beyond > result ? beyond : result;
		},
		[SelectorType.Adjacent]: isAfter,
		[SelectorType.Sibling]: isAfter,
	};
	const test = links[combinator];
	const isSibling = test === isAfter;
	return and([
		right,
		{
			test,
			canMatch: !isSibling && left.canMatch,
			canFail: isSibling || left.canFail || combinator === SelectorType.Child,
		},
	]);
}

/**
 * Of two combinators on, those around it included, the test remembers what it found on paths of this length or more: so no
 * selector takes more time than (elements of the path)² × compounds. Shorter ones are faster without.
 */
const REMEMBERED = 20;

/** A test that answers once per element of a path. Matching one path never leaves it, so one memory is enough. */
function remembered(node: Node): Node {
	let knownPath: ElementPath | undefined;
	let knownScope = -1;
	let answers: (Truth | undefined)[] = [];
	return {
		...node,
		test: (path, index, scope) => {
			if (path.length < REMEMBERED) return node.test(path, index, scope);
			if (path !== knownPath || scope !== knownScope) {
				knownPath = path;
				knownScope = scope;
				answers = [];
			}
			const known = answers[index];
			if (known !== undefined) return known;
			const answer = node.test(path, index, scope);
			answers[index] = answer;
			return answer;
		},
	};
}

function compileComplex(tokens: readonly Selector[], around: Around): Node {
	const compounds: Selector[][] = [[]];
	const combinators: Combinator[] = [];
	for (const token of tokens) {
		switch (token.type) {
			case SelectorType.Descendant:
			case SelectorType.Child:
			case SelectorType.Adjacent:
			case SelectorType.Sibling:
				combinators.push(token.type);
				compounds.push([]);
				break;
			default:
				compounds.at(-1)?.push(token);
		}
	}
	const here = { ...around, combinators: around.combinators + combinators.length };
	const [first, ...rest] = compounds.map((simple) =>
		and(simple.map((one) => ({ ...compileSimple(one, here), absent: around.absenceOf(one) }))),
	);
	return rest.reduce((left, right, i) => {
		const node = combine(left, combinators[i] as Combinator, right);
		return here.combinators < 2 ? node : remembered(node);
	}, first as Node);
}

const compileList = (list: readonly (readonly Selector[])[], around: Around): Node =>
	or(list.map((tokens) => compileComplex(tokens, around)));

/**
 * As `compileSelector`, but its errors have no words: for the page, which needs none and should stay small.
 * @param absenceOf what is asked before the ancestors are: for history, which matches millions of paths
 * @throws {SelectorError}
 */
export function compile(css: string, absenceOf: Around['absenceOf'] = () => undefined): CompiledSelector {
	checkSyntax(css);
	let list: Selector[][];
	try {
		list = parse(asParserReads(css));
	} catch (error) {
		throw new SelectorError('syntax', 'parser', 0, (error as Error).message);
	}
	const { test, canMatch, canFail } = compileList(list, { combinators: 0, absenceOf });
	if (!canMatch && !canFail) throw new SelectorError('undecidable', 'never-decided', 0, css);
	return {
		css,
		canMatch,
		match: (path) => (path.length === 0 ? 'no-match' : VERDICTS[test(path, 0, 0)]),
		matchAt: (path, index) => VERDICTS[test(path, index, index)],
		closest: (path) => {
			let result: Truth = NO;
			let scope = 0;
			for (let index = 0; index < path.length; index++) {
				const value = test(path, index, scope);
				if (value === YES) return 'match';
				if (value > result) result = value;
				if (path[index]?.boundary) scope = index + 1;
				if (path[index]?.cut && result === NO) result = UNKNOWN;
			}
			return VERDICTS[result];
		},
	};
}
