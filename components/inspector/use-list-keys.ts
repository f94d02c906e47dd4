import { useState } from 'react';
import type { Row } from '../../lib/panel/live-rows.ts';
import type { RawEvent } from '../../lib/protocol/raw-event.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { isAtRest, useDocumentKeys } from '../use-document-keys.ts';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };

interface Options {
	rows: readonly Row[];
	/** Brings the row into view and gives it the focus. */
	goTo(index: number): void;
}

/** Walks the list and acts on its row, also while nothing has the focus, or the detail has it. */
export function useListKeys({ rows, goTo }: Options) {
	const { t } = useText();
	const panel = usePanel();
	const selected = useFrom('ui', (ui) => ui.selected);
	const [active, setActive] = useState<string>();

	const walk = (key: string): boolean => {
		const step = STEPS[key];
		if (step === undefined && key !== 'Home' && key !== 'End') return false;
		const end = rows.length - 1;
		const at = rows.findIndex((row) => row.key === active);
		const wanted = key === 'Home' ? 0 : key === 'End' || at < 0 ? end : at + (step ?? 0);
		let index = Math.min(end, Math.max(0, wanted));
		const direction = key === 'Home' || (step ?? 0) > 0 ? 1 : -1;
		while (rows[index]?.kind === 'page') index += direction;
		const row = rows[index];
		if (row?.kind !== 'entry') return true;
		setActive(row.key);
		goTo(index);
		if (selected !== undefined) panel.ui.set({ selected: row.key });
		return true;
	};
	const copySelector = async (event: RawEvent) => {
		if (!event.path) return;
		await navigator.clipboard.writeText(await panel.selectorOf(event));
		panel.ui.say({ kind: 'copied', what: t.detail.copySelector });
	};
	const act = (key: string): boolean => {
		if (!/^[ec]$/i.test(key)) return false;
		const row = rows.find((each) => each.key === (selected ?? active));
		const event = row?.kind === 'entry' && row.entry.kind === 'event' ? row.entry.event : undefined;
		if (event) void (/e/i.test(key) ? panel.labelEvent(event) : copySelector(event));
		return event !== undefined;
	};

	useDocumentKeys((event) => {
		if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
		const target = event.target as Element;
		const isInList = target.closest('.event-list') !== null;
		const hasKeys = isInList || panel.settings.store.getState().singleKeys;
		const isPicking = panel.state.getState().picking !== false;
		if (
			((isInList || isAtRest(target)) && !isPicking && walk(event.key)) ||
			(hasKeys && canAct(target) && act(event.key))
		)
			event.preventDefault();
	});
	return { active, setActive };
}

const canAct = (target: Element) =>
	target === document.body || target.closest('.event-list, .detail, [role=tablist]') !== null;
