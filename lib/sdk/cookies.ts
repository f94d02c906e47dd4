import { SESSION } from './limits.ts';

/** Small named JSON values shared by the tabs of a site. */
export interface Jar {
	read(name: string): Record<string, unknown> | undefined;
	/** `seconds`: how long it is kept. */
	write(name: string, value: object, seconds: number): void;
}

const rawCookie = (name: string): string | undefined =>
	document.cookie
		.split('; ')
		.find((pair) => pair.startsWith(`${name}=`))
		?.slice(name.length + 1);

/** The widest domain that takes a cookie, as an attribute; empty for addresses and single names. */
const widestDomain = (secure: string): string => {
	const parts = location.hostname.split('.');
	if (/^[\d.]+$|:/.test(location.hostname)) return '';
	const probe = '_hp2_probe';
	for (let from = parts.length - 2; from >= 0; from--) {
		const attributes = `;path=/;domain=${parts.slice(from).join('.')};samesite=lax${secure}`;
		// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and a page may be leaving
		document.cookie = `${probe}=1${attributes}`;
		if (rawCookie(probe) !== undefined) {
			// biome-ignore lint/suspicious/noDocumentCookie: as above
			document.cookie = `${probe}=;max-age=0${attributes}`;
			return `;domain=${parts.slice(from).join('.')}`;
		}
	}
	return '';
};

/** Cookies; where the browser keeps none, or for a value too long for one, localStorage; and memory for this page. */
export const openJar = (secureCookie: boolean): Jar => {
	const memory = new Map<string, string>();
	const secure = secureCookie ? ';secure' : '';
	let domain: string | undefined;
	/** Storage throws where the page's origin is opaque or the user forbids it. */
	const attempt = <T>(run: () => T): T | undefined => {
		try {
			return run();
		} catch {
			return undefined;
		}
	};
	return {
		read(name) {
			const text =
				attempt(() => rawCookie(name)) ?? attempt(() => localStorage.getItem(name) ?? undefined) ?? memory.get(name);
			return text && attempt(() => JSON.parse(decodeURIComponent(text)));
		},
		write(name, value, seconds) {
			const text = encodeURIComponent(JSON.stringify(value));
			memory.set(name, text);
			const fits = text.length < SESSION.cookieBytes;
			const kept = attempt(() => {
				domain ??= widestDomain(secure);
				const attributes = `;path=/${domain};samesite=lax${secure}`;
				// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is asynchronous, and a page may be leaving
				document.cookie = fits ? `${name}=${text};max-age=${seconds}${attributes}` : `${name}=;max-age=0${attributes}`;
				return fits && rawCookie(name) === text;
			});
			attempt(() => (kept ? localStorage.removeItem(name) : localStorage.setItem(name, text)));
		},
	};
};
