import type { RuleId, Where } from '../privacy/rules/index.ts';

/** What would become of an element's data: the four states of the paint. */
export type State = 'ignored' | 'redacted' | 'captured' | 'leak';

/** Why something personal is not sent. */
export type Protection =
	/** `heap-ignore`: nothing is recorded here. */
	| 'ignored'
	/** `data-heap-redact-text` or `data-heap-redact-attributes`. */
	| 'redacted'
	/** The SDK itself masks it: e-mail addresses, cards, some national ids, personal parameters. */
	| 'masked'
	/** It lies beyond what is kept of a text or value. */
	| 'cut'
	/** Values of fields are never recorded. */
	| 'field'
	/** A person has said that it is harmless. */
	| 'harmless';

/** One place of a page that looks personal, or may. */
export interface Finding {
	element: Element;
	where: Where;
	/** Attribute's name for `attribute`, else empty. */
	name: string;
	rule: RuleId;
	/** The part of the page's text that looks personal, as it stands there. It must not leave the browser: see `maskFound`. */
	found: string;
	/** 0 to 1. */
	confidence: number;
	/** Surely enough to count; otherwise a person should look. */
	isSure: boolean;
	/** `leak`: it would be sent as it is. `captured`: it would be sent, and is harmless or uncertain. */
	state: State;
	protection?: Protection;
}

export interface Score {
	/** Places that surely look personal, those marked harmless left out. */
	personal: number;
	/** How many of them would not be sent. */
	protected: number;
	/** Places to look at: it can't be told. */
	uncertain: number;
	/** `protected / personal` in whole percent, rounded down; 100 where nothing looks personal. */
	percent: number;
}

/** A person's word that a finding is harmless, for this selector on this site. */
export interface HarmlessMark {
	host: string;
	/** CSS, matched within the element's own document or shadow root. */
	selector: string;
	rule: RuleId;
	reason: string;
}

/** A mark that is made or, `deleted`, taken back. */
export interface HarmlessChange extends HarmlessMark {
	deleted: boolean;
}

/** Part of a page that cannot be looked into, or is not captured at all. */
export interface Unseen {
	element: Element;
	kind: 'frame' | 'canvas' | 'image' | 'generated';
}
