export type { ElementPath, PathElement } from './types.ts';
