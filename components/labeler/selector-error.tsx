import { useEffect, useRef } from 'react';
import { useText } from '../context.tsx';

/** Why a selector can't be used, with a mark under the place in it. */
export function SelectorError({ css, error }: { css: string; error: { message: string; index: number } }) {
	const { t } = useText();
	const place = useRef<HTMLDivElement>(null);
	// It comes below the field in use, where the preview may hide it.
	useEffect(() => {
		place.current?.scrollIntoView({ block: 'nearest' });
	}, []);
	const message = error.message === 'undecidable' ? t.form.undecidable : error.message;
	const at = Math.min(error.index, css.length);
	return (
		<div ref={place} className="selector-error error" role="alert">
			<code aria-hidden="true">
				{css.slice(0, at)}
				<mark>{css.slice(at, at + 1) || ' '}</mark>
				{css.slice(at + 1)}
			</code>
			<p>{message}</p>
		</div>
	);
}
