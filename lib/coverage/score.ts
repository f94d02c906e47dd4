import { ruleOf } from '../privacy/rules/index.ts';
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

/** Worst first: by what the rule's data can do, and how sure it is. */
export const worstFirst = <T extends Pick<Finding, 'rule' | 'confidence' | 'isSure'>>(findings: readonly T[]): T[] => {
	const rank = ({ rule, confidence, isSure }: T) => (isSure ? 100 : 0) + ruleOf(rule).weight * confidence;
	return [...findings].sort((a, b) => rank(b) - rank(a));
};
