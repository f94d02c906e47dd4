import { isGivenName, isListedName } from './words/given-names.ts';
import { LEADING } from './words/labels/people.ts';
import { LETTERS, plainForm } from './words/letters.ts';
import { isThing } from './words/not-names.ts';
import { isSurname } from './words/surnames.ts';

const { upper: UPPER, lower: LOWER, any: LETTER, number: NUMBER, mark: MARK } = LETTERS;
const REST = `[${LOWER}${MARK}]+`;
const WORD = `[${UPPER}](?:['’][${UPPER}])?${REST}(?:[${UPPER}][${LOWER}]+)?(?:[-'’][${UPPER}]${REST}|-[${LOWER}]+)*`;
const PARTICLE =
	"(?:de la |de los |de las |de l'|i |van 't |van der |van den |van de |von der |von dem |von und zu |de |da |do |dos |das |del |della |di |van |von |vom |zu |zur |den |der |ter |ten |la |le |el |al |bin |ibn |y |e |af |av |d'|d’|O'|O’|Mc|Mac|Le |Van |De |Di |El |dal |dalla |dei |degli |'t )";
const INITIAL = `[${UPPER}]\\.(?:[ -]?[${UPPER}]\\.)*`;
/** Between a given and a family name: `Josephine "Jo" Abernathy`. */
const NICKNAME = `["“„‘(]${WORD}["”“’)](?= [${UPPER}])`;
const EDGE = `(?<![${LETTER}${NUMBER}.'’-])`;
const END = `(?![${LETTER}${NUMBER}@]|[-_][${LETTER}])`;
/** All of these are looked for in {@link plainForm}. Two to five words that begin with a capital, particles and initials among them. */
const PHRASE = new RegExp(
	`${EDGE}(?:${WORD}|${INITIAL}|[${UPPER}](?= [${UPPER}]))(?: (?:${PARTICLE})?(?:${WORD}|${INITIAL}|[${UPPER}](?![${LETTER}])|${NICKNAME})){1,4}${END}`,
	'g',
);
/** `Castellanos, Marisol A.` */
const LAST_FIRST = new RegExp(
	`(?:^|: |^\\d+[.)] )((?:${PARTICLE})?${WORD}(?: ${WORD})?, (?:${WORD}(?: (?:${WORD}|${INITIAL}|[${UPPER}]))?|${INITIAL}))$`,
);
/** `K.Tanaka` */
const CLOSE_INITIAL = new RegExp(`${EDGE}((?:[${UPPER}]\\.)+)${WORD}${END}`, 'g');
const SINGLE = new RegExp(`${EDGE}${WORD}${END}`, 'g');
/** `GARRIDO/LAURA MRS`, as airlines write. */
const AIRLINE = new RegExp(
	`^[${UPPER}]{3,}(?: [${UPPER}]{2,})?/[${UPPER}]{2,}(?: [${UPPER}]{2,})? (?:MRS?|MS|MISS|MSTR|CHD|INF|DR)$|^[${UPPER}]{4,}/[${UPPER}]{4,}$`,
);
const TITLED = `[${UPPER}][${LOWER}]+(?:-[${UPPER}][${LOWER}]+)?`;
/** `DESCHAMPS Océane`, `Océane DESCHAMPS`. */
const CAPITALS_FIRST = new RegExp(`^(?:[${UPPER}][${UPPER}'’-]+ ){1,3}${TITLED}$`);
const CAPITALS_LAST = new RegExp(`^${TITLED}(?: [${UPPER}][${UPPER}'’-]+){1,3}$`);
/** Text of capitals alone is read as if written `Like This`. */
const SHOUTED = new RegExp(`^[^${LOWER}]*[${UPPER}]{2,}[^${LOWER}]*$`);
/** All but {@link SINGLE} ask for that; most values have it not. */
const TWO_CAPITALS = new RegExp(`[${UPPER}][^${UPPER}]*[${UPPER}]`);
/** `Banco Meseta, S.A.` */
const COMPANY_END = /, (?:S\.A|S\.L|S\.p|S\.r|N\.V|B\.V|K\.K)\./i;
/** `sunniva.aas`: an account named after a person. */
const HANDLE = /^@?(\p{Ll}{1,})[._](\p{Ll}{2,})\d{0,2}$/u;
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

/** `text` in its {@link plainForm}: names of more than one part. */
function phrasesIn(text: string, form: string): Candidate[] {
	const found: Candidate[] = [];
	const given = CAPITALS_FIRST.test(form)
		? (text.split(' ').at(-1) as string)
		: CAPITALS_LAST.test(form)
			? (text.split(' ')[0] as string)
			: '';
	if (given && isListedName(given) && !wordsOf(text).some(isThing))
		found.push({ text, words: [given, ...wordsOf(text).filter((word) => word !== given)], wasLed: false });
	const length = form.includes(',') && !COMPANY_END.test(text) ? (LAST_FIRST.exec(form)?.[1]?.length ?? 0) : 0;
	const reversed = text.slice(text.length - length);
	if (length > 0 && !wordsOf(reversed).some(isThing))
		found.push({ text: reversed, words: wordsOf(reversed), wasLed: false });
	else
		for (const { index, 0: part } of form.replaceAll('@', ' ').matchAll(PHRASE)) {
			const trimmed = trim(text.slice(index, index + part.length).replaceAll('@', ' '));
			if (trimmed) found.push(trimmed);
		}
	for (const { index, 0: part, 1: initials = '' } of form.includes('.') ? form.matchAll(CLOSE_INITIAL) : []) {
		const at = index + initials.length;
		const end = index + part.length;
		found.push({ text: text.slice(index, end), words: [text.slice(index, at), text.slice(at, end)], wasLed: false });
	}
	return found;
}

function findShapes(value: string): Shapes {
	const spaced = value.replaceAll('_', ' ');
	const spacedForm = plainForm(spaced);
	const isShouted = SHOUTED.test(spacedForm);
	const text = isShouted ? titled(spaced) : spaced;
	const form = isShouted ? plainForm(text) : spacedForm;
	const candidates = TWO_CAPITALS.test(form) ? phrasesIn(text, form) : [];
	for (const { index, 0: part } of form.matchAll(SINGLE)) {
		const single = text.slice(index, index + part.length);
		if (!MONTH.test(single) || !DATED.test(text)) candidates.push({ text: single, words: [single], wasLed: false });
	}
	const handle = /[._]/.test(value) ? HANDLE.exec(value) : null;
	return {
		text,
		candidates,
		isAirline: value.includes('/') && AIRLINE.test(plainForm(value)),
		isHandle:
			handle !== null &&
			(isGivenName(handle[1] as string) || isGivenName(handle[2] as string) || isSurname(handle[2] as string)),
	};
}
