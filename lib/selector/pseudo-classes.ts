/** Depend on the state of a live page: nothing of it is recorded. */
export const STATE = new Set(
	(
		'hover active focus focus-visible focus-within visited link any-link local-link target target-within target-current ' +
		'checked indeterminate default disabled enabled required optional read-only read-write placeholder-shown autofill ' +
		'-webkit-autofill valid invalid user-valid user-invalid in-range out-of-range blank fullscreen modal open ' +
		'popover-open picture-in-picture playing paused muted seeking buffering stalled volume-locked defined current past ' +
		'future has-slotted active-view-transition heading'
	).split(' '),
);
/** Depend on content or language, of which nothing is recorded; with an argument. */
export const CONTENT_WITH_ARGUMENT = new Set(['lang', 'dir', 'has', 'state']);
export const NTH = new Set(['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type']);
export const POSITION = new Set([
	'first-child',
	'last-child',
	'only-child',
	'first-of-type',
	'last-of-type',
	'only-of-type',
]);
export const LOGICAL = new Set(['not', 'is', 'where']);
/** True inside a shadow tree's own stylesheet only: `matches` and `closest` never see them. */
export const SHADOW_ONLY = new Set(['host', 'host-context']);
