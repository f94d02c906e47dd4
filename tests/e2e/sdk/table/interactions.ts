import type { Hands } from './hands.ts';

/** What there is to act on, in every page of the table. What the link and the form lead to is where they are. */
export const CONTROLS = `<main>
	<button id="b" type="button">Pay</button>
	<a id="a" href="#there">Go</a>
	<span id="r" role="button" tabindex="0">Buy</span>
	<input id="box" type="checkbox">
	<input id="one" type="radio" name="r"><input id="two" type="radio" name="r">
	<select id="s"><option>One</option><option>Two</option></select>
	<input id="t">
	<div id="e" contenteditable="true">Text</div>
	<form id="f" action="javascript:void 0"><input id="q" name="q"><button id="go">Search</button></form>
</main>`;

interface Turn {
	act(hands: Hands): Promise<unknown>;
	/** What is recorded wherever the page does nothing about it. */
	records: string[];
}
/** By turns where it is done again: the same choice once more is no change. */
type Interaction = [Turn, ...Turn[]];

const mouse = (id: string, ...records: string[]): Interaction => [{ act: (hands) => hands.press(id), records }];
const keys = (id: string, pressed: string[], ...records: string[]): Interaction => [
	{
		async act(hands) {
			await hands.focus(id);
			await hands.key(...pressed);
		},
		records,
	},
];
const script = (id: string, code: string, ...records: string[]): Interaction => [
	{ act: (hands) => hands.script(id, code), records },
];

/** The table's columns. */
export const INTERACTIONS = {
	'the mouse on a button': mouse('b', 'click button#b'),
	'the mouse on a link': mouse('a', 'click a#a'),
	'the mouse on a checkbox': mouse('box', 'click input#box', 'change input#box'),
	'the mouse on a form’s button': mouse('go', 'click button#go', 'submit form#f'),
	'Enter on a button': keys('b', ['Enter'], 'click button#b'),
	'Space on a button': keys('b', ['Space'], 'click button#b'),
	'Enter on a link': keys('a', ['Enter'], 'click a#a'),
	'Enter on an element whose role is a button': keys('r', ['Enter'], 'click span#r'),
	'Space on an element whose role is a button': keys('r', ['Space'], 'click span#r'),
	'Space on a checkbox': keys('box', ['Space'], 'click input#box', 'change input#box'),
	'an arrow key on a radio': [
		...keys('one', ['ArrowDown'], 'click input#two', 'change input#two'),
		...keys('two', ['ArrowUp'], 'click input#one', 'change input#one'),
	],
	'an arrow key on a select': [
		...keys('s', ['ArrowDown'], 'change select#s'),
		...keys('s', ['ArrowUp'], 'change select#s'),
	],
	'words typed into a field that is left': keys('t', ['o', 'k', 'Tab'], 'change input#t'),
	'words typed into an editable region that is left': keys('e', ['o', 'k', 'Tab'], 'change div#e'),
	'Enter in a form’s field': keys('q', ['Enter'], 'submit form#f'),
	'a script’s click on a button': script(
		'b',
		// What is not HTML has no such method.
		'element.click ? element.click() : element.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }))',
		'click button#b',
	),
	'a script’s submit': script('f', 'element.requestSubmit()', 'submit form#f'),
} satisfies Record<string, Interaction>;

export type InteractionName = keyof typeof INTERACTIONS;
export const INTERACTION_NAMES = Object.keys(INTERACTIONS) as InteractionName[];

export const turnsOf = (name: InteractionName, times = 1): Turn[] => {
	const turns: Interaction = INTERACTIONS[name];
	return Array.from({ length: times }, (_, turn) => turns[turn % turns.length] as Turn);
};
