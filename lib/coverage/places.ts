import { eachAttribute, getAttribute, localName } from '../element/dom.ts';
import { isNeverRecorded } from '../privacy/attributes.ts';
import { isSilentInput } from '../privacy/index.ts';
import { isPlain, type Place, type PlaceContext } from '../privacy/rules/index.ts';
import { foldWords } from '../privacy/rules/words/fold.ts';
import { contextOf } from './context.ts';
import { ownText } from './own-text.ts';

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

export const isEditable = (element: Element): boolean =>
	/^(|true|plaintext-only)$/i.test(getAttribute(element, 'contenteditable') ?? 'false');

class ElementPlace implements Place {
	readonly where: Place['where'];
	readonly name: string;
	readonly value: string;
	readonly tag: string;
	private readonly element: Element;
	private around: PlaceContext | undefined;

	constructor(element: Element, tag: string, where: Place['where'], name: string, value: string) {
		this.element = element;
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
		this.around ??= contextOf(
			this.element,
			GENERAL.test(this.name) ? '' : foldWords(this.name).replace(/^(data|aria) /, ''),
		);
		return this.around;
	};
}

export interface Places {
	/** Those in which a rule might find something. */
	places: Place[];
	/** Has it anything at all that an event would carry? */
	isCaptured: boolean;
}

/**
 * The values of one element that an event on it might carry, its field included.
 * `isEditing`: it lies in an editable region, whose text is never read.
 */
export function placesOf(element: Element, isEditing: boolean): Places {
	const tag = localName(element);
	const places: Place[] = [];
	let isCaptured = false;
	const add = (where: Place['where'], name: string, value: string) => {
		isCaptured = true;
		if (where === 'field' || !isPlain(value)) places.push(new ElementPlace(element, tag, where, name, value));
	};
	const isField = FIELD.test(tag) || isEditable(element);
	if (isField) add('field', '', '');
	if (!isSilentInput(element))
		eachAttribute(element, (name, value) => {
			if (value === '' || isNeverRecorded(name)) return;
			if (MECHANICAL.test(name)) isCaptured = true;
			else add('attribute', name, value.replace(/\s+/g, ' ').trim());
		});
	if (!isField && !isEditing && !NO_TEXT.test(tag)) {
		const text = ownText(element);
		if (text) add('text', '', text);
	}
	return { places, isCaptured };
}
