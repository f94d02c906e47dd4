import { createHash } from 'node:crypto';

/** First 53 bits of SHA-256, in decimal: fits wherever the ids of the SDK fit. The parts can't run into one another. */
export const hashedId = (...parts: readonly string[]): string => {
	const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
	return (digest.readBigUInt64BE() >> 11n).toString();
};

/** The user an identity stands for: the same on every device and every server. */
export const personOf = (appId: string, identity: string): string => hashedId('person', appId, identity);

/** First 64 bits, for the keys of pages. */
export const hashedKey = (...parts: readonly string[]): string =>
	createHash('sha256').update(JSON.stringify(parts)).digest().readBigUInt64BE().toString();
