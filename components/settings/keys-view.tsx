import { useText } from '../context.tsx';
import { OverHead } from './over-head.tsx';
import './settings.css';

/** All keys and what they do. */
export function KeysView() {
	const { t } = useText();
	const keys: [string, string][] = [
		['L', t.keys.label],
		['/', t.keys.filter],
		['Space', t.keys.pause],
		['↑ ↓', t.keys.walk],
		['Enter', t.keys.open],
		['E', t.keys.edit],
		['C', t.keys.copy],
		['1 2 3', t.keys.views],
		['Ctrl ⏎', t.keys.save],
		['Esc', t.keys.leave],
		['?', t.keys.help],
	];
	return (
		<section className="view over" aria-labelledby="over-title">
			<OverHead title={t.keys.title} />
			<dl className="scroll keys">
				{keys.map(([key, words]) => (
					<div key={key}>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{words}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
