import { failureText } from '../lib/i18n/failure-text.ts';
import type { Text } from '../lib/i18n/index.ts';
import type { Notice } from '../lib/panel/ui-store.ts';
import { useFrom, usePanel, useText } from './context.tsx';
import { Icon } from './ui/icons.tsx';

function wordsOf(notice: Notice, t: Text['t']): string {
	switch (notice.kind) {
		case 'cleared':
			return t.notice.cleared(notice.count);
		case 'copied':
			return t.notice.copied(notice.what);
		case 'failed':
			return failureText(notice.failure, t);
		case 'not-read':
			return t.live.importFailed;
		case 'no-app':
			return t.notice['no-app'];
		default:
			return t.notice[notice.kind](notice.name);
	}
}

/** What has just been done, and the way back. */
export function NoticeBar() {
	const { t } = useText();
	const { ui } = usePanel();
	const notice = useFrom('ui', (state) => state.notice);
	return (
		<div className="notice-place" role="status">
			{notice && (
				<div className="notice">
					<span className="grow">{wordsOf(notice, t)}</span>
					{notice.undo && (
						<button
							type="button"
							className="link-button"
							onClick={() => {
								ui.hush();
								void notice.undo?.();
							}}
						>
							{t.notice.undo}
						</button>
					)}
					<button type="button" className="icon-button" aria-label={t.states.dismiss} onClick={() => ui.hush()}>
						<Icon name="close" />
					</button>
				</div>
			)}
		</div>
	);
}
