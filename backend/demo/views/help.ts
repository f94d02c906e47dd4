import { h, type View } from '../view.ts';
import type { Context } from './context.ts';

const QUESTIONS = ['Where is my order?', 'How do I return something?', 'Do you repair lanterns?'];

/** Content of the help frame. */
export const helpPage = ({ css }: Context): View[] => [
	h('h1', { class: css('help-title') }, ['How can we help?']),
	h(
		'ul',
		{ class: css('questions') },
		QUESTIONS.map((question, i) =>
			h('li', {}, [h('button', { type: 'button', class: css('question') }, [question], { ref: `question ${i}` })]),
		),
	),
];
