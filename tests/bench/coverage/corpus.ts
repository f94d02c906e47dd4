import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { bundle } from './browser.ts';
import type { BenchPage } from './in-page.ts';
import type { Answer } from './marks.ts';

const CORPUS = fileURLToPath(new URL('../../coverage/', import.meta.url));

export const HALVES = ['tuning', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

/** Scans one half of the corpus in the browser. */
export async function answerHalf(browser: Browser, half: Half): Promise<Answer[]> {
	const page = await browser.newPage();
	await page.addScriptTag({ content: await bundle('in-page.ts') });
	const answers: Answer[] = [];
	for (const file of globSync(`${half}/**/*.html`, { cwd: CORPUS }).sort()) {
		const html = readFileSync(CORPUS + file, 'utf8');
		answers.push(
			...(await page.evaluate(
				([name, text]) => (globalThis as unknown as { coverageBench: BenchPage }).coverageBench.answerFile(name, text),
				[file, html] as const,
			)),
		);
	}
	await page.close();
	return answers;
}
