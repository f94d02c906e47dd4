import { createHeap } from './heap.ts';
import type { Heap } from './types.ts';

export type { Heap, PropertyInput, SdkOptions } from './types.ts';

/**
 * The SDK as a module; importing it does nothing yet.
 * @example
 * import heap from 'hindsight/sdk';
 * heap.load('shop', { trackingServer: 'https://hindsight.example' });
 */
const heap: Heap = createHeap();
export default heap;
