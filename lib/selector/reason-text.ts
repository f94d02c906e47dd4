import type { Reason, TokenMark } from './reasons.ts';

const MARKS: Record<TokenMark, string> = {
	react: 'made by React on each render',
	'component-library': 'numbered by a component library on each visit',
	ember: 'numbered by Ember on each visit',
	counter: 'numbered on each visit',
	emotion: 'made by Emotion from the styles',
	'styled-components': 'made by styled-components',
	jss: 'made by JSS',
	svelte: 'made by Svelte',
	angular: 'made by Angular',
	uuid: 'a random id (UUID)',
	'site-builder': 'made by the site builder',
	'build-hash': 'ends in a hash of the build',
	hash: 'looks like a hash',
	'long-number': 'holds a long number',
	record: 'holds the number of a record',
	state: 'tells a state, not the element',
	utility: 'says how it looks',
};

const REASONS: Record<Reason['code'], (reason: Reason) => string> = {
	'heap-id': () => 'marked for analytics with data-heap-id',
	'test-id': ({ name }) => `marked for tests with ${name}`,
	attribute: ({ name }) => `its ${name}`,
	'attribute-generated': ({ name }) => `its ${name}, which looks generated`,
	'has-attribute': ({ name }) => `it has ${name}`,
	link: () => 'its link',
	'link-generated': () => 'its link to a generated id',
	'link-site': () => 'the site of its link',
	'link-home': () => 'its link to the start of a site',
	'link-path': () => 'the path of its link',
	'link-end': () => 'the end of its link’s path',
	'link-record': () => 'the record that its link names',
	id: () => 'its id',
	class: ({ name }) => `class ${name}`,
	'class-stem': ({ name }) => `class ${name}…, without the hash of the build`,
	tag: ({ name }) => `${name}`,
	position: ({ place, places }) => `position ${place} of ${places}`,
	'position-only': () => 'only its position tells it from others',
	'document-only': () => 'not within widgets that have a shadow root',
	elsewhere: () => 'other shadow roots or frames of the page have the like',
};

/** A reason in English. */
export const reasonText = (reason: Reason): string =>
	REASONS[reason.code](reason) + (reason.mark ? `, ${MARKS[reason.mark]}` : '');
