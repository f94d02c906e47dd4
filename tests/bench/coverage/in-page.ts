import { answerFile } from './answer.ts';
import { timePage } from './timing.ts';

/** What the bench calls in the browser. */
const bench = { answerFile, timePage };
export type BenchPage = typeof bench;
Object.assign(globalThis, { coverageBench: bench });
