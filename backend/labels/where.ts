import { keys, type Param } from '../store/store.ts';
import { type Bind, stepFilters } from './filters.ts';
import type { StepMatches } from './rules.ts';

/** Conditions in SQL; every value is bound. */
export interface Where {
	/** Holds for the events the steps label. */
	labelled: string;
	/** Holds for the events that only the undecided elements keep from being labelled; `''` when there are none. */
	undecided: string;
	params: Record<string, Param>;
}

/**
 * Steps as SQL over `events`: any step (OR), all conditions of a step (AND), as `matchesEvent` decides them.
 * `prefix` of the parameters: another for each rule of a query.
 */
export const whereSteps = (matches: readonly StepMatches[], prefix = 'p'): Where => {
	const params: Record<string, Param> = {};
	let n = 0;
	const bind: Bind = (type, value) => {
		const name = `${prefix}${n++}`;
		params[name] = value;
		return `{${name}:${type}}`;
	};
	const labelled: string[] = [];
	const undecided: string[] = [];
	for (const match of matches) {
		const rest = conditions(match, bind);
		const { elements } = match;
		if (!elements) labelled.push(all(rest));
		if (elements?.matched.length) labelled.push(all([inKeys('element_id', elements.matched, bind), ...rest]));
		if (elements?.unknown.length) undecided.push(all([inKeys('element_id', elements.unknown, bind), ...rest]));
	}
	return { labelled: any(labelled), undecided: undecided.length ? any(undecided) : '', params };
};

const all = (conditions: readonly string[]) => `(${conditions.join(' AND ')})`;
const any = (conditions: readonly string[]) => (conditions.length ? `(${conditions.join(' OR ')})` : '0');
const inKeys = (column: string, list: readonly string[], bind: Bind) =>
	list.length ? `${column} IN ${bind('Array(UInt64)', keys(list))}` : '0';

const conditions = ({ step, pages }: StepMatches, bind: Bind): string[] => [
	`type = ${bind('String', step.type)}`,
	...(step.name === undefined ? [] : [`name = ${bind('String', step.name)}`]),
	...(pages ? [inKeys('page_id', pages, bind)] : []),
	...stepFilters(step, bind),
];
