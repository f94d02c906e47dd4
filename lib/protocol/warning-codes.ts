import type { SdkReport, Warning } from './page.ts';

/** In the order in which the built SDK tells them: by their places, as every visitor loads it. */
export const WARNING_CODES = [
	'property-null',
	'property-nested',
	'property-truncated',
	'property-name-too-long',
	'name-too-long',
	'identity-invalid',
	'identity-changed',
	'loaded-twice',
	'two-app-ids',
	'call-invalid',
	'unknown-call',
	'text-truncated',
	'path-truncated',
	'masked',
	'looks-personal',
	'element-personal',
	'blocked-by-csp',
	'clock-wrong',
	'queue-full',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

const inWords = <W extends { code: WarningCode }>(warning: W): W => {
	const { code }: { code: WarningCode | number } = warning;
	const name = typeof code === 'number' ? WARNING_CODES[code] : WARNING_CODES.find((each) => each === code);
	return { ...warning, code: name ?? 'call-invalid' };
};

/** A report of a built SDK with the names of its codes. */
export const reportInWords = (report: SdkReport): SdkReport => {
	if (report.type === 'dropped') return inWords(report);
	return report.type === 'event' ? { ...report, warnings: report.warnings.map(inWords<Warning>) } : report;
};
