import type { HarmlessMark } from '../coverage/index.ts';
import { email } from '../privacy/rules/email.ts';
import { iban } from '../privacy/rules/iban.ts';
import { ipAddress } from '../privacy/rules/ip-address.ts';
import { macAddress } from '../privacy/rules/mac-address.ts';
import { nationalId } from '../privacy/rules/national-id.ts';
import { paymentCard } from '../privacy/rules/payment-card.ts';
import { phone } from '../privacy/rules/phone.ts';
import { secret } from '../privacy/rules/secret.ts';
import { NO_CONTEXT, type Place, type RuleId, SURE } from '../privacy/rules/types.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { compile } from '../selector/compile.ts';

/**
 * For events that no page can be asked about: those of other browsers, of files, of pages that let no check in. Only the
 * rules that need no lists of names, which would double what the panel weighs.
 */
const RULES = [email, iban, paymentCard, nationalId, macAddress, ipAddress, secret, phone];
/** Attributes of the target that a person reads or hears. */
const READ = ['aria-label', 'title', 'alt', 'placeholder'];

let marks: readonly HarmlessMark[] = [];
let known = new WeakMap<RawEvent, readonly string[]>();

/** What people have marked as harmless from now on. */
export function setMarks(now: readonly HarmlessMark[]): void {
	marks = now;
	known = new WeakMap();
}

/** Which parts of an event look personal and were recorded all the same: `text`, names of attributes, `page title`. */
export function personalParts(event: RawEvent): readonly string[] {
	const found = known.get(event) ?? look(event);
	known.set(event, found);
	return found;
}

const rulesOf = (place: Pick<Place, 'where' | 'name' | 'value' | 'tag'>): RuleId[] => {
	const whole: Place = { ...place, lang: '', attribute: () => '', context: () => NO_CONTEXT };
	return RULES.filter((rule) => (rule.evaluate(whole)?.confidence ?? 0) >= SURE).map(({ id }) => id);
};

function holds({ host, selector }: HarmlessMark, { url, path = [] }: RawEvent, isOfPage: boolean): boolean {
	if (!URL.canParse(url) || new URL(url).host !== host) return false;
	try {
		return compile(selector).matchAt(path, isOfPage ? path.length - 1 : 0) === 'match';
	} catch {
		// A selector that asks for what no event tells.
		return false;
	}
}

function look(event: RawEvent): string[] {
	const { path = [], text, title } = event;
	const { tag = '', attributes = {} } = path[0] ?? {};
	const parts: [what: string, where: Place['where'], value: string | undefined][] = [
		['text', 'text', text],
		...READ.map((name) => [name, 'attribute', attributes[name]] as [string, 'attribute', string | undefined]),
		['page title', 'page-title', title],
	];
	return parts.flatMap(([what, where, value]) => {
		if (!value) return [];
		const found = rulesOf({ where, name: where === 'attribute' ? what : '', value, tag });
		const isOfPage = where === 'page-title';
		const isHarmless = (rule: RuleId) => marks.some((mark) => mark.rule === rule && holds(mark, event, isOfPage));
		return found.every(isHarmless) ? [] : [what];
	});
}
