/**
 * `An+B` (https://drafts.csswg.org/css-syntax-3/#anb) as a test of a position counted from 1.
 * The text has passed {@link checkSyntax}.
 */
export function parseNth(text: string): (position: number) => boolean {
	const source = text.trim().toLowerCase();
	if (source === 'odd') return (n) => n % 2 === 1;
	if (source === 'even') return (n) => n % 2 === 0;
	const parts = /^([+-]?\d*)n(?:\s*([+-])\s*(\d+))?$/.exec(source);
	if (!parts) {
		const exact = Number(source);
		return (n) => n === exact;
	}
	const [, factor = '', sign, offset = '0'] = parts;
	const a = factor === '' || factor === '+' ? 1 : factor === '-' ? -1 : Number(factor);
	const b = sign === '-' ? -Number(offset) : Number(offset);
	if (a === 0) return (n) => n === b;
	return (n) => (n - b) % a === 0 && (n - b) / a >= 0;
}
