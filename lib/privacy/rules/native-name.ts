import type { Evidence, Place } from './types.ts';
import { CONTROL } from './words/beside-names.ts';
import { foldWords } from './words/fold.ts';
import { NAME_LABEL, PERSON_HINT, ROLE_LABEL, THING_LABEL } from './words/labels/people.ts';
import { DEVANAGARI, isJapaneseName, japaneseNameIn } from './words/surnames.ts';

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
export function nativeName(place: Place): Evidence | null {
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
