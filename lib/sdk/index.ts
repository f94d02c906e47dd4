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
// On a server nothing is ever loaded: no call is kept.
if (!globalThis.window) for (const name in heap) heap[name as keyof Heap] = () => undefined;
export default heap;
