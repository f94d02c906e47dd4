import type { PathElement } from '../../lib/element/types.ts';

/**
 * Elements as they come have texts and lists of their own. Those of a site are the same few over and over, and are kept
 * once. Fields stay in their order, so that the canonical JSON stays the same.
 */
export const createPool = (): ((element: PathElement) => PathElement) => {
	const texts = new Map<string, string>();
	const lists = new Map<string, readonly string[]>();
	const text = (value: string): string => {
		const known = texts.get(value);
		if (known !== undefined) return known;
		if (texts.size < POOLED) texts.set(value, value);
		return value;
	};
	const list = (values: readonly string[]): string[] => {
		const id = values.join('\0');
		const known = lists.get(id);
		if (known) return known as string[];
		const pooled = values.map(text);
		if (lists.size < POOLED) lists.set(id, pooled);
		return pooled;
	};
	return (element) => {
		const pooled = { ...element, tag: text(element.tag) };
		if (element.classes) pooled.classes = list(element.classes);
		if (element.attributes)
			pooled.attributes = Object.fromEntries(
				Object.entries(element.attributes).map(([name, value]) => [name, value.length <= SHORT ? text(value) : value]),
			);
		return pooled;
	};
};
const POOLED = 20_000;
const SHORT = 16;
