import type { Rule } from './types.ts';
import { allOf, isUrl } from './words/fold.ts';

const EMAIL =
	/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:\p{L}{2,24}|xn--[a-z\d-]+)(?![\p{L}\p{N}])/gu;
/** Most are written so, and stand alone: found in a fraction of the time. */
const PLAIN = /^[\w.%+'-]+@(?:[a-z\d-]+\.)+[a-z]{2,24}$/i;
/** `name [at] domain [dot] org`, as written against harvesters. */
const SPELLED =
	/[^\s()[\]{}@:,;]+ ?[([{] ?(?:at|arroba|ät|chiocciola) ?[)\]}] ?[^\s()[\]{}@:,;.]+(?: ?[([{.] ?(?:dot|punkt|punto|ponto)? ?[)\]}]? ?[a-zß-ž]{2,})+/gi;
/** Names of files: `logo@2x.png`. */
const FILE = /\.(png|jpe?g|gif|svg|webp|avif|ico|js|mjs|css|json|woff2?|map|mp4)$/i;

export const email: Rule = {
	id: 'email',
	title: 'E-mail address',
	description: 'An e-mail address names a person or a mailbox.',
	remedy: 'Redact the text or attribute that shows the address.',
	weight: 8,
	reads: ['text', 'url'],
	digits: 0,
	evaluate({ where, name, value }) {
		if (where === 'url' || (isUrl(name, value) && !/^mailto:/i.test(value))) return null;
		if (value.includes('@')) {
			const found = (PLAIN.test(value) ? [value] : allOf(value, EMAIL)).find((text) => !FILE.test(text));
			if (found) return { found, confidence: 0.98 };
		}
		const spelled = where === 'text' && /[([{]/.test(value) && allOf(value, SPELLED)[0];
		return spelled ? { found: spelled, confidence: 0.8 } : null;
	},
};
