import type { Definition } from '../../lib/definition/schema.ts';
import type { App, Apps } from '../apps.ts';
import { HttpError, notFound } from '../errors.ts';
import type { PreparedEvent } from '../ingest/prepare.ts';
import {
	insertLabels,
	insertRevision,
	type LabelRows,
	labelledRevisions,
	latestRevisions,
	type Revision,
} from '../store/definitions.ts';
import type { Store } from '../store/store.ts';
import { type CompiledSteps, checkedSteps, compileSteps, matchStep, takesPage } from './rules.ts';

export interface Saved {
	readonly revision: Revision;
	readonly steps: CompiledSteps;
}

/** What a save brings: a definition without its revision. */
type DefinitionInput = Omit<Definition, 'revision'>;

/** The definitions in force, and the way to change them: one write at a time, each an append. */
export interface Registry {
	/** Those of one app, or of all. */
	list(appId?: string): Saved[];
	get(appId: string, id: string): Saved | undefined;
	/** The app of a definition id, for callers that give the id alone. */
	appOf(id: string): string | undefined;
	save(input: DefinitionInput, baseRevision: number): Promise<Saved>;
	remove(appId: string, id: string, baseRevision: number): Promise<void>;
	/** Labels of elements and pages that are new with these events, in all definitions. */
	labelsOf(events: readonly PreparedEvent[]): LabelRows[];
}

export const loadRegistry = async (store: Store, apps: Apps): Promise<Registry> => {
	const byApp = new Map<string, Map<string, Saved>>();
	const of = (appId: string) => {
		const saved = byApp.get(appId) ?? new Map<string, Saved>();
		byApp.set(appId, saved);
		return saved;
	};
	for (const revision of await latestRevisions(store))
		of(revision.appId).set(revision.id, { revision, steps: compileSteps(revision.steps) });

	// A save that failed half-way may have left labels of its revision: that number is not used again.
	const tried = await labelledRevisions(store);

	let last: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
		const result = last.then(write);
		last = result.catch(() => {});
		return result;
	};

	const write = async (next: Revision, baseRevision: number): Promise<Saved> => {
		const saved = of(next.appId);
		const before = saved.get(next.id);
		checkBase(before, baseRevision);
		const id = `${next.appId} ${next.id}`;
		const revision = { ...next, revision: Math.max(before?.revision.revision ?? 0, tried.get(id) ?? 0) + 1 };
		tried.set(id, revision.revision);
		const now: Saved = { revision, steps: checkedSteps(revision.steps) };
		// From here on new elements are labelled for it too, so that none falls between the two.
		saved.set(next.id, now);
		try {
			if (!next.deleted) await insertLabels(store, labelRows(now, apps.get(next.appId)));
			await insertRevision(store, revision);
		} catch (error) {
			if (before) saved.set(next.id, before);
			else saved.delete(next.id);
			throw error;
		}
		return now;
	};

	const get = (appId: string, id: string): Saved | undefined => {
		const saved = of(appId).get(id);
		return saved?.revision.deleted ? undefined : saved;
	};

	return {
		list: (appId) =>
			(appId === undefined ? [...byApp.values()] : [of(appId)])
				.flatMap((saved) => [...saved.values()])
				.filter(({ revision }) => !revision.deleted),
		get,
		appOf: (id) => [...byApp].find(([, saved]) => saved.has(id))?.[0],
		save: (input, baseRevision) =>
			inTurn(() => write({ ...input, revision: 0, savedAt: new Date().toISOString(), deleted: false }, baseRevision)),
		remove: (appId, id, baseRevision) =>
			inTurn(async () => {
				const before = get(appId, id);
				if (!before) throw notFound('There is no such definition.');
				await write({ ...before.revision, savedAt: new Date().toISOString(), deleted: true }, baseRevision);
			}),
		labelsOf: (events) => newLabels(events, apps, (appId) => [...of(appId).values()]),
	};
};

/** A deleted definition counts as none: its id can be taken again with base 0, or from its last revision. */
const checkBase = (before: Saved | undefined, baseRevision: number): void => {
	const current = before?.revision.revision ?? 0;
	if (baseRevision === current || (before?.revision.deleted && baseRevision === 0)) return;
	const { deleted, ...definition } = before?.revision ?? { deleted: true };
	throw new HttpError(
		409,
		'conflict',
		current === 0
			? 'The definition does not exist: its base revision must be 0.'
			: `The definition is at revision ${current} by now, not ${baseRevision}.`,
		{ path: 'baseRevision', details: { definition: deleted ? null : definition } },
	);
};

/** Everything of the dictionaries that a definition takes. */
const labelRows = ({ revision, steps }: Saved, { elements, pages }: App): LabelRows[] =>
	steps.flatMap((compiled, step) => {
		const matches = matchStep(compiled, elements, pages);
		const row = { appId: revision.appId, definitionId: revision.id, revision: revision.revision, step };
		return [
			{ ...row, kind: 'element' as const, keys: matches.elements?.matched ?? [] },
			{ ...row, kind: 'page' as const, keys: matches.pages ?? [] },
		];
	});

const newLabels = (
	events: readonly PreparedEvent[],
	apps: Apps,
	definitions: (appId: string) => Saved[],
): LabelRows[] => {
	const rows: LabelRows[] = [];
	for (const appId of new Set(events.map((event) => event.appId))) {
		const own = events.filter((event) => event.appId === appId);
		const nodes = [...new Set(own.map(({ node }) => node))].filter((node) => node && node.stored !== 'target');
		const pages = [...new Set(own.map(({ page }) => page))].filter((page) => !page.stored);
		if (nodes.length === 0 && pages.length === 0) continue;
		const { elements } = apps.get(appId);
		for (const { revision, steps } of definitions(appId)) {
			if (revision.deleted) continue;
			steps.forEach(({ step, selector }, index) => {
				const row = { appId, definitionId: revision.id, revision: revision.revision, step: index };
				if (selector) {
					const { selector: css = '', on = 'closest' } = step;
					const matching = nodes.flatMap((node) =>
						node && elements.verdict(selector, css, on, node) === 'match' ? [node.key] : [],
					);
					rows.push({ ...row, kind: 'element', keys: matching });
				}
				if (step.page) rows.push({ ...row, kind: 'page', keys: pages.filter(takesPage(step)).map(({ key }) => key) });
			});
		}
	}
	return rows.filter(({ keys }) => keys.length > 0);
};
