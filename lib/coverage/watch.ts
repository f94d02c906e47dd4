import { isElement, localName } from '../element/dom.ts';
import type { Scope } from './walk.ts';

/** What a batch of mutations asks to be looked at again. */
export interface Change {
	/** Subtrees: new, or under a mark that changed. */
	trees: Element[];
	/** Single elements whose own text or attributes changed. */
	elements: Element[];
	gone: Element[];
}

/** Attributes that hold for a whole subtree. */
const MARKS = /^(class|heap-ignore|data-heap-ignore|data-heap-redact-text|contenteditable)$/;
const OPTIONS: MutationObserverInit = {
	subtree: true,
	childList: true,
	characterData: true,
	attributes: true,
	attributeOldValue: true,
};

/** Class changes all the time; only one that adds or takes a mark holds for the subtree. */
const isMarkChange = ({ attributeName, oldValue, target }: MutationRecord): boolean => {
	if (!attributeName || !MARKS.test(attributeName)) return false;
	if (attributeName !== 'class') return true;
	const has = (value: string | null) => /(?:^|\s)heap-ignore(?:\s|$)/.test(value ?? '');
	return has(oldValue) !== has((target as Element).getAttribute('class'));
};

function changeOf(records: readonly MutationRecord[]): Change {
	const trees = new Set<Element>();
	const elements = new Set<Element>();
	const gone = new Set<Element>();
	for (const record of records) {
		const target = isElement(record.target) ? record.target : record.target.parentElement;
		if (record.type === 'attributes') {
			if (target) (isMarkChange(record) ? trees : elements).add(target);
			continue;
		}
		if (target) elements.add(target);
		for (const node of record.addedNodes) if (isElement(node)) trees.add(node);
		for (const node of record.removedNodes) if (isElement(node)) gone.add(node);
	}
	for (const set of [trees, elements]) for (const element of set) if (!element.isConnected) set.delete(element);
	for (const element of gone) if (element.isConnected) gone.delete(element);
	const isBelow = (element: Element) => {
		for (let above = element.parentElement; above; above = above.parentElement) if (trees.has(above)) return true;
		return false;
	};
	return {
		trees: [...trees].filter((tree) => !isBelow(tree)),
		elements: [...elements].filter((element) => !trees.has(element) && !isBelow(element)),
		gone: [...gone],
	};
}

/** Notes where children come and go until it is asked. @returns the subtrees that changed, and ends */
export function changedTrees(root: Node, signal: AbortSignal): () => Element[] {
	const targets = new Set<Element>();
	const note = (records: readonly MutationRecord[]) => {
		for (const { target } of records) if (isElement(target)) targets.add(target);
	};
	const observer = new MutationObserver(note);
	observer.observe(root, { subtree: true, childList: true });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
	return () => {
		note(observer.takeRecords());
		observer.disconnect();
		const isBelow = (element: Element) => [...targets].some((other) => other !== element && other.contains(element));
		return [...targets].filter((target) => target.isConnected && !isBelow(target));
	};
}

/** Watches all scopes, those found later too, and calls back with each batch of changes, one after the other. */
export function watchScopes(
	scopes: ReadonlySet<Scope>,
	signal: AbortSignal,
	changed: (change: Change) => Promise<void>,
): void {
	const watched = new WeakSet<Scope>();
	let records: MutationRecord[] = [];
	let isBusy = false;
	/** Frames with a new document. */
	let frames: Element[] = [];
	const frameLoaded = ({ target }: Event) => {
		if (!isElement(target as Node | null) || !/^i?frame$/.test(localName(target as Element))) return;
		frames.push(target as Element);
		void drain();
	};
	const observer = new MutationObserver((found) => {
		records.push(...found);
		void drain();
	});
	const observeAll = () => {
		for (const scope of scopes) {
			if (watched.has(scope)) continue;
			watched.add(scope);
			observer.observe(scope, OPTIONS);
			scope.addEventListener('load', frameLoaded, { capture: true, signal });
		}
	};
	const drain = async () => {
		if (isBusy) return;
		isBusy = true;
		try {
			while (records.length + frames.length > 0 && !signal.aborted) {
				const change = changeOf(records);
				change.trees.push(...frames.filter((frame) => frame.isConnected && !change.trees.includes(frame)));
				records = [];
				frames = [];
				await changed(change);
				observeAll();
			}
		} finally {
			isBusy = false;
		}
	};
	observeAll();
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
