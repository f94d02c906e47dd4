import { isGivenName } from './given-names.ts';
import type { Evidence, Place, PlaceContext, Rule } from './types.ts';
import { anyWord, foldWords, isUrl, wordsBefore } from './words.ts';

const WORD = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}\\p{M}]+(?:[-'’]\\p{Lu}?[\\p{Ll}\\p{M}]+)*(?:\\p{Lu}\\p{Ll}+)?";
const PARTICLE =
	"(?:de la|de los|de las|de|da|do|dos|das|del|della|di|van der|van den|van de|van|von der|von|vom|zu|zur|den|der|ter|ten|la|le|el|al|bin|ibn|y|e|af|O'|d'|D'|Mc|Mac)";
const INITIAL = '\\p{Lu}\\.(?:-?\\p{Lu}\\.)*';
/** Two to five capitalised words, particles and initials among them; `Last, First` too. */
const FULL = new RegExp(
	`(?<![\\p{L}\\p{N}@#/._-])(?:${WORD}|${INITIAL})(?:,? (?:${PARTICLE} ?)?(?:${WORD}|${INITIAL}|\\p{Lu}{2,})){1,4}(?![\\p{L}\\p{N}@])`,
	'gu',
);
const ONE = new RegExp(`(?<![\\p{L}\\p{N}@#/._-])${WORD}(?![\\p{L}\\p{N}@])`, 'gu');
const UPPER = /^\p{Lu}{2,}(?:[-' ]\p{Lu}{2,}){1,3}$/u;
/** Titles and salutations that a person's name follows. */
const TITLE =
	/(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Hr|Fr|Fräulein|Monsieur|Madame|Mademoiselle|M|Mme|Mlle|Me|Sr|Sra|Srta|Don|Doña|Señora?|Señor|Sig|Sig\.ra|Signora?|Signor|Dott|Dott\.ssa|Avv|Ing|Senhora?|Senhor|Dra|Profa|Seu|Dona|Dhr|Mevr|Mw|Meneer|Mevrouw|Pani?|Państwo|Shri|Smt|Sri|Kumari|Sir|Lady|Lord|Rev|Schwester|Nurse|Captain|Capt|Sgt|Drs|Mag|Dipl\.-Ing)\.? (?:(?:Dr|Prof|med|Dipl\.-Ing)\.? )*$/u;
const GREETING =
	/(?:^|[.!?,:;–—-] ?)(?:hi|hello|hey|hiya|dear|welcome|welcome back|good (?:morning|afternoon|evening)|thanks|thank you|cheers|hallo|moin|servus|liebe[rs]?|guten (?:tag|morgen|abend)|willkommen|willkommen zurück|grüß gott|sehr geehrter?|danke|bonjour|bonsoir|salut|cher|chère|coucou|bienvenue|merci|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|bienvenid[oa](?: de nuevo)?|gracias|ciao|salve|gentile|car[oa]|benvenut[oa]|bentornat[oa]|buongiorno|buonasera|grazie|olá|oi|bom dia|boa tarde|boa noite|prezad[oa]|car[oa]|bem-vind[oa](?: de volta)?|obrigad[oa]|hoi|dag|beste|goedemorgen|goedemiddag|welkom|welkom terug|bedankt|cześć|dzień dobry|witaj|drogi|droga|szanown[ya]|namaste|नमस्ते)[,!]? $/iu;
/** Words right before a name: "Assigned to Anna Schmidt". */
const ROLE_BEFORE = anyWord(
	'name | by | from | to | with | signed in as | logged in as | assigned to | created by | posted by | written by | reported by | updated by | customer | client | patient* | attending | guest | passenger | student | pupil | teacher | member | owner | author | contact | recipient | sender | driver | applicant | employee | manager | doctor | nurse | regards | sincerely | von | für | an | mit | kunde | kundin | angemeldet als | erstellt von | bearbeiter* | empfänger* | absender* | grüße | grüßen | fahrgast | schüler* | lehrer* | lehrkraft | mitarbeiter* | ansprechpartner* | arzt | ärztin | par | de | pour | avec | client | cliente | connecté en tant que | passager | élève | destinataire | expéditeur | cordialement | por | para | con | paciente | conectado como | pasajero | alumn[oa] | saludos | atentamente | da | per | cliente | paziente | studente | destinatario | mittente | saluti | assistit[oa] | com | aluno | aluna | atenciosamente | door | voor | klant | aan | groeten | przez | dla | klient | pacjent* | pozdrawiam | avatar of | photo of | picture of | foto von | foto de | foto di | photo de | profile of | message from | reply to | replied to | chat with | bild von | porträt von | avatar de | avatar di | profile picture of | profilbild von | foto van | zdjęcie',
);
const LABEL = anyWord(
	'name | full name | first name | last name | given name | family name | surname | forename | maiden name | nickname | patient* | customer | client | guest | guests | passenger* | traveller* | traveler | student* | pupil* | teacher | tutor | parent | guardian | member | owner | author | contact | contact person | emergency contact | next of kin | recipient | sender | driver | applicant | candidate | employee | manager | reports to | supervisor | doctor | physician | gp | consultant | nurse | assignee | assigned to | agent | reporter | created by | updated by | requested by | approved by | signed in as | logged in as | account holder | cardholder | card holder | name on card | beneficiary | payee | holder | user | username | insured | policyholder | tenant | landlord | lead guest | attendee* | participant* | organi[sz]er | host | ship to | deliver to | bill to | sold to | vorname | nachname | vor und nachname | vollständiger name | kunde | kundin | kunde in | patient in | versicherte* | kontoinhaber* | karteninhaber* | inhaber* | empfänger* | absender* | fahrgast | reisende* | gast | schüler* | lehrer* | lehrkraft | klassenleitung | mitarbeiter* | ansprechpartner* | vorgesetzte* | arzt | ärztin | hausarzt | behandelnde* | bearbeiter* | erstellt von | verantwortlich* | mieter* | antragsteller* | eltern* | teilnehmer* | fahrer* | nom | prénom* | nom complet | nom et prénom | nom de famille | nom de naissance | client | cliente | passager* | voyageur* | élève | professeur | enseignant* | destinataire | expéditeur | bénéficiaire | titulaire | médecin* | salarié* | employé* | responsable | interlocuteur | assuré* | locataire | conducteur | demandeur | participant* | auteur | nombre | nombre completo | nombre y apellidos | apellido* | paciente* | pasajero* | viajero* | alumn[oa] | profesor* | tutor* | titular | beneficiario | destinatario | remitente | médic[oa] | emplead[oa] | responsable | solicitante | asegurad[oa] | conductor* | huésped* | contacto | autor* | nome | nome completo | nome e cognome | cognome | cliente | paziente | passegger[oi] | viaggiator[ei] | student[ei] | alunn[oa] | docente | insegnante | intestatario | beneficiario | mittente | medico | dipendente | responsabile | richiedente | assistito | assicurato | conducente | ospite | referente | contatto | autore | sobrenome | passageir[oa] | hóspede* | alun[oa] | professor* | responsável | beneficiári[oa] | destinatári[oa] | remetente | médic[oa] | funcionári[oa] | colaborador* | solicitante | segurad[oa] | motorista | contato | mãe | pai | nome da mãe | naam | volledige naam | voornaam | achternaam | klant | patiënt | reiziger | passagier | leerling | docent | ontvanger | afzender | rekeninghouder | medewerker | huisarts | contactpersoon | verzekerde | bestuurder | imię | imię i nazwisko | nazwisko | klient* | pacjent* | pasażer* | uczeń | uczennica | nauczyciel* | odbiorca | nadawca | lekarz* | pracownik* | posiadacz* | właściciel* | kierowca | opiekun* | 氏名 | お名前 | 名前 | 患者* | 患者名 | お客様* | 担当 | 担当者* | 受取人 | 姓 | 名 | 宛名 | नाम | मरीज | रोगी* | ग्राहक* | यात्री* | पिता* | छात्र* | naam',
);
const HINT = anyWord(
	'author | user | username | user name | account | profile | avatar | sender | recipient | customer | client | patient | passenger | traveller | traveler | guest | student | pupil | teacher | doctor | employee | person | people | contact | member | owner | assignee | agent | reviewer | cardholder | full name | fullname | first name | firstname | last name | lastname | given name | family name | display name | surname | participant | attendee | nickname | kunde | mitarbeiter | schueler | lehrer | arzt | empfaenger | nom | prenom | auteur | nombre | autor | usuario | cliente | paciente | nome | utente | paziente | autore | usuario | aluno | from | to | who | by | by line | byline | me | candidate | applicant | driver | holder | beneficiary | payee | signature | vcard | fn | hcard | chat name | msg author | name',
);
/** Names of things: products, companies, places, files. */
const THING_LABEL = anyWord(
	'company* | firma | product* | produkt* | produit* | producto* | prodotto | produto* | brand* | marke | marque* | marca | item* | article | artikel | article | articolo | model* | title | course* | kurs | cours | curso | corso | file* | datei | project* | projekt* | event* | hotel* | airport | station | city | stadt | ville | ciudad | città | cidade | miasto | stad | country | land | pays | país | paese | kraj | department | abteilung | school | schule | bank | organi[sz]ation* | employer | arbeitgeber | subject* | fach | category | kategorie | campaign | team* | street | straße | region | medication | drug | medikament | arzneimittel | restaurant | filename | file name | app | hospital | venue | job* | position | collection | colour | color | farbe | vendor | supplier | lieferant | shop* | store | plan | room | ward | carrier | airline | movie | film | book | album | song | genre | variety | sorte | ingredient | recipe | host name | hostname | server',
);
const THING_HINT = anyWord(
	'product* | brand* | company | item* | sku | hotel | city | place | store | shop | logo | category | collection | course | event | headline | nav | menu | breadcrumb* | tag | badge | article | recipe | film | book | team | model | destination | airport | station | price* | cart | feature | teaser | promo* | banner | footer | btn | button | status | plan | vendor | merchant',
);
const THING_NEARBY = /[€$£¥₹]\s?\d|\d[\d.,]*\s?(?:€|zł|kr|EUR|USD|GBP|CHF|PLN|BRL)|(?<!\p{L})(?:R\$|CHF|EUR|USD) ?\d/u;
/** Words that no person is called by, though capitalised: with one of them it is a thing. */
const THING = new Set(
	`a the an and or for of in on at my our your all new sale shop store stores house home hotel inn street st road rd avenue ave lane square park place plaza centre center city town village hill hills beach bay lake river island islands mountain valley bridge garden gardens castle palace tower hall airport station terminal port university college school academy institute hospital clinic praxis klinik klinikum bank group holding company co inc ltd llc plc gmbh ag kg ug ohg se sa sas sarl srl spa bv nv sp zoo ltda oy ab corp corporation partners brothers sons associates solutions systems services service software technologies technology tech media press news times post magazine books book music records film films studio studios gallery museum theatre theater opera café cafe restaurant bar grill kitchen pizza pizzeria bakery bistro brewery wine wines vineyard estate farm foods food coffee tea chocolate sofa couch chair armchair table desk lamp bed wardrobe shelf cabinet rug curtain cushion pillow blanket mattress dresser stool bench mirror vase mug cup bowl plate dress shirt skirt jacket coat jeans trousers pants shoes shoe boots boot sneakers sneaker sandals bag handbag purse wallet belt hat cap scarf gloves sweater cardigan hoodie blouse top tee socks watch watches ring necklace earrings bracelet perfume parfum cologne eau cream lotion soap shampoo collection edition series set bundle kit pack size blue red green black white grey gray brown pink yellow gold silver classic premium deluxe pro max plus mini ultra lite basic standard express monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter north south east west northern southern eastern western united states kingdom republic america england france germany italy spain brazil india japan china london paris berlin madrid rome milan texas california carolina dakota virginia jersey york hampshire san santa saint los las el la le der die das und für mit von zum zur im am auf ein eine alle mehr neue neu jetzt hier zurück weiter les des du une un et ou pour avec sur dans nouveau voir mon ma mes vos nos los una con para sin más ver mi mis tu su il lo gli per con più vedi o os as um uma com sem mais meu minha de da do dashboard settings overview home page help support contact about us terms privacy policy cookie cookies login log sign out up account order orders checkout cart basket wish list search filter sort results details view edit delete save cancel submit add remove update download upload print share next previous back menu close open start stop send reply forward message messages inbox notifications calendar today tomorrow yesterday week month year day date time total subtotal tax shipping delivery payment method invoice price quantity item items product products category categories brand brands name email phone address password username number id code status type action actions notes comments description title subject file files folder project projects task tasks team teams user users admin manager customer customers client clients patient patients doctor doctors nurse student students teacher teachers class classes course courses lesson grade grades report reports analytics data table chart graph map first last full given family maiden street postal zip country state province county region language currency yes no ok error warning success info free trial plan plans pricing monthly annual yearly special offer offers gift card cards voucher coupon discount happy birthday good morning afternoon evening night great best top rated customer reviews review rating award winner street fashion market marketing team sales department office head human resources finance legal operations engineering design development research cardiology radiology oncology pediatrics surgery emergency room ward unit floor building block gate terminal flight train bus boarding pass seat economy business vitamin omega ibuprofen paracetamol aspirin mg ml tablet tablets fc united city rovers real cup league champions world premier bundesliga liga serie mara klein boss hilfiger lauren armani versace gucci prada chanel dior kors jacobs mcqueen westwood spade burch morgan stanley sachs chase lynch deere daniels beam walker davidson benz royce romeo martin series windows office mac os linux android google apple microsoft amazon facebook sofa-set tisch stuhl sessel lampe bett schrank regal teppich kissen decke kleid hemd bluse hose rock jacke mantel schuhe stiefel tasche uhr kette ohrringe armband pullover straße strasse platz weg allee gasse markt bahnhof flughafen hafen apotheke bäckerei metzgerei autohaus versicherung krankenhaus grundschule gymnasium universität hochschule kindergarten verein stiftung rue place gare aéroport hôpital clinique lycée collège école université boulangerie pharmacie banque assurance canapé fauteuil chaise lampe robe chemise pantalon veste manteau chaussures bottes sac montre calle plaza avenida estación aeropuerto clínica colegio escuela instituto universidad farmacia banco seguros sofá silla mesa lámpara vestido camisa pantalón chaqueta abrigo zapatos botas bolso reloj via piazza corso stazione aeroporto ospedale clinica scuola liceo istituto università farmacia banca assicurazioni divano poltrona sedia tavolo lampada vestito camicia pantaloni giacca cappotto scarpe stivali borsa orologio rua praça estação hospital clínica escola faculdade universidade farmácia seguros cadeira mesa luminária vestido camisa calça jaqueta casaco sapatos botas bolsa relógio loja supermercado straat plein laan ziekenhuis apotheek bank stoel tafel jurk broek jas schoenen tas ulica plac szpital szkoła apteka stół krzesło sukienka buty torba`.split(
		/\s+/,
	),
);

const words = (text: string) => text.replace(/,/g, '').split(/[\s ]+/);
const hasThing = (name: string) => words(name).some((word) => THING.has(word.toLowerCase().replace(/\.$/, '')));
const CONFIDENCE = {
	title: 0.92,
	greeting: 0.85,
	label: 0.9,
	hint: 0.82,
	role: 0.75,
	given: 0.62,
	unknown: 0.3,
} as const;

/** Weighs a capitalised phrase by what stands around it. */
function weigh(place: Place, found: string, parts: number): number {
	const { value } = place;
	const at = value.indexOf(found);
	const before = value.slice(0, at);
	if (TITLE.test(before)) return CONFIDENCE.title;
	const isWhole = found.length >= value.length - 2;
	const hasGiven = words(found).some((word, i) => i < 3 && isGivenName(word));
	if (GREETING.test(before) && (parts > 1 || hasGiven || at + found.length >= value.length - 2))
		return hasThing(found) ? 0.2 : CONFIDENCE.greeting;
	if (hasThing(found)) return 0.1;
	const context = place.context();
	if (isOfThing(place, context))
		return hasGiven && LABEL.test(context.label) && !THING_LABEL.test(context.label) ? 0.6 : 0.2;
	const role = wordsBefore(value, found, 24);
	if (isWhole && LABEL.test(context.label)) return parts > 1 || hasGiven ? CONFIDENCE.label : 0.55;
	if (
		LABEL.test(
			foldWords(before.split(/[,;]/).at(-1) ?? '')
				.split(' ')
				.slice(-2)
				.join(' '),
		)
	)
		return hasGiven || parts > 1 ? CONFIDENCE.label : 0.4;
	if (isWhole && HINT.test(context.hints)) return hasGiven ? CONFIDENCE.hint : parts > 1 ? 0.55 : 0.35;
	if (role && ROLE_BEFORE.test(role.split(' ').slice(-3).join(' ')) && (hasGiven || parts > 2))
		return parts > 1 ? CONFIDENCE.role : 0.45;
	if (hasGiven && parts > 1) return CONFIDENCE.given;
	return CONFIDENCE.unknown;
}

const isOfThing = (place: Place, { label, hints, nearby }: PlaceContext) =>
	THING_LABEL.test(label) ||
	(THING_HINT.test(hints) && !HINT.test(hints)) ||
	(place.where === 'text' && THING_NEARBY.test(nearby) && !LABEL.test(label));

const FOREIGN =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}|\p{Script=Devanagari}[\p{Script=Devanagari}\p{M}]+(?: [\p{Script=Devanagari}\p{M}]+){0,2}/u;
const HONORIFIC =
	/([\p{Script=Han}\p{Script=Katakana}]{2,6}(?:[ \u3000][\p{Script=Han}\p{Script=Katakana}]{1,4})?) ?(?:様|さん|先生|殿|氏)|(?:श्री|श्रीमती|डॉ\.?|कुमारी) ([\p{Script=Devanagari}\p{M}]+(?: [\p{Script=Devanagari}\p{M}]+)?)/u;

function foreign(place: Place): Evidence | null {
	const { value } = place;
	const titled = HONORIFIC.exec(value);
	if (titled && !/^(お客|皆|奥|神|仏)/.test(titled[1] ?? '')) return { found: titled[0], confidence: 0.85 };
	const found = FOREIGN.exec(value)?.[0];
	if (!found || found.length < value.length - 2 || value.length > 30) return null;
	const { label, hints } = place.context();
	return LABEL.test(label) && !THING_LABEL.test(label)
		? { found, confidence: 0.85 }
		: HINT.test(hints)
			? { found, confidence: 0.6 }
			: null;
}

export const personName: Rule = {
	id: 'person-name',
	title: "Person's name",
	description: 'Words in the form of a name beside a label, a greeting, a title or a well-known given name.',
	remedy: 'Redact the name.',
	weight: 6,
	evaluate(place) {
		const { where, name, value } = place;
		if (where === 'url' || isUrl(name, value) || value.length < 2) return null;
		if (
			where === 'attribute' &&
			/^(class|id|for|name|type|role|lang|style|d|viewbox|data-testid|data-test|rel|target|autocomplete|aria-controls|aria-labelledby|aria-describedby|method|data-expect)$/.test(
				name,
			)
		)
			return null;
		if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Devanagari}]/u.test(value)) return foreign(place);
		if (!/\p{Lu}/u.test(value)) return null;
		let best: Evidence | null = null;
		const offer = (found: string, confidence: number) => {
			if (confidence > (best?.confidence ?? 0)) best = { found, confidence };
		};
		if (UPPER.test(value)) {
			const titled = value.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
			offer(value, weigh({ ...place, value: titled }, titled, words(titled).length));
		}
		for (const found of value.match(FULL) ?? []) offer(found, weigh(place, found, words(found).length));
		if (best === null || (best as Evidence).confidence < 0.5)
			for (const found of value.match(ONE) ?? []) offer(found, weigh(place, found, 1));
		return best;
	},
};
