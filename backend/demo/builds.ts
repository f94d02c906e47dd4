import { murmur3 } from '../../lib/element/index.ts';

/** A release of the shop. Its hashed class names are its own, and some of its markup. */
export interface Build {
	version: string;
	/** Released so many days ago; it was live until the next one. */
	releasedDaysAgo: number;
	/** What this release's markup has. */
	has: {
		/** `data-heap-id` on the product page's main button; before, the button sat in a wrapper and read "Add to basket". */
		addToCartId: boolean;
		/** `data-heap-id` on the button that places the order: lost by accident in the newest release. */
		placeOrderId: boolean;
		/** "Save for later" on the product page: taken out again. */
		saveForLater: boolean;
	};
}

/** Oldest first; the last one is live. */
export const BUILDS: readonly [Build, Build, Build] = [
	{ version: '2.8.0', releasedDaysAgo: 90, has: { addToCartId: false, placeOrderId: true, saveForLater: true } },
	{ version: '3.0.0', releasedDaysAgo: 57, has: { addToCartId: true, placeOrderId: true, saveForLater: true } },
	{ version: '3.1.0', releasedDaysAgo: 23, has: { addToCartId: true, placeOrderId: false, saveForLater: false } },
];
export const CURRENT_BUILD = BUILDS[2];

const encoder = new TextEncoder();
const HASH_LENGTH = 6;

/** Class name as a CSS-in-JS library writes it: `css-1x8k2f`; another one in each build. */
export const hashedClass = ({ version }: Build, name: string): string => {
	const [hash] = murmur3(encoder.encode(`${version} ${name}`));
	return `css-${hash.toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH)}`;
};

/** Classes that are written as they are: they come from a shared style library and not from a component. */
const GLOBAL = new Set(['btn', 'btn-primary', 'btn-quiet', 'heap-ignore']);

/** `.name` of a stylesheet, hashed as the build's components name it. */
export const hashStylesheet = (build: Build, css: string): string =>
	css.replace(/\.([a-z][\w-]*)/g, (whole, name) => (GLOBAL.has(name) ? whole : `.${hashedClass(build, name)}`));
