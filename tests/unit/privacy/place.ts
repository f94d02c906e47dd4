import { type Detection, detect, type Place, type PlaceContext, SURE } from '../../../lib/privacy/rules/index.ts';

type Around = Partial<PlaceContext> &
	Partial<Pick<Place, 'where' | 'name' | 'tag' | 'lang'>> & { attributes?: Record<string, string> };

/** What the rules surely find in a value, `rule` by `found`. */
export function found(value: string, around: Around = {}): Partial<Record<Detection['rule'], string>> {
	const {
		where = around.name ? 'attribute' : 'text',
		name = '',
		tag = 'span',
		lang = 'en',
		attributes = {},
		...context
	} = around;
	const place: Place = {
		where,
		name,
		value,
		tag,
		lang,
		attribute: (attribute) => attributes[attribute] ?? '',
		context: () => ({ label: '', hints: '', section: '', nearby: '', ...context }),
	};
	return Object.fromEntries(
		detect(place)
			.filter(({ confidence }) => confidence >= SURE)
			.map(({ rule, found: part }) => [rule, part]),
	);
}
