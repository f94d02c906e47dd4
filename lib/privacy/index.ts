export { closestAcross, parentAcross } from './across.ts';
export { isSilentInput, resolveAttribute } from './attributes.ts';
export { isIgnored } from './ignore.ts';
export { looksPersonal, maskPersonal, maskUrl, passesLuhn, REDACTED } from './personal.ts';
export { cut, TEXT_LIMIT, type VisibleText, visibleText } from './text.ts';
