import { accountName } from './account-names.ts';
import { type Candidate, shapesOf } from './name-shapes.ts';
import { nativeName } from './native-name.ts';
import { type Evidence, type Place, type Rule, SURE } from './types.ts';
import {
	BOOKED_BEFORE,
	CLOSING,
	COMPANY,
	CONTROL,
	DOING,
	DONE_BY,
	GREETING,
	INSTITUTION,
	LIFE,
	NAMED_BEFORE,
	OWNS,
	PRICE,
	SMALL_TITLE,
	STATE,
	TITLE,
	VERSUS,
	VERSUS_AFTER,
} from './words/beside-names.ts';
import { foldWords } from './words/fold.ts';
import { isGivenName, isListedName, mayBeGivenName } from './words/given-names.ts';
import {
	LEADING,
	NAME_LABEL,
	PERSON_HINT,
	ROLE_BEFORE,
	ROLE_LABEL,
	THING_HINT,
	THING_LABEL,
} from './words/labels/people.ts';
import { isNamesake } from './words/namesakes.ts';
import { isRatherThing, isThing } from './words/not-names.ts';
import { isSurname } from './words/surnames.ts';

/** Evidence adds up, for and against; chosen on the tuning half of the corpus. */
const WEIGHT = {
	phrase: 0.2,
	/** Two or three words that nothing is known of, alone in a cell or line: more often a person than not. */
	unknownPhrase: 0.5,
	given: 0.42,
	givenLater: 0.3,
	mayBeGiven: 0.27,
	surname: 0.31,
	initial: 0.15,
	/** `T.P. Wouda` and nothing else. */
	initials: 0.35,
	title: 0.6,
	greeting: 0.5,
	doing: 0.4,
	nameLabel: 0.6,
	roleLabel: 0.42,
	inlineName: 0.6,
	inlineRole: 0.45,
	doneBy: 0.42,
	before: 0.2,
	/** One of several names in a row. */
	listed: 0.3,
	/** Its like in the rows above and below are names, or are none. */
	peers: 0.3,
	noPeers: -0.2,
	/** A family name alone, as the one that a table or a case goes by. */
	booked: 0.55,
	/** "Marnie's dashboard" */
	owns: 0.2,
	led: 0.15,
	hint: 0.3,
	section: 0.15,
	thing: -0.6,
	ratherThing: -0.4,
	/** A given name among words that are none of a name: "changed by Marguerite". */
	lone: 0.1,
	thingLabel: -0.5,
	thingHint: -0.3,
	price: -0.15,
	namesake: -0.5,
	company: -0.6,
	institution: -0.5,
	control: -0.3,
	/** The page writes one of the words in small letters, or it is the site's own name. */
	pageWord: -0.8,
} as const;
/** Below it, little but a capital speaks for a name: a page has hundreds of such words, and nobody would look at them. */
const WORTH_A_LOOK = 0.3;
/** From it on, more than the word itself speaks for a single word: a title, a greeting, a row of names. */
const SAID = 0.6;
const HIGHEST = 0.97;

/** Where a value stands by itself; headings and links are titles of things. German writes all nouns with a capital. */
const ALONE = /^(?:td|li|span|b|strong|em|p|dd|div|figcaption|cite|address|output)$/;
/** Attributes that hold no text for people. */
const MECHANICAL =
	/^(?:class|id|for|name|type|role|lang|style|data-test.*|rel|target|autocomplete|aria-(?:controls|labelledby|describedby|owns)|method|data-icon|data-variant|itemprop|itemtype)$/;

/** The last few folded words before a part: in the same sentence, and not across a comma. */
function tail(before: string, count: number): string {
	const same = before.split(/[,;|\n!?]|\. /).at(-1) ?? '';
	return foldWords(same).split(' ').slice(-count).join(' ');
}

/** Capitals beside a word: it is a part of a longer name, of whatever. */
const NEAR_CAPITAL = /\p{Lu}[\p{L}\p{M}\p{N}.'’]*[ -]$/u;
const CAPITAL_NEAR = /^(?:['’]s)? (?:de |da |di |von |van |the |of )*[\p{Lu}\p{N}&]|^['’-]?\p{L}|^!\p{L}/u;
const INITIALS = /^(?:\p{Lu}\.?-?)+$/u;
/** "I Accept", "A Threat": words, unless a dot says otherwise. */
const SHORT_WORD = /^[AI]$/;
const COMPANY_FORM = /^(?:[BNCE]\.?V|S\.?A(?:\.?S)?|S\.?L|K\.?K)\.?$/;
const DOTTED = /^(?:\p{Lu}\.-?)+$/u;
/** Names in a row: "Tamsin, Fergus and you". */
const ROW = /, | (?:&|and|y|e|et|und|en|i|og|och|ja) /;
const IN_ROW = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,3}$/u;

function isRow(text: string): boolean {
	const space = text.indexOf(' ');
	// Two words without a comma are no row.
	if (space < 0 || (text.indexOf(' ', space + 1) < 0 && !text.includes(','))) return false;
	const parts = text.split(ROW);
	if (parts.length < 2 || parts.length > 8 || !parts.every((part) => IN_ROW.test(part))) return false;
	return parts.filter((part) => mayBeGivenName(part.split(' ')[0] as string)).length * 2 >= parts.length;
}

/** Do values in the same place of the rows around have the form of names, one of them surely? `undefined`: there are none. */
function peersAreNames(peers: readonly string[]): boolean | undefined {
	if (peers.length < 2) return undefined;
	const named = peers.filter((peer) => IN_ROW.test(peer) && peer.split(' ').some(isGivenName));
	return named.length * 2 >= peers.length;
}

/** Beside these a name's letters are within a longer word or address: `Emma` in `Emmanuel`. */
const WORD_BEFORE = /[\p{L}\p{N}.'’-]$/u;
const WORD_AFTER = /^(?:[\p{L}\p{N}@]|[-_]\p{L})/u;
/** Where a name stands as words of their own, from a place on; -1: nowhere. */
function placeOf(text: string, found: string, from: number): number {
	for (let at = text.indexOf(found, from); at >= 0; at = text.indexOf(found, at + 1)) {
		const end = at + found.length;
		if (!WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && !WORD_AFTER.test(text.slice(end, end + 3))) return at;
	}
	return -1;
}

function weigh(place: Place, text: string, at: number, candidate: Candidate, isListed: boolean): number {
	const { text: found, words, wasLed } = candidate;
	const before = text.slice(0, at).replace(/@$/, '');
	const after = text.slice(at + found.length);
	const isPhrase = words.length > 1;
	const isWhole = before.trim() === '' && /^[\s.,:;!?]*(?:(?:Jr|Sr|II|III|IV)\b\.?)?$/.test(after);
	let sum = 0;
	const first = words[0] as string;
	const hasGiven = words.some(isGivenName);
	const isUnknown = isPhrase && isWhole && !hasGiven && words.length < 4 && words.every((word) => word.length > 2);
	if (isUnknown && ALONE.test(place.tag) && !/^de/.test(place.lang)) sum += WEIGHT.unknownPhrase;
	else if (isPhrase) sum += WEIGHT.phrase;
	if (isGivenName(first)) sum += WEIGHT.given;
	else if (hasGiven) sum += WEIGHT.givenLater;
	else if (mayBeGivenName(first)) sum += WEIGHT.mayBeGiven;
	if (
		!isPhrase &&
		isListedName(first) &&
		place.value.includes(found) &&
		(!NEAR_CAPITAL.test(before) || LEADING.test(foldWords(before))) &&
		!CAPITAL_NEAR.test(after)
	)
		sum += WEIGHT.lone;
	if (isPhrase && words.some((word) => isSurname(word) && word !== first)) sum += WEIGHT.surname;
	const isSaid = isWhole || (/[:：] ?$/.test(before) && after === '');
	if (
		isPhrase &&
		isSaid &&
		!SHORT_WORD.test(first) &&
		(words.slice(0, -1).every((word) => INITIALS.test(word)) || words.slice(1).every((word) => DOTTED.test(word)))
	)
		sum += WEIGHT.initials;
	else if (isPhrase && words.some((word) => INITIALS.test(word))) sum += WEIGHT.initial;
	if (words.some(isThing)) sum += WEIGHT.thing;
	else if (
		!isGivenName(first) &&
		!words.some((word) => DOTTED.test(word)) &&
		words.some((word, i) => isRatherThing(word) && (i > 0 || !mayBeGivenName(word)))
	)
		sum += WEIGHT.ratherThing;
	if ((after && COMPANY.test(after)) || COMPANY_FORM.test(words.at(-1) as string)) sum += WEIGHT.company;
	if (after && STATE.test(after)) sum += WEIGHT.institution;
	if (after && LIFE.test(after)) sum += WEIGHT.namesake;

	if (
		(before && (TITLE.test(before) || (SMALL_TITLE.test(before) && !isThing(first)))) ||
		(isPhrase && TITLE.test(`${first} `))
	) {
		const isNamed = isPhrase && words.some((word, i) => INITIALS.test(word) || (i > 0 && isSurname(word)));
		const isFamous = isNamesake(`${before.trim().split(' ').at(-1)} ${found}`);
		return (isNamed ? Math.max(sum, 0) : sum) + (isFamous ? WEIGHT.namesake : WEIGHT.title);
	}
	if (before && INSTITUTION.test(before) && (!/via $/i.test(before) || /^it/.test(place.lang)))
		sum += WEIGHT.institution;
	if (before && GREETING.test(before) && (isPhrase || hasGiven || isWhole || /^[!,.]/.test(after) || after === ''))
		sum += WEIGHT.greeting;
	if (before && CLOSING.test(before)) sum += WEIGHT.greeting;
	if (before && NAMED_BEFORE.test(before)) sum += WEIGHT.title;
	if (!isPhrase && isSurname(first) && (BOOKED_BEFORE.test(before) || VERSUS.test(before) || VERSUS_AFTER.test(after)))
		sum += WEIGHT.booked;
	if (isListedName(first) && !NEAR_CAPITAL.test(before) && OWNS.test(after)) sum += WEIGHT.owns;
	if (isListed) sum += WEIGHT.listed;
	if (after && DOING.test(after) && (isPhrase || hasGiven)) sum += WEIGHT.doing;
	const inline = before && tail(before, 3);
	if (/[:：] ?$/.test(before) || /^\S+$/.test(inline)) {
		if (NAME_LABEL.test(inline)) sum += WEIGHT.inlineName;
		else if (ROLE_LABEL.test(inline)) sum += isPhrase || hasGiven ? WEIGHT.inlineRole : 0;
	} else if (inline && DONE_BY.test(inline)) sum += WEIGHT.doneBy;
	else if (inline && ROLE_BEFORE.test(inline)) sum += WEIGHT.before;
	if (wasLed && place.where === 'attribute') sum += WEIGHT.led;

	if (place.where === 'text' && !isPhrase && isWhole && (CONTROL.test(place.tag) || /^h\d$/.test(place.tag)))
		sum += WEIGHT.control;

	// What stands around is asked only where it can decide.
	if (sum + WEIGHT.nameLabel + WEIGHT.hint < SURE) return sum;
	const context = place.context();
	const { label } = context;
	const isNamed = isWhole && (NAME_LABEL.test(label) || ROLE_LABEL.test(label));
	if (isWhole && NAME_LABEL.test(label) && !THING_LABEL.test(label)) sum += WEIGHT.nameLabel;
	else if (isWhole && ROLE_LABEL.test(label)) sum += WEIGHT.roleLabel;
	else if (THING_LABEL.test(label)) sum += WEIGHT.thingLabel;
	if (!isNamed && sum >= SURE && isNamesake(found)) sum += WEIGHT.namesake;
	if (sum + WEIGHT.hint + WEIGHT.section + WEIGHT.peers < SURE || sum + WEIGHT.thingHint + WEIGHT.price >= SURE)
		return sum;
	const isPersons = PERSON_HINT.test(context.hints);
	const peers = isWhole && isPhrase && place.where === 'text' ? peersAreNames(context.peers ?? []) : undefined;
	if (peers) sum += WEIGHT.peers;
	else if (peers === false && !isNamed && !isPersons && isUnknown) sum += WEIGHT.noPeers;
	if (isWhole && isPersons) sum += WEIGHT.hint;
	else if (!isPersons && THING_HINT.test(context.hints)) sum += WEIGHT.thingHint;
	const isDoubtful = sum < SURE && sum + WEIGHT.section >= SURE;
	if (isDoubtful && isWhole && isPhrase && (ROLE_LABEL.test(context.section) || NAME_LABEL.test(context.section)))
		sum += WEIGHT.section;
	if (
		!isNamed &&
		!isPersons &&
		!isListed &&
		sum >= SURE &&
		place.where === 'text' &&
		!/^(?:td|dd)$/.test(place.tag) &&
		PRICE.test(context.nearby)
	)
		sum += WEIGHT.price;
	return sum;
}

/** Words that begin with a capital, and are neither initials nor particles (`Le Goff`, `Van Dijk`). */
const WORD = /^(?!(?:Van|Von|De[lnrs]|D[oa]s|L[aeo]s|Bin|Ibn|Te[rn]|Zu[mr]|Dal|Dei|Mac)$)\p{Lu}\p{L}{2}/u;
/** `D. Commercial information, such as …`: the fourth of a list. */
const NUMBERED = /^\p{Lu}\.$/u;
/** Does the page tell that these are words like any other, or the site's own name? What a label calls a name is one. */
function isPageWord(place: Place, { text, words }: Candidate): boolean {
	const { value } = place;
	const { page, label } = place.context();
	if (!page || (NAME_LABEL.test(label) && !THING_LABEL.test(label))) return false;
	if (page.isSite(text)) return true;
	const [first = '', second = ''] = words;
	if (value.startsWith(`${text} `) && NUMBERED.test(first) && !isSurname(second) && !isGivenName(second)) return true;
	const telling =
		words.length === 1 ? words : words.filter((word, i) => !isSurname(word) && !(i === 0 && isGivenName(word)));
	return telling.some((word) => WORD.test(word) && page.hasSmall(word));
}

/** Accounts named after people, within a text: `@tariq.mansour`, `Loïc_44`. */
const MENTION = /(?<![\p{L}\p{N}])@(\p{L}{3,})(?:[._-](\p{L}{2,}))?(?![\p{L}@.])|^@?(\p{L}{3,})[._-]?\d{1,4}$/gu;

const PARTED = /\p{Ll}[._]\p{Ll}/u;
function mentionIn(value: string): string | undefined {
	const isAlone = !value.includes(' ');
	if (!isAlone && !value.includes('@') && !PARTED.test(value)) return undefined;
	for (const [found, first = '', second = '', only = ''] of value.matchAll(MENTION))
		if (isListedName(first || only) || isListedName(second) || (second && isSurname(second))) return found;
	if (!PARTED.test(value)) return undefined;
	for (const [found, first = '', second = ''] of value.matchAll(WITHIN))
		if ((isListedName(first) || first.length === 1) && (isSurname(second) || isListedName(second)) && !isThing(second))
			return found;
	return undefined;
}

/** `m.holloway commented`: both parts are those of a name. */
const WITHIN = /(?<![\p{L}\p{N}@./:=_-])(\p{Ll}+)[._](\p{Ll}{3,})\d{0,4}(?![\p{L}\p{N}@/=(-]|\.\p{L})/gu;
export const personName: Rule = {
	id: 'person-name',
	title: "Person's name",
	description: 'Words in the form of a name beside a label, a greeting, a title or a well-known given name.',
	remedy: 'Redact the name.',
	weight: 6,
	reads: ['text'],
	digits: 0,
	evaluate(place) {
		const { name, value } = place;
		if (value.length < 2 || MECHANICAL.test(name)) return null;
		if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Devanagari}]/u.test(value)) return nativeName(place);
		const account = accountName(value);
		if (account) {
			const { label, hints } = place.context();
			const isPersons = NAME_LABEL.test(label) || ROLE_LABEL.test(label) || PERSON_HINT.test(hints);
			if (account.isSure || isPersons) return { found: value, confidence: isPersons ? 0.7 : 0.55 };
		}
		const mention = mentionIn(value);
		if (mention && !/\p{Lu}/u.test(value)) return { found: mention, confidence: 0.6 };
		if (!/\p{Lu}|^@?\p{Ll}+[._]\p{Ll}+\d*$/u.test(value)) return null;
		const { text, candidates, isHandle, isAirline } = shapesOf(value);
		if (isAirline) return { found: value, confidence: 0.8 };
		if (isHandle) {
			const { label, hints } = place.context();
			const isPersons = NAME_LABEL.test(label) || ROLE_LABEL.test(label) || PERSON_HINT.test(hints);
			return { found: value, confidence: isPersons ? 0.85 : 0.6 };
		}
		let best: Evidence | null = mention ? { found: mention, confidence: 0.6 } : null;
		const isListed = isRow(text);
		const noNames = new Set<string>();
		/** Where the search for a name goes on: each candidate of a name is the next of it. */
		const searched = new Map<string, number>();
		for (const candidate of candidates) {
			if (best && candidate.words.length === 1 && best.confidence >= 0.5) break;
			const part = candidate.text;
			let at = placeOf(text, part, searched.get(part) ?? 0);
			// Of a phrase and its single words some are the same.
			if (at < 0) at = Math.max(placeOf(text, part, 0), text.indexOf(part));
			searched.set(part, at + 1);
			let confidence = Math.min(HIGHEST, weigh(place, text, at, candidate, isListed));
			if (confidence <= (best?.confidence ?? WORTH_A_LOOK)) continue;
			// A part of what is no name is none either.
			if (noNames.has(part)) continue;
			if ((candidate.words.length > 1 || confidence < SAID) && isPageWord(place, candidate)) {
				for (const word of candidate.words) noNames.add(word);
				confidence += WEIGHT.pageWord;
			}
			if (confidence > (best?.confidence ?? WORTH_A_LOOK))
				best = { found: value.slice(at, at + part.length), confidence };
		}
		return best;
	},
};
