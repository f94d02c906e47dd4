import { accountName } from './account-names.ts';
import { type Candidate, shapesOf } from './name-shapes.ts';
import { type Evidence, type Place, type Rule, SURE } from './types.ts';
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
import { DEVANAGARI, isJapaneseName, isSurname, japaneseNameIn } from './words/surnames.ts';

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
} as const;
const HIGHEST = 0.97;

/** Titles that a person's name follows. */
const TITLE =
	/(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Hr|Fr|Fräulein|Ing|Ir|Arch|Mgr|Cllr|Judge|Hon|Pastor|Rabbi|Imam|Uncle|Aunt|Auntie|Grandma|Grandpa|Nonn[ao]|Ti[ao]|Tí[ao]|Tante|Onkel|Oncle|Seu|Dña|Lord|Dame|Lt|D\.|lek|mgr|inż|inz|frau|herrn?|mevrouw|meneer|madame|monsieur|señora?|signora?|senhora?|pani|pana?|panie|panu|doctora?|doutora?|dottor|dottoressa|tante|oncle|tia|tio|Fam|Familie|Famille|Famiglia|Família|Familia|Rodzina|Monsieur|Madame|Mademoiselle|M|Mme|Mlle|Mmes|MM|Sr|Sra|Srta|Don|Doña|Señora?|Señor|Sig|Sig\.ra|Signora?|Signor|Dott|Dott\.ssa|Avv|Geom|Senhora?|Senhor|Dra|Profa|Dona|Dhr|[Dd]e heer|Mevr|[Mm]evr|[Dd]hr|[Mm]w|Mw|Meneer|Mevrouw|Pani?|Państwo|Shri|Smt|Sri|Kumari|Sir|Lady|Rev|Schwester|Sister|Nurse|Captain|Sgt|Drs|Mag|Maître|Oma|Opa)\.? (?:(?:Dr|Prof|med|dent|Dipl\.-Ing|dr|prof|hab)\.? )*$/u;
/** The short forms of titles in small letters, and those who live or work beside one. */
const SMALL_TITLE =
	/(?<![\p{L}.])(?:dr|prof|dott|dott\.ssa|sig|sig\.ra|sig\.na|fam|dhr|mw|mevr|mr|mrs|sra?|srta|dra|avv|geom|inż|lek|ks|hr|heer|mevrouw|nachbar(?:in)?|kolleg(?:e|in)|collega|sąsiad(?:ka)?|buurman|buurvrouw|vecin[oa]|vizinh[oa]|vicin[oa]|voisine?|tante|onkel|oom|zio|zia|tí[oa]|ti[oa]|wujek|ciocia|babcia|dziadek|auntie?|uncle)\.? $/iu;
/** `Reserva a nombre de Echeverría` */
const NAMED_BEFORE =
	/(?:in the name of|under the name|a nombre de|a nome(?: di)?|au nom de|em nome de|auf den namen|im namen von|op naam van|na nazwisko) $/iu;
/** `Prenotazione Ceccarelli, 4 persone` */
const BOOKED_BEFORE =
	/(?:^|\s)(?:booking|reservation|appointment|order|rdv|réservation|commande|termin|reservierung|buchung|bestellung|reserva|cita|pedido|prenotazione|appuntamento|ordine|consulta|reservering|afspraak|bestelling|rezerwacja|wizyta|zamówienie)[ :]+$/iu;
const VERSUS = / (?:v|vs)\.? $/u;
const VERSUS_AFTER = /^ (?:v|vs)\.? \p{Lu}/u;
/** What people have; makes that end so are followed by a capital. */
const OWNS = /^['’]s (?:\p{Ll}|iPhone|iPad|MacBook|Galaxy|Pixel|AirPods|Android)/u;
const GREETING =
	/(?:^|[.!?¡,:;\n–—-] ?)(?:hi|hello|hey|hiya|dear|welcome|welcome back|good (?:morning|afternoon|evening|night)|thanks|thank you|cheers|congratulations|happy birthday|hallo|moin|servus|liebe[rs]?|guten (?:tag|morgen|abend)|willkommen|willkommen zurück|grüß gott|sehr geehrter?|danke|bonjour|bonsoir|salut|cher|chère|coucou|bienvenue|bon retour|merci|félicitations|hola|buenos días|buenas tardes|buen viaje|feliz viaje|estimad[oa]|querid[oa]|bienvenid[oa](?: de nuevo)?|gracias|ciao|salve|gentile|car[oa]|benvenut[oa]|bentornat[oa]|buongiorno|buonasera|buon viaggio|grazie|olá|oi|bom dia|boa tarde|boa noite|prezad[oa]|bem-vind[oa](?: de volta)?|obrigad[oa]|hoi|dag|beste|goedemorgen|goedemiddag|welkom|welkom terug|bedankt|cześć|dzień dobry|witaj|drogi|droga|szanown[ya]|namaste|(?:herzlichen )?glückwunsch|alles gute|tanti auguri|parabéns|felicidades|enhorabuena|gefeliciteerd)[,!]? $/iu;
/** What a letter ends with. */
const CLOSING =
	/(?:groet|groeten|regards|wishes|sincerely|faithfully|yours|truly|cordialement|salutations|saludos?|atentamente|atte|saluti|cordialità|atenciosamente|abraços?|gruß|grüße|grüßen|pozdrawiam|poważaniem|hilsen|hälsningar)[,.!]? ?$/iu;
/** Done by someone; what is sold, sent or made is so by companies. */
const DONE_BY =
	/(?:^| )(?!(?:powered|hosted|sold|delivered|shipped|provided|offered|sponsored|made|inspired|geliefert|verkauft|versendet|angeboten|hergestellt|vendu|expédié|livré|proposé|fabriqué|vendido|fabricado|venduto|spedito|verkocht|geleverd) )\p{L}{2,}(?:ed|en|et|rt|kt|gt|ckt|ad[oa]|id[oa]|it[oa]|é|ée|is|ert|at[oa]|ut[oa]|ott[oa]|an[ye]|on[ye]) (?:by|por|par|da|von|door|przez)$/u;
/** What only people do, right after the name. */
const DOING =
	/^(?: (?:is typing|is writing|is online|is away|joined|left the|reacted|replied|commented|mentioned|wrote|said|says|liked|invited|schreibt|tippt|ist online|hat |écrit|est en train|a rejoint|a écrit|está escribiendo|ha escrito|se unió|sta scrivendo|ha scritto|está digitando|escreveu|entrou|is aan het typen|schrijft|pisze)|['’]s? (?:wish ?list|birthday|account|profile|cart|basket|order|orders|team|calendar|inbox|document|draft|shift|chart|file|record))/iu;
const COMPANY =
	/^[,.]? ?(?:S\.?A\.?(?:S|U)?|S\.?L\.?|GmbH|AG|KG|UG|e\.?V|Ltd|LLC|Inc|Corp|PLC|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|Ltda|y Cía|Hnos|et Fils|SARL|EIRL|SAS|Sp\. z|OHG|株式会社)/u;
/** Places and works that are named after people. */
const INSTITUTION =
	/(?<!\p{L})(?:collège|lycée|école|cité scolaire|school|academy|university|hospital|clinic|museum|theatre|library|airport|bridge|prize|award|chair of|schule|gymnasium|realschule|stiftung|klinik|haus|preis|rue|avenue|boulevard|place|quai|square|stade|arrêt|aéroport|hôpital|médiathèque|théâtre|fondation|exposé|expo|calle|plaza|colegio|instituto|universidad|aeropuerto|fundación|teatro|museo|ruta|premio|via|piazza|corso|liceo|scuola|istituto|ospedale|aeroporto|stadio|rua|praça|escola|colégio|hospital|prefeitura|município|teatro|museu|fundação|straat|plein|school|ul\.|szkoła|liceum|szpital|lotnisko) (?:(?:de|du|des|d'|de la|del|di|da|do|of|dr\.?|dom|don|san) ?)*$/iu;
/** Years of birth and death: someone of history. */
const LIFE = /^,? ?\(?\d{4} ?[-–] ?\d{4}/;
const PRICE = /[€$£¥₹]\s?\d|\d[\d.,]*\s?(?:€|zł|kr|EUR|USD|GBP|CHF|PLN|BRL)|(?<!\p{L})(?:R\$|CHF|EUR|USD) ?\d/u;
/** Where a value stands by itself; headings and links are titles of things. German writes all nouns with a capital. */
const ALONE = /^(?:td|li|span|b|strong|em|p|dd|div|figcaption|cite|address|output)$/;
const CONTROL = /^(?:th|label|dt|legend|caption|button|summary|option)$/;
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
const DOTTED = /^(?:\p{Lu}\.-?)+$/u;
/** Names in a row: "Tamsin, Fergus and you". */
const ROW = /, | (?:&|and|y|e|et|und|en|i|og|och|ja) /;
const IN_ROW = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,3}$/u;

function isRow(text: string): boolean {
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

function weigh(place: Place, text: string, { text: found, words, wasLed }: Candidate, isListed: boolean): number {
	const at = text.indexOf(found);
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
	if (after && COMPANY.test(after)) sum += WEIGHT.company;
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

/** Accounts named after people, within a text: `@tariq.mansour`, `Loïc_44`. */
const MENTION = /(?<![\p{L}\p{N}])@(\p{L}{3,})(?:[._-](\p{L}{2,}))?(?![\p{L}@.])|^@?(\p{L}{3,})[._-]?\d{1,4}$/gu;

function mentionIn(value: string): string | undefined {
	if (!/[@\d._]/.test(value)) return undefined;
	for (const [found, first = '', second = '', only = ''] of value.matchAll(MENTION))
		if (isListedName(first || only) || isListedName(second) || (second && isSurname(second))) return found;
	if (!/[._]/.test(value)) return undefined;
	for (const [found, first = '', second = ''] of value.matchAll(WITHIN))
		if ((isListedName(first) || first.length === 1) && (isSurname(second) || isListedName(second)) && !isThing(second))
			return found;
	return undefined;
}

/** `m.holloway commented`: both parts are those of a name. */
const WITHIN = /(?<![\p{L}\p{N}@./:=_-])(\p{Ll}+)[._](\p{Ll}{3,})\d{0,4}(?![\p{L}\p{N}@/=(-]|\.\p{L})/gu;
const NATIVE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}|[\p{Script=Devanagari}\p{M}]+(?: [\p{Script=Devanagari}\p{M}]+){0,2}/u;
/** `担当：桜井`, `仲居 富田 和子`. */
const INLINE_LABEL = /^([^\s:：]{1,12}) ?[:：] ?(\S.*)$|^([\p{Script=Han}ー]{2,8})[　 ](\S.*)$/u;
/** A name in Latin letters with an honorific. */
const ROMAJI = /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? ?(?:様|さん|先生|殿|氏)/u;
const HONORIFIC =
	/([\p{Script=Han}\p{Script=Katakana}ー]{1,6}(?:[ \u3000][\p{Script=Han}\p{Script=Katakana}ー]{1,5})?) ?(?:様|さん|先生|殿|氏|くん|ちゃん)(?!子)|(?:श्री|श्रीमती|डॉ\.?|कुमारी|सुश्री|प्रिय) ([\p{Script=Devanagari}\p{M}]+(?: [\p{Script=Devanagari}\p{M}]+)?)/u;
/** `小田切 修平`: a family and a given name. Things are hardly ever written so. */
const JAPANESE_PARTED =
	/^\p{Script=Han}{1,3}[ \u3000](?:\p{Script=Han}{1,3}|[\p{Script=Hiragana}ー]{2,4}|[\p{Script=Katakana}ー]{2,4})$/u;
/** `ゆき さん`, and nothing else. */
const KANA_TITLED = /^([\p{Script=Hiragana}ー]{2,5}) (?:さん|ちゃん|くん|様)$/u;
const NOBODY = /^(?:お客|皆|奥|神|仏|お子|患者|利用者|会員|担当)/;
const NOT_NATIVE =
	/(?:番号|名前|設定|詳細|一覧|検索|情報|管理|変更|確認|追加|削除|登録|編集|表示|保存|新規|無料|送料|配送|発送|返品|支払|決済|履歴|予定|期間|曜日|午前|午後|営業|定休|税込|税抜|クラブ|チーム|セール|コーヒー|氏名|住所|電話|日付|時間|料金|合計|商品|注文|予約|会社|株式|病院|大学|学校|नंबर|संख्या|खरीदार|दिनांक|राशि|कुल|उत्पाद|अस्पताल|विद्यालय)/;

/** Names in scripts without capitals: by honorific, label, or a family name that begins them. */
function native(place: Place): Evidence | null {
	const [, before, after, role = '', named = ''] = INLINE_LABEL.exec(place.value) ?? [];
	const said = before ?? role;
	const inline = (after ?? named).replace(/ ?[(（][^)）]*[)）]$/u, '');
	const label = foldWords(said);
	if (inline && (NAME_LABEL.test(label) || ROLE_LABEL.test(label)) && NATIVE.exec(inline)?.[0] === inline)
		return { found: inline, confidence: 0.8 };
	const romaji = ROMAJI.exec(place.value);
	if (romaji) return { found: romaji[0], confidence: 0.85 };
	return nativeAlone(place);
}

function nativeAlone(place: Place): Evidence | null {
	const { value } = place;
	const parted = JAPANESE_PARTED.test(value) && !NOT_NATIVE.test(value) && !CONTROL.test(place.tag);
	if (parted) return { found: value, confidence: 0.65 };
	const titled = HONORIFIC.exec(value) ?? KANA_TITLED.exec(value);
	if (titled && !CONTROL.test(place.tag) && !NOBODY.test(titled[1] ?? titled[2] ?? ''))
		return { found: titled[0], confidence: 0.85 };
	const found = NATIVE.exec(value)?.[0];
	if (!found) return null;
	const isWhole = found.length >= value.length - 2 && !CONTROL.test(place.tag) && !NOT_NATIVE.test(value);
	const { label, hints } = place.context();
	if (isWhole && (NAME_LABEL.test(label) || ROLE_LABEL.test(label)) && !THING_LABEL.test(label))
		return { found, confidence: 0.85 };
	if (DEVANAGARI.test(value) && value.length < 80 && !/\d/.test(value)) return { found: value, confidence: 0.7 };
	if (isWhole && isJapaneseName(value.trim()) && !/[市区町村県駅線店]/.test(value)) return { found, confidence: 0.7 };
	const within = japaneseNameIn(value);
	if (within) return { found: within, confidence: 0.6 };
	return isWhole && PERSON_HINT.test(hints) && !ROLE_LABEL.test(foldWords(value)) ? { found, confidence: 0.55 } : null;
}

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
		if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Devanagari}]/u.test(value)) return native(place);
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
		for (const candidate of candidates) {
			if (best && candidate.words.length === 1 && best.confidence >= 0.5) break;
			const confidence = Math.min(HIGHEST, weigh(place, text, candidate, isListed));
			if (confidence > (best?.confidence ?? 0.15)) {
				const at = text.indexOf(candidate.text);
				best = { found: value.slice(at, at + candidate.text.length), confidence };
			}
		}
		return best;
	},
};
