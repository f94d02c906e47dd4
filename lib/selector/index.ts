export { type CompiledSelector, compileSelector } from './compile.ts';
export { SelectorError, type SelectorErrorCode } from './error.ts';
export type { Verdict } from './kleene.ts';
export { type Relocation, relocate } from './relocate.ts';
export { type SelectorSuggestion, type SuggestOptions, suggestSelectors } from './suggest.ts';
export { createTarget, type ElementTarget } from './target.ts';
