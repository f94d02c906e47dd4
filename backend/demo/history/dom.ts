import { namespaceOf, type View } from '../view.ts';
import { matches } from './matches.ts';

/**
 * The least of a DOM that the SDK's `targetOf` reads: the shop's views as a tree in Node. So history is written down by the
 * very code that writes down live events, and can't say what the SDK would not have said.
 */
export class DemoNode {
	private readonly kind: number;
	private readonly parent: DemoNode | null;
	private readonly view: View | undefined;
	private readonly text: string | null;
	private readonly namespace: string | null;
	private readonly index: number;
	private readonly nodes: DemoNode[] = [];
	/** A shadow root's element. */
	readonly host: DemoNode | undefined;
	/** The element of a document's frame. */
	private readonly frame: DemoNode | null;

	private constructor(kind: number, parent: DemoNode | null, from: View | string | null, owner?: DemoNode | null) {
		this.kind = kind;
		this.parent = parent;
		this.view = typeof from === 'object' && from ? from : undefined;
		this.text = typeof from === 'string' ? from : null;
		this.namespace = this.view ? namespaceOf(this.view.tag, parent?.namespaceURI ?? null) : null;
		this.index = parent ? parent.nodes.push(this) - 1 : 0;
		if (kind === FRAGMENT && owner) this.host = owner;
		this.frame = owner ?? null;
	}

	/** A document, in the frame element if there is one. */
	static document(html: View, frameElement: DemoNode | null, visit: Visit): DemoNode {
		const document = new DemoNode(DOCUMENT, null, null, frameElement);
		document.append(html, visit);
		return document;
	}

	private append(child: View | string, visit: Visit): void {
		if (typeof child === 'string') {
			new DemoNode(TEXT, this, child);
			return;
		}
		const element = new DemoNode(ELEMENT, this, child);
		visit(element, child);
		for (const grandchild of child.children) element.append(grandchild, visit);
		if (!child.shadow) return;
		const root = new DemoNode(FRAGMENT, null, null, element);
		for (const each of child.shadow) root.append(each, visit);
	}

	get nodeType(): number {
		return this.kind;
	}
	get nodeValue(): string | null {
		return this.text;
	}
	get parentNode(): DemoNode | null {
		return this.parent;
	}
	/** A document's window. */
	get defaultView(): { frameElement: DemoNode | null } {
		return { frameElement: this.frame };
	}
	get localName(): string | undefined {
		return this.view?.tag;
	}
	get namespaceURI(): string | null {
		return this.namespace;
	}
	getAttributeNames(): string[] {
		return Object.keys(this.view?.attributes ?? {});
	}
	getAttribute(name: string): string | null {
		return this.view?.attributes[name] ?? null;
	}
	matches(css: string): boolean {
		return matches(this, css);
	}
	/** In the element's own tree scope. */
	closest(css: string): DemoNode | null {
		if (this.kind !== ELEMENT) return null;
		return this.matches(css) ? this : (this.parent?.closest(css) ?? null);
	}
	getRootNode(): DemoNode {
		return this.parent?.getRootNode() ?? this;
	}
	get firstChild(): DemoNode | null {
		return this.nodes[0] ?? null;
	}
	get nextSibling(): DemoNode | null {
		return this.parent?.nodes[this.index + 1] ?? null;
	}
	get nextElementSibling(): DemoNode | null {
		return this.parent?.nodes.slice(this.index + 1).find(isElement) ?? null;
	}
	get previousElementSibling(): DemoNode | null {
		return this.parent?.nodes.slice(0, this.index).findLast(isElement) ?? null;
	}
	/** Element children. */
	get children(): DemoNode[] {
		return this.nodes.filter(isElement);
	}
	/** As the product's code takes it. */
	get asElement(): Element {
		return this as unknown as Element;
	}
}

type Visit = (element: DemoNode, view: View) => void;

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;
const isElement = (node: DemoNode) => node.nodeType === ELEMENT;
