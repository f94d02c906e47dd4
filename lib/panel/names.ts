import { pageOf } from '../definition/index.ts';

interface Named {
	url: string;
	eventType: string;
	description: { tag: string; role?: string | undefined; name?: string | undefined };
}

/** A name is for lists: longer ones are cut at a word. */
const NAME_LENGTH = 48;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const words = (text: string) =>
	text
		.replace(/[-_+]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
const short = (text: string) =>
	text.length <= NAME_LENGTH ? text : text.slice(0, NAME_LENGTH + 1).replace(/\s+\S*$/, '');

/** `/products/blue-shirt` → `Products`, `/shop/cart` → `Shop`, `/cart` → `Cart`; the start page → nothing. */
function categoryOf(url: string): string | undefined {
	const segments = pageOf(url).path.split('/').filter(Boolean);
	const sections = segments.length > 1 ? segments.slice(0, -1) : segments;
	const first = sections.findLast((segment) => !/\d{3,}|\./.test(segment));
	if (!first) return undefined;
	let text = first;
	try {
		text = decodeURIComponent(first);
	} catch {
		// A lone % is not an encoding: the segment is shown as it is.
	}
	return sentence(words(text));
}

/** Names for a new label, best first, as `Category - Event`. `used` are the categories of the labels there are. */
export function suggestNames({ url, eventType, description }: Named, used: readonly string[] = []): string[] {
	const what = short(words(description.name ?? '')) || description.role || description.tag;
	const verb = { change: 'Change', submit: 'Submit' }[eventType];
	const event = verb && !what.toLowerCase().startsWith(verb.toLowerCase()) ? `${verb} ${what}` : sentence(what);
	const category = categoryOf(url);
	const categories = [...new Set([category, ...used.slice(0, 2)].filter((name) => name !== undefined))];
	return [...new Set([...categories.map((name) => `${name} - ${event}`), event])];
}

/** `Shop - Add to cart` → `Shop`. */
export const categoryIn = (name: string): string | undefined => /^(.+?) - ./.exec(name)?.[1];

/** Categories in use, the commonest first. */
export function categoriesOf(labels: readonly { name: string; category?: string | undefined }[]): string[] {
	const counts = new Map<string, number>();
	for (const { name, category } of labels) {
		const own = category || categoryIn(name);
		if (own) counts.set(own, (counts.get(own) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
