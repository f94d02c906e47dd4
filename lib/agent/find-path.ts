import { canonicalJson, describeElement, type ElementPath } from '../element/index.ts';
import { findAll, scopesOf } from '../overlay/find.ts';
import { quote } from '../selector/escape.ts';

/** Elements compared in full; of one tag with the same id or class there are hardly more. */
const COMPARED = 2_000;

/** The element of the page that was written down as this path, if it is still there and looks the same. */
export function findByPath(path: ElementPath): Element | null {
	const [target] = path;
	if (!target) return null;
	const looks = canonicalJson(path);
	const attributes = [
		...(target.id && !target.partial?.includes('id') ? [`[id=${quote(target.id)}]`] : []),
		...(target.classes ?? []).map((name) => `[class~=${quote(name)}]`),
	];
	const candidates = findAll(`*${attributes.join('')}:nth-child(${target.nthChild})`, scopesOf(document));
	return (
		candidates
			.filter((element) => element.localName === target.tag)
			.slice(0, COMPARED)
			.find((element) => canonicalJson(describeElement(element)) === looks) ?? null
	);
}
