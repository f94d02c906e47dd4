import { answerFile } from './answer.ts';
import { fillPage, timeScan, timeUpdates } from './timing.ts';

/** What the bench calls in the browser. */
const bench = { answerFile, fillPage, timeScan, timeUpdates };
export type BenchPage = typeof bench;
Object.assign(globalThis, { coverageBench: bench });
