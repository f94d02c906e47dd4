import { useEffect, useRef } from 'react';
import type { FormState } from '../../lib/panel/label-form.ts';
import { useText } from '../context.tsx';

interface Props {
	css: string;
	error: NonNullable<FormState['checks'][string]['error']>;
}

/** Why a selector can't be used, with a mark under the place in it. */
export function SelectorError({ css, error: { index, refusal } }: Props) {
	const { t } = useText();
	const place = useRef<HTMLDivElement>(null);
	// It comes below the field in use, where the preview may hide it.
	useEffect(() => {
		place.current?.scrollIntoView({ block: 'nearest' });
	}, []);
	const at = Math.min(index, css.length);
	return (
		<div ref={place} className="selector-error error" role="alert">
			<code aria-hidden="true">
				{css.slice(0, at)}
				<mark>{css.slice(at, at + 1) || '\u00a0'}</mark>
				{css.slice(at + 1)}
			</code>
			<p>{refusal === 'never-matches' ? t.form.undecidable : t.selector.problem(refusal)}</p>
		</div>
	);
}
