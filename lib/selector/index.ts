export { type CompiledSelector, compileSelector } from './compile.ts';
export { SelectorError, type SelectorErrorCode } from './error.ts';
export type { Verdict } from './kleene.ts';
