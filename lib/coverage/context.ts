import { firstChild, firstElementChild, getAttribute, isElement, localName, nextSibling } from '../element/dom.ts';
import { parentAcross } from '../privacy/index.ts';
import type { PlaceContext } from '../privacy/rules/index.ts';
import { foldWords } from '../privacy/rules/words/fold.ts';
import { attributeNames } from './attributes.ts';
import { ownText, shortText } from './own-text.ts';
import { wordsOf } from './page-words.ts';

/** How far around a value is looked for words that say what it is. */
const REACH = {
	/** A label is short; what is longer is text. */
	label: 48,
	/** Levels climbed where a value is its parent's first child. */
	climb: 2,
	/** Levels whose classes and names count. */
	hints: 3,
	section: 6,
	/** Siblings looked back over on each level: a list may have thousands. */
	siblings: 8,
	nearby: 240,
	/** Levels climbed to what is repeated, and how many before and after it are read. */
	rows: 3,
	peers: 2,
} as const;

const HINTS = new Set([
	'id',
	'class',
	'name',
	'itemprop',
	'data-testid',
	'data-test',
	'data-field',
	'data-key',
	'data-label',
	'data-column',
	'rel',
]);
const HEADING = /^(h[1-6]|legend|caption|summary)$/;
/** Parts of a page: what they end with is no label of what follows them. */
const PARTS = /^(header|nav|section|article|aside|footer|main|table|form|ul|ol|dl|fieldset|figure)$/;
const LABELS = /^(th|label|dt|legend|caption|button|h[1-6]|summary|option)$/;
const CAPTION = /^(small|figcaption)$/;
const CAPTION_CLASS = /(?:^|[\s_-])(?:label|caption|role|hint|subtitle|sub|key)(?:$|[\s_-])/i;
const GROUP = 'tr,li,article,dl,section,form,fieldset,aside,header,footer,[role=row],[role=listitem]';

const cellIndex = (cell: Element) => {
	let index = 0;
	for (let other = cell.previousElementSibling; other; other = other.previousElementSibling)
		index += Number(getAttribute(other, 'colspan')) || 1;
	return index;
};

/** Short text of an element, if it can be a label. */
function labelText(element: Element): string {
	const text = shortText(element, REACH.label + 1);
	return text.length > REACH.label || isValue(text) ? '' : text;
}

/** Headings of the columns of the tables seen, until {@link forgetHeadings}: each has many cells. */
let headings = new WeakMap<Element, { first: Element | null; labels: ReadonlyMap<number, string> }>();
/** To be called before a page is looked at again: its headings may have changed. */
export const forgetHeadings = (): void => {
	headings = new WeakMap();
};

function headingsOf(table: Element) {
	const before = headings.get(table);
	if (before) return before;
	const first = table.querySelector('tr,[role=row]');
	const labels = new Map<number, string>();
	for (const cell of first?.children ?? [])
		if (localName(cell) === 'th' || /header/.test(getAttribute(cell, 'role') ?? ''))
			labels.set(cellIndex(cell), labelText(cell));
	const found = { first, labels };
	headings.set(table, found);
	return found;
}

/** The header above a table cell, and the one at the start of its row. */
function cellLabel(cell: Element): string {
	const row = cell.parentElement;
	const table = cell.closest('table,[role=table],[role=grid]');
	if (!row || !table) return '';
	const { first, labels } = headingsOf(table);
	const header = first && first !== row ? labels.get(cellIndex(cell)) : undefined;
	const start = row.firstElementChild;
	const rowHeader =
		start && start !== cell && (localName(start) === 'th' || getAttribute(start, 'role') === 'rowheader')
			? labelText(start)
			: undefined;
	const before = header !== undefined || rowHeader !== undefined ? null : cell.previousElementSibling;
	return `${header ?? ''} ${rowHeader ?? ''} ${before ? labelText(before) : ''}`;
}

const isRowHead = (cell: Element): boolean =>
	cell.previousElementSibling === null && localName(cell.nextElementSibling ?? cell) === 'td';

/** `Case officer: Imran Sheikh`, `83702`: what has a value itself is no label of the next one. */
const isValue = (text: string) => /[:：]\s*\S|\d\D*\d\D*\d/.test(text);

/** `<li><b>Born</b> 12.03.1984</li>`: a label within the element, before its own text. */
function leadingLabel(element: Element): string {
	if (!firstElementChild(element)) return '';
	for (let node = firstChild(element); node; node = nextSibling(node)) {
		if (isElement(node)) return labelText(node);
		if (node.nodeValue?.trim()) return '';
	}
	return '';
}

/** A row of headings made without a table: the first row of its kind, as many cells, no value among them. */
function headingAbove(element: Element): string {
	const row = element.parentElement;
	const first = row?.parentElement?.firstElementChild;
	if (!row || !first || first === row || first.childElementCount < 2) return '';
	if (first.childElementCount !== row.childElementCount || /^(tr|td|th|li|nav)$/.test(localName(row))) return '';
	if (first.nextElementSibling?.childElementCount !== row.childElementCount) return '';
	const cells = [...first.children];
	return cells.every((cell) => labelText(cell) !== '')
		? labelText(cells[[...row.children].indexOf(element)] as Element)
		: '';
}

/** A caption below a value. */
function captionAfter(element: Element): string {
	const next = element.nextElementSibling;
	if (!next || !(CAPTION.test(localName(next)) || CAPTION_CLASS.test(getAttribute(next, 'class') ?? ''))) return '';
	return labelText(next);
}

/** The text just before a node among its siblings: a label, if it is short. `null` where nothing is before it. */
function textBefore(node: Node): string | null {
	let text = '';
	for (let before = node.previousSibling; before; before = before.previousSibling) {
		if (before.nodeType === 3) text = `${before.nodeValue ?? ''} ${text}`;
		else if (isElement(before)) {
			const own = shortText(before, REACH.label + 1);
			if (text.trim() === '' || own === '') text = `${isValue(own) ? '' : own} ${text}`;
			if (own) break;
		}
		if (text.trim().length > REACH.label) break;
	}
	const folded = text.replace(/\s+/g, ' ').trim();
	return folded === '' ? null : folded.length > REACH.label && !/[:：]$/.test(folded) ? '' : folded.slice(-REACH.label);
}

function labelOf(element: Element): string {
	const parts: string[] = [];
	const tag = localName(element);
	const labels = (element as Partial<HTMLInputElement>).labels;
	for (const label of labels ?? []) parts.push(shortText(label, REACH.label));
	const labelledBy = getAttribute(element, 'aria-labelledby');
	const scope = labelledBy && (element.getRootNode() as Document | ShadowRoot);
	if (scope)
		for (const id of labelledBy.split(/\s+/)) {
			const label = id && scope.getElementById?.(id);
			if (label) parts.push(shortText(label, REACH.label));
		}
	for (const name of ['aria-label', 'data-label', 'data-title'])
		parts.push(getAttribute(element, name)?.slice(0, REACH.label) ?? '');
	if (parts.some(Boolean) && /^(input|select|textarea)$/.test(tag)) return parts.join(' ');

	if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') parts.push(leadingLabel(element));
	// The head of a row is a cell below a heading, too.
	if (tag === 'th' && isRowHead(element)) return `${parts.join(' ')} ${cellLabel(element)}`;
	// A label, heading or button is not said by what stands before it.
	if (LABELS.test(tag)) return parts.join(' ');
	let current: Element | null = element;
	for (let level = 0; current && level <= REACH.climb; level++) {
		const name = localName(current);
		if (name === 'td' || /cell/.test(getAttribute(current, 'role') ?? '')) {
			parts.push(cellLabel(current), getAttribute(current, 'data-label') ?? '');
			break;
		}
		if (name === 'dd') {
			let term = current.previousElementSibling;
			while (term && localName(term) === 'dd') term = term.previousElementSibling;
			parts.push(term ? shortText(term, REACH.label) : '');
			break;
		}
		const previous = current.previousElementSibling;
		if (previous && PARTS.test(localName(previous))) break;
		const before = textBefore(current);
		if (before !== null) {
			parts.push(before);
			break;
		}
		if (/^(li|tr|body|section|article|main|p|form)$/.test(name)) break;
		current = current.parentElement;
	}
	parts.push(headingAbove(element), captionAfter(element));
	return parts.join(' ');
}

function hintsOf(element: Element): string {
	let text = '';
	let current: Element | null = element;
	for (let level = 0; current && level < REACH.hints && localName(current) !== 'body'; level++) {
		for (const name of attributeNames(current))
			if (HINTS.has(name)) text += ` ${getAttribute(current, name)?.slice(0, 120) ?? ''}`;
		current = parentAcross(current);
	}
	return text;
}

function sectionOf(element: Element): string {
	let current: Element | null = element;
	for (let level = 0; current && level < REACH.section; level++) {
		let before: Element | null = current;
		for (let count = 0; before && count <= REACH.siblings; count++, before = before.previousElementSibling)
			if (before !== element && HEADING.test(localName(before))) return ownText(before);
		current = parentAcross(current);
	}
	return '';
}

/** The element at the same place below another row, if it is built alike. */
function atSamePlace(row: Element, path: readonly { index: number; tag: string }[]): Element | undefined {
	let at: Element | undefined = row;
	for (const { index, tag } of path) {
		at = at?.children[index];
		if (!at || localName(at) !== tag) return undefined;
	}
	return at;
}

/** Elements that are always one of many. */
const REPEATED = /^(li|tr|article|option|dd)$/;

/** Texts in the same place of the rows before and after: of the nearest that repeat themselves. Cells of one row are no rows. */
function peersOf(element: Element): string[] {
	const path: { index: number; tag: string }[] = [];
	let nearest: string[] = [];
	let row: Element | null = element;
	for (let level = 0; row && level < REACH.rows; level++) {
		const tag = localName(row);
		const kind = getAttribute(row, 'class');
		const peers: string[] = [];
		for (const next of ['previousElementSibling', 'nextElementSibling'] as const)
			for (let other = row[next], count = 0; other && count < REACH.peers; other = other[next], count++) {
				if (localName(other) !== tag || getAttribute(other, 'class') !== kind) break;
				const peer = atSamePlace(other, path);
				const text = peer && ownText(peer);
				if (text) peers.push(text.slice(0, REACH.label));
			}
		if (peers.length > 1 && !/^t[dh]$/.test(tag)) {
			if (REPEATED.test(tag)) return peers;
			// Cells made of other elements stand beside each other too: the rows around them tell more.
			nearest = peers;
		}
		const parent: Element | null = row.parentElement;
		let index = 0;
		for (let before = row.previousElementSibling; before; before = before.previousElementSibling) index++;
		path.unshift({ index, tag });
		row = parent;
	}
	return nearest;
}

/** What stands around an element, each part read when a rule asks for it and then kept for all of its values. */
export class ElementContext {
	readonly element: Element;
	private readonly known: Partial<PlaceContext> = {};

	constructor(element: Element) {
		this.element = element;
	}
	get label() {
		this.known.label ??= labelOf(this.element);
		return this.known.label;
	}
	get hints() {
		this.known.hints ??= foldWords(hintsOf(this.element));
		return this.known.hints;
	}
	get section() {
		this.known.section ??= foldWords(sectionOf(this.element));
		return this.known.section;
	}
	get nearby() {
		const { element } = this;
		this.known.nearby ??= shortText(element.closest(GROUP) ?? element.parentElement ?? element, REACH.nearby);
		return this.known.nearby;
	}
	get peers() {
		this.known.peers ??= peersOf(this.element);
		return this.known.peers;
	}
	get page() {
		return wordsOf(this.element.ownerDocument);
	}
}

/** The same for a value that a name of its own labels too: an attribute's. */
export class NamedContext implements PlaceContext {
	private readonly outer: ElementContext;
	private readonly name: string;
	private known: string | undefined;

	constructor(outer: ElementContext, name: string) {
		this.outer = outer;
		this.name = name;
	}
	get label() {
		this.known ??= foldWords(`${this.name} ${this.outer.label}`);
		return this.known;
	}
	get hints() {
		return this.outer.hints;
	}
	get section() {
		return this.outer.section;
	}
	get nearby() {
		return this.outer.nearby;
	}
	get peers() {
		return this.outer.peers;
	}
	get page() {
		return this.outer.page;
	}
}
