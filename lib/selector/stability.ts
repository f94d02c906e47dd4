import type { TokenMark } from './reasons.ts';

/** What a class name or an id looks like; decides how long it is likely to live. */
type TokenKind = 'word' | 'compound' | 'numbered' | 'utility' | 'state' | 'generated';

export interface Classified {
	kind: TokenKind;
	/** What a person should know about it. */
	mark?: TokenMark;
	/** The part of a generated class that its author wrote: `Button_root__` of `Button_root__3xKq2`. */
	stem?: string;
}

/** Marks of tools that make names anew at each build or render. */
const GENERATED: readonly (readonly [RegExp, TokenMark])[] = [
	[/:r[0-9a-z]*:|«r[0-9a-z]+»|_r_[0-9a-z]+_|^:?R[0-9a-z]{3,}H?\d*:?$|:R[0-9a-z]+:/, 'react'],
	[
		/^(?:radix|headlessui|react-aria|mantine|chakra|mui|floating-ui|downshift|reach|base-ui|bits|melt|zag|ark|cdk|mat)-(?:.*[-:])?(?:\d+|[a-z0-9]*\d[a-z0-9]*)$/i,
		'component-library',
	],
	[/^ember-?\d+$/, 'ember'],
	[/^(?:ext-gen|yui_|gwt-uid-|dijit_|ui-id-|select2-.*-|uid-?|id-?|:)\d+/, 'counter'],
	[/^css-[0-9a-z]{4,}(?:-|$)/, 'emotion'],
	[/^sc-[0-9a-zA-Z]{5,}(?:-\d+)?$/, 'styled-components'],
	[/^jsx?-\d{4,}$|jss\d+$|^makeStyles-/, 'jss'],
	[/^svelte-[0-9a-z]{5,}$/, 'svelte'],
	[/^_ng(?:content|host)-|^ng-tns-/, 'angular'],
	[/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i, 'uuid'],
	[/^w-node-|^elementor-element-[0-9a-f]{6,}$|^(?:comp|i)-[0-9a-z]{8,}$/, 'site-builder'],
];

/** Records of a content system keep their number for as long as they live. */
const RECORD =
	/^(?:menu-item|page-item|post|postid|page-id|page|nav_menu|widget|custom_html|text|term|cat-item|tag|item|node|product|category)-\d{1,7}$/;

/** Names with an author's part and a hash of the build: CSS modules, styled-components with component names, others. */
const STEMS: readonly RegExp[] = [
	/^([A-Za-z][\w-]*?__)(?=[\w-]*[A-Z0-9_-])[\w-]{5}$/,
	/^([A-Za-z]\w*(?:-\w+)*--)(?=[\w-]*\d)[0-9a-z]{5,8}$/i,
	/^([A-Za-z]\w*__\w+-)(?:sc-)?[0-9a-z]{5,8}-\d+$/,
	/^([A-Za-z]\w*-)sc-[0-9a-z]{5,8}-\d+$/,
	/^([a-z]+(?:-[A-Z]\w+)+-)(?=[0-9a-zA-Z_-]*\d)[0-9a-zA-Z_-]{5}$/,
	/^([A-Za-z][a-z]{2,}[A-Za-z]*_)(?=\w*[A-Z0-9])(?=\w*[a-z])\w{5,6}$/,
];

/** `md:flex`: a utility for some widths or states. */
const VARIANT =
	/^(?:sm|md|lg|xl|2xl|hover|focus|active|disabled|dark|group-hover|peer-[a-z]+|max-[a-z0-9]+|min-[a-z0-9]+|first|last|odd|even|before|after|placeholder|motion-[a-z]+|print|aria-[a-z]+|data-\S+):\S/;
const UTILITY =
	/^-?(?:(?:[mp][trblxyse]?|[wh]|gap(?:-[xy])?|top|left|right|bottom|inset(?:-[xy])?|z|text|bg|border(?:-[trblxy])?|rounded(?:-[a-z]{1,2})?|font|fs|fw|lh|leading|tracking|flex|grid|col|row|items|justify|self|content|order|space-[xy]|opacity|shadow|overflow(?:-[xy])?|min-[wh]|max-[wh]|object|cursor|transition|duration|ease|d|g|gx|gy|float|align|position|translate-[xy]|scale|rotate|size|divide(?:-[xy])?|ring|fill|stroke|aspect|basis|grow|shrink|line-clamp|whitespace|break|decoration|pointer-events|select|sr|not-sr|uk|u|has|color|color-fg|is-layout)-(?:(?:sm|md|lg|xl|xxl|[2-9]xl|xs|auto|full|screen|none|px|fit|min|max|center|start|end|between|around|evenly|stretch|left|right|top|bottom|middle|baseline|wrap|nowrap|row|col|column|reverse|hidden|visible|scroll|block|inline|flex|grid|bold|medium|semibold|light|normal|italic|white|black|transparent|current|primary|secondary|muted|default|gray|grey|red|blue|green|yellow|slate|zinc|pointer|colors|all|cover|contain|relative|absolute|fixed|sticky|static|only|\d[\w./%-]*)(?:-.*)?))$|^(?:flex|grid|block|inline|inline-block|inline-flex|hidden|relative|absolute|fixed|sticky|static|row|truncate|uppercase|lowercase|capitalize|italic|underline|no-underline|antialiased|clearfix|clear|cf|pull-(?:left|right)|align(?:left|right|center)|visible|invisible|visually-hidden|grow|shrink|col|img-fluid|wp-container-\S+)$|[[\]/!]/;
const STATE =
	/^(?:(?:is|has|was|js|ng|v)-(?:[a-z-]*(?:active|open|opened|closed|visible|hidden|selected|current|disabled|enabled|loading|loaded|expanded|collapsed|focus|focused|hover|checked|ready|show|shown|valid|invalid|dirty|pristine|touched|untouched|sticky|fixed|animated|empty))|active|open|opened|closed|selected|current|disabled|enabled|loading|loaded|lazyload(?:ed|ing)?|expanded|collapsed|focus|focused|hover|checked|show|shown|hide|in|out|on|off|first|last|odd|even|no-js|touch|animated|w--current|current-menu-item|current_page_item|current-(?:menu|page)-(?:ancestor|parent)|aos-(?:init|animate))$|[-_](?:active|opened|selected|current|loading|loaded|expanded|collapsed|focused|hover|checked)$/i;

const VOWEL = /[aeiouy]/i;
/** Words as they are written in names: `menu`, `Menu`, `NAV`, `h2`, `col12`. */
const isWordy = (part: string) => part.length < 3 || VOWEL.test(part) || /^[A-Z]{2,4}$/.test(part);

/** Does a part of a name look like a hash: digits among letters, or letters that make no words? */
function looksHashed(part: string): boolean {
	if (part.length < 5 || /^\d+$/.test(part)) return false;
	if (/\d/.test(part)) {
		if (/^[0-9a-f]{6,}$/i.test(part) && /[a-f]/i.test(part)) return true;
		// One number at an end or between two words is a count; letters and digits that take turns are not.
		return (
			(part.match(/\d+/g)?.length ?? 0) > 1 ||
			(/^\d/.test(part) && /[a-z]\d*[a-z]/i.test(part) && !/^\d+(?:px|st|nd|rd|th|col|cols|x)/i.test(part)) ||
			(/\d[a-z]+$/i.test(part) && part.length < 8 && !VOWEL.test(part))
		);
	}
	const words = part
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
		.split(' ');
	if (words.length === 1) return !VOWEL.test(part) || /[bcdfghjklmnpqrstvwxz]{6}/i.test(part);
	return !words.every(isWordy) || (part.length < 8 && words.length > 2);
}

/** Styled-components writes two classes: one with its mark, and beside it five to seven letters that mean nothing. */
const STYLED = /(?:^|-)sc-[0-9a-zA-Z]{5,}(?:-\d+)?$|^[A-Z]\w*__\w+-[0-9a-z]{5,8}-\d+$/;
const STYLED_TWIN = /^[a-zA-Z]{5,7}$/;

/** Answers that were given: a page repeats its names. */
const known = new Map<string, Classified>();
const KNOWN = 5_000;

/** Kind of a class name or id. `beside`: the other classes of the element. */
export function classifyToken(token: string, beside: readonly string[] = []): Classified {
	if (STYLED_TWIN.test(token) && beside.some((other) => STYLED.test(other)))
		return { kind: 'generated', mark: 'styled-components' };
	const answered = known.get(token);
	if (answered) return answered;
	if (known.size >= KNOWN) known.clear();
	const answer = classify(token);
	known.set(token, answer);
	return answer;
}

function classify(token: string): Classified {
	for (const pattern of STEMS) {
		const stem = pattern.exec(token)?.[1];
		if (stem && stem.length > 4) return { kind: 'generated', mark: 'build-hash', stem };
	}
	for (const [pattern, mark] of GENERATED) if (pattern.test(token)) return { kind: 'generated', mark };
	if (STATE.test(token)) return { kind: 'state', mark: 'state' };
	if (/\d{5,}/.test(token) && !RECORD.test(token)) return { kind: 'generated', mark: 'long-number' };
	if (VARIANT.test(token) || UTILITY.test(token)) return { kind: 'utility', mark: 'utility' };
	if (RECORD.test(token)) return { kind: 'numbered', mark: 'record' };
	if (token.split(/[-_:.]+/).some(looksHashed)) return { kind: 'generated', mark: 'hash' };
	if (/\d/.test(token)) return { kind: 'numbered' };
	return { kind: /[-_]|[a-z][A-Z]/.test(token) ? 'compound' : 'word' };
}
