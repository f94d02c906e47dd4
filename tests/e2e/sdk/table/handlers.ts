import { type Behaviour, cells } from './behaviour.ts';
import { CONTROLS, type InteractionName } from './interactions.ts';

/** All that an interaction sends through the page. */
const EVENTS = `['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keypress', 'keyup', 'beforeinput',
	'input', 'change', 'submit', 'focus', 'blur', 'focusin', 'focusout']`;
const stopping = (place: string) =>
	`<script>for (const type of ${EVENTS}) ${place}.addEventListener(type, (event) => event.stopImmediatePropagation(), true)</script>`;
const onEach = (types: string, code: string) =>
	`<script>for (const element of document.querySelectorAll('main *')) for (const type of ${types}) element.addEventListener(type, (event) => { ${code} })</script>`;
/** Once, as its leaving takes the focus away, which is one more event. */
const REMOVE =
	'if (event.target === element && element.isConnected && !element.isGone) { element.isGone = true; element.remove(); }';

/** What is done by typing, or by keys that change a choice. */
const TYPED: InteractionName[] = [
	'an arrow key on a radio',
	'an arrow key on a select',
	'words typed into a field that is left',
	'words typed into an editable region that is left',
	'Enter in a form’s field',
];

/** What the page does about the events. */
export const HANDLERS: Record<string, Behaviour> = {
	'an element that goes with the first event': {
		body: CONTROLS + onEach(`['pointerdown', 'mousedown', 'keydown', 'beforeinput']`, REMOVE),
		except: {
			'the mouse on a checkbox': { because: 'what is gone does not change', records: ['click input#box'] },
			'the mouse on a form’s button': { because: 'what is gone submits nothing', records: ['click button#go'] },
			'Space on a checkbox': { because: 'what is gone does not change', records: ['click input#box'] },
			...cells('the key reaches nothing', [], TYPED),
		},
	},
	'an element that goes with the click': {
		body: CONTROLS + onEach(`['click']`, REMOVE),
		except: {
			...cells('what is gone does not change', ['click input#box'], ['the mouse on a checkbox', 'Space on a checkbox']),
			...cells('what is gone does not change', ['click input#two'], ['an arrow key on a radio']),
			...cells(
				'a button that is gone submits nothing',
				['click button#go'],
				['the mouse on a form’s button', 'Enter in a form’s field'],
			),
		},
	},
	'an element that goes with its change or submit': {
		body: CONTROLS + onEach(`['change', 'submit', 'focusout']`, REMOVE),
	},
	'an element that stops every event': { body: CONTROLS + onEach(EVENTS, 'event.stopPropagation()') },
	'an element that prevents every default': {
		body: CONTROLS + onEach(EVENTS, 'event.preventDefault()'),
		except: {
			...cells('what is prevented does not change', ['click input#box'], ['the mouse on a checkbox']),
			'the mouse on a form’s button': { because: 'its click is prevented', records: ['click button#go'] },
			'Space on a checkbox': { because: 'what is prevented does not change', records: ['click input#box'] },
			...cells('the key does nothing', [], TYPED),
		},
	},
	'a window that stops every event at once, before the SDK came': { body: CONTROLS, before: stopping('window') },
	'a document that stops every event at once, before the SDK came': { body: CONTROLS, before: stopping('document') },
	'a window that stops every event at once, after the SDK came': { body: CONTROLS, after: stopping('window') },
	'a document that stops every event at once, after the SDK came': { body: CONTROLS, after: stopping('document') },
};
