import { LIMITS } from './limits.ts';

const PARAMETER = '_hp2_user';

const isOf = (host: string, hosts: readonly string[]) =>
	hosts.some((each) => host === each || host.endsWith(`.${each}`));

/** Adds the user id to a link that is about to be followed to another of the owner's hosts. */
export const decorateLink = (link: HTMLAnchorElement, hosts: readonly string[], userId: string): void => {
	const url = new URL(link.href, location.href);
	if (!/^https?:$/.test(url.protocol) || url.host === location.host || !isOf(url.hostname, hosts)) return;
	url.searchParams.set(PARAMETER, `${userId}.${Date.now().toString(36)}`);
	link.href = url.href;
};

/**
 * The user id that came over with the address, which loses it: from a host that is trusted, and just now.
 * A link that someone was sent by another way does not carry an identity over.
 */
export const readLink = (hosts: readonly string[]): string | undefined => {
	const url = new URL(location.href);
	const [, userId, time] = /^(\d{1,16})\.(\w+)$/.exec(url.searchParams.get(PARAMETER) ?? '') ?? [];
	if (!userId || !time) return undefined;
	url.searchParams.delete(PARAMETER);
	history.replaceState(history.state, '', url.href);
	const age = Date.now() - Number.parseInt(time, 36);
	const from = document.referrer && new URL(document.referrer).hostname;
	return from && isOf(from, hosts) && Math.abs(age) < LIMITS.linkMs ? userId : undefined;
};
