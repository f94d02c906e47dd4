import { type PageCoverage, scanPage } from '../../../lib/coverage/index.ts';
import type { Answer, Mark } from './marks.ts';

const EXCERPT = 90;

const excerptOf = (element: Element, where: string) => {
	const value = where === 'text' ? element.textContent : element.getAttribute(where);
	return `<${element.localName} class="${element.className}"> ${(value ?? element.outerHTML).replace(/\s+/g, ' ').trim()}`.slice(
		0,
		EXCERPT,
	);
};

/** Takes the corpus's marks off the elements, so that the page is as it would be. */
function takeMarks(root: Element, at: (element: Element) => string): Mark[] {
	const marked = [...root.querySelectorAll('[data-expect]'), ...(root.matches('[data-expect]') ? [root] : [])];
	return marked.flatMap((element) => {
		const marks = (element.getAttribute('data-expect') ?? '').split(/\s+/).filter(Boolean);
		element.removeAttribute('data-expect');
		return marks.map((mark) => {
			const [where = '', rule = ''] = mark.split('=');
			return { at: at(element), where, rule, excerpt: excerptOf(element, where) };
		});
	});
}

async function answer(name: string, root: Element, scope: Element | Document): Promise<Answer> {
	const numbers = new Map([root, ...root.querySelectorAll('*')].map((element, i) => [element, i]));
	const at = (element: Element) => `${name}#${numbers.get(element)}`;
	const expected = takeMarks(root, at);
	const coverage: PageCoverage = await scanPage(scope, { signal: new AbortController().signal });
	const found = coverage.findings
		.filter(({ isSure }) => isSure)
		.map(({ element, where, name: attribute, rule, found: part, confidence }) => ({
			at: at(element),
			where: where === 'attribute' ? attribute : where,
			rule,
			excerpt: `${excerptOf(element, attribute || 'text')} [${part.slice(0, 40)}] ${confidence}`,
		}));
	return { expected, found };
}

/** Scans one file of the corpus: a list of snippets, each by itself, or a whole page. */
export async function answerFile(name: string, html: string): Promise<Answer[]> {
	if (!/<section data-snippet=/.test(html)) {
		const page = new DOMParser().parseFromString(html, 'text/html');
		return [await answer(name, page.documentElement, page)];
	}
	const list = new DOMParser().parseFromString(html, 'text/html');
	const answers: Answer[] = [];
	for (const section of list.querySelectorAll('[data-snippet]')) {
		const alone = document.implementation.createHTMLDocument();
		alone.body.append(alone.importNode(section, true));
		const root = alone.body.firstElementChild as Element;
		const id = root.getAttribute('data-snippet') ?? '';
		root.removeAttribute('data-snippet');
		answers.push(await answer(`${name} ${id}`, root, root));
	}
	return answers;
}
