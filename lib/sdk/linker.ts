import { LINK_MS } from './limits.ts';

const PARAMETER = '_hp2_user';

const isOneOf = (hosts: readonly string[], hostname: string) =>
	hosts.some((host) => `.${hostname}`.endsWith(`.${host}`));

/** Adds the user id to a link that is about to be followed to another of the owner's hosts. */
export const decorateLink = (link: HTMLAnchorElement, hosts: readonly string[], userId: string): void => {
	if (link.host === location.host || !isOneOf(hosts, link.hostname)) return;
	const url = new URL(link.href);
	url.searchParams.set(PARAMETER, `${userId}.${Date.now()}`);
	link.href = url.href;
};

/**
 * The user id that came over with the address, which loses it: from a host that is named, and just now.
 * A link that someone was sent by another way carries nobody over.
 */
export const readLink = (hosts: readonly string[]): string | undefined => {
	const url = new URL(location.href);
	const [, userId, time] = /^(\d{1,16})\.(\d+)$/.exec(url.searchParams.get(PARAMETER) ?? '') ?? [];
	if (!hosts[0] || !userId) return undefined;
	url.searchParams.delete(PARAMETER);
	history.replaceState(history.state, '', url);
	const isFresh = Math.abs(Date.now() - Number(time)) < LINK_MS;
	return isFresh && isOneOf(hosts, new URL(document.referrer || 'about:blank').hostname) ? userId : undefined;
};
