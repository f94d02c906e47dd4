import { isGivenName, isListedName } from './words/given-names.ts';
import { LEADING } from './words/labels/people.ts';
import { isThing } from './words/not-names.ts';
import { isSurname } from './words/surnames.ts';

const WORD = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}\\p{M}]+(?:\\p{Lu}\\p{Ll}+)?(?:[-'’]\\p{Lu}[\\p{Ll}\\p{M}]+|-\\p{Ll}+)*";
const PARTICLE =
	"(?:de la |de los |de las |de l'|i |van 't |van der |van den |van de |von der |von dem |von und zu |de |da |do |dos |das |del |della |di |van |von |vom |zu |zur |den |der |ter |ten |la |le |el |al |bin |ibn |y |e |af |av |d'|d’|O'|O’|Mc|Mac|Le |Van |De |Di |El |dal |dalla |dei |degli |'t )";
const INITIAL = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*';
/** Between a given and a family name: `Josephine "Jo" Abernathy`. */
const NICKNAME = `["“„‘(]${WORD}["”“’)](?= \\p{Lu})`;
const EDGE = "(?<![\\p{L}\\p{N}.'’-])";
const END = '(?![\\p{L}\\p{N}@]|[-_]\\p{L})';
/** Two to five words that begin with a capital, particles and initials among them. */
const PHRASE = new RegExp(
	`${EDGE}(?:${WORD}|${INITIAL}|\\p{Lu}(?= \\p{Lu}))(?: (?:${PARTICLE})?(?:${WORD}|${INITIAL}|\\p{Lu}(?!\\p{L})|${NICKNAME})){1,4}${END}`,
	'gu',
);
/** `Castellanos, Marisol A.` */
const LAST_FIRST = new RegExp(
	`(?:^|: |^\\d+[.)] )((?:${PARTICLE})?${WORD}(?: ${WORD})?, (?:${WORD}(?: (?:${WORD}|${INITIAL}|\\p{Lu}))?|${INITIAL}))$`,
	'u',
);
/** `Banco Meseta, S.A.` */
const COMPANY_END = /, (?:S\.A|S\.L|S\.p|S\.r|N\.V|B\.V|K\.K)\./i;
/** `K.Tanaka` */
const CLOSE_INITIAL = new RegExp(`${EDGE}((?:\\p{Lu}\\.)+)(${WORD})${END}`, 'gu');
const SINGLE = new RegExp(`${EDGE}${WORD}${END}`, 'gu');
/** `GARRIDO/LAURA MRS`, as airlines write. */
const AIRLINE =
	/^\p{Lu}{3,}(?: \p{Lu}{2,})?\/\p{Lu}{2,}(?: \p{Lu}{2,})? (?:MRS?|MS|MISS|MSTR|CHD|INF|DR)$|^\p{Lu}{4,}\/\p{Lu}{4,}$/u;
/** `sunniva.aas`: an account named after a person. */
const HANDLE = /^@?(\p{Ll}{1,})[._](\p{Ll}{2,})\d{0,2}$/u;
/** `DESCHAMPS Océane`, `Océane DESCHAMPS`. */
const CAPITALS_FIRST = /^(?:\p{Lu}[\p{Lu}'’-]+ ){1,3}(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)$/u;
const CAPITALS_LAST = /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?: \p{Lu}[\p{Lu}'’-]+){1,3}$/u;
/** Text of capitals alone is read as if written `Like This`. */
const SHOUTED = /^[^\p{Ll}]*\p{Lu}{2,}[^\p{Ll}]*$/u;
/** A month's short name beside a number. */
const DATED = /\d [A-ZÄ]\p{Ll}{2,3}\b|[A-ZÄ]\p{Ll}{2,3}\.? \d/u;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Jän|Mär|Mai|Okt|Dez)$/;

export interface Candidate {
	/** As it stands in {@link Shapes.text}. */
	text: string;
	words: string[];
	/** Words like `Call` or `Reserva de` were before it in the phrase. */
	wasLed: boolean;
}

export interface Shapes {
	/** The value in the form the candidates were found in: same length, underscores as spaces, shouting lowered. */
	text: string;
	candidates: Candidate[];
	isHandle: boolean;
	isAirline: boolean;
}

const wordsOf = (text: string) => text.replace(/[,"“”„()‘]/g, '').split(/[\s\u00a0]+/);
const titled = (text: string) => text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** Takes away what comes before the name in a phrase of capitals, and months and things after it. */
function trim(phrase: string): Candidate | null {
	let words = wordsOf(phrase);
	let wasLed = false;
	while (
		words.length > 1 &&
		(LEADING.test((words[0] as string).toLowerCase()) || isThing(words[0] as string)) &&
		!isGivenName(words[0] as string)
	) {
		words = words.slice(1);
		while (words.length > 1 && /^\p{Ll}+$/u.test(words[0] as string)) words = words.slice(1);
		wasLed = true;
	}
	const given = words.findIndex(isGivenName);
	// "Reserva de Laura Garrido", but "Brambilla Ottavio": the family name may come first.
	if (given > 0 && given < words.length - 1 && !words.slice(0, given).some(isSurname)) {
		words = words.slice(given);
		wasLed = true;
	}
	while (words.length > 1 && MONTH.test(words.at(-1) as string)) words = words.slice(0, -1);
	const text = words.join(' ');
	return phrase.includes(text)
		? { text, words, wasLed }
		: /[,"“„(‘]/.test(phrase)
			? { text: phrase, words, wasLed }
			: null;
}

/** The same names come again and again on a page: what was seen in one is kept, up to so many. */
const KEPT = 1_000;
const known = new Map<string, Shapes>();

/** All parts of a value that have the form of a name, phrases before single words. */
export function shapesOf(value: string): Shapes {
	const before = known.get(value);
	if (before) return before;
	const shapes = findShapes(value);
	if (known.size >= KEPT) known.clear();
	known.set(value, shapes);
	return shapes;
}

function findShapes(value: string): Shapes {
	const spaced = value.replace(/_/g, ' ');
	const text = SHOUTED.test(spaced) ? titled(spaced) : spaced;
	const candidates: Candidate[] = [];
	const given = (CAPITALS_FIRST.exec(text) ?? CAPITALS_LAST.exec(text))?.[1];
	if (given && isListedName(given) && !wordsOf(text).some(isThing))
		candidates.push({ text, words: [given, ...wordsOf(text).filter((word) => word !== given)], wasLed: false });
	const reversed = COMPANY_END.test(text) ? undefined : LAST_FIRST.exec(text)?.[1];
	if (reversed && !wordsOf(reversed).some(isThing))
		candidates.push({ text: reversed, words: wordsOf(reversed), wasLed: false });
	else
		for (const phrase of text.replaceAll('@', ' ').match(PHRASE) ?? []) {
			const trimmed = trim(phrase);
			if (trimmed) candidates.push(trimmed);
		}
	for (const [found, initials = '', word = ''] of text.matchAll(CLOSE_INITIAL))
		candidates.push({ text: found, words: [initials, word], wasLed: false });
	for (const single of text.match(SINGLE) ?? [])
		if (!MONTH.test(single) || !DATED.test(text)) candidates.push({ text: single, words: [single], wasLed: false });
	const handle = HANDLE.exec(value);
	return {
		text,
		candidates,
		isAirline: AIRLINE.test(value),
		isHandle:
			handle !== null &&
			(isGivenName(handle[1] as string) || isGivenName(handle[2] as string) || isSurname(handle[2] as string)),
	};
}
