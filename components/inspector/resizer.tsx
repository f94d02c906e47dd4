import type { PointerEvent, RefObject } from 'react';
import { useFrom, usePanel, useText } from '../context.tsx';

const LEAST = 0.2;
const MOST = 0.8;
const KEY_STEP = 0.05;

/** The edge between list and detail: drag it, or use the arrow keys. */
export function Resizer({ view }: { view: RefObject<HTMLElement | null> }) {
	const { t } = useText();
	const { ui } = usePanel();
	const share = useFrom('ui', (state) => state.detailShare);
	const set = (next: number) => ui.set({ detailShare: Math.min(MOST, Math.max(LEAST, next)) });
	const drag = (event: PointerEvent) => {
		const box = view.current?.getBoundingClientRect();
		if (box && event.currentTarget.hasPointerCapture(event.pointerId)) set((box.bottom - event.clientY) / box.height);
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: an <hr> can't be moved
		<div
			role="separator"
			tabIndex={0}
			className="resizer"
			aria-label={t.detail.resize}
			aria-orientation="horizontal"
			aria-valuenow={Math.round(share * 100)}
			aria-valuemin={LEAST * 100}
			aria-valuemax={MOST * 100}
			onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
			onPointerMove={drag}
			onKeyDown={(event) => {
				const step = { ArrowUp: KEY_STEP, ArrowDown: -KEY_STEP }[event.key];
				if (step === undefined) return;
				event.preventDefault();
				set(share + step);
			}}
		/>
	);
}
