import { type Build, hashedClass } from '../builds.ts';
import type { ShopState } from '../state.ts';

/** What a view is made from. */
export interface Context {
	build: Build;
	state: ShopState;
	/** Hashed class names of the build, parted by a space. */
	css(...names: string[]): string;
}

export const contextOf = (build: Build, state: ShopState): Context => ({
	build,
	state,
	css: (...names) => names.map((name) => hashedClass(build, name)).join(' '),
});
