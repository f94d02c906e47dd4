import { getAttribute, queryAll } from '../../element/dom.ts';
import { cut, isIgnored, isSilentInput, resolveAttribute } from '../../privacy/index.ts';
import type { Properties } from '../../protocol/raw-event.ts';
import { PROPERTY_VALUE } from '../limits.ts';

/** Action, method and the names of the fields. A field may be named like a method of its form: the prototype's is asked. */
export const formProperties = (form: Element): Properties => {
	const names = new Set<string>();
	for (const field of queryAll(form, '[name]'))
		if (!isSilentInput(field) && !isIgnored(field)) names.add(getAttribute(field, 'name') as string);
	const action = cut(resolveAttribute(form, 'action', getAttribute(form, 'action') ?? '') ?? '', PROPERTY_VALUE);
	const fields = cut([...names].join(), PROPERTY_VALUE);
	return {
		...(action && { action }),
		method: cut(getAttribute(form, 'method') ?? 'get', 16).toLowerCase(),
		...(fields && { fields }),
	};
};
