import { percentOf } from './percent.ts';
import type { Finding, Score } from './types.ts';

/** Of the places that surely look personal, how many would not be sent. */
export function scoreOf(findings: readonly Pick<Finding, 'isSure' | 'state' | 'protection'>[]): Score {
	const personal = findings.filter(({ isSure, protection }) => isSure && protection !== 'harmless');
	const kept = personal.filter(({ state }) => state !== 'leak').length;
	return {
		personal: personal.length,
		protected: kept,
		uncertain: findings.filter(({ isSure, protection }) => !isSure && !protection).length,
		percent: percentOf(kept, personal.length),
	};
}
