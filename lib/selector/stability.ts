/** What a class name or an id looks like; decides how long it is likely to live. */
export type TokenKind = 'word' | 'compound' | 'numbered' | 'utility' | 'state' | 'generated';

/** Marks of tools that make names anew at each build or render. First hit wins; the words are shown to people. */
const GENERATED: readonly (readonly [RegExp, string])[] = [
	[
		/^(:r[0-9a-z]+:|«r[0-9a-z]+»|_r_[0-9a-z]+_)|(:r[0-9a-z]+:|«r[0-9a-z]+»|_r_[0-9a-z]+_)/,
		'made by React on each render',
	],
	[
		/^(radix|headlessui|ember|react-aria|mui|mantine|chakra|floating-ui|downshift|reach|base-ui)-?[\w-]*?[:-]?\d+/i,
		'numbered by a library on each visit',
	],
	[/^ember\d+$/, 'numbered by Ember on each visit'],
	[/^css-[0-9a-z]{5,}(-|$)/, 'made by Emotion from the styles'],
	[/^sc-[0-9a-zA-Z]{5,}(-\d+)?$|^sc-[a-z]+-[a-z]+-/, 'made by styled-components'],
	[/^jsx?-\d{4,}$|^jss\d+$|-jss\d+$|^makeStyles-/, 'made by JSS'],
	[/^svelte-[0-9a-z]{5,}$/, 'made by Svelte'],
	[/^_ng(content|host)-/, 'made by Angular'],
	[/^data-v-[0-9a-f]{6,}$/, 'made by Vue'],
	[/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i, 'a random id (UUID)'],
	[/^w-node-[0-9a-f-]{8,}|^elementor-element-[0-9a-f]{6,}$/, 'numbered by the site builder'],
	[/__{1,2}[A-Za-z0-9_-]*[A-Z0-9][A-Za-z0-9_-]{3,6}$/, ''],
];

/** A CSS module ends in a hash: `Button_root__3xKq2`, `header-module--menu--a1b2c`. */
const HASH_END = /(?:__|--|_|-)([A-Za-z0-9+-]{5,8})$/;
const UTILITY =
	/^-?(?:(?:sm|md|lg|xl|2xl|hover|focus|dark|group-hover|max-[a-z]+|min-[a-z]+):|(?:[mp][trblxyse]?|w|h|gap(?:-[xy])?|top|left|right|bottom|inset(?:-[xy])?|z|text|bg|border|rounded|font|leading|tracking|flex|grid|col|row|items|justify|self|content|order|space-[xy]|opacity|shadow|overflow|min-[wh]|max-[wh]|object|cursor|transition|duration|ease|d|float|align|position|offset|translate-[xy]|scale|size|divide(?:-[xy])?|ring|fill|stroke|aspect|basis|grow|shrink|line-clamp|whitespace|break|underline|decoration|list|table|pointer-events|select|sr|not-sr|u)-\S+$)|^(?:flex|grid|block|inline|inline-block|inline-flex|hidden|relative|absolute|fixed|sticky|static|container|row|truncate|uppercase|lowercase|capitalize|italic|underline|antialiased|clearfix|pull-(?:left|right)|visible|invisible|grow|shrink|col|w-\d\/\d)$|[[\]/!]/;
const STATE =
	/^(?:(?:is|has|was|js|ng|v)-(?:[a-z-]*(?:active|open|opened|closed|visible|hidden|selected|current|disabled|enabled|loading|loaded|expanded|collapsed|focus|focused|hover|checked|ready|show|shown|valid|invalid|dirty|pristine|touched|untouched|sticky|fixed|animated|empty))|active|open|opened|closed|selected|current|disabled|enabled|loading|loaded|lazyload(?:ed|ing)?|expanded|collapsed|focus|focused|hover|checked|show|shown|hide|visible|in|out|on|off|first|last|odd|even|no-js|touch|animated|sticky|w--current|current-menu-item|current_page_item|current-menu-ancestor|current-menu-parent|current-page-ancestor)$|[-_](?:active|open|opened|selected|current|disabled|loading|loaded|expanded|collapsed|focused|hover|checked|visible|hidden)$/i;

const isWordy = (part: string) =>
	/^[A-Z]?[a-z]*[aeiouy][a-z]*$/.test(part) || /^[a-z]{1,3}$/.test(part) || /^[A-Z]{2,}$/.test(part);

/** Does a part look like a hash: digits among letters, or capitals in the middle that no camel case explains? */
export function looksHashed(part: string): boolean {
	if (part.length < 5 || /^\d+$/.test(part)) return false;
	const parts = part.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[ _-]/);
	if (parts.every((word) => isWordy(word) && (parts.length === 1 || word.length > 2))) return false;
	if (/\d/.test(part) && /[a-z]/i.test(part))
		return /\d[a-z]+\d|[a-z]\d+[a-z]|^\d+[a-z]/i.test(part) || !/^[a-z]+\d{1,3}$/i.test(part);
	if (/[A-Z]/.test(part) && /[a-z]/.test(part)) return parts.some((word) => word.length < 3 || !isWordy(word));
	return !/[aeiouy]/i.test(part) || /[bcdfghjklmnpqrstvwxz]{6}/i.test(part);
}

/** Kind of a class name or id, with words for people where there is something to say. */
export function classifyToken(token: string): { kind: TokenKind; why?: string } {
	for (const [pattern, why] of GENERATED) if (why && pattern.test(token)) return { kind: 'generated', why };
	if (STATE.test(token)) return { kind: 'state', why: 'tells a state, not the element' };
	if (UTILITY.test(token)) return { kind: 'utility', why: 'a utility class: says how it looks' };
	const hash = HASH_END.exec(token)?.[1];
	if (hash && looksHashed(hash)) return { kind: 'generated', why: 'ends in a hash of the build' };
	if (/\d{5,}/.test(token)) return { kind: 'generated', why: 'holds a long number' };
	if (token.split(/[-_]+/).some(looksHashed)) return { kind: 'generated', why: 'looks like a hash' };
	if (/\d/.test(token)) return { kind: 'numbered' };
	return { kind: /[-_]|[a-z][A-Z]/.test(token) ? 'compound' : 'word' };
}
