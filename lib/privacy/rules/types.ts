/** Where on a page a value is found. */
export type Where = 'text' | 'attribute' | 'field' | 'page-title' | 'url';

/** Words around a value that say what it is; all folded by {@link foldWords}. Empty where nothing is there. */
export interface PlaceContext {
	/** What a reader takes for the value's label: `dt`, column header, `<label>`, the words before it. */
	label: string;
	/** Names that the page's author gave: classes, id, `name`, `itemprop`, `data-*` of the element and the nearest around it. */
	hints: string;
	/** Heading or legend of the part of the page it stands in. */
	section: string;
	/** Other values of the same row, card or list item: prices and sizes tell a product from a person. */
	nearby: string;
	/** Values in the same place of the rows, cards or list items before and after; unknown where there is no page. */
	peers?: readonly string[];
	/** Unknown where there is no page. */
	page?: PageWords;
}

/** What a whole page tells of words on it. */
export interface PageWords {
	/** Is it written in small letters somewhere in the page's text? Then it is a word there, and no part of a name. */
	hasSmall(word: string): boolean;
	/** Is it the name of the site, by its host or what it calls itself? */
	isSite(name: string): boolean;
}

/** Of a value of which nothing else is known. */
export const NO_CONTEXT: PlaceContext = { label: '', hints: '', section: '', nearby: '' };

/** One value of a page that might be sent, free of any DOM: what a rule looks at. */
export interface Place {
	where: Where;
	/** Attribute's name in lower case, else empty. */
	name: string;
	/** The value as it stands on the page, whitespace folded. Empty for `field`. */
	value: string;
	/** Local name of the element; empty for the page's URL. */
	tag: string;
	/** BCP 47 language of the element, empty if unknown. */
	lang: string;
	/** Attributes of a field that say what it is for: `type`, `autocomplete`, … */
	attribute(name: string): string;
	/** Read on demand: most values are decided without. */
	context(): PlaceContext;
}

export interface Evidence {
	/** The part of the value that looks personal; the whole field for `field`. */
	found: string;
	/** 0 to 1. From {@link SURE} on the rule says yes, below it can't tell. */
	confidence: number;
}

export type RuleId =
	| 'email'
	| 'phone'
	| 'payment-card'
	| 'iban'
	| 'national-id'
	| 'ip-address'
	| 'mac-address'
	| 'birth-date'
	| 'postal-address'
	| 'person-name'
	| 'secret'
	| 'coordinates'
	| 'personal-url'
	| 'personal-field';

/** In the manner of axe-core: all that a person reads is here, and `evaluate` only decides. */
export interface Rule {
	id: RuleId;
	title: string;
	description: string;
	/** How to keep it from being sent, in one line. */
	remedy: string;
	/** How bad it is when it is sent, 1 to 10: findings are sorted by it. */
	weight: number;
	/** What it is asked about: text of any kind, addresses of things (a `href`, the page's URL), fields. */
	reads: readonly ('text' | 'url' | 'field')[];
	/** Fewest digits a value has that it could find anything in: most values have none, and most rules are not asked. */
	digits: number;
	/** `null`: no. Otherwise the evidence, and {@link verdictOf} says whether that is a yes. */
	evaluate(place: Place): Evidence | null;
}

/** Confidence from which a value counts as personal. Chosen on the tuning half of the corpus. */
export const SURE = 0.5;

/** `true`: looks personal; `false`: does not; `undefined`: can't tell, a person should look. */
export const verdictOf = (evidence: Evidence | null): boolean | undefined =>
	evidence === null ? false : evidence.confidence >= SURE ? true : undefined;
