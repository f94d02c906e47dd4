const WIDTH = 30;
/** Without a terminal a line is written whenever so much more is done. */
const PLAIN_STEP = 0.25;

/** Draws progress to standard error: a bar that fills in a terminal, a few plain lines elsewhere. `share` is 0…1. */
export const progressBar = (what: string) => {
	let written = Number.NEGATIVE_INFINITY;
	return (share: number, note: string): void => {
		if (process.stderr.isTTY) {
			const full = Math.round(share * WIDTH);
			const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
			process.stderr.write(`\r${what} ${bar} ${note}${share === 1 ? '\n' : ''}`);
		} else if (share === 1 || share >= written + PLAIN_STEP) {
			written = share;
			process.stderr.write(`${what}: ${note}\n`);
		}
	};
};
