import type { Properties } from './raw-event.ts';

/** What browsers call themselves, where that is not their name. */
const NAMES: Record<string, string> = {
	Edg: 'Edge',
	OPR: 'Opera',
	CriOS: 'Chrome',
	FxiOS: 'Firefox',
	Version: 'Safari',
};

/** Heap's names: `platform`, `device_type`, `browser`. Edge says Chrome too, and Android says `Linux;`. */
export const deviceProperties = (agent: string): Properties => {
	const [platform = 'Other'] = /iPhone|iPad|Android|Windows|CrOS|Mac OS X|Linux(?!;)/.exec(agent) ?? [];
	const [, name = 'Other', version = ''] =
		/(Edg|OPR|SamsungBrowser|(?:Chrome|Version)(?!.* (?:Edg|OPR))|CriOS|FxiOS|Firefox)\w*\/(\d+)/.exec(agent) ?? [];
	return {
		platform,
		device_type: /iPad|Tablet|Android(?!.*Mobi)/.test(agent) ? 'Tablet' : /Mobi/.test(agent) ? 'Mobile' : 'Desktop',
		browser: `${NAMES[name] ?? name} ${version}`.trim(),
	};
};

/** UTF-16 units that are looked at; browsers' have some 150. */
const AGENT_LENGTH = 512;

/**
 * Properties of a page as the SDK sends them, where the browser's `user_agent` stands for {@link deviceProperties}: what
 * is known of browsers is here, so that pages need not carry it.
 */
export const withDevice = (properties: Properties): Properties => {
	const { user_agent: agent, ...others } = properties;
	return typeof agent === 'string' ? { ...deviceProperties(agent.slice(0, AGENT_LENGTH)), ...others } : properties;
};
