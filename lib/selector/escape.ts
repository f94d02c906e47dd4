const hex = (code: number): string => `\\${code.toString(16)} `;

/** As `CSS.escape` (https://drafts.csswg.org/cssom/#serialize-an-identifier), which jsdom and other realms may lack. */
export function escapeIdentifier(text: string): string {
	let out = '';
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const isDigit = code >= 0x30 && code <= 0x39;
		if (code === 0) out += '\uFFFD';
		else if (code < 0x20 || code === 0x7f) out += hex(code);
		else if (isDigit && (i === 0 || (i === 1 && text.startsWith('-')))) out += hex(code);
		else if (code === 0x2d && text.length === 1) out += '\\-';
		else if (code >= 0x80 || isDigit || /[A-Za-z_-]/.test(text[i] as string)) out += text[i];
		else out += `\\${text[i]}`;
	}
	return out;
}

/** As https://drafts.csswg.org/cssom/#serialize-a-string. */
export function quote(text: string): string {
	let out = '"';
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 0) out += '\uFFFD';
		else if (code < 0x20 || code === 0x7f) out += hex(code);
		else if (code === 0x22 || code === 0x5c) out += `\\${text[i]}`;
		else out += text[i];
	}
	return `${out}"`;
}

/** The parser takes U+0080 to U+00AF for the end of a name, which CSS does not: written as escapes they mean the same. */
export const asParserReads = (css: string): string =>
	css.replace(/\\?[\u0080-\u00af]|\\[\s\S]/g, (found) => {
		const code = found.charCodeAt(found.length - 1);
		return code >= 0x80 && code <= 0xaf ? `\\${code.toString(16)} ` : found;
	});
