/** Names of months in the languages of the corpus, by their first letters. */
const MONTH =
	'(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|janv|févr|fév|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|maart|mei|mrt|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru)[a-zà-öø-ž]*\\.?';
const YEAR = '(?:19|20)\\d{2}';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';

/** A whole date: numeric, ISO 8601, or with the month's name; the year not before 1900. */
export const DATE = new RegExp(
	`(?<![\\d.,/-])(?:${YEAR}[-/.]\\d{1,2}[-/.]${DAY}(?!\\d)|${DAY}[./ -] ?(?:0?[1-9]|[12]\\d|3[01])[./ -] ?(?:${YEAR}|\\d{2})(?!\\d|[.:]\\d)|${DAY}(?:st|nd|rd|th|er|º|°|\\.)?[ /-]?(?:of |de |di )?${MONTH}[ ./-]?(?:de |di )?,? ?(?:${YEAR}|[’']?\\d{2}(?!\\d))|${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}|(?:昭和|平成|令和|大正) ?\\d{1,2}年\\d{1,2}月\\d{1,2}日|${YEAR}年 ?\\d{1,2}月\\d{1,2}日|${DAY} [\\u0900-\\u097f]+ ${YEAR}|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d(?!\\d))`,
	'gi',
);

/** A day without its year. */
export const DAY_AND_MONTH = new RegExp(
	`(?<![\\d.,/-])(?:${DAY}(?:st|nd|rd|th|er|º|°|\\.)? ?(?:of |de )?${MONTH}|${MONTH} ${DAY})(?![a-zà-öø-ž\\d])`,
	'gi',
);
