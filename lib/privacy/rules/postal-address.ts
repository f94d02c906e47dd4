import type { Evidence, Rule } from './types.ts';
import { anyWord, foldWords } from './words/fold.ts';
import { ADDRESS_HINT, ADDRESS_LABEL } from './words/labels/addresses.ts';
import { LETTERS, partOf, plainForm } from './words/letters.ts';
import { isThing } from './words/not-names.ts';

const { upper: UPPER, any: LETTER, number: NUMERAL } = LETTERS;
const N = `\\d{1,5}(?: ?[a-zA-Z](?![${LETTER}]))?(?:[-/]\\d{1,4}[a-zA-Z]?)?`;
const W = `[${UPPER}][${LETTER}.'’-]*`;
/** Words that join the words of a street's name. */
const JOIN = "de la|de los|de las|de|di|da|do|dos|das|del|della|delle|dei|degli|dell'|du|des|la|le|el|los|las|les";
const WORDS = `(?:(?:${JOIN}) ?)*(?:\\d{1,2} de )?${W}(?: (?:${W}|${JOIN}|l'\\S+|d'\\S+|van|von|den|der|dem|the|of|y|e|et|und))*`;
/** To be looked for in {@link plainForm}, and in that form itself. */
const pattern = (body: string) => new RegExp(plainForm(`(?<![${LETTER}${NUMERAL}])${body}(?![${LETTER}])`));

/** What a street is called in German and Dutch, as the end of its name and as a word. */
const COMPOUND =
	'(?:straße|strasse|str\\.|weg|platz|allee|gasse|damm|ufer|chaussee|steig|pfad|graben|markt|stieg|kamp|hang|wiese|höhe|twiete|redder|koppel|zeile|promenade|anger|dreef|steeg|wall|berg|hof|ring|straat|laan|gracht|kade|dijk|singel|plein|pad|gade|gata|gaten|vej|vägen|veien)';
const DIVIDED = '(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee|Straat|Laan|Plein)';

/** Most values with a number have nothing behind it. */
const NUMBER_FIRST = /\d.*\p{L}/u;
/** Devanagari and Japanese. */
const OTHER_SCRIPT = /[\u0900-\u097f\u3000-\u9fff\uff00-\uffef]/;

/** Streets with a house number, as each language writes them, how sure each form is, and what is quickly seen to be missing. */
const STREETS: readonly (readonly [form: RegExp, confidence: number, gate?: RegExp])[] = [
	[/(?<!\p{L})Straße des \d{1,2}\. \p{Lu}\p{L}+ \d{1,3}/u, 0.9],
	// English: 12 Main Street
	[
		pattern(
			`\\d{1,5}[A-Za-z]?(?:-\\d+)?,? (?:[NSEW]\\.? )?(?:${W}|\\d{1,3}(?:st|nd|rd|th))(?: ${W}){0,3} (?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Trail|Trl|Pike|Bend|Hollow|Run|Point|Pt|Crossing|Bluff|Path|Terrace|Close|Square|Sq|Crescent|Parkway|Pkwy|Row|Gardens|Grove|Mews|Hill|Circle|Cir|Trail|Quay|Walk|Green|Rise|Broadway|Marg|Nagar|Chowk|Highway|Hwy|Loop)\\.?`,
		),
		0.9,
		NUMBER_FIRST,
	],
	[pattern('(?:P\\.? ?O\\.? Box|Postfach|Apartado|Casella Postale|Caixa Postal|Postbus|BP) \\d{2,}'), 0.7],
	// German and Dutch: Hauptstraße 5, Lange Str. 12, Am Markt 3, Prinsengracht 263
	[pattern(`${W}${COMPOUND} ${N}`), 0.85, new RegExp(`${COMPOUND} \\d`)],
	[pattern(`${W}(?:[ -]${W}){0,2}[ -]${DIVIDED} ${N}`), 0.88, new RegExp(`${DIVIDED} \\d`)],
	[pattern(`(?:Am|An der|Auf der|Auf dem|Im|In der|Zum|Zur|Unter den|Alter|Alte) ${W}(?: ${W})? \\d{1,3}[a-z]?`), 0.6],
	// French: 12 bis, rue des Lilas
	[
		pattern(
			`\\d{1,4}(?: ?(?:bis|ter|[A-D]))?,? (?:rue|avenue|av\\.|boulevard|bd\\.?|blvd|place|pl\\.|chemin|allée|allées|impasse|quai|route|cours|square|passage|sentier|faubourg|villa|montée|résidence|Rue|Avenue|Boulevard|Place|Chemin|Allée|Impasse|Quai|Route|Cours|Passage) (?:(?:de|du|des|la|le|les|l'|d'|l’|d’|de la|de l'|saint|sainte)[ ]?)*[${UPPER}]?[${LETTER}'’-]+`,
		),
		0.92,
		NUMBER_FIRST,
	],
	// Spanish, Italian, Portuguese: Calle Mayor 5, Via Roma, 12, Rua das Flores, 123
	[
		pattern(
			`(?:[Cc]alle|C/|[Aa]v\\.|[Aa]venida|[Aa]vda\\.?|[Pp]laza|Pza\\.?|[Pp]aseo|Pº|[Cc]arrer|[Rr]onda|[Cc]amino|[Tt]ravesía|[Cc]arretera|[Pp]asaje|Pje\\.|Gta\\.|Glorieta|Urb\\.|Urbanización|Pol\\. Ind\\.|Rambla|Bulevar|Travessera|Passeig|Plaça|Av |Avd\\.|Avda|Ctra\\.|Tv\\.|Al\\.|Pça\\.|Rod\\.|Est\\.|Contrada|Località|Loc\\.|Fraz\\.|[Vv]ia|[Vv]iale|V\\.le|[Pp]iazza|P\\.zza|[Cc]orso|C\\.so|[Ll]argo|[Vv]icolo|[Pp]iazzale|[Ss]trada|[Ll]ungo[${LETTER}]+|[Rr]ua|R\\.|[Tt]ravessa|[Aa]lameda|[Pp]raça|[Rr]odovia|[Ee]strada) ?${WORDS},? ?(?:n[.º°]? ?|nº ?|núm\\. ?|num\\. ?)?(?:\\d{1,5}|s/n)`,
		),
		0.9,
	],
	[/(?<!\p{L})[Ll]ieu-?dit \p{Lu}/u, 0.8],
	// Polish: ul. Marszałkowska 12/4
	[pattern(`(?:ul\\.|al\\.|pl\\.|os\\.|aleja|ulica) ${WORDS} ${N}(?:/\\d+)?`), 0.92],
	// Japanese
	[
		/〒 ?\d{3}-?\d{4}|[\p{Script=Han}]{2,3}[都道府県][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]+[市区町村郡]|\d+丁目|[\p{Script=Han}]+[区市町][\p{Script=Han}\p{Script=Katakana}ヶケ]*[\d０-９]+[-−‐][\d０-９]/u,
		0.9,
		OTHER_SCRIPT,
	],
	// Devanagari
	[
		/\d+[,/]? ?[\p{Script=Devanagari}\p{M} ]*(?:मार्ग|नगर|रोड|गली|कॉलोनी|चौक|सड़क)|(?:मकान|फ्लैट) (?:नंबर|संख्या|नं)/u,
		0.9,
		OTHER_SCRIPT,
	],
	// India: Flat 4B, 2nd Floor, … Nagar, … 560001
	[/,.*[,\s](?:\p{Lu}\p{L}+|[\p{Script=Devanagari}\p{M}]+),?(?: -)? [1-9]\d{2} ?\d{3}\.?$/u, 0.75, /,.*\d{3}\.?$/],
	[/(?:Flat|House|H\.?No\.?|Plot|Door|Villa|Apt\.?|Apartment|Unit) (?:No\.? ?)?[A-Z]?-?\d+[A-Z]?\b[,/ ].*\p{L}/u, 0.7],
	// Places with a postcode.
	[
		/(?<!\p{L})\p{Lu}[\p{L}. ]+, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?(?!\d)/u,
		0.85,
		/, [A-Z]{2},? \d{5}/,
	],
	[/(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/u, 0.6, /\d[A-Z]{2}/],
	[/(?<![\p{L}\p{N}])\d{5}-\d{3}(?!\d)/u, 0.5, /\d-\d{3}/],
	[/(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2} \p{Lu}\p{L}+/u, 0.6, /\d ?[A-Z]{2} /],
];
/** Postcode and town. Also a price and a word, so it needs a label or an address before it. */
const TOWN = `[${UPPER}][${LETTER}.'-]+(?: (?:[${UPPER}][${LETTER}.'()-]+|de|la|le|les|am|an der|in|sur|di|do|dos|del|bei|im|a\\.d\\.|i\\. ?[${UPPER}][${LETTER}]*\\.?))*`;
const POSTCODE = new RegExp(
	`(?<![${LETTER}${NUMERAL}.,#-])(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3})? ${TOWN}|(?<![${LETTER}${NUMERAL}])\\d{2}-\\d{3} ${TOWN}`,
);

/** The line with postcode and town, by language. */
const TOWN_LINES: readonly (readonly [lang: RegExp, form: RegExp])[] = [
	[/^(de|fr|es|it)/, /^(?:\p{Lu}-)?\d{5} /u],
	[/^(de-at|de-ch|fr-ch|it-ch|fr-be|nl-be)/i, /^(?:\p{Lu}-)?[1-9]\d{3} /u],
	[/^pl/, /^\d\d-\d{3} /],
	[/^pt/, /^\d{4}-\d{3} /],
];
const NOT_POSTAL = anyWord('e mail | email | mail | ip | web | mac | url | wallet');

/** A house number at an end, or before a comma. */
const HOUSE = /^\d{1,5}[a-zA-Z]?[ ,]|\p{L}[ ,]+\d{1,4} ?[a-zA-Z]?(?:$|[,\n])/u;
/** Times, network addresses, dates, prices. */
const NO_ADDRESS = /\d:\d|:\p{L}|::|@|[€$£]|(?:19|20)\d\d$|\d\.\d+\.\d/u;
/** What a form finds: those with the `u` flag read the text as it is, the others its plain form. */
const streetIn = (text: string, plain: string, form: RegExp): string | undefined =>
	form.unicode ? form.exec(text)?.[0] : partOf(text, plain, form);

function isBesideStreet(nearby: string): boolean {
	const plain = plainForm(nearby);
	return STREETS.some(([form, confidence]) => confidence >= 0.6 && streetIn(nearby, plain, form) !== undefined);
}

export const postalAddress: Rule = {
	id: 'postal-address',
	title: 'Postal address',
	description: 'A street with a house number, or a postcode with a town.',
	remedy: 'Redact the address.',
	weight: 7,
	reads: ['text'],
	digits: 1,
	evaluate(place) {
		const { where, name, value, context } = place;
		if (value.length < 6 || (value.includes('@') && !value.includes(' ')) || !/\p{L}{2}|〒/u.test(value)) return null;
		const plain = plainForm(value);
		let best = null as Evidence | null;
		for (const [form, confidence, gate] of STREETS) {
			if (confidence <= (best?.confidence ?? 0) || (gate && !gate.test(value))) continue;
			const found = streetIn(value, plain, form);
			if (found) best = { found, confidence };
		}
		if (best && best.confidence >= 0.7) return best;
		if (!/\p{L}{2}/u.test(value) || value.length > 160) return best;
		const town = partOf(value, plain, POSTCODE);
		const mayBe = (town || best || HOUSE.test(value)) && !NO_ADDRESS.test(value);
		if (!mayBe) return best;
		const { label, hints } = context();
		const words = `${label} ${foldWords(name)}`;
		const sure = (confidence: number) => ({ found: best?.found ?? town ?? value, confidence });
		if (ADDRESS_LABEL.test(words) && !NOT_POSTAL.test(words)) return sure(0.8);
		if (ADDRESS_HINT.test(hints) && !NOT_POSTAL.test(hints) && (town || best)) return sure(0.75);
		// The line below a street.
		if (town && town.length > value.length - 3 && isBesideStreet(context().nearby)) return sure(0.75);
		// "24103 Kiel" and nothing else, where that is how a place is told.
		const isAlone = town !== undefined && town.length > value.length - 6 && !town.split(' ').some(isThing);
		if (isAlone && where === 'text' && TOWN_LINES.some(([of, form]) => of.test(place.lang) && form.test(town)))
			return sure(0.55);
		return best ?? (town ? { found: town, confidence: 0.3 } : null);
	},
};
