import type { Badge, ElementRule, OverlayWords } from '../protocol/panel.ts';
import { createAway } from './away.ts';
import { createBadges } from './badges.ts';
import { findRules, scopesOf } from './find.ts';
import { createOutlines } from './outlines.ts';
import { Picker } from './picker.ts';
import { createSurface } from './surface.ts';
import { createTip, type TipPart } from './tip.ts';

export interface Description {
	line: TipPart[];
	/** A second line, shown on demand. */
	detail?: string;
	/** Elements of its kind, outlined too. */
	kin?: readonly Element[];
	/** What is known later, added to the line if the element is still the one pointed at. */
	more?: Promise<TipPart[]>;
}

export interface OverlayEvents {
	onPick(element: Element, keep: boolean): void;
	/** The picker has ended without a pick. */
	onPickEnd(): void;
	onBadgeClick(id: string): void;
	/** The page is frozen for pointing at what hovers. */
	onFreeze(frozen: boolean): void;
	words(): OverlayWords;
	/** The line beside an element pointed at. `rested`: the pointer stays, so there is time for what costs more. */
	describe(element: Element, rested: boolean): Description;
}

export interface Overlay {
	pick(keep: boolean): void;
	cancelPick(): void;
	pickKey(key: string, shift: boolean): void;
	badges(badges: readonly Badge[]): void;
	/** Outlines elements, those off screen are counted; an empty list takes the outline away. */
	highlight(elements: readonly Element[]): void;
	/** Outlines whatever the rules mean, now and as the page changes; no rules take the outline away. */
	highlightRules(rules: readonly ElementRule[]): void;
}

/** A pointer that stays this long, in milliseconds, wants to know more. */
const REST_MS = 80;
/** After a change of the page, marks are found again this much later at most, in milliseconds. */
const REFRESH_MS = 150;

const CHANGES = { childList: true, subtree: true, attributes: true };

/** Everything that is drawn on the page, until the signal aborts. Nothing is in the page before there is something to draw. */
export function createOverlay(events: OverlayEvents, signal: AbortSignal): Overlay {
	let drawn: ReturnType<typeof build> | undefined;
	const built = () => {
		drawn ??= build(events, signal);
		return drawn;
	};
	return {
		pick: (keep) => built().pick(keep),
		cancelPick: () => drawn?.cancelPick(),
		pickKey: (key, shift) => drawn?.pickKey(key, shift),
		badges: (badges) => (badges.length > 0 || drawn ? built().setBadges(badges) : undefined),
		highlight: (elements) => (elements.length > 0 || drawn ? built().highlight(elements) : undefined),
		highlightRules: (rules) => (rules.length > 0 || drawn ? built().highlightRules(rules) : undefined),
	};
}

function build(events: OverlayEvents, signal: AbortSignal) {
	const surface = createSurface(signal);
	const outlines = createOutlines(surface.root, signal);
	const shown = outlines.layer('shown');
	const badges = createBadges(surface.root, outlines, events.words, events.onBadgeClick);
	const kin = outlines.layer('kin');
	const picked = outlines.layer('picked', { isWhole: true });
	const tip = createTip(surface.root, signal);
	const away = createAway(surface.root);

	let highlighted: { rules: readonly ElementRule[]; elements: readonly Element[] } = { rules: [], elements: [] };
	let picker: { mode: Picker; end: AbortController } | undefined;
	let rest: ReturnType<typeof setTimeout> | undefined;

	// --- one frame: read all, then write all
	let frame = 0;
	const isActive = () => picker !== undefined || highlighted.elements.length > 0 || !badges.isEmpty;
	const draw = () => {
		frame = 0;
		if (signal.aborted) return;
		picker?.mode.follow();
		outlines.read();
		const told = tell();
		outlines.write();
		badges.draw();
		away.draw(shown);
		const [box] = picked.boxes;
		if (told) tip.show(...told);
		if (box) tip.move(box);
		schedule();
	};
	const schedule = () => {
		if (frame === 0 && isActive()) frame = requestAnimationFrame(draw);
	};
	/** For the frame after the last thing was taken away. */
	const drawOnce = () => {
		if (frame === 0) frame = requestAnimationFrame(draw);
	};
	// --- what is marked by selector follows the page's changes
	let refreshing: ReturnType<typeof setTimeout> | undefined;
	const refresh = () => {
		refreshing = undefined;
		if (signal.aborted || (highlighted.rules.length === 0 && badges.isEmpty)) return;
		const scopes = scopesOf(document);
		// Shadow roots and frames tell of their changes themselves; to be watched twice is to be watched once.
		for (const scope of scopes) observer.observe(scope, CHANGES);
		badges.refresh(scopes);
		if (highlighted.rules.length > 0) showHighlighted(highlighted.rules, findRules(highlighted.rules, scopes));
		drawOnce();
	};
	const observer = new MutationObserver((records) => {
		if (records.some(({ target }) => target === document.documentElement || target === document.body)) surface.unzoom();
		refreshing ??= setTimeout(refresh, REFRESH_MS);
	});
	observer.observe(document, CHANGES);
	const showHighlighted = (rules: readonly ElementRule[], elements: readonly Element[]) => {
		highlighted = { rules, elements };
		shown.show(elements);
		drawOnce();
	};

	// --- the picker
	let isDetailed = false;
	/** What is to be told of the element pointed at, in the frame that comes. */
	let telling: { element: Element; rested: boolean } | undefined;
	const point = (element: Element | null) => {
		clearTimeout(rest);
		picked.show(element ? [element] : []);
		kin.show([]);
		telling = element ? { element, rested: false } : undefined;
		if (!element) return tip.hide();
		rest = setTimeout(() => {
			telling = { element, rested: true };
		}, REST_MS);
	};
	/** Asks and reads only: what it answers is shown once all else of the frame has been read. */
	const tell = (): Parameters<typeof tip.show> | undefined => {
		if (!telling) return undefined;
		const { element, rested } = telling;
		telling = undefined;
		const { line, kin: others = [], detail = '', more } = events.describe(element, rested);
		kin.show(others.filter((other) => other !== element));
		const second = isDetailed ? detail : '';
		void more?.then((parts) => {
			if (picker?.mode.current === element) tip.show([...line, ...parts], second);
		});
		return [line, second];
	};
	const cancelPick = () => {
		if (!picker) return;
		picker.end.abort();
		picker = undefined;
		point(null);
		drawOnce();
	};
	signal.addEventListener('abort', () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
		clearTimeout(rest);
		clearTimeout(refreshing);
	});

	return {
		pick(keep: boolean) {
			cancelPick();
			const end = new AbortController();
			const mode = new Picker(
				surface,
				{
					onPoint: point,
					onPick: (element, shift) => {
						const again = keep || shift;
						if (!again) cancelPick();
						events.onPick(element, again);
					},
					onLeave: () => {
						cancelPick();
						events.onPickEnd();
					},
					onFreeze: events.onFreeze,
					onDetail: () => {
						isDetailed = !isDetailed;
						point(picker?.mode.current ?? null);
					},
				},
				AbortSignal.any([signal, end.signal]),
			);
			picker = { mode, end };
			drawOnce();
		},
		cancelPick,
		pickKey: (key: string, shift: boolean) => void picker?.mode.key(key, shift),
		setBadges(wanted: readonly Badge[]) {
			badges.set(wanted);
			refresh();
			if (wanted.length === 0) badges.refresh([]);
			drawOnce();
		},
		highlight: (elements: readonly Element[]) => showHighlighted([], elements),
		highlightRules: (rules: readonly ElementRule[]) =>
			showHighlighted(rules, rules.length > 0 ? findRules(rules, scopesOf(document)) : []),
	};
}
