import type { Properties } from '../protocol/raw-event.ts';

const first = (agent: string, table: readonly (readonly [string, RegExp])[]) => {
	for (const [name, pattern] of table) {
		const found = pattern.exec(agent);
		if (found) return found[1] ? `${name} ${found[1]}` : name;
	}
	return 'Other';
};

/** The order tells apart what claims to be several: Edge says Chrome and Safari too. */
const BROWSERS = [
	['Edge', /Edg\w*\/(\d+)/],
	['Opera', /OPR\/(\d+)/],
	['Samsung Internet', /SamsungBrowser\/(\d+)/],
	['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
	['Chrome', /(?:Chrome|CriOS)\/(\d+)/],
	['Safari', /Version\/(\d+).*Safari/],
] as const;
const PLATFORMS = [
	['iOS', /iPhone|iPad|iPod/],
	['Android', /Android/],
	['Windows', /Windows/],
	['Chrome OS', /CrOS/],
	['Mac OS X', /Mac OS X/],
	['Linux', /Linux/],
] as const;
const TYPES = [
	['Tablet', /iPad|Tablet|Android(?!.*Mobile)/],
	['Mobile', /Mobi/],
] as const;

/** Heap's names: `platform`, `device_type`, `browser`. */
export const deviceProperties = (agent: string): Properties => {
	const type = first(agent, TYPES);
	return {
		platform: first(agent, PLATFORMS),
		device_type: type === 'Other' ? 'Desktop' : type,
		browser: first(agent, BROWSERS),
	};
};
