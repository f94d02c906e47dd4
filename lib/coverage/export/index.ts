export { type Pictures, toHtml } from './html.ts';
export { toJUnit } from './junit.ts';
export { toSarif } from './sarif.ts';
