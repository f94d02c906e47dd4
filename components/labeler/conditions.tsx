import { pageOf } from '../../lib/definition/index.ts';
import type { DraftStep } from '../../lib/panel/draft.ts';
import { usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { useTab } from '../use-panel-state.ts';

type Property = NonNullable<DraftStep['properties']>[number];

const TEXT_OPS = ['is', 'contains'] as const;
const HREF_OPS = ['is', 'contains', 'matches'] as const;
const PROPERTY_OPS = ['is', 'is-not', 'contains', 'exists', 'greater', 'less'] as const;

interface Row<Op extends string> {
	what: string;
	ops: readonly Op[];
	op: Op;
	value: string;
	onOp(op: Op): void;
	onValue(value: string): void;
	onRemove(): void;
	/** Name of a property, where there is one. */
	name?: { value: string; onChange(name: string): void };
}

function ConditionRow<Op extends string>({ what, ops, op, value, onOp, onValue, onRemove, name }: Row<Op>) {
	const { t } = useText();
	return (
		<div className="form-row condition">
			<span>{name ? t.form.property : what}</span>
			{name && (
				<input
					className="field property-name"
					aria-label={t.form.propertyName}
					placeholder={t.form.propertyName}
					value={name.value}
					onChange={(event) => name.onChange(event.target.value)}
				/>
			)}
			<select
				className="select"
				aria-label={t.form.conditionOp(what)}
				value={op}
				onChange={(event) => onOp(event.target.value as Op)}
			>
				{ops.map((each) => (
					<option key={each} value={each}>
						{t.form.ops[each as keyof typeof t.form.ops]}
					</option>
				))}
			</select>
			{op !== 'exists' && (
				<input
					className="field grow"
					aria-label={t.form.conditionValue(what)}
					value={value}
					onChange={(event) => onValue(event.target.value)}
				/>
			)}
			<button type="button" className="icon-button" aria-label={t.form.removeCondition(what)} onClick={onRemove}>
				<Icon name="close" />
			</button>
		</div>
	);
}

/** Site, text, link and property conditions: those there are, and buttons for more. */
export function Conditions({ step, hasElement }: { step: DraftStep; hasElement: boolean }) {
	const { t } = useText();
	const { form } = usePanel();
	const change = (next: Partial<DraftStep>) => form.changeStep(step.key, next);
	const { text, href, properties = [], picked } = step;
	const url = useTab((tab) => tab.url);
	const { host, ...page } = step.page ?? {};
	const setHost = (next: string | undefined) => change({ page: next === undefined ? page : { ...page, host: next } });
	const setProperty = (index: number, next: Partial<Property>) =>
		change({ properties: properties.map((old, i) => (i === index ? { ...old, ...next } : old)) });
	return (
		<>
			{host !== undefined && (
				<div className="form-row condition">
					<span>{t.form.host}</span>
					<input
						className="field mono grow"
						aria-label={t.form.conditionValue(t.form.host)}
						title={t.form.hostHelp}
						placeholder="*.shop.example"
						spellCheck={false}
						value={host}
						onChange={(event) => setHost(event.target.value)}
					/>
					<button
						type="button"
						className="icon-button"
						aria-label={t.form.removeCondition(t.form.host)}
						onClick={() => setHost(undefined)}
					>
						<Icon name="close" />
					</button>
				</div>
			)}
			{hasElement && text && (
				<ConditionRow
					what={t.form.text}
					ops={TEXT_OPS}
					op={text.op}
					value={text.value}
					onOp={(op) => change({ text: { ...text, op } })}
					onValue={(value) => change({ text: { ...text, value } })}
					onRemove={() => change({ text: undefined })}
				/>
			)}
			{hasElement && href && (
				<ConditionRow
					what={t.form.href}
					ops={HREF_OPS}
					op={href.op}
					value={href.value}
					onOp={(op) => change({ href: { ...href, op } })}
					onValue={(value) => change({ href: { ...href, value } })}
					onRemove={() => change({ href: undefined })}
				/>
			)}
			{properties.map((property, index) => (
				<ConditionRow
					// biome-ignore lint/suspicious/noArrayIndexKey: conditions have no identity but their place
					key={index}
					what={property.name || t.form.property}
					ops={PROPERTY_OPS}
					op={property.op}
					value={String(property.value ?? '')}
					onOp={(op) => setProperty(index, { op })}
					onValue={(value) => setProperty(index, { value })}
					onRemove={() => change({ properties: properties.filter((_, i) => i !== index) })}
					name={{ value: property.name, onChange: (name) => setProperty(index, { name }) }}
				/>
			))}
			<div className="form-row wrap">
				<span className="quiet">{t.form.add}</span>
				{hasElement && !text && (
					<button
						type="button"
						className="link-button"
						onClick={() => change({ text: { op: 'is', value: picked?.text ?? '' } })}
					>
						+ {t.form.text}
					</button>
				)}
				{hasElement && !href && (
					<button
						type="button"
						className="link-button"
						onClick={() => change({ href: { op: 'is', value: picked?.href ?? '' } })}
					>
						+ {t.form.href}
					</button>
				)}
				{host === undefined && (
					<button type="button" className="link-button" onClick={() => setHost(pageOf(picked?.url ?? url).host)}>
						+ {t.form.host}
					</button>
				)}
				<button
					type="button"
					className="link-button"
					onClick={() => change({ properties: [...properties, { name: '', op: 'is', value: '' }] })}
				>
					+ {t.form.property}
				</button>
			</div>
		</>
	);
}
