const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML or XML, in content and in quoted attributes; control signs that XML forbids are left out. */
export const escapeMarkup = (text: string): string =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids just these.
	text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
