import type { Failure } from '../panel/backend-client.ts';
import type { Messages } from './en.ts';

/** Part of a request, as `steps.0.text.value` names it, in the words of the form. */
function placeOf(path: string, { form }: Messages): string | undefined {
	const places: Record<string, string> = {
		name: form.name,
		category: form.category,
		description: form.description,
		selector: form.ownField,
		page: form.pages,
		text: form.text,
		href: form.href,
		properties: form.property,
	};
	const [first, second, third = ''] = path.split('.');
	if (first !== 'steps') return places[first ?? ''];
	return third === 'name' ? form.eventName : (places[third] ?? form.step(Number(second) + 1));
}

/** Why there is no answer, in the person's language; in the server's own words where there are none here. */
export function failureText({ kind, code = '', path, message }: Omit<Failure, 'current'>, t: Messages): string {
	if (kind === 'away' || kind === 'token') return t.failure[kind];
	const place = code === 'invalid' && path !== undefined ? placeOf(path, t) : undefined;
	return place === undefined ? (t.failure.codes[code] ?? message) : t.failure.invalid(place);
}

/** Why a page's events were not taken: `413 {"error":…}` as the SDK tells it, or that nothing came back. */
export function refusalText(reason: string, t: Messages): string {
	const [, status, body = ''] = /^(\d{3}) (.*)$/s.exec(reason) ?? [];
	if (status === undefined) return t.failure.noAnswer;
	try {
		const { code, message } = JSON.parse(body).error;
		return failureText({ kind: 'refused', code: String(code), message: String(message) }, t);
	} catch {
		// Not the server itself, as a proxy before it.
		return reason;
	}
}
