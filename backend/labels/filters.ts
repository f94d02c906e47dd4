import type { Step } from '../../lib/definition/schema.ts';
import type { Param } from '../store/store.ts';

/** Puts a value into a query: as a parameter, or as a literal where a view needs one. */
export type Bind = (type: string, value: Param) => string;

type Property = NonNullable<Step['properties']>[number];

/** Text, link and property conditions of a step in SQL, as `lib/definition` evaluates them. */
export const stepFilters = (step: Step, bind: Bind): string[] => [
	...(step.text ? [textFilter('text', step.text.op, step.text.value, bind)] : []),
	...(step.href ? [textFilter('href', step.href.op, step.href.value, bind)] : []),
	...(step.properties ?? []).map((condition) => propertyFilter(condition, bind)),
];

const textFilter = (column: string, op: string, value: string, bind: Bind): string =>
	op === 'is' ? `${column} = ${bind('String', value)}` : `position(${column}, ${bind('String', value)}) > 0`;

const propertyFilter = ({ name, op, value }: Property, bind: Bind): string => {
	const key = bind('String', name);
	return op === 'exists'
		? `JSONHas(properties, ${key})`
		: `JSONExtractString(properties, ${key}) = ${bind('String', String(value ?? ''))}`;
};
