import type { ConditionResult, EventType } from '../../lib/definition/index.ts';
import { definitionOf, type Label } from '../../lib/panel/labels-store.ts';
import { type Explanation, explainDefinition } from '../../lib/panel/why-not.ts';
import type { RawEvent } from '../../lib/protocol/raw-event.ts';
import { usePanel, useText } from '../context.tsx';
import { Mark } from '../ui/mark.tsx';
import type { Live } from './use-live.ts';

const SIGNS = { match: '✓', 'no-match': '✗', unknown: '?' } as const;

/** Which labels fit, and of the others, why not: condition by condition, the nearest first. */
export function LabelsTab({ event, live }: { event: RawEvent; live: Live }) {
	const { t } = useText();
	const explained = [...live.labelById.values()].map((label) => ({
		label,
		why: explainDefinition(label, event, t.selector.problem),
	}));
	explained.sort((a, b) => a.why.missing.length - b.why.missing.length);
	const matching = explained.filter(({ why }) => why.matches);
	const others = explained.filter(({ why }) => !why.matches);
	return (
		<>
			{matching.length === 0 && <p className="quiet">{t.detail.noLabels}</p>}
			{matching.map(({ label, why }) => (
				<Verdict key={label.id} label={label} why={why} />
			))}
			{others.length > 0 && <h3 className="part-title">{t.detail.whyNot}</h3>}
			{others.map(({ label, why }) => (
				<Verdict key={label.id} label={label} why={why} />
			))}
		</>
	);
}

function Verdict({ label, why }: { label: Label; why: Explanation }) {
	const { t } = useText();
	const { form } = usePanel();
	const [first] = why.missing;
	/** Kinds of events have words of their own. */
	const inWords = ({ condition }: ConditionResult, value: string) =>
		condition === 'type' ? (t.types[value as EventType] ?? value) : value;
	const asked = (result: ConditionResult) =>
		[result.name, result.op && t.form.ops[result.op], inWords(result, result.wanted)].filter(Boolean).join(' ');
	return (
		<details className="verdict">
			<summary>
				<Mark id={label.id} />
				<strong className="ellipsis">{label.name}</strong>
				<span className="quiet ellipsis">
					{first
						? `${t.detail.conditions[first.condition]} ${t.detail.actual} ${inWords(first, first.actual) || t.detail.nothing}`
						: t.detail.verdicts.match}
				</span>
			</summary>
			<table>
				<tbody>
					{why.results.map((result) => (
						<tr key={`${result.condition} ${asked(result)}`} className={result.verdict}>
							<td>
								<span aria-hidden="true">{SIGNS[result.verdict]}</span>
								<span className="visually-hidden">{t.detail.verdicts[result.verdict]}</span>
							</td>
							<th scope="row">{t.detail.conditions[result.condition]}</th>
							<td className="mono">{asked(result)}</td>
							<td className="quiet mono">
								{result.verdict !== 'match' && (inWords(result, result.actual) || t.detail.nothing)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<button type="button" className="link-button" onClick={() => form.openDefinition(definitionOf(label))}>
				{t.labels.open(label.name)}
			</button>
		</details>
	);
}
