import { type Definition, matchesEvent } from '../definition/index.ts';
import type { RawEvent } from '../protocol/raw-event.ts';
import { SelectorError } from '../selector/index.ts';

/** Ids of the definitions that label an event. */
export type Labeller = (event: RawEvent) => readonly string[];

/** The one matcher over a list of definitions. Each event is judged once, so a list of 100,000 can ask at every paint. */
export function labellerOf(definitions: readonly Definition[]): Labeller {
	const known = new WeakMap<RawEvent, readonly string[]>();
	return (event) => {
		let ids = known.get(event);
		if (!ids) {
			ids = definitions.filter((definition) => labels(definition, event)).map(({ id }) => id);
			known.set(event, ids);
		}
		return ids;
	};
}

function labels(definition: Definition, event: RawEvent): boolean {
	try {
		return matchesEvent(definition, event);
	} catch (error) {
		// A selector that this version can't read, from an older or newer backend, labels nothing.
		if (error instanceof SelectorError) return false;
		throw error;
	}
}
