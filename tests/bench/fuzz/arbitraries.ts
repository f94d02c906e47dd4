import fc from 'fast-check';

/** Text that means something to SQL, to CSS, to paths or to JavaScript, among text that means nothing. */
const HOSTILE = [
	"'; DROP TABLE hindsight.events; --",
	"' OR 1=1 --",
	'{p0:String}',
	'{{7*7}}',
	"\\'",
	'`',
	'__proto__',
	'constructor',
	'../../etc/passwd',
	'%00',
	'\u0000',
	'\ud800',
	'NaN',
	'1e999',
	'*/',
	']]>',
	'%',
	'_',
];
const text = fc.oneof(
	fc.constantFrom(...HOSTILE),
	fc.string({ maxLength: 40 }),
	fc.string({ unit: 'binary', maxLength: 20 }),
);
const odd = fc.oneof(
	text,
	fc.constantFrom(null, true, -1, 0.5, 1e300, 2 ** 53, [], {}, '', [[]], 'x'.repeat(5000)),
	fc.jsonValue({ maxDepth: 2 }),
	fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }),
);

const only = { nthChild: 1, nthOfType: 1, siblings: 1, siblingsOfType: 1 };
const id = fc.maxSafeNat().map(String);
/** A batch that would be taken. */
const batch = fc
	.record({ eventId: id, userId: id, text, value: text })
	.map(({ eventId, userId, text: title, value }) => ({
		appId: 'fuzz',
		sentAt: Date.now(),
		pages: [
			{
				pageviewId: '1',
				userId,
				sessionId: '2',
				url: `https://shop.example/${title}`,
				title,
				properties: { [value]: title },
			},
		],
		elements: [
			{ tag: 'body', ...only },
			{ tag: 'button', classes: [value], attributes: { 'data-x': title }, parent: 0, ...only },
		],
		events: [
			{
				eventId,
				type: 'click',
				time: Date.now(),
				page: 0,
				element: 1,
				text: title.slice(0, 64),
				eventProperties: { [title]: value },
			},
		],
		profiles: [{ type: 'identify', userId, identity: value.slice(0, 255) || 'x', time: Date.now() }],
	}));
const track = fc.record({ user_id: id, event: text, idempotency_key: text, value: text }).map(({ value, ...rest }) => ({
	app_id: 'fuzz',
	events: [{ ...rest, properties: { [value]: value } }],
}));

const css = fc.oneof(
	text,
	fc
		.array(
			fc.constantFrom(
				'a',
				'.b',
				'#c',
				'[d="e"]',
				' ',
				'>',
				'+',
				'~',
				',',
				':not(',
				':is(',
				')',
				':nth-child(2n+1)',
				'*',
				'|',
				':hover',
				'"',
				'\\',
			),
			{ maxLength: 8 },
		)
		.map((parts) => parts.join('')),
);
const step = fc.record(
	{
		type: fc.constantFrom('click', 'change', 'submit', 'pageview', 'custom'),
		name: text,
		selector: css,
		on: fc.constantFrom('closest', 'target'),
		page: fc.record({ host: text, path: text }, { requiredKeys: [] }),
		text: fc.record({ op: fc.constantFrom('is', 'contains'), value: text }),
		href: fc.record({ op: fc.constantFrom('is', 'contains', 'matches'), value: text }),
		properties: fc.array(
			fc.record({
				name: text,
				op: fc.constantFrom('is', 'is-not', 'contains', 'exists', 'greater', 'less'),
				value: fc.oneof(text, fc.double(), fc.boolean()),
			}),
			{ maxLength: 2 },
		),
	},
	{ requiredKeys: ['type'] },
);
const rule = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => ({ appId: 'fuzz', steps }));

/** The body with something odd put in, taken out, or put in place of something, at any depth. */
const broken = (body: fc.Arbitrary<unknown>) =>
	fc
		.tuple(
			body,
			fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
			fc.constantFrom('set', 'delete', 'add'),
			text,
			odd,
		)
		.map(([whole, path, act, key, value]) => {
			const copy = structuredClone(whole);
			let at = copy as Record<string, unknown>;
			let name = '';
			for (const step of path) {
				const names = Object.keys(at);
				if (names.length === 0) break;
				name = names[step % names.length] as string;
				const next = at[name];
				if (typeof next !== 'object' || next === null) break;
				if (step !== path.at(-1)) at = next as Record<string, unknown>;
			}
			if (act === 'add' && Array.isArray(at)) at.push(value);
			else if (act === 'add') at[key] = value;
			else if (act === 'delete') delete at[name];
			else at[name] = value;
			return copy;
		});

export interface FuzzRequest {
	method: string;
	path: string;
	body?: string;
}

const posted = (path: string, body: fc.Arbitrary<unknown>): fc.Arbitrary<FuzzRequest> =>
	fc
		.oneof({ weight: 9, arbitrary: body.map((value) => JSON.stringify(value) ?? '') }, { weight: 1, arbitrary: text })
		.map((json) => ({ method: 'POST', path, body: json }));
const query = fc
	.dictionary(fc.constantFrom('appId', 'type', 'limit', 'before', 'from', 'to', 'lastEventId', 'baseRevision'), text)
	.map((record) => new URLSearchParams(record).toString());
/** Half a surrogate pair can't be in an address. */
const definitionId = text.map((value) => encodeURIComponent(value.replace(/\p{Surrogate}/gu, '')) || 'x');

/** Requests to every route, most of them wrong in one place; weighed so that the costly ones are the fewest. */
export const fuzzRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
	{ weight: 80, arbitrary: posted('/h', broken(batch)) },
	{ weight: 4, arbitrary: posted('/h', batch) },
	{ weight: 12, arbitrary: posted('/api/track', broken(track)) },
	{ weight: 2, arbitrary: posted('/api/identify', broken(track)) },
	{ weight: 2, arbitrary: posted('/api/add_user_properties', broken(track)) },
	{ weight: 4, arbitrary: posted('/v1/definitions/preview', rule) },
	{ weight: 4, arbitrary: posted('/v1/definitions/preview', broken(rule)) },
	{ weight: 1, arbitrary: posted('/v1/definitions/near-misses', rule) },
	{ weight: 1, arbitrary: posted('/v1/definitions/older-forms', rule) },
	{ weight: 1, arbitrary: posted('/v1/definitions/overlaps', rule) },
	{
		weight: 2,
		arbitrary: fc
			.tuple(definitionId, broken(rule.map((body) => ({ ...body, name: 'x', baseRevision: 0 }))))
			.map(([id, body]) => ({ method: 'PUT', path: `/v1/definitions/${id}`, body: JSON.stringify(body) ?? '' })),
	},
	{ weight: 2, arbitrary: query.map((search) => ({ method: 'GET', path: `/v1/events?${search}` })) },
	{
		weight: 2,
		arbitrary: fc
			.tuple(definitionId, fc.constantFrom('', '/events', '/health', '/revisions'), query)
			.map(([id, rest, search]) => ({ method: 'GET', path: `/v1/definitions/${id}${rest}?${search}` })),
	},
	{
		weight: 1,
		arbitrary: posted(
			'/v1/sql',
			text.map((sql) => ({ query: sql, appId: 'fuzz' })),
		),
	},
	{ weight: 1, arbitrary: posted('/v1/sql', odd) },
);
