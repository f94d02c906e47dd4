import { cut, maskUrl } from '../privacy/index.ts';
import { URL_LENGTH } from './limits.ts';

/** An address without what is personal. */
export const safe = (url: string, limit = URL_LENGTH): string => cut(maskUrl(url), limit);
