/** What stands before or behind a name in a text. */

/** A long pattern, written on many lines. */
const pattern = (lines: string, flags: string): RegExp => new RegExp(lines.replaceAll('\n', ''), flags);

/** Titles that a person's name follows. */
export const TITLE = pattern(
	String.raw`
(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Hr|Fr|Fräulein|Ing|Ir|Arch|Mgr|Cllr|Judge|Hon|Pastor|Rabbi|
Imam|Uncle|Aunt|Auntie|Grandma|Grandpa|Nonn[ao]|Ti[ao]|Tí[ao]|Tante|Onkel|Oncle|Seu|Dña|Lord|Dame|Lt|D\.|lek|
mgr|inż|inz|frau|herrn?|mevrouw|meneer|madame|monsieur|señora?|signora?|senhora?|pani|pana?|panie|panu|doctora?|
doutora?|dottor|dottoressa|tante|oncle|tia|tio|Fam|Familie|Famille|Famiglia|Família|Familia|Rodzina|Monsieur|
Madame|Mademoiselle|M|Mme|Mlle|Mmes|MM|Sr|Sra|Srta|Don|Doña|Señora?|Señor|Sig|Sig\.ra|Signora?|Signor|Dott|
Dott\.ssa|Avv|Geom|Senhora?|Senhor|Dra|Profa|Dona|Dhr|[Dd]e heer|Mevr|[Mm]evr|[Dd]hr|[Mm]w|Mw|Meneer|Mevrouw|
Pani?|Państwo|Shri|Smt|Sri|Kumari|Sir|Lady|Rev|Schwester|Sister|Nurse|Captain|Sgt|Drs|Mag|Maître|Oma|
Opa)\.? (?:(?:Dr|Prof|med|dent|Dipl\.-Ing|dr|prof|hab)\.? )*$
`,
	'u',
);
/** The short forms of titles in small letters, and those who live or work beside one. */
export const SMALL_TITLE = pattern(
	String.raw`
(?<![\p{L}.])(?:dr|prof|dott|dott\.ssa|sig|sig\.ra|sig\.na|fam|dhr|mw|mevr|mr|mrs|sra?|srta|dra|avv|geom|inż|
lek|ks|hr|heer|mevrouw|nachbar(?:in)?|kolleg(?:e|in)|collega|sąsiad(?:ka)?|buurman|buurvrouw|vecin[oa]|
vizinh[oa]|vicin[oa]|voisine?|tante|onkel|oom|zio|zia|tí[oa]|ti[oa]|wujek|ciocia|babcia|dziadek|auntie?|
uncle)\.? $
`,
	'iu',
);
/** `Reserva a nombre de Echeverría` */
export const NAMED_BEFORE =
	/(?:in the name of|under the name|a nombre de|a nome(?: di)?|au nom de|em nome de|auf den namen|im namen von|op naam van|na nazwisko) $/iu;
/** `Prenotazione Ceccarelli, 4 persone` */
export const BOOKED_BEFORE = pattern(
	String.raw`
(?:^|\s)(?:booking|reservation|appointment|order|rdv|réservation|commande|termin|reservierung|buchung|
bestellung|reserva|cita|pedido|prenotazione|appuntamento|ordine|consulta|reservering|afspraak|bestelling|
rezerwacja|wizyta|zamówienie)[ :]+$
`,
	'iu',
);
export const VERSUS = / (?:v|vs)\.? $/u;
export const VERSUS_AFTER = /^ (?:v|vs)\.? \p{Lu}/u;
/** What people have; makes that end so are followed by a capital. */
export const OWNS = /^['’]s (?:\p{Ll}|iPhone|iPad|MacBook|Galaxy|Pixel|AirPods|Android)/u;
export const GREETING = pattern(
	String.raw`
(?:^|[.!?¡,:;\n–—-] ?)(?:hi|hello|hey|hiya|dear|welcome|welcome back|good (?:morning|afternoon|evening|night)|
thanks|thank you|cheers|congratulations|happy birthday|hallo|moin|servus|liebe[rs]?|guten (?:tag|morgen|abend)|
willkommen|willkommen zurück|grüß gott|sehr geehrter?|danke|bonjour|bonsoir|salut|cher|chère|coucou|bienvenue|
bon retour|merci|félicitations|hola|buenos días|buenas tardes|buen viaje|feliz viaje|estimad[oa]|querid[oa]|
bienvenid[oa](?: de nuevo)?|gracias|ciao|salve|gentile|car[oa]|benvenut[oa]|bentornat[oa]|buongiorno|buonasera|
buon viaggio|grazie|olá|oi|bom dia|boa tarde|boa noite|prezad[oa]|bem-vind[oa](?: de volta)?|obrigad[oa]|hoi|
dag|beste|goedemorgen|goedemiddag|welkom|welkom terug|bedankt|cześć|dzień dobry|witaj|drogi|droga|szanown[ya]|
namaste|(?:herzlichen )?glückwunsch|alles gute|tanti auguri|parabéns|felicidades|enhorabuena|
gefeliciteerd)[,!]? $
`,
	'iu',
);
/** What a letter ends with. */
export const CLOSING = pattern(
	`
(?:groet|groeten|regards|wishes|sincerely|faithfully|yours|truly|cordialement|salutations|saludos?|atentamente|
atte|saluti|cordialità|atenciosamente|abraços?|gruß|grüße|grüßen|pozdrawiam|poważaniem|hilsen|
hälsningar)[,.!]? ?$
`,
	'iu',
);
/** Done by someone; what is sold, sent or made is so by companies. */
export const DONE_BY = pattern(
	String.raw`
(?:^| )(?!(?:powered|hosted|sold|delivered|shipped|provided|offered|sponsored|made|inspired|geliefert|verkauft|
versendet|angeboten|hergestellt|vendu|expédié|livré|proposé|fabriqué|vendido|fabricado|venduto|spedito|verkocht|
geleverd) )\p{L}{2,}(?:ed|en|et|rt|kt|gt|ckt|ad[oa]|id[oa]|it[oa]|é|ée|is|ert|at[oa]|ut[oa]|ott[oa]|an[ye]|
on[ye]) (?:by|por|par|da|von|door|przez)$
`,
	'u',
);
/** What only people do, right after the name. */
export const DOING = pattern(
	`
^(?: (?:is typing|is writing|is online|is away|joined|left the|reacted|replied|commented|mentioned|wrote|said|
says|liked|invited|schreibt|tippt|ist online|hat |écrit|est en train|a rejoint|a écrit|está escribiendo|
ha escrito|se unió|sta scrivendo|ha scritto|está digitando|escreveu|entrou|is aan het typen|schrijft|pisze)|
['’]s? (?:wish ?list|birthday|account|profile|cart|basket|order|orders|team|calendar|inbox|document|draft|shift|
chart|file|record))
`,
	'iu',
);
export const COMPANY = pattern(
	String.raw`
^[,.]? ?(?:S\.?A\.?(?:S|U)?|S\.?L\.?|GmbH|AG|KG|UG|e\.?V|Ltd|LLC|Inc|Corp|PLC|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|
Ltda|y Cía|Hnos|et Fils|SARL|EIRL|SAS|Sp\. z|OHG|株式会社)
`,
	'u',
);
/** Places and works that are named after people. */
export const INSTITUTION = pattern(
	String.raw`
(?<!\p{L})(?:collège|lycée|école|cité scolaire|school|academy|university|hospital|clinic|museum|theatre|library|
airport|bridge|prize|award|chair of|schule|gymnasium|realschule|stiftung|klinik|haus|preis|rue|avenue|boulevard|
place|quai|square|stade|arrêt|aéroport|hôpital|médiathèque|théâtre|fondation|exposé|expo|calle|plaza|colegio|
instituto|universidad|aeropuerto|fundación|teatro|museo|ruta|premio|via|piazza|corso|liceo|scuola|istituto|
ospedale|aeroporto|stadio|rua|praça|escola|colégio|hospital|prefeitura|município|teatro|museu|fundação|straat|
plein|school|ul\.|szkoła|liceum|szpital|lotnisko) (?:(?:de|du|des|d'|de la|del|di|da|do|of|dr\.?|dom|don|
san) ?)*$
`,
	'iu',
);
/** A town is before it: `San Francisco, CA 94115`. */
export const STATE = /^, [A-Z]{2},? \d{5}\b/;
/** Years of birth and death: someone of history. */
export const LIFE = /^,? ?\(?\d{4} ?[-–] ?\d{4}/;
export const PRICE = /[€$£¥₹]\s?\d|\d[\d.,]*\s?(?:€|zł|kr|EUR|USD|GBP|CHF|PLN|BRL)|(?<!\p{L})(?:R\$|CHF|EUR|USD) ?\d/u;
/** Elements that are operated, or name others: what they show is seldom a person. */
export const CONTROL = /^(?:th|label|dt|legend|caption|button|summary|option)$/;
