import { REDACTED } from '../privacy/index.ts';
import type { Warning } from '../protocol/page.ts';
import type { RawEvent } from '../protocol/raw-event.ts';

/** Units of a text that was as long as a recorded text may be, or longer. */
const FULL_TEXT = 64;

/** What is not whole of the element an event is on; the event itself tells it. */
export function targetWarnings({ path = [], text = '' }: RawEvent): Warning[] {
	const warnings: Warning[] = [];
	const warnIf = (isSo: boolean | undefined, code: Warning['code'], what: string) => {
		if (isSo) warnings.push({ code, what });
	};
	warnIf(path.at(-1)?.cut, 'path-truncated', 'path');
	for (const { id, attributes = {}, partial = [] } of path)
		for (const name of partial) warnIf((name === 'id' ? id : attributes[name])?.includes(REDACTED), 'masked', name);
	warnIf(text.length >= FULL_TEXT, 'text-truncated', 'text');
	warnIf(text.includes(REDACTED), 'masked', 'text');
	return warnings;
}
