import type { Rule } from './types.ts';
import { anyWord, foldWords } from './words/fold.ts';

/** HTML Living Standard, autofill detail tokens that hold something of a person. */
const AUTOFILL =
	/(?:^|\s)(?:name|honorific-prefix|honorific-suffix|given-name|additional-name|family-name|nickname|username|new-password|current-password|one-time-code|street-address|address-line[123]|address-level[1234]|postal-code|cc-(?:name|given-name|additional-name|family-name|number|exp|exp-month|exp-year|csc)|bday|bday-day|bday-month|bday-year|sex|tel|tel-(?:country-code|national|area-code|local|extension)|email|impp|photo)$/;
const WORDS = anyWord(
	'recipient* | empfänger* | empfaenger* | destinataire* | destinatari* | ontvanger* | odbiorca* | beneficiar* | bénéficiaire* | payee* | guest ?name | passenger* | guardian* | next of kin | birthplace | place of birth | 届け先* | 宛名 | 生年* | ご住所 | お電話* | मोबाइल नंबर | पिन कोड | patient* | geb | pin ?code | member ?id | member number | membership number | mitgliedsnummer | mitglieds nr | latitude | longitude | your location | home location | titulo eleitor | título de eleitor* | notfallkontakt* | emergency contact* | contact d urgence | contacto de emergencia | contatto di emergenza | contato de emergência | *name | customer ?number | kundennummer | vehicle registration | number plate | kennzeichen | e ?mail* | mail | (?:full|first|last|given|family|middle|maiden|user|nick|sur) ?names? | surname | forename | your name | name on card | card ?holder* | (?:patient|customer|guest|passenger|student|child s?|contact|parent|recipient|emergency contact|applicant|employee|spouse|traveller|account holder|beneficiary|payee|doctor) ?name | username | benutzername | phone* | mobile* | telephone* | tel | cell ?phone | fax | whatsapp | street* | (?:home|postal|shipping|billing|delivery|mailing|street)? ?address* | addr | address ?line* | zip | zip ?code | post ?code | postal ?code | date of birth | birth ?date | birthday | birth* | dob | ssn | social security* | national insurance* | nino | nhs number | passport* | driv\\p{L}* licen[cs]e* | licen[cs]e number | tax id* | national id* | id number | iban | bic | sort code | routing number | account number | bank account | card ?number | credit card* | card no | cvc | cvv | csc | security code | expiry* | password* | passwort* | pin | gender | medical history | allergies | diagnosis | symptoms | blood type | salary | medication* | insurance number | policy number | vorname* | nachname* | familienname* | geburtsname | name | ihr name | telefon* | handy* | mobilnummer | rufnummer | anschrift | adresse* | straße* | strasse* | hausnummer | plz | postleitzahl | wohnort | geburtsdatum* | geburtstag | geburtsort | steuer ?id* | steueridentifikationsnummer | steuernummer | sozialversicherungsnummer | versichertennummer | krankenversicherung* | ausweisnummer | personalausweis* | reisepass* | kontonummer | kontoinhaber* | kreditkarten* | kartennummer | karteninhaber* | prüfnummer | kennwort | geschlecht | beschwerden | courriel | nom* | prénom* | prenom | nom de famille | téléphone* | portable | mobile | rue | code postal | date de naissance | naissance | lieu de naissance | numéro de sécurité sociale | sécurité sociale | n sécu* | nir | passeport | carte d identité | numéro de carte | titulaire* | mot de passe | sexe | correo* | nombre* | apellido* | teléfono* | telefono | móvil | celular | dirección* | direccion | calle | código postal | codigo postal | fecha de nacimiento | nacimiento | dni | nie | nif | pasaporte | número de tarjeta | tarjeta* | titular* | contraseña | sexo | posta elettronica | nome* | cognome* | cellulare | numero di telefono | indirizzo* | via | cap | data di nascita | nascita | luogo di nascita | codice fiscale | passaporto | carta d identità | numero di carta | carta di credito | intestatario* | sesso | correio eletr\\p{L}* | sobrenome* | telefone* | endereço* | endereco | rua | logradouro | cep | data de nascimento | nascimento | cpf | rg | cnh | passaporte | número do cartão | cartão* | senha | voornaam | achternaam | naam | telefoon* | mobiel* | adres* | straat* | huisnummer | postcode | woonplaats | geboortedatum* | bsn | burgerservicenummer | rekeningnummer | wachtwoord | geslacht | imię* | nazwisko* | telefonu | numer telefonu | adres* | ulica | kod pocztowy | data urodzenia | pesel | numer dowodu | numer karty | hasło | płeć | aadhaar* | aadhar | pan number | pan | メール* | メールアドレス | 氏名 | お名前 | 名前 | 姓 | 名 | 電話番号 | 電話 | 携帯* | 住所 | 郵便番号 | 生年月日 | パスワード | カード番号 | フリガナ | ふりがな | नाम | पूरा नाम | ईमेल | फ़ोन* | फोन* | मोबाइल* | पता | जन्म तिथि | जन्मतिथि | आधार* | पासवर्ड',
);
/** Names of other things than people, and fields that look for something rather than ask for it. */
const OTHER = anyWord(
	'ssid | wlan* | network name | netzwerk* | router* | token* | channel* | key name | api key name | gift message | occasion | nombre de (?:sièges|places|personnes|nuits|voyageurs|adultes|enfants|jours|articles|licences|utilisateurs|pages|colis|pièces|chambres) | firmen* | produkt* | datei* | projekt* | kurs* | vereins* | raum* | geräte* | gruppen* | listen* | kanal* | domain* | host* | table name | column name | branch name | bucket* | repository* | repo | environment name | report name | view name | rule name | tag name | search* | suche* | recherche* | buscar | búsqueda | cerca | busca | pesquisa* | zoek* | szukaj | wyszukaj | 検索 | खोज* | coupon* | voucher | promo* | gutschein* | discount | rabatt* | quantity | qty | menge | anzahl | filter* | sort | query | q | keyword* | amount | betrag | company name | company | firmenname | firma | product name | produktname | file ?name | dateiname | project name | projektname | list name | team name | event name | domain name | display ?name of | course name | group name | list | playlist | template | workspace | campaign* | device name | host ?name | server* | label | nom du produit | nom de l entreprise | nom du projet | nom de la liste | nombre del producto | nombre de la empresa | nombre del proyecto | nombre de la lista | nome del prodotto | nome azienda | nome da empresa | nome do produto | nome da lista | nome do projeto | nome del progetto | nome della lista | nome lista | nazwa* | bedrijfsnaam | productnaam | gift card* | order number | bestellnummer | tracking* | url | ip address | wallet address | mac address | subject | betreff | objet | oggetto | asunto | assunto | onderwerp | temat | newsletter frequency',
);
const INPUT = /^(?:text|email|tel|search|url|number|date|month|password|datetime-local|file|)$/;
const NO_TEXT = /^(?:submit|button|reset|image|hidden|checkbox|radio|range|color)$/;

export const personalField: Rule = {
	id: 'personal-field',
	title: 'Field for personal data',
	description: 'A field that asks a person for something personal, filled in or not.',
	remedy: 'Nothing to do: values of fields are never recorded.',
	weight: 3,
	reads: ['field'],
	digits: 0,
	evaluate({ tag, attribute, context }) {
		const type = attribute('type').toLowerCase();
		const found = attribute('name') || attribute('id') || tag;
		if (NO_TEXT.test(type) || (!INPUT.test(type) && tag === 'input')) return null;
		const autocomplete = attribute('autocomplete')
			.toLowerCase()
			.replace(/ webauthn$/, '');
		if (AUTOFILL.test(autocomplete)) return { found, confidence: 0.98 };
		if (type === 'search' || attribute('role') === 'searchbox') return null;
		if (type === 'email' || type === 'tel' || type === 'password') return { found, confidence: 0.95 };
		const { label, hints } = context();
		const own = foldWords(`${attribute('name')} ${attribute('id')}`);
		const said = `${label} ${foldWords(attribute('aria-label'))}`;
		const placeholder = foldWords(attribute('placeholder'));
		if (OTHER.test(said) || OTHER.test(own)) return null;
		if (WORDS.test(said)) return { found, confidence: 0.85 };
		if (WORDS.test(own)) return { found, confidence: 0.75 };
		if (OTHER.test(placeholder)) return null;
		if (WORDS.test(placeholder)) return { found, confidence: 0.7 };
		return WORDS.test(hints) && !OTHER.test(hints) ? { found, confidence: 0.4 } : null;
	},
};
