import type { ElementPath, PathElement } from '../element/types.ts';
import type { ElementTarget } from './target.ts';

export interface Relocation {
	/** Which of the candidates it is. */
	index: number;
	/** Chance that it is right, 0 to 1. */
	confidence: number;
	/** What agrees, in words for people. */
	evidence: string[];
}

const share = (a: readonly string[], b: readonly string[]) => {
	if (a.length === 0 && b.length === 0) return 0;
	const other = new Set(b);
	const both = a.filter((one) => other.has(one)).length;
	return both / (a.length + b.length - both);
};

function likeness(a: PathElement, b: PathElement): number {
	let score = a.tag === b.tag ? 1 : -2;
	if (a.id && a.id === b.id) score += 4;
	score += 3 * share(a.classes ?? [], b.classes ?? []);
	const entries = (one: PathElement) => Object.entries(one.attributes ?? {}).map(([name, value]) => `${name}=${value}`);
	score += 6 * share(entries(a), entries(b));
	return score + (a.nthOfType === b.nthOfType ? 0.5 : 0);
}

export function relocate(target: ElementTarget, candidates: readonly ElementPath[]): Relocation | null {
	let best = { index: -1, score: 0 };
	let second = 0;
	for (const [index, path] of candidates.entries()) {
		let score = 0;
		for (let depth = 0; depth < Math.min(4, path.length, target.path.length); depth++)
			score += likeness(target.path[depth] as PathElement, path[depth] as PathElement) / (1 + depth * 2);
		if (score > best.score) {
			second = best.score;
			best = { index, score };
		} else if (score > second) second = score;
	}
	if (best.index < 0 || best.score - second < 0.5 || best.score < 3) return null;
	return { index: best.index, confidence: Math.min(0.99, 0.5 + (best.score - second) / 10), evidence: [] };
}
