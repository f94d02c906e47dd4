import type { PageWords } from '../privacy/rules/index.ts';

const LIMITS = {
	/** UTF-16 units of a page's text that are read; of longer ones, parts from all over it. */
	text: 200_000,
	/** Read in one step. */
	part: 20_000,
} as const;

/** A word of a sentence, and what may stand around it; addresses and code have other signs there. */
const SENTENCE_WORD = /^["'“„‘«¿¡(]*(\p{Ll}[\p{Ll}\p{M}'’-]*)[,.;:!?]?[)"'”“’»]*$/u;
const CAPITAL_OR_SIGN = /^[A-Z0-9.,/@#&+*=|–—-]/;

/** Words that a page's text writes in small letters. */
function* smallWords(page: Document, words: Set<string>): Generator<void> {
	const text = page.body?.textContent ?? '';
	const stride = Math.max(1, text.length / LIMITS.text) * LIMITS.part;
	const seen = new Set<string>();
	for (let at = 0; at < text.length; at += stride) {
		yield;
		for (const token of text.slice(at, at + LIMITS.part).split(/\s+/)) {
			if (seen.has(token)) continue;
			seen.add(token);
			const word = CAPITAL_OR_SIGN.test(token) ? undefined : SENTENCE_WORD.exec(token)?.[1];
			if (word) words.add(word);
		}
	}
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What a site is called: parts of its host, and the name it gives itself. */
function siteNames(page: Document): string[] {
	const said = page.head?.querySelector('meta[property="og:site_name"],meta[name="application-name"]');
	const host = page.defaultView?.location.hostname.split('.') ?? [];
	return [...host, said?.getAttribute('content') ?? ''].map(lettersOf);
}
/** Shorter ones stand in other names by chance. */
const SHORTEST = 5;

class TextOfPage implements PageWords {
	readonly small = new Set<string>();
	private readonly names: readonly string[];
	constructor(page: Document) {
		this.names = siteNames(page);
	}
	hasSmall(word: string): boolean {
		return this.small.has(word.toLowerCase());
	}
	isSite(name: string): boolean {
		const letters = lettersOf(name);
		return letters.length >= SHORTEST && this.names.some((one) => one.includes(letters));
	}
}

const known = new WeakMap<Document, PageWords>();

/** Reads a page's text anew, a part each step. */
export function* readWords(page: Document): Generator<void> {
	const words = new TextOfPage(page);
	yield* smallWords(page, words.small);
	known.set(page, words);
}

/** What a page tells of a word. */
export function wordsOf(page: Document): PageWords {
	if (!known.has(page)) for (const _ of readWords(page));
	return known.get(page) as PageWords;
}
