import type { InteractionName } from './interactions.ts';

/** A cell that is not what the interaction usually is, and why. Without `records` there is nothing to test. */
interface Exception {
	records?: string[];
	because: string;
}
export type Exceptions = Partial<Record<InteractionName, Exception>>;

export interface Behaviour {
	body: string;
	/** Before the SDK. */
	before?: string;
	/** After it. */
	after?: string;
	/** Another page, in which {@link SDK} stands for the script. */
	frame?: string;
	/** Run in the page once it is there. */
	begin?: string;
	/** The page is left for another, and loaded anew. */
	isLeft?: boolean;
	/** Tags around the controls, up to the document's element: each target's path ends with them. */
	way?: string;
	/** Two SDKs send for each other, which does not keep the order within a millisecond. */
	isShared?: boolean;
	/** How often, with nothing in between. */
	times?: number;
	except?: Exceptions;
}

/** Where a page has the script. */
export const SDK = '<!-- the SDK -->';

/** @param records the same in all of them; `undefined` where they cannot be */
export const cells = (because: string, records: string[] | undefined, names: InteractionName[]): Exceptions =>
	Object.fromEntries(names.map((name) => [name, { because, records }]));
