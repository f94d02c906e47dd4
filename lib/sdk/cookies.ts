import { attempt } from './attempt.ts';
import { fromDocument } from './from-document.ts';

/** Small named JSON values shared by the tabs of a site. */
export interface Jar {
	// biome-ignore lint/suspicious/noExplicitAny: what lies there may be anybody's; its reader looks
	read(name: string): any;
	/** `seconds`: how long it is kept. */
	keep(name: string, value: object, seconds: number): void;
}

const cookie = (name: string): string | undefined =>
	new RegExp(`(?:^| )${name}=([^;]*)`).exec(fromDocument('cookie'))?.[1];

/** Cookies on the widest domain that takes them; where the browser keeps none, or for a value too long for one, localStorage. */
export const openJar = (secureCookie: boolean | undefined): Jar => {
	let domain: string | undefined;
	const bake = (name: string, value: string, seconds: number, of = domain) => {
		const text = `${name}=${value};path=/;max-age=${seconds};samesite=lax${of && `;domain=${of}`}${secureCookie ? ';secure' : ''}`;
		Reflect.set(Document.prototype, 'cookie', text, document);
		return cookie(name) === value;
	};
	return {
		read: (name) =>
			// Of nothing it makes null.
			attempt(() => JSON.parse(decodeURIComponent(attempt(() => cookie(name)) || `${localStorage.getItem(name)}`))),
		keep(name, value, seconds) {
			const text = encodeURIComponent(JSON.stringify(value));
			const isBaked = attempt(() => {
				domain ??=
					location.hostname
						.split('.')
						.map((_, i, parts) => parts.slice(~i).join('.'))
						.find((candidate, i) => i > 0 && bake(name, text, seconds, candidate)) ?? '';
				// One that is too long is refused, and what was there stays.
				return bake(name, text, seconds) || bake(name, '', 0);
			});
			if (!isBaked) attempt(() => localStorage.setItem(name, text));
		},
	};
};
