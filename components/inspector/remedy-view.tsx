import { remedyCode } from '../../lib/panel/remedies.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { OverHead } from '../settings/over-head.tsx';
import { usePanelState } from '../use-panel-state.ts';
import './inspector.css';

/** What a warning means, why it is so, and what mends it. */
export function RemedyView() {
	const { t } = useText();
	const { ui } = usePanel();
	const warning = useFrom('ui', ({ remedy }) => remedy);
	const server = useFrom('settings', (settings) => settings.server);
	const appId = usePanelState((state) => state.appId) ?? '1';
	if (!warning) return null;
	const { code, what, message } = warning;
	const words = t.warnings[code];
	const remedy = remedyCode(code, { server, appId });
	return (
		<section className="view over" aria-labelledby="over-title">
			<OverHead title={t.detail.howTo} />
			<div className="scroll remedy">
				<h3>{words.text}</h3>
				{what && <code>{what}</code>}
				<p>{words.why}</p>
				<p>{words.remedy}</p>
				{remedy && (
					<>
						{/* A scroller must be reachable by keyboard. */}
						{/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
						<pre className="snippet" tabIndex={0}>
							{remedy}
						</pre>
						<button
							type="button"
							className="button"
							onClick={async () => {
								await navigator.clipboard.writeText(remedy);
								ui.say({ kind: 'copied', what: t.detail.copyCode });
							}}
						>
							{t.detail.copy}
						</button>
					</>
				)}
				{code === 'masked' && (
					<button type="button" className="button" onClick={() => ui.show('coverage')}>
						{t.views.coverage}
					</button>
				)}
				{message && <p className="quiet">{message}</p>}
			</div>
		</section>
	);
}
