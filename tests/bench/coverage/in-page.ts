import { answerFile } from './answer.ts';

/** What the bench calls in the browser. */
export interface BenchPage {
	answerFile: typeof answerFile;
}
Object.assign(globalThis, { coverageBench: { answerFile } satisfies BenchPage });
