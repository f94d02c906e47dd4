import { getAttribute, localName, matches } from '../element/dom.ts';
import { isNeverRecorded } from '../privacy/attributes.ts';
import { isSilentInput } from '../privacy/index.ts';
import { isPlain, type Place, type PlaceContext } from '../privacy/rules/index.ts';
import { foldWords } from '../privacy/rules/words/fold.ts';
import { EDITABLE } from '../privacy/text.ts';
import { eachValue } from './attributes.ts';
import { ElementContext, NamedContext } from './context.ts';
import { foldSpaces, ownText } from './own-text.ts';

/** Their text is never read by the SDK. */
const NO_TEXT =
	/^(script|style|noscript|template|input|textarea|select|option|optgroup|datalist|iframe|object|canvas|title|html|head)$/;
const FIELD = /^(input|textarea|select)$/;
/** Attributes that hold no text of anyone: code, geometry, references. */
export const MECHANICAL =
	/^(class|d|points|viewbox|width|height|transform|fill|stroke|xmlns|type|role|rel|target|tabindex|for|method|lang|dir|colspan|rowspan|aria-(?:hidden|expanded|controls|labelledby|describedby|haspopup|selected|checked|current|live|level|owns)|srcset|sizes|integrity|autocomplete|slot|part|data-heap-.*|maxlength|minlength|pattern|scope|loading|decoding|cx|cy|r|x|y|x1|x2|y1|y2|rx|ry)$/;

/** Attributes whose name says nothing of their value. */
const GENERAL =
	/^(title|alt|aria-label|aria-description|placeholder|label|content|summary|data-title|data-tooltip|data-content|)$/;

/** The words that an attribute's name labels its value with. */
const labelIn = (name: string): string => (GENERAL.test(name) ? '' : foldWords(name).replace(/^(data|aria) /, ''));

export const isEditable = (element: Element): boolean => matches(element, EDITABLE);

class ElementPlace implements Place {
	readonly where: Place['where'];
	readonly name: string;
	readonly value: string;
	readonly tag: string;
	private readonly element: Element;
	private readonly surroundings: ElementContext;
	private around: PlaceContext | undefined;

	constructor(surroundings: ElementContext, tag: string, where: Place['where'], name: string, value: string) {
		this.surroundings = surroundings;
		this.element = surroundings.element;
		this.tag = tag;
		this.where = where;
		this.name = name;
		this.value = value;
	}
	get lang() {
		return getAttribute(this.element.closest('[lang]') ?? this.element, 'lang') ?? '';
	}
	attribute = (name: string): string => getAttribute(this.element, name) ?? '';
	context = (): PlaceContext => {
		this.around ??= new NamedContext(this.surroundings, labelIn(this.name));
		return this.around;
	};
}

export interface Places {
	/** Those in which a rule might find something. */
	places: readonly Place[];
	/** Has it anything at all that an event would carry? */
	isCaptured: boolean;
}

/** What is known of a name of a tag or an attribute: pages have few, and ask for each again and again. */
const remembered = (pattern: RegExp): ((name: string) => boolean) => {
	const known = new Map<string, boolean>();
	return (name) => {
		const before = known.get(name);
		if (before !== undefined) return before;
		if (known.size >= KEPT) known.clear();
		const answer = pattern.test(name);
		known.set(name, answer);
		return answer;
	};
};
const KEPT = 500;
const isFieldTag = remembered(FIELD);
const isSilentTag = remembered(NO_TEXT);
const isMechanical = remembered(MECHANICAL);
const NOTHING: readonly Place[] = [];

/**
 * The values of one element that an event on it might carry, its field included.
 * `names`: of its attributes. `isEditing`: it lies in an editable region, whose text is never read.
 */
export function placesOf(element: Element, names: readonly string[], isEditing: boolean): Places {
	const tag = localName(element);
	let surroundings: ElementContext | undefined;
	let places = NOTHING as Place[];
	let isCaptured = false;
	const add = (where: Place['where'], name: string, value: string) => {
		isCaptured = true;
		if (where !== 'field' && isPlain(value)) return;
		surroundings ??= new ElementContext(element);
		const place = new ElementPlace(surroundings, tag, where, name, value);
		if (places === NOTHING) places = [place];
		else places.push(place);
	};
	const isField = isFieldTag(tag) || (isEditing && isEditable(element));
	if (isField) add('field', '', '');
	if (names.length > 0 && !isSilentInput(element))
		eachValue(element, names, (name, value) => {
			if (value === '' || isNeverRecorded(name)) return;
			if (isMechanical(name)) isCaptured = true;
			else add('attribute', name, foldSpaces(value).trim());
		});
	if (!isField && !isEditing && !isSilentTag(tag)) {
		const text = ownText(element);
		if (text) add('text', '', text);
	}
	return { places, isCaptured };
}
