import type { Rule } from './types.ts';
import { isUrl } from './words/fold.ts';

/** Four decimals tell places 11 m apart: a home, not a city. */
const PAIR =
	/(?<![\w.])-?(?:[0-8]?\d|90)[.,]\d{4,9}°? ?[NS]?(?: ?[,;/|] ?| )(?:\p{L}{1,10}[.:]? ?)?-?(?:1[0-7]\d|\d{1,2}|180)[.,]\d{4,9}(?![\w.]*\d)/u;
const DEGREES =
	/(?:[NS] ?)?\d{1,2} ?° ?\d{1,2} ?['′’] ?(?:\d{1,2}(?:[.,]\d+)? ?["″”'′]{1,2} ?)?[NS]?[ ,;/]*(?:[EWO] ?)?\d{1,3} ?° ?\d{1,2} ?['′’] ?(?:\d{1,2}(?:[.,]\d+)? ?["″”'′]{1,2} ?)?[EWO]?/i;
const ONE = /^-?\d{1,3}\.\d{3,}$/;
const AXIS = /(^|[-_:])(lat|latitude|lng|lon|long|longitude|geo)([-_:]|$)/i;
const AXIS_WORD =
	/(?<!\p{L})(lat|latitude|lng|lon|longitude|latitud|longitud|breitengrad|längengrad|latitudine|longitudine|breite|länge|szerokość|długość)(?!\p{L})/iu;

export const coordinates: Rule = {
	id: 'coordinates',
	title: 'Coordinates',
	description: 'A place on earth, precise to a house.',
	remedy: 'Redact the coordinates, or round them to a town.',
	weight: 6,
	reads: ['text', 'url'],
	digits: 3,
	evaluate({ where, name, value, context }) {
		if (!/\d[.°]/.test(value) && !value.includes('°')) return null;
		const geo = /^geo:(-?\d[\d.]*,-?\d[\d.]*)/.exec(value)?.[1];
		if (geo) return { found: geo, confidence: 0.95 };
		if (where === 'url' || isUrl(name, value)) return null;
		const pair = PAIR.exec(value) ?? DEGREES.exec(value);
		if (pair) return { found: pair[0], confidence: 0.9 };
		const bare = value.replace(/°? ?[NSEW]?$/, '').replace(/^(lat|lng|lon)[a-z]*[:.]? /i, '');
		if (!ONE.test(bare)) return null;
		if (AXIS.test(name) || AXIS_WORD.test(value)) return { found: value, confidence: 0.9 };
		return AXIS_WORD.test(context().label) ? { found: value, confidence: 0.85 } : null;
	},
};
