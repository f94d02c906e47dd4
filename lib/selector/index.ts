export type { CompiledSelector } from './compile.ts';
export { compileSelector } from './compile-selector.ts';
export { SelectorError, type SelectorErrorCode, type SelectorProblem } from './error.ts';
export type { Verdict } from './kleene.ts';
export { reasonText } from './reason-text.ts';
export type { Reason, TokenMark } from './reasons.ts';
export { type EvidenceCode, type Relocation, relocate } from './relocate.ts';
export { rankSelectors, type SelectorSuggestion, type SuggestOptions, suggestSelectors } from './suggest.ts';
export { createTarget, type ElementTarget } from './target.ts';
