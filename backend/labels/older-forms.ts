import type { ElementPath, PathElement } from '../../lib/element/types.ts';
import type { OlderForm } from '../../lib/protocol/api.ts';
import { compileSelector, type Relocation, relocate } from '../../lib/selector/index.ts';
import type { App } from '../apps.ts';
import { table } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { type ElementNode, pathOf } from './elements.ts';
import type { Labeller } from './labeller.ts';
import { pathSelectors } from './path-selectors.ts';
import { type CompiledStep, type CompiledSteps, compileSteps, matchStep } from './rules.ts';
import { whereSteps } from './where.ts';

const DAY_MS = 86_400_000;
/** Two forms of one element live side by side while a release rolls out, no longer. */
const ROLLOUT_MS = 3 * DAY_MS;
/** Elements that ended (or began) within this time of one another are candidates against each other. */
const WINDOW_MS = 14 * DAY_MS;
/** The most used of them; what is looked for was used. */
const CANDIDATES = 2_000;
const FORMS = 5;
/** Elements nearest to the target that tell one form from another. */
const SIGNATURE_DEPTH = 5;

/** An element of history with its time. */
interface Seen {
	node: ElementNode;
	count: number;
	from: number;
	to: number;
}

/**
 * What an element looked like before its present form began, and, if that has ended, what it looks like since: from one
 * form to the next, each as a step that labels nothing but it. Says nothing where it is not sure.
 */
export const olderForms = async (
	store: Store,
	labeller: Labeller,
	app: App,
	steps: CompiledSteps,
	path?: ElementPath,
): Promise<OlderForm[]> => {
	const compiled = steps.find(({ selector }) => selector);
	if (!compiled) return [];
	const seen = await elementsSeen(store, app, compiled);
	const labelled = new Set(steps.flatMap((step) => matchStep(step, app.elements, app.pages).elements?.matched ?? []));
	const isCurrent = ({ node }: Seen) => isTaken(compiled, node) || labelled.has(node.key);
	const current = seen.filter(isCurrent);
	const others = seen.filter((each) => !isCurrent(each));
	const used = current.reduce<Seen | null>((best, each) => (best && best.count >= each.count ? best : each), null);
	const target = path ?? (used && pathOf(used.node));
	if (!target) return [];

	const now = Date.now();
	const begin = Math.min(now, ...current.map(({ from }) => from));
	const end = Math.max(...current.map(({ to }) => to));
	const loose = new Set(current.map(({ node }) => positionOf(node))).size > 1;
	const found: OlderForm[] = [];
	const walk = async (start: number, direction: 'before' | 'after') => {
		let at = start;
		const bound = direction === 'before' ? Math.min(...others.map(({ from }) => from)) : now;
		while (found.length < FORMS && (direction === 'before' ? at > bound : at < bound)) {
			const pool = others.filter(({ from, to }) =>
				direction === 'before'
					? from < at && to <= at + ROLLOUT_MS && to > at - WINDOW_MS
					: to > at && from >= at - ROLLOUT_MS && from < at + WINDOW_MS,
			);
			const rivals = others.filter(({ from, to }) =>
				direction === 'before'
					? from >= at - ROLLOUT_MS && from < at + WINDOW_MS
					: to <= at + ROLLOUT_MS && to > at - WINDOW_MS,
			);
			const form = relocated(target, unexplained(pool, rivals, current), loose);
			const offer = form && (await stepOf(form, compiled, current, others, labeller, app));
			if (offer) found.push(offer);
			const next = form && (direction === 'before' ? form.from : form.to);
			at = next !== null && (direction === 'before' ? next < at : next > at) ? next : at + sign(direction) * WINDOW_MS;
		}
	};
	await walk(begin, 'before');
	if (current.length > 0 && now - end > DAY_MS) await walk(end, 'after');
	return found.sort((a, b) => (a.to < b.to ? 1 : -1));
};

const isTaken = ({ selector }: CompiledStep, node: ElementNode) => selector?.closest(pathOf(node)) === 'match';

const sign = (direction: 'before' | 'after') => (direction === 'before' ? -1 : 1);

/** Elements that events of the step's type were recorded on, on its pages. */
const elementsSeen = async (store: Store, { appId, elements, pages }: App, { step }: CompiledStep): Promise<Seen[]> => {
	const page = compileSteps([{ type: step.type, ...(step.page && { page: step.page }) }]);
	const where = whereSteps(page.map((each) => matchStep(each, elements, pages)));
	const rows = await store.query<Record<'id' | 'count' | 'first' | 'last', string>>(
		`SELECT element_id AS id, count() AS count, min(toUnixTimestamp64Milli(time)) AS first,
			max(toUnixTimestamp64Milli(time)) AS last
		FROM ${table('events')} WHERE app_id = {app:String} AND element_id != 0 AND ${where.labelled} GROUP BY id`,
		{ ...where.params, app: appId },
	);
	const seen = new Map<ElementNode, Seen>();
	for (const { id, count, first, last } of rows) {
		const target = elements.get(id);
		if (!target) continue;
		const node = step.on === 'target' ? target : meantBy(target);
		const { count: known = 0, from = Infinity, to = 0 } = seen.get(node) ?? {};
		seen.set(node, {
			node,
			count: known + Number(count),
			from: Math.min(from, Number(first)),
			to: Math.max(to, Number(last)),
		});
	}
	return [...seen.values()];
};

const CONTROL = /^(a|button|summary|label|select|input|textarea)$/;
const CONTROL_ROLE = /^(button|link|tab|menuitem|option|checkbox|radio|switch)$/;
/** Nobody draws an icon deeper than this inside its button. */
const LIFT = 4;

const isControl = ({ tag, attributes = {} }: PathElement) =>
	CONTROL.test(tag) || CONTROL_ROLE.test(attributes.role ?? '');

/** The control that a click on an icon or a word inside of it means, else the element itself. */
const meantBy = (node: ElementNode): ElementNode => {
	const path = pathOf(node).slice(0, LIFT);
	const border = path.findIndex(({ boundary }) => boundary);
	const depth = (border < 0 ? path : path.slice(0, border + 1)).findIndex(isControl);
	let lifted = node;
	for (let i = 0; i < depth && lifted.parent; i++) lifted = lifted.parent;
	return lifted;
};

interface Form {
	members: Seen[];
	from: number;
	to: number;
	answer: Relocation;
}

/** Elements on each side of a release that are compared pair by pair. */
const PAIRED = 150;

/**
 * A release renames everything at once, so all of its elements end together. Those that went on as another element than
 * the target are not what the target was.
 */
const unexplained = (pool: readonly Seen[], others: readonly Seen[], current: readonly Seen[]): readonly Seen[] => {
	const rivals = mostUsed(others, PAIRED);
	const paths = [...rivals, ...mostUsed(current, PAIRED)].map(({ node }) => pathOf(node));
	return mostUsed(pool, PAIRED).filter(({ node }) => {
		const answer = relocate({ version: 1, path: pathOf(node) }, paths);
		return answer === null || answer.index >= rivals.length;
	});
};

const mostUsed = (seen: readonly Seen[], count: number) => [...seen].sort((a, b) => b.count - a.count).slice(0, count);

/** Elements that differ only in what is around them, or in their place where all places are meant, are one candidate. */
const relocated = (target: ElementPath, pool: readonly Seen[], loose: boolean): Form | null => {
	const groups = new Map<string, Seen[]>();
	for (const seen of mostUsed(pool, CANDIDATES)) {
		const id = signatureOf(seen.node, loose);
		const group = groups.get(id);
		if (group) group.push(seen);
		else groups.set(id, [seen]);
	}
	const candidates = [...groups.values()];
	const answer = relocate(
		{ version: 1, path: target },
		candidates.map(([first]) => pathOf((first as Seen).node)),
	);
	// The only candidate of its time may have nothing in common with the target.
	if (!answer || answer.evidence.length === 0) return null;
	const members = candidates[answer.index] as Seen[];
	return {
		members,
		from: Math.min(...members.map(({ from }) => from)),
		to: Math.max(...members.map(({ to }) => to)),
		answer,
	};
};

const positionOf = (node: ElementNode): string =>
	pathOf(node)
		.slice(0, SIGNATURE_DEPTH)
		.map(({ nthOfType }) => nthOfType)
		.join(' ');

const signatureOf = (node: ElementNode, loose: boolean): string =>
	JSON.stringify([
		loose ? '' : positionOf(node),
		...pathOf(node)
			.slice(0, SIGNATURE_DEPTH)
			.map(({ tag, id, classes, attributes }) => [tag, id, classes, attributes]),
	]);

/** The first selector that takes the form whole, and besides it only what is labelled already. */
const stepOf = async (
	{ members, from, to, answer: { confidence, evidence, evidenceCodes } }: Form,
	{ step }: CompiledStep,
	current: readonly Seen[],
	others: readonly Seen[],
	labeller: Labeller,
	app: App,
): Promise<OlderForm | null> => {
	const own = new Set(members);
	const strangers = others.filter((seen) => !own.has(seen));
	for (const css of pathSelectors(pathOf((members[0] as Seen).node))) {
		const selector = compileSelector(css);
		const takes = ({ node }: Seen) => selector.closest(pathOf(node)) !== 'no-match';
		if (!members.every(({ node }) => selector.closest(pathOf(node)) === 'match') || strangers.some(takes)) continue;
		// What the present form has too would say nothing of the older one.
		if (current.some(takes) && current.every(takes)) continue;
		const { on: _, ...rest } = step;
		const proposed = { ...rest, selector: css };
		const { count } = await labeller.count(app, compileSteps([proposed]));
		if (count === 0) return null;
		const iso = (ms: number) => new Date(ms).toISOString();
		return { step: proposed, from: iso(from), to: iso(to), count, confidence, evidence, evidenceCodes };
	}
	return null;
};
