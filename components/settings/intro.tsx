import { useFrom, usePanel, useText } from '../context.tsx';
import { usePanelState } from '../use-panel-state.ts';
import './settings.css';

/** The first three steps. Each is done by doing it, so nothing has to be clicked away. */
export function Intro() {
	const { t } = useText();
	const panel = usePanel();
	const introduced = useFrom('settings', (settings) => settings.introduced);
	const hasEvents = useFrom('events', (state) => state.entries.some(({ source }) => source === 'page'));
	const hasDraft = useFrom('form', ({ draft }) => draft !== undefined);
	const server = useFrom('settings', (settings) => settings.server);
	const isPicking = usePanelState((state) => state.picking !== false);
	// The picker says itself what to do.
	if (introduced || isPicking) return null;
	const at = hasDraft ? 2 : hasEvents ? 1 : 0;
	const steps = t.intro.steps;
	const step = steps[at];
	return (
		<section className="intro" aria-label={t.intro.title}>
			<div className="row">
				<strong className="grow">{step?.title}</strong>
				<button type="button" className="link-button" onClick={() => void panel.settings.change({ introduced: true })}>
					{t.intro.skip}
				</button>
			</div>
			<ol aria-label={t.intro.step(at + 1, steps.length)}>
				{steps.map(({ title }, index) => (
					<li key={title} className={index <= at ? 'done' : undefined}>
						<span className="visually-hidden">{title}</span>
					</li>
				))}
			</ol>
			<p>
				{step?.text}{' '}
				{at === 0 && (
					<a href={`${server}/demo/`} target="_blank" rel="noreferrer">
						{t.intro.demo}
					</a>
				)}
			</p>
		</section>
	);
}
