import { useMemo, useRef } from 'react';
import { isTroubled } from '../../lib/panel/label-health.ts';
import { definitionOf, type Label } from '../../lib/panel/labels-store.ts';
import { categoryIn } from '../../lib/panel/names.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { isAtRest, useDocumentKeys } from '../use-document-keys.ts';
import { LabelRow } from './label-row.tsx';
import './definitions.css';

const fits = (label: Label, find: string) => {
	const words = find.toLowerCase().split(/\s+/).filter(Boolean);
	const text = [label.name, label.category, label.description, ...label.steps.map(({ selector }) => selector)]
		.join(' ')
		.toLowerCase();
	return words.every((word) => text.includes(word));
};

/** All labels of the app, with their last 30 days. */
export function LabelsView() {
	const { t, f } = useText();
	const panel = usePanel();
	const labels = useFrom('labels', (state) => state.labels);
	const appId = useFrom('labels', (state) => state.appId);
	const loaded = useFrom('labels', (state) => state.loaded);
	const removals = useFrom('labels', (state) => state.waitingRemovals);
	const find = useFrom('ui', (ui) => ui.find);
	const category = useFrom('ui', (ui) => ui.category);
	const view = useRef<HTMLDivElement>(null);
	const list = useRef<HTMLUListElement>(null);
	const categories = useMemo(
		() =>
			[
				...new Set(
					labels.map((label) => label.category || categoryIn(label.name)).filter((name) => name !== undefined),
				),
			].sort(),
		[labels],
	);
	const onlyTroubled = useFrom('ui', (ui) => ui.onlyTroubled);
	const troubled = labels.filter(isTroubled).length;
	const isNarrowed = onlyTroubled && troubled > 0;
	const shown = labels.filter(
		(label) =>
			(!isNarrowed || isTroubled(label)) &&
			fits(label, find) &&
			(!category || (label.category || categoryIn(label.name)) === category),
	);
	const walk = (step: number) => {
		const rows = [...(list.current?.querySelectorAll<HTMLElement>('.label-open') ?? [])];
		const at = rows.indexOf(document.activeElement as HTMLElement);
		rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
	};
	useDocumentKeys((event) => {
		if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
		const target = event.target as HTMLElement;
		if (/^[eE]$/.test(event.key) && target.matches('.label-open')) {
			event.preventDefault();
			target.click();
			return;
		}
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const isWalking = isAtRest(target) || (view.current?.contains(target) && !target.matches('select'));
		if (step === undefined || !isWalking || panel.state.getState().picking) return;
		event.preventDefault();
		walk(step);
	});
	return (
		<div className="view" id="view" role="tabpanel" aria-labelledby="tab-labels" ref={view}>
			<div className="toolbar">
				<label className="search grow">
					<Icon name="search" />
					<span className="visually-hidden">{t.labels.find}</span>
					<input
						className="field slim"
						type="search"
						data-filter
						placeholder={t.labels.find}
						value={find}
						onChange={(event) => panel.ui.set({ find: event.target.value })}
					/>
				</label>
				{categories.length > 0 && (
					<select
						className="select slim"
						aria-label={t.labels.category}
						value={category}
						onChange={(event) => panel.ui.set({ category: event.target.value })}
					>
						<option value="">{t.labels.allCategories}</option>
						{categories.map((name) => (
							<option key={name}>{name}</option>
						))}
					</select>
				)}
				{troubled > 0 && (
					<button
						type="button"
						className="button slim troubled"
						aria-label={t.labels.troubled(troubled)}
						title={t.labels.troubled(troubled)}
						aria-pressed={isNarrowed}
						onClick={() => panel.ui.set({ onlyTroubled: !onlyTroubled })}
					>
						<Icon name="warning" />
						{f.number(troubled)}
					</button>
				)}
			</div>
			{shown.length > 0 && (
				<p className="labels-head quiet" aria-hidden="true">
					{t.labels.head}
				</p>
			)}
			{removals > 0 && <p className="hint quiet">{t.labels.removals(removals)}</p>}
			{shown.length > 0 ? (
				<ul className="labels scroll" aria-label={t.labels.list} ref={list}>
					{shown.map((label) => (
						<LabelRow key={label.id} label={label} onOpen={() => panel.form.openDefinition(definitionOf(label))} />
					))}
				</ul>
			) : (
				loaded && (
					<div className="state">
						<h2>{labels.length === 0 ? t.labels.none : t.labels.noneFound}</h2>
						{labels.length === 0 && <p>{appId === undefined ? t.notice['no-app'] : t.labels.noneHint}</p>}
					</div>
				)
			)}
		</div>
	);
}
