import { DEPTH, describeSteps } from '../../element/describe.ts';
import { matches, parentNode } from '../../element/dom.ts';
import { closestAcross, parentAcross } from '../../privacy/index.ts';
import { type Described, SPECIAL } from './target.ts';

/** Steps up that are told anew each time: what is there answers to clicks. */
const OWN = 2;

/**
 * Writes elements down, as `describeElement` does. Clicks that follow one another have most ancestors in common: those
 * above {@link OWN} are written down anew only when something has changed since.
 * What is said of an element depends on its attributes and on the children of its parent. The first change of any of them
 * ends the watching, so a page that changes all the time pays for one callback a click.
 */
export const createDescriber = (): ((element: Element) => Described) => {
	let known = new WeakMap<Element, Described>();
	const forget = () => {
		observer.disconnect();
		known = new WeakMap();
	};
	const observer = new MutationObserver(forget);
	const upwardFrom = (element: Element) => {
		let found = known.get(element);
		if (!found) {
			found = [describeSteps(element, OWN, DEPTH)[0], !!closestAcross(element, SPECIAL)];
			known.set(element, found);
			for (let each: Element | null = element; each; each = parentAcross(each))
				for (const node of [each, parentNode(each)])
					if (node) observer.observe(node, { attributes: true, childList: true });
		}
		return found;
	};
	return (element) => {
		// What changed in this very task, too.
		if (observer.takeRecords()[0]) forget();
		const [own, shared] = describeSteps(element, 0, OWN);
		if (!shared) return [own, true];
		const [path, isSpecial] = upwardFrom(shared);
		return [
			own.concat(path),
			isSpecial || matches(element, SPECIAL) || matches(parentAcross(element) as Element, SPECIAL),
		];
	};
};
