import type { Step } from '../definition/schema.ts';
import type { ElementPath } from '../element/types.ts';
import type { Reason } from '../selector/reasons.ts';
import type { SdkReport } from './page.ts';

/** Name of the `tabs.connect` port from the panel to the agent of a tab. */
export const PANEL_PORT = 'hindsight:panel';

/** From the background to an open panel: a click on the toolbar button has woken (or not) a tab. */
export interface Woken {
	type: 'woken';
	tabId: number;
	outcome: 'awake' | 'no-permission' | 'restricted';
}

/** How a selector would fare, as `rankSelectors` gives it. */
export interface Suggestion {
	css: string;
	score: number;
	grade: 'stable' | 'fair' | 'fragile';
	/** Why, strongest first; `reasonText` has the words. */
	reasonCodes: Reason[];
	/** Elements of its own document or shadow root that it finds. */
	matchesOnPage: number;
	/** `one`: only the picked element; `all`: it and those like it. */
	scope: 'one' | 'all';
}

/** An element a person pointed at. */
export interface PickedElement {
	path: ElementPath;
	/** Accessible name or text, for the person's eyes and the suggested label name only. */
	description: { tag: string; role?: string; name?: string };
	suggestions: Suggestion[];
	/** Would an event on it be recorded at all? */
	capture: 'captured' | 'ignored';
	url: string;
	/** The event type that fits the element best: a form's is submit, a select's is change. */
	eventType: 'click' | 'change' | 'submit';
	/** What the SDK would record as text and link, after masking. */
	text?: string;
	href?: string;
}

/** What of a step can be told of an element, before anything has happened on it. */
export type ElementRule = Pick<Step, 'selector' | 'on' | 'page' | 'text' | 'href'>;

/** A label drawn on the page; the page never learns it, the overlay lives in a closed shadow root. */
export interface Badge {
	id: string;
	name: string;
	/** 0…9, see the ten hues of the panel's theme. */
	hue: number;
	/** Events in the last 30 days. */
	count?: number;
	steps: readonly ElementRule[];
}

/** What the overlay says, in the person's language; `{…}` are places to fill. */
export interface OverlayWords {
	/** For figures. */
	locale: string;
	captured: string;
	ignored: string;
	grades: Record<Suggestion['grade'], string>;
	/** `{n}` of `{all}` of its kind on this page. */
	place: string;
	/** Used `{n}` times in 30 days. */
	recent: string;
	/** Over the colours of the click map. */
	legend: string;
	/** `{n}` and more. */
	atLeast: string;
}

/** Requests carry an `requestId`; the answer repeats it. */
export type PanelToAgent =
	/** Before anything is drawn, and again when the language changes. */
	| { type: 'words'; words: OverlayWords }
	| { type: 'pick'; keep?: boolean }
	| { type: 'cancel-pick' }
	/** A key pressed in the panel while it has the focus and the picker is on, as `KeyboardEvent.key`. */
	| { type: 'pick-key'; key: string; shift: boolean }
	/** Definitions to draw as badges; an empty list takes them away. */
	| { type: 'badges'; badges: Badge[] }
	/** Outline all elements that any of the rules means; none takes the outline away. */
	| { type: 'highlight'; rules: readonly ElementRule[] }
	/** Outline the element of a captured event, as far as it is still there. */
	| { type: 'highlight-path'; path: ElementPath | null }
	/** Events of the last 30 days on what is pointed at; left unanswered when the backend is away. */
	| { type: 'pointed-count'; requestId: number; count: number }
	/** How many elements of the page a selector matches now. */
	| { type: 'check'; requestId: number; css: string }
	/** Find the element of a captured event and describe it as if it had been picked; `null` when it is gone. */
	| { type: 'describe'; requestId: number; path: ElementPath };

export type AgentToPanel =
	/** First message on a port, and again after a navigation within the document. */
	| { type: 'page'; url: string; title: string; sdk: 'found' | 'none' }
	| { type: 'report'; report: SdkReport }
	| { type: 'picked'; picked: PickedElement; keep: boolean }
	| { type: 'pick-ended' }
	/** The page is frozen, so that what hovers can be pointed at, or works as ever again. */
	| { type: 'frozen'; on: boolean }
	/** The pointer rests on an element: how often was it used? */
	| { type: 'pointed'; requestId: number; css: string; eventType: PickedElement['eventType'] }
	| { type: 'checked'; requestId: number; matches: number; error?: { message: string; index?: number } }
	| { type: 'described'; requestId: number; picked: PickedElement | null }
	/** A badge on the page was clicked. */
	| { type: 'badge-clicked'; id: string };
