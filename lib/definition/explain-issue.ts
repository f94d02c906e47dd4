import * as v from 'valibot';

/** What a schema says against something, in words for whoever sent it, and where: `steps.0.text.op`. */
export function explainIssue(issue: v.BaseIssue<unknown>): { message: string; path: string } {
	const path = v.getDotPath(issue) ?? '';
	if (issue.type === 'strict_object' && issue.expected === 'never') return { message: 'is not a known field', path };
	if (issue.received === 'undefined') return { message: 'is missing', path };
	return { message: issue.message, path };
}
