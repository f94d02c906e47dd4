/**
 * Three-valued logic (Kleene 1952) as numbers, so that AND is the smaller, OR the larger, NOT the mirror image.
 * Numbers rather than words: the matcher runs millions of times a second.
 */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export type Truth = 0 | 1 | 2;

export const not = (value: Truth): Truth => (2 - value) as Truth;
export const truth = (value: boolean): Truth => (value ? YES : NO);

export type Verdict = 'match' | 'no-match' | 'unknown';
export const VERDICTS: readonly [Verdict, Verdict, Verdict] = ['no-match', 'unknown', 'match'];
