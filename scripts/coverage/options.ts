import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { RULES } from '../../lib/privacy/rules/index.ts';

const text = v.pipe(v.string(), v.nonEmpty());

/** What a `--config` file may say. What the command line says wins; `urls` of both are looked at. */
const ConfigSchema = v.strictObject({
	urls: v.optional(v.array(text)),
	sitemap: v.optional(text),
	failUnder: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
	out: v.optional(text),
	/** Wait for an element before a page is looked at. */
	waitFor: v.optional(text),
	/** File with cookies and storage of a signed-in user, as Playwright writes it. */
	storageState: v.optional(text),
	/** Script that runs in each page before its own: a session that is kept in the page's storage, say. */
	initScript: v.optional(text),
	/** Findings that a person has looked at and found harmless. */
	harmless: v.optional(
		v.array(
			v.strictObject({
				host: text,
				selector: text,
				rule: v.picklist(RULES.map(({ id }) => id)),
				reason: text,
			}),
		),
	),
});

export type CoverageOptions = Required<Pick<v.InferOutput<typeof ConfigSchema>, 'urls' | 'failUnder' | 'harmless'>> &
	Pick<v.InferOutput<typeof ConfigSchema>, 'sitemap' | 'out' | 'waitFor' | 'storageState' | 'initScript'>;

/** @throws {Error} with words for the person at the command line */
export function readOptions(args: string[]): CoverageOptions {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			config: { type: 'string' },
			'fail-under': { type: 'string' },
			sitemap: { type: 'string' },
			out: { type: 'string' },
		},
	});
	const config = values.config ? readConfig(values.config) : {};
	const failUnder = values['fail-under'] === undefined ? (config.failUnder ?? 100) : Number(values['fail-under']);
	if (!(failUnder >= 0 && failUnder <= 100)) throw new Error('--fail-under takes a number from 0 to 100.');
	const sitemap = values.sitemap ?? config.sitemap;
	const out = values.out ?? config.out;
	const urls = [...(config.urls ?? []), ...positionals];
	if (urls.length === 0 && !sitemap) throw new Error('Name at least one URL, or a sitemap.');
	return {
		...config,
		urls,
		failUnder,
		harmless: config.harmless ?? [],
		...(sitemap && { sitemap }),
		...(out && { out }),
	};
}

function readConfig(file: string) {
	const result = v.safeParse(ConfigSchema, JSON.parse(readFileSync(file, 'utf8')));
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
