const WIDTH = 28;
/** Without a terminal a line is written for each of these shares. */
const PLAIN_STEP = 0.25;

/** Draws progress to standard error: a bar that fills in a terminal, a few plain lines elsewhere. */
export const progressBar = (what: string) => {
	let written = -1;
	return (done: number, total: number): void => {
		const share = total === 0 ? 1 : done / total;
		const numbers = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} events`;
		if (process.stderr.isTTY) {
			const full = Math.round(share * WIDTH);
			const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
			process.stderr.write(`\r${what} ${bar} ${numbers}${share === 1 ? '\n' : ''}`);
		} else if (share >= written + PLAIN_STEP || (share === 1 && written < 1)) {
			written = share;
			process.stderr.write(`${what}: ${numbers}\n`);
		}
	};
};
