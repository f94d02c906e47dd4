import { plainWord } from './given-names.ts';
import { INDIAN, JAPANESE_GIVEN, JAPANESE_SURNAMES } from './lists/native-names.ts';
import { SURNAMES } from './lists/surnames.ts';
import { remembered, sortedWords } from './word-table.ts';

const NAMES = sortedWords(SURNAMES);

/** What family names of some languages end with, and few other words do. */
const ENDING =
	/^(?:mc[a-z]{3,}|[a-z]{2,}(?:[oe]wsk[iay]|[iy]nsk[iay]|[iec]ck[iay]|dzk[iay]|owicz|ewicz|czyk|czuk|chuk|enko|[a-z]sson|dottir|dotter|strom|quist|qvist|hjelm|[^e]stra|[aiu]dze|shvili|poulos|poulou|idis|akis|oglu|meier|meyer|maier|mayer|mayr|huber|hofer|mann|escu|[oe]vic|evich|ovich|etxea|goitia|beascoa))$/;

export const isSurname = remembered((word: string): boolean => {
	const bare = plainWord(word).replace(/['’]/g, '');
	return NAMES.has(bare) || ENDING.test(bare) || bare.split('-').some((part) => part.length > 3 && NAMES.has(part));
});

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const japaneseGiven: ReadonlySet<string> = new Set(wordsOf(JAPANESE_GIVEN));
const japaneseSurname = new RegExp(
	`^(?:${wordsOf(JAPANESE_SURNAMES)
		.sort((a, b) => b.length - a.length)
		.join('|')})`,
	'u',
);
/** What Japanese given names end with. */
const JAPANESE_END = /[子美香奈恵代江菜乃花穂紗里音織衣緒郎太介輔斗也哉平彦雄夫男樹司志士治之希輝翔真吾朗]$/u;

const isJapaneseGiven = (text: string): boolean =>
	japaneseGiven.has(text) || (/^\p{Script=Han}{1,3}$/u.test(text) && JAPANESE_END.test(text));
const PARTED = /(?<!\p{Script=Han})\p{Script=Han}{1,4}[ \u3000]\p{Script=Han}{1,3}/gu;

/** `山岸由紀子`: a family name, and a given one if any. */
export function isJapaneseName(text: string): boolean {
	const found = japaneseSurname.exec(text)?.[0];
	if (!found) return false;
	const rest = text.slice(found.length).replace(/^[ \u3000]/, '');
	return rest === '' || isJapaneseGiven(rest);
}

/** A name with a space, within a longer text. */
export function japaneseNameIn(text: string): string | undefined {
	for (const [found] of text.matchAll(PARTED)) {
		const [family = '', given = ''] = found.split(/[ \u3000]/);
		if (japaneseSurname.exec(family)?.[0] === family && isJapaneseGiven(given)) return found;
	}
	return undefined;
}

/** Indian names in Devanagari, given and family. */
export const DEVANAGARI = new RegExp(`(?:^|[\\s,:])(?:${wordsOf(INDIAN).join('|')})(?=$|[\\s,.:!।])`, 'u');
