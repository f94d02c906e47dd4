import type { Rule } from './types.ts';
import { foldWords } from './words/fold.ts';
import { OTHER_FIELD, PERSONAL_FIELD } from './words/labels/fields.ts';
import { ROLE_LABEL } from './words/labels/people.ts';
import { isThing } from './words/not-names.ts';

/** HTML Living Standard, autofill detail tokens that hold something of a person. */
const AUTOFILL =
	/(?:^|\s)(?:name|honorific-prefix|honorific-suffix|given-name|additional-name|family-name|nickname|username|new-password|current-password|one-time-code|street-address|address-line[123]|address-level[1234]|postal-code|cc-(?:name|given-name|additional-name|family-name|number|exp|exp-month|exp-year|csc)|bday|bday-day|bday-month|bday-year|sex|tel|tel-(?:country-code|national|area-code|local|extension)|email|impp|photo)$/;
const INPUT = /^(?:text|email|tel|search|url|number|date|month|password|datetime-local|file|)$/;
const NO_TEXT = /^(?:submit|button|reset|image|hidden|checkbox|radio|range|color)$/;

/** Attributes in which authors name a field. */
const OWN = ['name', 'id', 'formcontrolname', 'ng-model', 'v-model', 'data-name', 'data-field'];
/** Labels that say nothing without the heading above them. */
const PART =
	/^(?:|dd|mm|yyyy|yy|tt|jjjj|jj|aaaa|day|month|year|tag|monat|jahr|jour|mois|année|día|mes|año|giorno|mese|anno|dia|mês|ano|dag|maand|jaar|dzień|miesiąc|rok|年|月|日|line|first|last|middle|number|no|part|zeile|ligne|línea|riga|linha|regel|town|city|area|prefix)$/;

/** `Name of the team`, `nom de l'association`: the word that says what it names. */
const NAME_OF =
	/(?:^| )(?:names?|nom|nombre|nome|naam|nazwa) (?:of|for|d|de|des|der|do|du|da|das|dos|del|dell|della|dello|van|voor) (?:(?:the|this|your|an?|la|las|los|le|les|el|l|de|het|den|des|ihre[rs]?|votre|tu|su|o|a) )*(\S+)/;
/** `Nom de famille`: of is part of the word. */
const NAME_KIND =
	/(?:nom de (?:famille|jeune fille|naissance)|nom d (?:usage|épouse|utilisateur)|nom du (?:représentant|titulaire|responsable)|nombre de (?:pila|usuario)|nome de (?:solteira|usuário|guerra)|nome di battesimo)/;
/** `Full name`. */
const QUALIFIED =
	/(?:^| )(?:full|first|last|given|family|middle|maiden|second|other|user|nick|sur|legal|your|my|preferred|display|screen|complete|birth|contact) ?names?$/;
/** `Plan name`. */
const ITS_NAME = /(\S+) name$/;

/** Does it ask for the name of a thing? Of a person it does if the word is one for people. */
function isNameOfThing(said: string): boolean {
	if (NAME_KIND.test(said) || QUALIFIED.test(said)) return false;
	const named = NAME_OF.exec(said)?.[1];
	if (named) return !PERSONAL_FIELD.test(named) && !ROLE_LABEL.test(named);
	const thing = ITS_NAME.exec(said)?.[1];
	return (
		thing !== undefined && isThing(thing) && !ROLE_LABEL.test(thing) && !PERSONAL_FIELD.test(said.replace(/ name$/, ''))
	);
}

const isPersonal = (said: string): boolean => PERSONAL_FIELD.test(said) && !isNameOfThing(said);

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
		const own = foldWords(OWN.map(attribute).join(' ').replace(/\d+/g, ' '));
		const said = `${label} ${foldWords(`${attribute('aria-label')} ${attribute('title')}`)}`
			.replace(/\d+/g, ' ')
			.trim();
		const placeholder = foldWords(attribute('placeholder'));
		if (OTHER_FIELD.test(said) || OTHER_FIELD.test(own)) return null;
		if (isPersonal(said)) return { found, confidence: 0.85 };
		if (isPersonal(own)) return { found, confidence: 0.75 };
		if (OTHER_FIELD.test(placeholder)) return null;
		if (isPersonal(placeholder)) return { found, confidence: 0.7 };
		// "Day", "Month" and "Year" below "Date of birth"; "Line 1" below "Your address".
		const around = context().section;
		if (PART.test(said || placeholder) && PERSONAL_FIELD.test(around) && !OTHER_FIELD.test(around))
			return { found, confidence: 0.7 };
		return PERSONAL_FIELD.test(hints) && !OTHER_FIELD.test(hints) ? { found, confidence: 0.4 } : null;
	},
};
