import { isIgnored, isSilentInput, resolveAttribute } from '../../privacy/index.ts';
import type { Properties } from '../../protocol/raw-event.ts';
import { PROPERTY_VALUE } from '../limits.ts';
import { cut } from '../properties.ts';

/** Action, method and the names of the fields. A field may be named like a method of its form: the prototype's is asked. */
export const formProperties = (form: Element): Properties => {
	const { getAttribute, querySelectorAll } = Element.prototype;
	const read = (name: string) => getAttribute.call(form, name);
	const names = new Set<string>();
	for (const field of querySelectorAll.call(form, '[name]'))
		if (!isSilentInput(field) && !isIgnored(field)) names.add(getAttribute.call(field, 'name') as string);
	const action = resolveAttribute(form, 'action', read('action') ?? '')?.value;
	return {
		...(action && { action: cut(action, PROPERTY_VALUE) }),
		method: (read('method') ?? 'get').toLowerCase().slice(0, 16),
		...(names.size > 0 && { fields: cut([...names].join(','), PROPERTY_VALUE) }),
	};
};
