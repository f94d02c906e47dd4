/** One JSON line a figure on standard output; progress goes to standard error. */
export interface Figure {
	bench: string;
	figure: string;
	unit: string;
	ours: number;
	peer?: number;
	peerName?: string;
	ratio?: number;
}

export const report = (figure: Figure): void => {
	const round = (value: number) => Number(value.toPrecision(4));
	const { peer, ours } = figure;
	const ratio = figure.ratio ?? (peer === undefined ? undefined : peer / ours);
	console.log(
		JSON.stringify({
			...figure,
			ours: round(ours),
			...(peer !== undefined && { peer: round(peer) }),
			...(ratio !== undefined && { ratio: round(ratio) }),
		}),
	);
};

export const progress = (text: string): void => {
	process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
};

/** The value below which a share of the values lies. */
export const percentile = (values: readonly number[], share: number): number => {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] as number;
};
