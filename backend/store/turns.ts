/** A few things that each serve one caller at a time, for callers that come as they like. */
export interface Turns<T> {
	use<R>(work: (thing: T) => Promise<R>): Promise<R>;
	/** Refuses what comes from now on; settles when what came before is done. */
	end(): Promise<void>;
}

export const createTurns = <T>(things: readonly T[]): Turns<T> => {
	const free = [...things];
	const waiting: ((thing: T) => void)[] = [];
	let ended = false;
	let idle = () => {};

	const take = (): Promise<T> =>
		free.length > 0 ? Promise.resolve(free.pop() as T) : new Promise((resolve) => waiting.push(resolve));
	const giveBack = (thing: T) => {
		const next = waiting.shift();
		if (next) return next(thing);
		free.push(thing);
		if (free.length === things.length) idle();
	};

	return {
		async use(work) {
			if (ended) throw new Error('The store is closed.');
			const thing = await take();
			try {
				return await work(thing);
			} finally {
				giveBack(thing);
			}
		},
		async end() {
			ended = true;
			if (free.length === things.length) return;
			await new Promise<void>((resolve) => {
				idle = resolve;
			});
		},
	};
};
