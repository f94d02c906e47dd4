import { LINK_MS } from './limits.ts';

const PARAMETER = '_hp2_user';

const isOneOf = (hosts: readonly string[], { hostname }: URL) =>
	hosts.some((host) => `.${hostname}`.endsWith(`.${host}`));

/** Adds the user id to a link that is about to be followed to another of the owner's hosts. */
export const decorateLink = (link: HTMLAnchorElement, hosts: readonly string[], userId: string): void => {
	const url = new URL(link.href);
	if (url.host === location.host || !isOneOf(hosts, url)) return;
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
	if (!userId) return undefined;
	url.searchParams.delete(PARAMETER);
	history.replaceState(history.state, '', url);
	const isFresh = Math.abs(Date.now() - Number(time)) < LINK_MS;
	return isFresh && document.referrer && isOneOf(hosts, new URL(document.referrer)) ? userId : undefined;
};
