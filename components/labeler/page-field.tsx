import { useId, useState } from 'react';
import { matchesPage } from '../../lib/definition/index.ts';
import type { DraftStep } from '../../lib/panel/draft.ts';
import { LIMITS } from '../../lib/panel/limits.ts';
import { pageChoices } from '../../lib/panel/page-choices.ts';
import { usePanel, useText } from '../context.tsx';
import { usePanelState, useTab } from '../use-panel-state.ts';

const OWN = 'own';

/** On which pages: this one, those like it, its section, every one, or a pattern. */
export function PageField({ step }: { step: DraftStep }) {
	const { t, f } = useText();
	const { form } = usePanel();
	const url = useTab((tab) => tab.url);
	const choices = pageChoices(step.picked?.url ?? url);
	const path = step.page?.path;
	const fitting = choices.find((choice) => choice.path === path);
	const [isEditing, setEditing] = useState(false);
	const isOwn = isEditing || !fitting;
	const pages = usePanelState((state) => state.pages);
	const host = step.page?.host?.trim() || undefined;
	const coveredBy = (pattern: string | undefined) =>
		pages.length > 0 ? pages.filter((page) => matchesPage({ host, path: pattern }, page)) : undefined;
	const covered = coveredBy(path?.trim() || undefined);
	const [isListed, setListed] = useState(false);
	const listId = useId();
	const setPath = (next: string | undefined) => {
		const { path: _, ...rest } = step.page ?? {};
		form.changeStep(step.key, { page: next === undefined ? rest : { ...rest, path: next } });
	};
	return (
		<>
			<div className="form-row">
				<span aria-hidden="true">{t.form.pages}</span>
				<select
					className={isOwn ? 'select page-choice' : 'select grow'}
					aria-label={t.form.pages}
					value={isOwn ? OWN : fitting?.kind}
					onChange={(event) => {
						const choice = choices.find(({ kind }) => kind === event.target.value);
						setEditing(choice === undefined);
						if (choice) setPath(choice.path);
					}}
				>
					{choices.map((choice) => {
						const count = coveredBy(choice.path)?.length;
						const words = [choice.path, t.form.pageChoice[choice.kind], count !== undefined && f.number(count)];
						return (
							<option key={choice.kind} value={choice.kind}>
								{words.filter(Boolean).join(' · ')}
							</option>
						);
					})}
					<option value={OWN}>{t.form.pageChoice.own}</option>
				</select>
				{isOwn && (
					<input
						className="field mono grow"
						aria-label={t.form.pagePattern}
						title={t.form.pageHelp}
						placeholder="/products/*"
						spellCheck={false}
						value={path ?? ''}
						onChange={(event) => setPath(event.target.value)}
					/>
				)}
				{covered !== undefined && (
					<button
						type="button"
						className="link-button covered"
						aria-expanded={isListed}
						aria-controls={listId}
						onClick={() => setListed(!isListed)}
					>
						{t.form.pagesCovered(covered.length)}
					</button>
				)}
			</div>
			{isListed && covered && (
				<ul className="covered-pages mono" id={listId} aria-label={t.form.pagesList}>
					{covered.slice(0, LIMITS.listedPages).map((page) => (
						<li key={`${page.host} ${page.path}`} className="ellipsis" title={page.host + page.path}>
							{page.path}
						</li>
					))}
					{covered.length > LIMITS.listedPages && <li>{t.form.pagesMore(covered.length - LIMITS.listedPages)}</li>}
				</ul>
			)}
		</>
	);
}
