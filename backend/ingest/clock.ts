import { LIMITS } from '../limits.ts';

/**
 * When a client's event happened by our clock. The client's clock is trusted but for what sent and received time show:
 * a difference above the bound is its error and is taken off. Nothing happens in the future.
 */
export const correctedTime = (time: number, sentAt: number, receivedAt: number): number => {
	const skew = receivedAt - sentAt;
	const corrected = Math.abs(skew) > LIMITS.clockSkewMs ? time + skew : time;
	return Math.min(corrected, receivedAt);
};
