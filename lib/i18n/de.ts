import { en, type Messages } from './en.ts';
import type { Format } from './format.ts';

export const de = (f: Format): Messages => en(f);
