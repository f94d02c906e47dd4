import { fromDocument } from './from-document.ts';
import { isId } from './ids.ts';
import { LINK_MS } from './limits.ts';

const PARAMETER = '_hp2_user';

const isOneOf = (hosts: readonly string[], hostname: string) =>
	hosts.some((host) => `.${hostname}`.endsWith(`.${host}`));

/** Adds the user id to a link, for as long as it takes to follow it to another of the owner's hosts. */
export const decorateLink = (link: HTMLAnchorElement, hosts: readonly string[], userId: string): void => {
	const { host, hostname } = link;
	if (host === location.host || !isOneOf(hosts, hostname)) return;
	const written = link.getAttribute('href') as string;
	link.search += `&${PARAMETER}=${userId}.${Date.now()}`;
	// Followed by now: what the page wrote is what the next click is recorded with.
	setTimeout(() => link.setAttribute('href', written));
};

/**
 * The user id that came over with the address, which loses it: from a host that is named, and just now.
 * A link that someone was sent by another way carries nobody over.
 */
export const readLink = (hosts: readonly string[]): string | undefined => {
	const url = new URL(location.href);
	const [userId, time] = `${url.searchParams.get(PARAMETER)}`.split('.');
	if (!hosts[0] || !isId(userId)) return undefined;
	url.searchParams.delete(PARAMETER);
	history.replaceState(history.state, '', url);
	const isFresh = Date.now() - Number(time) < LINK_MS;
	return isFresh && isOneOf(hosts, fromDocument('referrer').split(/[/:]+/)[1] ?? '') ? userId : undefined;
};
