import type { Label } from './labels-store.ts';

const DAY_MS = 86_400_000;
/** A label that had events and has none for so long is worth a look. */
const SILENT_DAYS = 7;

/** Since when a label that once had events has had none, in milliseconds; `undefined` while it is well. */
export function silentSince({ lastMatch }: Label, now = Date.now()): number | undefined {
	if (lastMatch === null) return undefined;
	const last = Date.parse(lastMatch);
	return now - last > SILENT_DAYS * DAY_MS ? last : undefined;
}

/** Something is to be done about the label, or waits to be done. */
export const isTroubled = (label: Label): boolean => label.sync !== 'saved' || silentSince(label) !== undefined;

/** Where the last 30 days begin: days are those of UTC, as the backend counts labels by them, and today is one. */
export const recentFrom = (now = Date.now()): string =>
	`${new Date(now - 29 * DAY_MS).toISOString().slice(0, 10)}T00:00:00.000Z`;

/** Events of the last 30 days. */
export const recentCount = ({ last30Days }: Pick<Label, 'last30Days'>): number =>
	last30Days.reduce((sum, { count }) => sum + count, 0);
