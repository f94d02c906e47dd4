import { deviceProperties } from '../../../lib/protocol/device.ts';
import type { Properties } from '../../../lib/protocol/raw-event.ts';
import { BASE } from '../state.ts';
import type { Random } from './random.ts';

/** Where a visitor came from. */
export interface Source {
	referrer: string;
	utm: Record<string, string>;
	/** Of all first visits. */
	share: number;
	/** How much likelier than others they are to buy. */
	intent: number;
}

const source = (share: number, intent: number, referrer: string, utm: Record<string, string> = {}): Source => ({
	referrer,
	utm,
	share,
	intent,
});

const SOURCES: readonly Source[] = [
	source(30, 1, 'https://www.google.com/'),
	source(24, 1.25, ''),
	source(14, 0.8, 'https://www.instagram.com/', { source: 'instagram', medium: 'social', campaign: 'autumn-light' }),
	source(12, 0.9, 'https://www.google.com/', { source: 'google', medium: 'cpc', campaign: 'lanterns' }),
	source(8, 1, 'https://duckduckgo.com/'),
	source(7, 0.7, 'https://outdoor-notes.example/best-mugs', { source: 'outdoor-notes', medium: 'referral' }),
	source(5, 1.1, 'https://www.bing.com/'),
];
/** Readers of the newsletter come back through its links. */
const NEWSLETTER = source(0, 1.5, '', { source: 'newsletter', medium: 'email', campaign: 'letters-from-the-fjell' });

interface Device {
	agent: string;
	viewport: string;
	share: number;
	/** Shops more on a large screen. */
	intent: number;
}

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/';
const CHROME = '537.36 (KHTML, like Gecko) Chrome/148.0.0.0';
const DEVICES: readonly Device[] = [
	{
		agent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 19_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.2 Mobile/15E148 Safari/604.1',
		viewport: '390x664',
		share: 27,
		intent: 0.8,
	},
	{
		agent: `Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/${CHROME} Mobile Safari/537.36`,
		viewport: '412x732',
		share: 22,
		intent: 0.75,
	},
	{
		agent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/${CHROME} Safari/537.36`,
		viewport: '1536x730',
		share: 22,
		intent: 1.2,
	},
	{ agent: `${MAC}${CHROME} Safari/537.36`, viewport: '1512x857', share: 10, intent: 1.25 },
	{
		agent: `${MAC}605.1.15 (KHTML, like Gecko) Version/19.1 Safari/605.1.15`,
		viewport: '1728x992',
		share: 8,
		intent: 1.25,
	},
	{
		agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
		viewport: '1920x946',
		share: 6,
		intent: 1,
	},
	{
		agent: `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/${CHROME} Safari/537.36 Edg/148.0.0.0`,
		viewport: '1536x738',
		share: 5,
		intent: 1,
	},
];

/** A person with one device. What they do is kept here from visit to visit. */
export interface Visitor {
	userId: string;
	device: Properties;
	source: Source;
	/** Multiplies the chances of every step towards an order. */
	intent: number;
	/** Has an account and may sign in. */
	email: string | undefined;
	identity: string | undefined;
	subscribed: boolean;
	visits: number;
}

/** Of all visitors. */
const WITH_ACCOUNT = 0.22;

export const createVisitor = (random: Random, number: number): Visitor => {
	const device = random.pick(DEVICES, ({ share }) => share);
	const from = random.pick(SOURCES, ({ share }) => share);
	return {
		userId: random.id(),
		device: { ...deviceProperties(device.agent), viewport: device.viewport },
		source: from,
		intent: device.intent * from.intent * random.between(0.6, 1.4),
		email: random.chance(WITH_ACCOUNT) ? `visitor${number}@example.com` : undefined,
		identity: undefined,
		subscribed: false,
		visits: 0,
	};
};

/** Through what a visitor comes this time: the first time as ever, later mostly by themselves. */
export const arrivalOf = (visitor: Visitor, random: Random): Source => {
	if (visitor.visits === 0) return visitor.source;
	if (visitor.subscribed && random.chance(0.5)) return NEWSLETTER;
	return random.chance(0.7) ? source(0, 1.2, '') : visitor.source;
};

/** The address of an arrival on a page of the shop. */
export const landingUrl = (path: string, { utm }: Source): string => {
	const query = new URLSearchParams(Object.entries(utm).map(([name, value]) => [`utm_${name}`, value])).toString();
	return `${BASE}${path}${query && (path.includes('?') ? '&' : '?')}${query}`;
};
