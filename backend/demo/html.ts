import type { View } from './view.ts';

const VOID = /^(meta|link|input|br|img|hr)$/;
/** Their content is not parsed, so it is not escaped either. */
const RAW = /^(script|style)$/;

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** HTML text of a view. Scripts must not contain their own end tag. */
export const htmlOf = ({ tag, attributes, children }: View): string => {
	const written = Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
		.join('');
	if (VOID.test(tag)) return `<${tag}${written}>`;
	const inner = children.map((child) =>
		typeof child !== 'string' ? htmlOf(child) : RAW.test(tag) ? child : escapeText(child),
	);
	return `<${tag}${written}>${inner.join('')}</${tag}>`;
};
