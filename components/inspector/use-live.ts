import { useMemo, useRef } from 'react';
import { type Entry, pageKeyOf, urlOf } from '../../lib/panel/entry.ts';
import { compileFilter } from '../../lib/panel/filter.ts';
import { type Labeller, labellerOf } from '../../lib/panel/labels-of.ts';
import type { Label } from '../../lib/panel/labels-store.ts';
import { type LiveRows, nextRows } from '../../lib/panel/live-rows.ts';
import { useFrom, usePanel } from '../context.tsx';
import { useTab } from '../use-panel-state.ts';

export interface Live extends LiveRows {
	labelsOf: Labeller;
	labelById: ReadonlyMap<string, Label>;
}

/** The definitions as they are; counts that change alone leave it the same. */
function useLabeller() {
	const labels = useFrom('labels', (state) => state.labels);
	const version = labels.map(({ id, revision, sync, name }) => `${id} ${revision} ${sync} ${name}`).join('\n');
	// biome-ignore lint/correctness/useExhaustiveDependencies: the version says whether the definitions changed
	return useMemo(
		() => ({ labelsOf: labellerOf(labels), labelById: new Map(labels.map((label) => [label.id, label])) }),
		[version],
	);
}

/** Rows of the live list: of an opened file, of the active tab or its page, or of everywhere. */
export function useLive(): Live {
	const panel = usePanel();
	const tabId = useTab((tab) => tab.tabId);
	const { entries, imported } = useFrom('events', (state) => state);
	const filter = useFrom('ui', (ui) => ui.filter);
	const scope = useFrom('ui', (ui) => ui.scope);
	const labels = useLabeller();
	const key = panel.tabKey();
	const newest = scope === 'page' ? entries.findLast(({ kind, tab }) => kind === 'event' && tab === key) : undefined;
	const pageKey = newest && pageKeyOf(newest);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the key of the tab follows its id, the newest its page
	const test = useMemo(() => {
		const names = new Map([...labels.labelById].map(([id, { name }]) => [id, name]));
		const fits = compileFilter(filter, { labelsOf: labels.labelsOf, names });
		if (imported || scope === 'all') return fits;
		const isOnPage = (entry: Entry) =>
			entry.kind === 'event' ? pageKeyOf(entry) === pageKey : newest !== undefined && urlOf(entry) === urlOf(newest);
		return (entry: Entry) => entry.tab === key && (scope === 'tab' || isOnPage(entry)) && fits(entry);
	}, [filter, labels, scope, imported, tabId, pageKey]);
	const last = useRef<LiveRows>(undefined);
	last.current = nextRows(last.current, imported?.entries ?? entries, test);
	return { ...last.current, ...labels };
}
