import { email } from '../privacy/rules/email.ts';
import { iban } from '../privacy/rules/iban.ts';
import { ipAddress } from '../privacy/rules/ip-address.ts';
import { macAddress } from '../privacy/rules/mac-address.ts';
import { nationalId } from '../privacy/rules/national-id.ts';
import { paymentCard } from '../privacy/rules/payment-card.ts';
import { phone } from '../privacy/rules/phone.ts';
import { secret } from '../privacy/rules/secret.ts';
import { NO_CONTEXT, type Place, SURE } from '../privacy/rules/types.ts';
import type { RawEvent } from '../protocol/raw-event.ts';

/** Those that need no lists of names, which would double what the panel weighs: names and addresses are for the coverage view. */
const RULES = [email, iban, paymentCard, nationalId, macAddress, ipAddress, secret, phone];
/** Attributes of the target that a person reads or hears. */
const READ = ['aria-label', 'title', 'alt', 'placeholder'];

const isPersonal = (place: Pick<Place, 'where' | 'name' | 'value' | 'tag'>): boolean => {
	const whole: Place = { ...place, lang: '', attribute: () => '', context: () => NO_CONTEXT };
	return RULES.some((rule) => (rule.evaluate(whole)?.confidence ?? 0) >= SURE);
};

const known = new WeakMap<RawEvent, readonly string[]>();

/** Which parts of an event look personal and were recorded all the same: `text`, names of attributes, `page title`. */
export function personalParts(event: RawEvent): readonly string[] {
	const found = known.get(event) ?? look(event);
	known.set(event, found);
	return found;
}

function look({ path = [], text, title }: RawEvent): string[] {
	const { tag = '', attributes = {} } = path[0] ?? {};
	const parts: [what: string, where: Place['where'], value: string | undefined][] = [
		['text', 'text', text],
		...READ.map((name) => [name, 'attribute', attributes[name]] as [string, 'attribute', string | undefined]),
		['page title', 'page-title', title],
	];
	return parts.flatMap(([what, where, value]) => {
		const name = where === 'attribute' ? what : '';
		return value && isPersonal({ where, name, value, tag }) ? [what] : [];
	});
}
