import type { ElementPath, PathElement } from './types.ts';

/** In Heap's text `;` ends a part and `|` ends an element; neither can be escaped there, so they are written as spaces. */
const plain = (text: string) => text.replace(/[;|\n\r]+/g, ' ');

const elementText = ({ tag, id, classes = [], attributes = {} }: PathElement) =>
	[
		`@${plain(tag)}`,
		...(id ? [`#${plain(id)}`] : []),
		...classes.map((name) => `.${plain(name)}`).sort(),
		...Object.keys(attributes)
			.sort()
			.map((name) => `[${plain(name)}=${plain(attributes[name] ?? '')}]`),
	].join(';');

/**
 * Heap's hierarchy text, root first: `@form;[name=sign-in];|@button;.btn;.btn-primary;[type=submit];|`.
 * Positions, sibling counts, namespaces and scope borders have no place in it.
 */
export const hierarchyText = (path: ElementPath): string =>
	[...path]
		.reverse()
		.map((element) => `${elementText(element)};|`)
		.join('');

/**
 * What Heap's text still says of a path. It has no positions: 0 stands for unknown. `truncated` marks that what is absent
 * is unknown, and `cut` that there is more above, where the text does not begin at the document's element.
 * @throws {SyntaxError} naming the element that is not in the format
 */
export function parseHierarchy(text: string): ElementPath {
	const parts = text.split('|').filter((part) => part.trim() !== '');
	return parts
		.map((part, index): PathElement => {
			const [tag, ...rest] = part.split(';').filter((item) => item !== '');
			if (!tag?.startsWith('@') || tag.length < 2)
				throw new SyntaxError(`Element ${index + 1} of the hierarchy must begin with @ and a tag: ${part}`);
			const element: PathElement = {
				tag: tag.slice(1),
				truncated: true,
				...(index === 0 && tag !== '@html' && { cut: true }),
				nthChild: 0,
				nthOfType: 0,
				siblings: 0,
				siblingsOfType: 0,
			};
			const classes: string[] = [];
			const attributes = new Map<string, string>();
			for (const item of rest) {
				const attribute = /^\[([^=]+)(?:=(.*))?\]$/s.exec(item);
				if (item.startsWith('#')) element.id = item.slice(1);
				else if (item.startsWith('.')) classes.push(item.slice(1));
				else if (attribute?.[1]) attributes.set(attribute[1], attribute[2] ?? '');
				else
					throw new SyntaxError(
						`Element ${index + 1} of the hierarchy has a part that is neither #id, .class nor [name=value]: ${item}`,
					);
			}
			if (classes.length > 0) element.classes = classes;
			if (attributes.size > 0) element.attributes = Object.fromEntries(attributes);
			return element;
		})
		.reverse();
}
