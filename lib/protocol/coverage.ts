import type { HarmlessMark, PageReport, State } from '../coverage/index.ts';
import type { EventParts } from '../coverage/of-event.ts';

/** Name of the `tabs.connect` port from the panel to the coverage check of a tab. */
export const COVERAGE_PORT = 'hindsight:coverage';

/** Name of the port to what judges single events of a tab for the inspector. */
export const ALARM_PORT = 'hindsight:alarm';

/** An event of the page, and what is to be known to judge it. */
export interface PanelToAlarm {
	eventId: string;
	event: EventParts;
	/** Marks of this site, and whether the page's SDK masks what looks personal. */
	harmless: HarmlessMark[];
	isMasking: boolean;
}

export interface AlarmToPanel {
	eventId: string;
	/** What looks personal and was recorded: `text`, names of attributes, `page title`, `page address`. */
	parts: string[];
}

/** Ending of the file's name. */
export type ExportFormat = 'html' | 'json' | 'sarif' | 'xml';

/** What an event on the element under the pointer would carry, after masking. */
export interface Hovered {
	tag: string;
	state: State;
	/** `null`: nothing would be recorded. */
	carried: {
		text: string;
		href: string;
		attributes: [name: string, value: string][];
		/** The element and all around it, root first, as `hierarchyText` writes it. */
		path: string;
	} | null;
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The part of the page that is seen, in its CSS pixels. */
export interface PlacesInView {
	/** Nothing but the boxes below is between the page and a picture of it. */
	isWhole: boolean;
	width: number;
	height: number;
	/** What a picture must not show: the boxes that are covered. */
	hidden: Box[];
	/** Places that would be sent; `key`: see `placeKey`. `around`: the element that holds it. */
	leaks: { key: string; box: Box; around: Box }[];
}

/** Pictures as data URLs, by page and by index of the finding in its report. */
type Pictures = [url: string, pictures: [index: number, data: string][]][];

/** `index` is that of the finding in the last report. */
export type PanelToCoverage =
	/** Marks of this site, and whether the page's SDK masks what looks personal; the first one starts the check. */
	| { type: 'marks'; harmless: HarmlessMark[]; isMasking: boolean }
	/** Outline a finding and bring it into view; `null` takes the outline away. */
	| { type: 'outline'; index: number | null }
	/** Apply the remedy of a finding, in this tab only. */
	| { type: 'try'; index: number }
	/** Take back all that was tried. */
	| { type: 'untry' }
	/** Pages looked at, to be written as a file: the check has the words for it. */
	| { type: 'export'; format: ExportFormat; pages: PageReport[]; pictures: Pictures }
	/** What is in view, after a finding was brought there if one is named; `cover`: and what is personal covered, until asked without. */
	| { type: 'places'; request: number; bring?: number; cover: boolean }
	/** Scroll back to where the page was. */
	| { type: 'back' };

export type CoverageToPanel =
	/** `tried`: remedies in force in this tab only. */
	| { type: 'report'; report: PageReport; tried: number }
	| { type: 'hovered'; hovered: Hovered | null }
	| { type: 'places'; request: number; places: PlacesInView }
	| { type: 'exported'; format: ExportFormat; text: string };
