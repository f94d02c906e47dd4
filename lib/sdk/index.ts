import { createHeap, type Heap } from './heap.ts';

export type { Heap, PropertyInput } from './heap.ts';
export type { SdkOptions } from './options.ts';

/**
 * The SDK as a module; importing it does nothing yet.
 * @example
 * import heap from 'hindsight/sdk';
 * heap.load('shop', { trackingServer: 'https://hindsight.example' });
 */
const { heap }: { heap: Heap } = createHeap();
export default heap;
