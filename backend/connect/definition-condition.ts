import { stepFilters } from '../labels/filters.ts';
import type { Revision } from '../store/definitions.ts';
import { table } from '../store/schema.ts';
import { literal } from './quote.ts';

/** A definition as a condition over `events`, through the labels that are stored for it: what its view selects. */
export const definitionCondition = ({ appId, id, revision, steps }: Revision): string => {
	const labels = (step: number, kind: 'element' | 'page') =>
		`(SELECT key FROM ${table('labels')} WHERE app_id = ${literal(appId)} AND definition_id = ${literal(id)}
		AND revision = ${revision} AND step = ${step} AND kind = '${kind}')`;
	const bind = (type: string, value: string | number) =>
		type === 'String' ? literal(String(value)) : `CAST(${literal(String(value))}, ${literal(type)})`;
	const conditions = steps.map((step, i) =>
		[
			`type = ${literal(step.type)}`,
			...(step.name === undefined ? [] : [`name = ${literal(step.name)}`]),
			...(step.selector === undefined ? [] : [`element_id IN ${labels(i, 'element')}`]),
			...(step.page === undefined ? [] : [`page_id IN ${labels(i, 'page')}`]),
			...stepFilters(step, bind),
		].join(' AND '),
	);
	return `(${conditions.map((condition) => `(${condition})`).join(' OR ')})`;
};
