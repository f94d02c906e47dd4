import { RULES, ruleOf } from '../../privacy/rules/index.ts';
import type { FindingReport, PageReport } from '../report.ts';
import type { SiteReport } from '../site.ts';

const levelOf = ({ state, isSure }: FindingReport) => (state === 'leak' ? 'error' : isSure ? 'none' : 'note');
const whereOf = ({ where, name }: FindingReport) =>
	where === 'attribute' ? `attribute ${name}` : where.replace('-', ' ');

const resultOf = (page: PageReport, finding: FindingReport) => ({
	ruleId: finding.rule,
	ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
	level: levelOf(finding),
	kind: finding.state === 'leak' ? 'fail' : 'review',
	message: {
		text: `${ruleOf(finding.rule).title} in ${whereOf(finding)}: ${finding.sample}. ${finding.remedy.markup || finding.remedy.words}`,
	},
	locations: [
		{
			physicalLocation: { artifactLocation: { uri: page.url } },
			...(finding.selector && { logicalLocations: [{ fullyQualifiedName: finding.selector, kind: 'element' }] }),
		},
	],
	partialFingerprints: {
		'place/v1': [page.pattern, finding.rule, finding.where, finding.name, finding.selector].join('|'),
	},
});

/** SARIF 2.1.0 (OASIS): leaks are errors, what can't be told is a note; what is protected is left out. */
export const toSarif = ({ patterns }: SiteReport): string =>
	JSON.stringify(
		{
			$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
			version: '2.1.0',
			runs: [
				{
					tool: {
						driver: {
							name: 'Hindsight coverage',
							rules: RULES.map(({ id, title, description, remedy }) => ({
								id,
								name: title,
								shortDescription: { text: title },
								fullDescription: { text: description },
								help: { text: remedy },
							})),
						},
					},
					results: patterns.flatMap(({ pages }) =>
						pages.flatMap((page) =>
							page.findings
								.filter(({ state, protection }) => state === 'leak' || (state === 'captured' && !protection))
								.map((finding) => resultOf(page, finding)),
						),
					),
				},
			],
		},
		null,
		2,
	);
