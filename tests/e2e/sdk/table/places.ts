import { type Behaviour, cells, type Exceptions, SDK } from './behaviour.ts';
import { CONTROLS, type InteractionName } from './interactions.ts';

const shadow = (host: string, html: string) =>
	`<${host}></${host}><script>document.querySelector('${host}').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html).replaceAll('</', '<\\/')}</script>`;

const FIELDS: InteractionName[] = [
	'the mouse on a checkbox',
	'the mouse on a form’s button',
	'Space on a checkbox',
	'an arrow key on a radio',
	'an arrow key on a select',
	'words typed into a field that is left',
	'words typed into an editable region that is left',
	'Enter in a form’s field',
	'a script’s submit',
];
const SHADOW: Exceptions = {
	'a script’s submit': { because: 'it stays in the root, where nobody has been', records: [] },
};

/** Where the controls are. */
export const PLACES: Record<string, Behaviour> = {
	'a page that does nothing about it': { body: CONTROLS },
	'an open shadow root': { body: shadow('x-card', CONTROLS), way: 'main x-card body html', except: SHADOW },
	'a shadow root in another': {
		body: `<x-outer></x-outer><script>
			const outer = document.querySelector('x-outer').attachShadow({ mode: 'open' });
			outer.innerHTML = '<section><x-inner></x-inner></section>';
			outer.querySelector('x-inner').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(CONTROLS)};
		</script>`,
		way: 'main x-inner section x-outer body html',
		except: SHADOW,
	},
	'a frame of the same origin': {
		body: '<iframe src="frame" width="700" height="400"></iframe>',
		frame: `<!doctype html><body>${CONTROLS}`,
		way: 'main body html iframe body html',
	},
	'a frame with an SDK of its own': {
		body: '<iframe src="frame" width="700" height="400"></iframe>',
		frame: `<!doctype html>${SDK}<body>${CONTROLS}`,
		way: 'main body html iframe body html',
	},
	'an editable region': {
		body: `<div id="e" contenteditable="true">${CONTROLS.replace(' id="e"', '')}</div>`,
		way: '(main )?div body html',
		except: cells(
			'Chromium focuses nothing in an editable region but its fields',
			[],
			[
				'Enter on a button',
				'Space on a button',
				'Enter on a link',
				'Enter on an element whose role is a button',
				'Space on an element whose role is a button',
				'Space on a checkbox',
				'an arrow key on a radio',
				'an arrow key on a select',
			],
		),
	},
	'an island in an editable region': {
		body: `<div contenteditable="true"><div contenteditable="false">${CONTROLS}</div></div>`,
		way: 'main div div body html',
	},
	'a modal dialog whose forms close it': {
		body: `<dialog>${CONTROLS.replace('<form', '<form method="dialog"')}</dialog>`,
		begin: `document.querySelector('dialog').showModal()`,
		way: 'main dialog body html',
	},
	'a portal': {
		body: `<section id="owner"></section><div>Between</div>`,
		begin: `owner.innerHTML = ${JSON.stringify(CONTROLS)};
			document.body.append(Object.assign(document.createElement('aside'), { id: 'portal' }));
			portal.append(owner.firstChild)`,
		way: 'main aside body html',
	},
	'HTML in an SVG': {
		body: `<svg width="700" height="400"><foreignObject width="700" height="400">${CONTROLS}</foreignObject></svg>`,
		way: 'main foreignObject svg body html',
	},
	'shapes of an SVG': {
		body: `<main><svg width="200" height="40">
			<rect id="b" role="button" tabindex="0" width="40" height="40" />
			<a id="a" href="#there"><rect id="in" x="60" width="40" height="40" /></a>
			<rect id="r" role="button" tabindex="0" x="120" width="40" height="40" />
		</svg></main>`,
		way: 'svg main body html',
		except: {
			...cells(
				'it is on the shape',
				['click rect#b'],
				['the mouse on a button', 'Enter on a button', 'Space on a button', 'a script’s click on a button'],
			),
			...cells(
				'it is on the shape',
				['click rect#r'],
				['Enter on an element whose role is a button', 'Space on an element whose role is a button'],
			),
			'the mouse on a link': { because: 'it is on the shape in it', records: ['click rect#in'] },
			...cells('SVG has no fields and no forms of its own, only those of HTML in it', undefined, FIELDS),
		},
	},
};
