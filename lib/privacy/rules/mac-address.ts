import type { Rule } from './types.ts';

const MAC =
	/(?<![\w:.-])(?:[\da-f]{2}([:-])(?:[\da-f]{2}\1){4}[\da-f]{2}|[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4})(?![\w:-]|\.\w)/i;

/** `aabb.ccdd.eeff` */
const SHORTEST = 14;

export const macAddress: Rule = {
	id: 'mac-address',
	title: 'MAC address',
	description: "The hardware address of a person's device.",
	remedy: 'Redact the address.',
	weight: 5,
	reads: ['text'],
	digits: 0,
	evaluate({ value }) {
		if (value.length < SHORTEST) return null;
		const found = MAC.exec(value)?.[0];
		if (!found || /^(?:00[:-]?|ff[:-]?)+$/i.test(found)) return null;
		// Without a letter and with dots it may be any number.
		return { found, confidence: !found.includes(':') && !/[a-f]/i.test(found) ? 0.4 : 0.92 };
	},
};
