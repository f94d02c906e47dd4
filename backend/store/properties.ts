import type { Properties, PropertyValue } from '../../lib/protocol/raw-event.ts';

/**
 * Properties are stored as a map of texts that begin with what they are: `s`tring, `b`oolean, `n`umber, or a string of
 * `d`igits (whatever JavaScript reads as a number). Numbers carry their 64 bits in hexadecimal before their text, so that
 * the engine compares the very number that `lib/definition` compares, not its own reading of the text.
 */
const view = new DataView(new ArrayBuffer(8));

/** The 64 bits of a number, big-endian. */
export const bitsOf = (value: number): string => {
	view.setFloat64(0, value);
	return view.getBigUint64(0).toString(16).padStart(16, '0');
};
const BITS = 16;

export const encodeProperties = (properties: Properties): Record<string, string> => {
	const encoded: Record<string, string> = {};
	for (const [name, value] of Object.entries(properties))
		Object.defineProperty(encoded, name, { value: encode(value), enumerable: true });
	return encoded;
};

const encode = (value: PropertyValue): string => {
	if (typeof value === 'boolean') return `b${value}`;
	if (typeof value === 'number') return `n${bitsOf(value)}${value}`;
	const number = value.trim() === '' ? Number.NaN : Number(value);
	return Number.isNaN(number) ? `s${value}` : `d${bitsOf(number)}${value}`;
};

export const decodeProperties = (encoded: Record<string, string>): Properties =>
	Object.fromEntries(Object.entries(encoded).map(([name, text]) => [name, decode(text)]));

const decode = (text: string): PropertyValue => {
	switch (text[0]) {
		case 'b':
			return text === 'btrue';
		case 'n':
			return Number(text.slice(1 + BITS));
		case 'd':
			return text.slice(1 + BITS);
		default:
			return text.slice(1);
	}
};

/** The value as text, of an expression for a stored one. */
export const textSql = (stored: string): string =>
	`if(startsWith(${stored}, 'n') OR startsWith(${stored}, 'd'), substring(${stored}, ${BITS + 2}), substring(${stored}, 2))`;

/** The value as a number, `nan` where it is none. */
export const numberSql = (stored: string): string =>
	`if(startsWith(${stored}, 'n') OR startsWith(${stored}, 'd'), ${bitsSql(`substring(${stored}, 2, ${BITS})`)}, nan)`;

/** A number from its bits in hexadecimal. */
export const bitsSql = (bits: string): string => `reinterpretAsFloat64(reverse(unhex(${bits})))`;
