import { type Selector, SelectorType } from 'css-what';
import type { ElementPath, PathElement } from '../element/types.ts';
import { asksClass, asksId, equalsFolded, lower } from './attributes.ts';

/**
 * Does a simple selector certainly fail on all elements of a path from `from` on, those beyond its end included?
 * Most descendant chains end here: it looks at one or two fields of an element, where the whole test looks at five.
 */
export type Absence = (path: ElementPath, from: number) => boolean;

const isWhole = (path: ElementPath) => path[path.length - 1]?.cut === undefined;

const noClass =
	(name: string): Absence =>
	(path, from) => {
		for (let at = from; at < path.length; at++) {
			const element = path[at] as PathElement;
			if (element.classes?.includes(name) || element.truncated) return false;
		}
		return isWhole(path);
	};

const noId =
	(id: string): Absence =>
	(path, from) => {
		for (let at = from; at < path.length; at++) {
			const element = path[at] as PathElement;
			if (element.id === id || element.truncated || element.partial) return false;
		}
		return isWhole(path);
	};

/** Without case: outside of HTML the browsers disagree on it. */
const noTag =
	(name: string): Absence =>
	(path, from) => {
		for (let at = from; at < path.length; at++) if (equalsFolded((path[at] as PathElement).tag, name)) return false;
		return isWhole(path);
	};

/** `undefined` for what is not worth asking beforehand. */
export function absenceOf(selector: Selector): Absence | undefined {
	if (selector.type === SelectorType.Tag && selector.namespace === null) return noTag(lower(selector.name));
	if (selector.type !== SelectorType.Attribute) return undefined;
	if (asksClass(selector)) return noClass(selector.value);
	return asksId(selector) ? noId(selector.value) : undefined;
}
