import { globSource, normalText } from '../../lib/definition/index.ts';
import type { Step } from '../../lib/definition/schema.ts';
import { bitsOf, bitsSql, numberSql, textSql } from '../store/properties.ts';
import type { Param } from '../store/store.ts';

/** Puts a value into a query: as a parameter, or as a literal where a view needs one. */
export type Bind = (type: string, value: Param) => string;

type Property = NonNullable<Step['properties']>[number];

/** Text, link and property conditions of a step in SQL; each is the twin of one in `lib/definition/conditions.ts`. */
export const stepFilters = (step: Step, bind: Bind): string[] => [
	...(step.text ? [textFilter(step.text, bind)] : []),
	...(step.href ? [hrefFilter(step.href, bind)] : []),
	...(step.properties ?? []).map((condition) => propertyFilter(condition, bind)),
];

const contains = (text: string, part: string, bind: Bind): string =>
	part === '' ? '1' : `position(${text}, ${bind('String', part)}) > 0`;

const textFilter = ({ op, value }: NonNullable<Step['text']>, bind: Bind): string =>
	op === 'is' ? `text = ${bind('String', normalText(value))}` : contains('text', normalText(value), bind);

const hrefFilter = ({ op, value }: NonNullable<Step['href']>, bind: Bind): string => {
	switch (op) {
		case 'is':
			return `href = ${bind('String', value)}`;
		case 'contains':
			return contains('href', value, bind);
		case 'matches':
			return `match(href, ${bind('String', globSource(value))})`;
	}
};

const propertyFilter = ({ name, op, value = '' }: Property, bind: Bind): string => {
	const stored = `properties[${bind('String', name)}]`;
	// What is there is never empty: it begins with what it is.
	const text = textSql(stored);
	const wanted = String(value);
	switch (op) {
		case 'exists':
			return `${stored} != ''`;
		case 'is':
			return `(${stored} != '' AND ${text} = ${bind('String', wanted)})`;
		case 'is-not':
			return `(${stored} = '' OR ${text} != ${bind('String', wanted)})`;
		case 'contains':
			return `(${stored} != '' AND ${contains(text, wanted, bind)})`;
		case 'greater':
		case 'less': {
			const number = numberOf(value);
			if (Number.isNaN(number)) return '0';
			return `${numberSql(stored)} ${op === 'greater' ? '>' : '<'} ${bitsSql(bind('String', bitsOf(number)))}`;
		}
	}
};

const numberOf = (value: string | number | boolean): number =>
	typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
