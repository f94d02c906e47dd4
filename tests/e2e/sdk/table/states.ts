import { type Behaviour, cells } from './behaviour.ts';
import { CONTROLS } from './interactions.ts';

/** What the page and its controls have been through. */
export const STATES: Record<string, Behaviour> = {
	'disabled controls': {
		body: CONTROLS,
		begin: `for (const control of document.querySelectorAll('button, input, select')) control.disabled = true`,
		except: {
			'the mouse on a checkbox': { because: 'it is pressed and does not change', records: ['click input#box'] },
			'the mouse on a form’s button': { because: 'it is pressed and submits nothing', records: ['click button#go'] },
			...cells(
				'it takes no focus',
				[],
				[
					'Enter on a button',
					'Space on a button',
					'Space on a checkbox',
					'an arrow key on a radio',
					'an arrow key on a select',
					'words typed into a field that is left',
					'Enter in a form’s field',
				],
			),
			...cells('the browser makes no event of it', [], ['a script’s click on a button']),
		},
	},
	'fifty a second': { body: CONTROLS, times: 50 },
	'a page that was written anew by document.open': {
		body: '<p>Old</p>',
		begin: `document.open(); document.write(${JSON.stringify(`<!doctype html><body>${CONTROLS}`)}); document.close()`,
	},
	'a page that was left and is loaded anew': { body: CONTROLS, isLeft: true },
	'a page that was left and come back to within its document': {
		body: CONTROLS,
		begin: `(async () => {
			const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
			history.pushState(null, '', 'a');
			history.back(); await popped();
			history.forward(); await popped();
		})()`,
	},
};
