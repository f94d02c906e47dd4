import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { LIMITS } from '../../lib/panel/limits.ts';
import { useFrom, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { EventRow } from './event-row.tsx';
import { PageRow } from './page-row.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { Live } from './use-live.ts';

const ROW_HEIGHT = 26;
const OVERSCAN = 6;
/** Nearer to the end than this counts as the end. */
const END_PX = 4;

const toEnd = (scroller: HTMLElement | null) => {
	if (scroller) scroller.scrollTop = scroller.scrollHeight;
};

/** Newest last. It follows only when its end is in view; else it says how many are new. */
export function EventList({ live }: { live: Live }) {
	const { t } = useText();
	const { rows, count } = live;
	const selected = useFrom('ui', (ui) => ui.selected);
	const scroller = useRef<HTMLDivElement>(null);
	const [isFollowing, setFollowing] = useState(true);
	const [seen, setSeen] = useState(count);
	const virtual = useVirtualizer({
		count: rows.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => ROW_HEIGHT,
		overscan: OVERSCAN,
		getItemKey: (index) => rows[index]?.key ?? index,
	});

	// biome-ignore lint/correctness/useExhaustiveDependencies: a longer list is what there is to follow
	useLayoutEffect(() => {
		if (isFollowing) toEnd(scroller.current);
	}, [rows.length, isFollowing]);
	useEffect(() => {
		if (isFollowing || count < seen) setSeen(count);
	}, [isFollowing, count, seen]);
	// The detail below takes room away: what was at the end stays there.
	useEffect(() => {
		const element = scroller.current;
		if (!element || !isFollowing) return;
		const observer = new ResizeObserver(() => toEnd(element));
		observer.observe(element);
		return () => observer.disconnect();
	}, [isFollowing]);

	const { active, setActive } = useListKeys({
		rows,
		goTo: (index) => {
			virtual.scrollToIndex(index, { align: 'auto' });
			// Only after this frame is the row there to take the focus.
			requestAnimationFrame(() =>
				scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus({ preventScroll: true }),
			);
		},
	});

	const items = virtual.getVirtualItems();
	const top = items.find(({ end }) => end > (virtual.scrollOffset ?? 0))?.index ?? 0;
	const page = rows.findLast((row, index) => index <= top && row.kind === 'page');
	const fresh = count - seen;
	return (
		<div className="event-list">
			{page?.kind === 'page' && (
				<div className="sticky-page" aria-hidden="true">
					<PageRow row={page} />
				</div>
			)}
			<div
				ref={scroller}
				className="scroll"
				onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) =>
					setFollowing(scrollHeight - scrollTop - clientHeight < END_PX)
				}
			>
				<ul aria-label={t.live.list} style={{ height: virtual.getTotalSize() }}>
					{items.map((item) => {
						const row = rows[item.index];
						if (!row) return null;
						const isActive = active === row.key || (active === undefined && item.index === rows.length - 1);
						return (
							<li
								key={item.key}
								aria-setsize={rows.length}
								aria-posinset={item.index + 1}
								data-index={item.index}
								className="row-place"
								style={{ transform: `translateY(${item.start}px)` }}
							>
								{row.kind === 'page' ? (
									<PageRow row={row} />
								) : (
									<EventRow
										entry={row.entry}
										labelsOf={live.labelsOf}
										labelById={live.labelById}
										isSelected={selected === row.key}
										isActive={isActive}
										onFocus={setActive}
									/>
								)}
							</li>
						);
					})}
				</ul>
			</div>
			{fresh > 0 && (
				<button type="button" className="new-below" onClick={() => toEnd(scroller.current)}>
					<Icon name="down" />
					{t.live.newBelow(fresh)}
				</button>
			)}
			<Announcer count={count} />
		</div>
	);
}

/** Tells screen readers of new events, not of each one. */
function Announcer({ count }: { count: number }) {
	const { t } = useText();
	const [words, setWords] = useState('');
	const told = useRef(count);
	const now = useRef(count);
	now.current = count;
	useEffect(() => {
		const timer = setInterval(() => {
			const fresh = now.current - told.current;
			told.current = now.current;
			setWords(fresh > 0 ? t.live.announce(fresh) : '');
		}, LIMITS.announceMs);
		return () => clearInterval(timer);
	}, [t]);
	return (
		<p className="visually-hidden" role="status">
			{words}
		</p>
	);
}
