export { DESCRIBE_LIMITS, describeElement } from './describe.ts';
export { hierarchyText, parseHierarchy } from './hierarchy.ts';
export { canonicalJson, elementKey, murmur3 } from './key.ts';
export type { ElementPath, PathElement } from './types.ts';
