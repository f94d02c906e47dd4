import { useRef } from 'react';

interface Props<Name extends string> {
	label: string;
	names: readonly Name[];
	words: Record<Name, string>;
	value: Name;
	onChange(name: Name): void;
	/** Ids of the tabs are this and their name. */
	id: string;
	/** Id of the panel they show. */
	controls: string;
	className?: string;
	/** Numbers that stand beside the words, with words of their own for screen readers. */
	badges?: Partial<Record<Name, { count: string; words: string }>>;
}

/** Tabs as the ARIA practices have them: one stop of the Tab key, arrows choose. */
export function Tabs<Name extends string>({
	label,
	names,
	words,
	value,
	onChange,
	id,
	controls,
	className,
	badges,
}: Props<Name>) {
	const list = useRef<HTMLDivElement>(null);
	const step = (by: number) => {
		const next = (names.indexOf(value) + by + names.length) % names.length;
		onChange(names[next] as Name);
		list.current?.querySelectorAll('button')[next]?.focus();
	};
	return (
		<div role="tablist" aria-label={label} className={className ? `tabs ${className}` : 'tabs'} ref={list}>
			{names.map((name) => (
				<button
					key={name}
					type="button"
					role="tab"
					id={`${id}-${name}`}
					className="tab"
					aria-selected={value === name}
					aria-controls={controls}
					tabIndex={value === name ? 0 : -1}
					onClick={() => onChange(name)}
					onKeyDown={({ key }) => {
						if (key === 'ArrowRight') step(1);
						else if (key === 'ArrowLeft') step(-1);
					}}
				>
					{words[name]}
					{badges?.[name] && (
						<span className="tab-badge" title={badges[name].words}>
							<span aria-hidden="true">{badges[name].count}</span>
							<span className="visually-hidden">{badges[name].words}</span>
						</span>
					)}
				</button>
			))}
		</div>
	);
}
