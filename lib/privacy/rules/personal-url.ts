import { coordinates } from './coordinates.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { nationalId } from './national-id.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import type { Evidence, Place, Rule } from './types.ts';
import { anyWord, foldWords, isUrl } from './words/fold.ts';
import { isGivenName } from './words/given-names.ts';
import { isThing } from './words/not-names.ts';
import { isSurname } from './words/surnames.ts';

/** Parameters that hold something personal whatever their value looks like. */
const PERSONAL = anyWord(
	'vn | nn | naamkind | kind | cliente | client | cust | customer | contact | contacto | email address | mailadres | correo | usuario | utente | benutzer | gebruiker | uzytkownik | telefoon | telefono | tel no | msisdn | fone | whatsapp | rua | calle | ulica | straat | strasse | plate | kennzeichen | placa | targa | immatriculation | matricula | dnas | data nascita | data nasc | fecha nac* | geboortedatum | data urodzenia | nir | insee | steuerid | svnr | vnr | pan | tckn | personnummer | guest ?name | guest | holder | titular | titulaire | inhaber | nazwa klienta | imie i nazwisko | to ?name | from ?name | recipient ?name | payee | beneficiary | favorecido | destinatario | naam | imie | nazwisko | huisnr | huisnummer | postcode | post code | plz | zip | cep | geb | geboren | cf | codice fiscale | lat | lng | lon | longitude | latitude | e ?mail* | mail to | user ?name | user email | login | (?:first|last|full|given|family|sur) ?name | fname | lname | vorname | nachname | nom | prenom | nombre | apellido* | nome | cognome | sobrenome | phone* | mobile | tel* | telefon* | telefono | celular | address | street | adresse | direccion | indirizzo | endereco | ssn | cpf | dni | nif | nino | pesel | bsn | aadhaar | birth ?date | birth ?day | birth | dob | geburtsdatum | naissance | nacimiento | nascita | nascimento | iban | card ?number | passport* | patient ?name | patient | customer ?name | recipient | passenger*',
);
const PEOPLE =
	/^(?:users?|u|dm|people|persons?|profiles?|members?|customers?|clients?|patients?|employees?|staff|students?|contacts?|team|author|authors|in|residents?|citizens?|candidates?|applicants?|doctors?|teachers?|drivers?|kunden?|mitarbeiter|patienten|schueler|bewerber|utilisateurs?|clientes?|pacientes?|usuarios?|empleados|alumnos|alunos?|utenti|pazienti|dipendenti|candidati|clienti|studenti|eleves|salaries|medewerkers|klanten|leerlingen|pacjenci|klienci|uczniowie|pracownicy|messages|chat|akte|cv|mieter|fahrer|versicherte|gaeste|halter|bewohner|mitglieder|autoren|benutzer|aerzte|personal|donors?|donateurs?|deelnemers?|vrijwilligers|ouders|kinderen|bewoners|gebruikers|leden|guests?|hosts?|speakers?|attendees?|agents?|sellers?|vendors?|riders?|drivers?|volunteers?|trainers?|coaches|lawyers?|owners?|tenants?|borrowers?|readers?|patrons?|lecturers?|professors?|players?|accounts?|mentors?|advisors?|reviewers?|judges?|parties|locataires?|vendeurs?|proprietaires|candidats?|voyageurs?|membres?|auteurs?|profils?|medecins?|patiente?s?|inquilinos?|vendedores|profesores|socios?|lectores|medicos?|autores|perfil|perfiles|conductores|ospiti|pazienti|medici|dottori|autori|profilo|camerieri|infermieri|motoristas?|passageiros?|contatos?|usuario|utilisateur|gebruiker|benutzer|utente|uzytkownicy|uzytkownik|lekarze|lekarz|kierowcy|by|@)$/i;

/** Pages beside the people's own. */
const GENERIC =
	/^(?:new|edit|list|all|my|add|search|import|export|settings?|roles?|groups?|invite|active|inactive|top|log|reset|me|of|and|the|for|to|design|engineering|success|support|stories|relations?|onboarding|directory)$/i;

const decode = (text: string) => {
	try {
		return decodeURIComponent(text.replace(/\+/g, ' '));
	} catch {
		// A lone % is no encoding: the text as it is.
		return text;
	}
};
/** A value that is there to be filled in: `{email}`, `:id`. */
const isTemplate = (value: string) => /^(?:[{<[:$].*|true|false|null|undefined|\d{1,2}|asc|desc)?$/i.test(value);

/** What a value is personal by, whatever the parameter is called. */
const SURE_RULES: readonly Rule[] = [email, iban, nationalId, coordinates, paymentCard];

const asText = (value: string, label: string): Place => ({
	where: 'text',
	name: '',
	value,
	tag: '',
	lang: '',
	attribute: () => '',
	context: () => ({ label, hints: '', section: '', nearby: '' }),
});

function parameter(name: string, raw: string): number {
	const value = decode(raw);
	if (isTemplate(value)) return 0;
	if (PERSONAL.test(name)) return 0.9;
	for (const rule of SURE_RULES) if ((rule.evaluate(asText(value, ''))?.confidence ?? 0) >= 0.8) return 0.9;
	if ((phone.evaluate(asText(value, name))?.confidence ?? 0) > 0.8) return 0.8;
	const words = value.split(' ');
	if (
		words.length > 1 &&
		words.length < 4 &&
		isGivenName(words[0] as string) &&
		words.every((word) => /^\p{Lu}/u.test(word))
	)
		return 0.7;
	if (
		/^(name|user|customer|for|to|who|q|search|query|suche)$/.test(name) &&
		words.length > 1 &&
		words.some(isGivenName)
	)
		return 0.75;
	if (
		/^(name|user|customer|for|to|who|empfaenger|contact)$/.test(name) &&
		/^\p{Lu}\p{Ll}+/u.test(value) &&
		!words.some(isThing)
	)
		return 0.6;
	return 0;
}

function segment(previous: string, raw: string): number {
	const value = decode(raw).replace(/\.(html?|php|aspx?|jpe?g|png|webp)$/i, '');
	if (/@[\p{L}\d-]+\.\p{L}{2}/u.test(value) && !/^@/.test(value)) return 0.95;
	if (!PEOPLE.test(previous)) return 0;
	const words = value.replace(/^[@~]/, '').split(/[-._ ]/);
	const isWords = words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{L}'’]+$/u.test(word));
	if (!isWords) return 0;
	if (words.some(isGivenName)) return 0.9;
	if (words.some(isSurname) || (value.includes('.') && words.length === 2)) return 0.75;
	return words.some((word) => isThing(word) || GENERIC.test(word)) ? 0 : 0.55;
}

function judge(url: string): Evidence | null {
	const [, path = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)#?(.*)$/s.exec(url) ?? [];
	let best: Evidence | null = null;
	const offer = (found: string, confidence: number) => {
		if (confidence > (best?.confidence ?? 0)) best = { found, confidence };
	};
	for (const pair of `${query}&${fragment.includes('=') ? fragment.replace(/^.*\?/, '') : ''}`.split(/[&;]/)) {
		const at = pair.indexOf('=');
		if (at > 0) offer(pair, parameter(foldWords(decode(pair.slice(0, at))), pair.slice(at + 1)));
	}
	const segments = path.replace(/^[a-z+]+:\/\/[^/]*/i, '').split('/');
	segments.forEach((part, i) => {
		if (part) offer(part, segment(segments[i - 1] ?? '', part));
	});
	return best;
}

export const personalUrl: Rule = {
	id: 'personal-url',
	title: 'Personal data in a URL',
	description: 'The path or a query parameter of an address names a person or carries a secret.',
	remedy: 'Keep personal data out of addresses; redact the attribute meanwhile.',
	weight: 7,
	reads: ['text', 'url'],
	digits: 0,
	evaluate({ where, name, value }) {
		if (where !== 'url' && !isUrl(name, value)) return where === 'text' ? inText(value) : null;
		if (/^(data|javascript|mailto|tel|sms|callto|blob|geo):/i.test(value)) return null;
		return judge(value);
	},
};

const inText = (value: string): Evidence | null => {
	if (!value.includes('/')) return null;
	const url = /https?:\/\/\S+|(?<!\S)\/[\w/.-]+\?\S+/.exec(value)?.[0];
	return url ? judge(url) : null;
};
