import { isListedName } from './given-names.ts';
import { NEVER, RARELY } from './lists/things.ts';
import { isSurname } from './surnames.ts';
import { remembered, wordSet } from './word-table.ts';

const never = wordSet(NEVER);
const rarely = wordSet(RARELY);
const bare = (word: string) => word.toLowerCase().replace(/^[.,]|[.,:]$|['’]s?$/g, '');

/** What nouns end with, and names hardly do. */
const ENDING =
	/(?:.{3}(?:ungs?|heit|keit|schaft|ität|ité|ties|dad|dade|dades|ção|ções|ción|ciones|zione|zioni|tion|tions|ssion|ismo|ismi|ismus|isme|ism|ness|eria|ería|erie|logy|logie|logía|logia|graphy|grafia|graphie|werke?|markt|märkte|kuchen|suppe|torte|salat|wurst|nudeln?|brot|käse|tisch|lampe|stuhl|schrank|platz|halle|schule|verein|amento|amiento|imento|imiento|issement|tasche|schuhe?|hose|jacke|zaal|straat|winkel|koek|soep|brood|atge|ctomy|itis|aire|ware|ability))$/;
const isNoun = (word: string): boolean =>
	word.length > 5 && ENDING.test(word) && !isListedName(word) && !isSurname(word);

const INITIAL = /^\p{Lu}\.$/u;
export const isThing = remembered(
	(word: string): boolean => !INITIAL.test(word) && (never.has(bare(word)) || isNoun(bare(word))),
);
export const isRatherThing = (word: string): boolean => rarely.has(bare(word));
