export { closestAcross, parentAcross } from './across.ts';
export { isSilentInput, resolveAttribute } from './attributes.ts';
export { isIgnored } from './ignore.ts';
export { looksPersonal, maskPersonal, maskUrl, REDACTED, setMasking } from './personal.ts';
export { cut, visibleText } from './text.ts';
