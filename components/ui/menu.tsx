import { type ReactNode, useEffect, useId, useRef } from 'react';
import './menu.css';

interface Props {
	/** What the button shows. */
	button: ReactNode;
	/** Its words, where it shows none. */
	label?: string;
	className?: string;
	items: { words: string; onChoose(): void; isDisabled?: boolean }[];
}

/** A button with a menu, in the top layer; arrows walk, Esc closes. The menu button of the ARIA practices. */
export function Menu({ button, label, className = 'icon-button', items }: Props) {
	const id = useId();
	const menu = useRef<HTMLDivElement>(null);
	const opener = useRef<HTMLButtonElement>(null);

	useEffect(() => {
		const aborted = new AbortController();
		menu.current?.addEventListener(
			'toggle',
			(event) => {
				const isOpen = (event as ToggleEvent).newState === 'open';
				opener.current?.setAttribute('aria-expanded', String(isOpen));
				if (isOpen) menu.current?.querySelector('button')?.focus();
			},
			{ signal: aborted.signal },
		);
		return () => aborted.abort();
	}, []);

	const open = () => {
		const place = opener.current?.getBoundingClientRect();
		if (!menu.current || !place) return;
		menu.current.style.right = `${innerWidth - place.right}px`;
		// Below the button, or above it where there is no room.
		const isLow = place.bottom + items.length * 28 + 8 > innerHeight;
		menu.current.style.top = isLow ? 'auto' : `${place.bottom + 2}px`;
		menu.current.style.bottom = isLow ? `${innerHeight - place.top + 2}px` : 'auto';
		menu.current.togglePopover();
	};
	const walk = (step: number) => {
		const all = [...(menu.current?.querySelectorAll('button') ?? [])];
		const at = all.indexOf(document.activeElement as HTMLButtonElement);
		all[(at + step + all.length) % all.length]?.focus();
	};

	return (
		<>
			<button
				ref={opener}
				type="button"
				className={className}
				aria-haspopup="menu"
				aria-expanded="false"
				aria-controls={id}
				aria-label={label}
				title={label}
				onClick={open}
			>
				{button}
			</button>
			<div
				ref={menu}
				id={id}
				role="menu"
				tabIndex={-1}
				popover="auto"
				className="menu"
				onKeyDown={(event) => {
					const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
					if (event.key === 'Tab') {
						// On from the button, as if the menu had never been open.
						opener.current?.focus();
						menu.current?.hidePopover();
						return;
					}
					if (event.key === 'Escape') {
						menu.current?.hidePopover();
						opener.current?.focus();
					} else if (step !== undefined) walk(step);
					else return;
					event.preventDefault();
					event.stopPropagation();
				}}
			>
				{items.map(({ words, onChoose, isDisabled }) => (
					<button
						key={words}
						type="button"
						role="menuitem"
						className="menu-item"
						disabled={isDisabled}
						onClick={() => {
							menu.current?.hidePopover();
							opener.current?.focus();
							onChoose();
						}}
					>
						{words}
					</button>
				))}
			</div>
		</>
	);
}
