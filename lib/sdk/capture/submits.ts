import { isIgnored, isSilentInput, resolveAttribute } from '../../privacy/index.ts';
import type { Properties } from '../../protocol/raw-event.ts';
import { LIMITS } from '../limits.ts';
import { cut } from '../properties.ts';

const PROTOTYPE = HTMLFormElement.prototype;

/** Action, method and the names of the fields; a field named `elements` does not hide them. */
export const formProperties = (form: Element): Properties => {
	const action = form.getAttribute('action');
	const method = (form.getAttribute('method') ?? 'get').toLowerCase();
	const elements = Object.getOwnPropertyDescriptor(PROTOTYPE, 'elements')?.get?.call(form) as
		| HTMLFormControlsCollection
		| undefined;
	const names = new Set<string>();
	for (const field of elements ?? []) {
		const name = field.getAttribute('name');
		if (name && !isSilentInput(field) && !isIgnored(field)) names.add(name);
	}
	const resolved = action === null ? undefined : resolveAttribute(form, 'action', action);
	return {
		...(resolved && { action: cut(resolved.value, LIMITS.propertyValue) }),
		method,
		...(names.size > 0 && { fields: cut([...names].join(','), LIMITS.fieldNames) }),
	};
};
