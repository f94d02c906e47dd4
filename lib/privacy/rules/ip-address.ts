import type { Rule } from './types.ts';
import { allOf, anyWord, wordsBefore } from './words/fold.ts';

const V4 = /(?<![\w.:-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g;
const V6 =
	/(?<![\w:.])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:.])(?=[\da-f:]*[\da-f])(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?(?![\w:])/gi;
/** Addresses of no one: unspecified, loopback, broadcast, netmasks. */
const NOBODY = /^(0\.|127\.|255\.)|^::1?$/;
const VERSION = anyWord(
	'model* | modèle | article | part | sku | ref* | art | v | ver | version* | release* | build* | firmware | update* | driver | section | kapitel | clause | sdk | kernel | chrome* | edge | patch | changelog | app | oid',
);
const ADDRESS = anyWord(
	'ip | ipv4 | ipv6 | address* | adresse | host* | client | remote | from | login* | signed in | device | server | dirección | indirizzo | endereço',
);

export const ipAddress: Rule = {
	id: 'ip-address',
	title: 'IP address',
	description: "The network address of a person's device.",
	remedy: 'Redact the address.',
	weight: 5,
	reads: ['text'],
	digits: 1,
	evaluate({ name, value, context }) {
		if (/\d\.\d/.test(value)) {
			for (const found of allOf(value, V4)) {
				if (NOBODY.test(found)) continue;
				const { label, hints } = context();
				const before = wordsBefore(value, found);
				if (ADDRESS.test(`${label} ${before} ${name}`)) return { found, confidence: 0.95 };
				if (VERSION.test(`${before} ${label} ${hints} ${name}`)) continue;
				// Versions count from small numbers; addresses are spread.
				if (/^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(found)) return { found, confidence: 0.7 };
				const isSmall = found.split('.').filter((part) => Number(part) < 30).length >= 3;
				return { found, confidence: isSmall ? 0.4 : 0.85 };
			}
		}
		const v6 = value.includes(':') && allOf(value, V6).find((found) => !NOBODY.test(found) && found.length > 5);
		return v6 ? { found: v6, confidence: 0.9 } : null;
	},
};
