import type { HarmlessMark, PageReport, State } from '../coverage/index.ts';

/** Name of the `tabs.connect` port from the panel to the coverage check of a tab. */
export const COVERAGE_PORT = 'hindsight:coverage';

/** Ending of the file's name. */
export type ExportFormat = 'html' | 'json' | 'sarif' | 'xml';

/** What an event on the element under the pointer would carry, after masking. */
export interface Hovered {
	tag: string;
	state: State;
	/** `null`: nothing would be recorded. */
	carried: { text: string; href: string; attributes: [name: string, value: string][] } | null;
}

/** `index` is that of the finding in the last report. */
export type PanelToCoverage =
	/** Marks of this site; the first one starts the check. */
	| { type: 'marks'; harmless: HarmlessMark[] }
	/** Outline a finding and bring it into view; `null` takes the outline away. */
	| { type: 'outline'; index: number | null }
	/** Apply the remedy of a finding, in this tab only. */
	| { type: 'try'; index: number }
	/** Take back all that was tried. */
	| { type: 'untry' }
	/** Pages looked at, to be written as a file: the check has the words for it. */
	| { type: 'export'; format: ExportFormat; pages: PageReport[] };

export type CoverageToPanel =
	/** `tried`: remedies in force in this tab only. */
	| { type: 'report'; report: PageReport; tried: number }
	| { type: 'hovered'; hovered: Hovered | null }
	| { type: 'exported'; format: ExportFormat; text: string };
