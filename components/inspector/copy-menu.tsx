import { type EventEntry, warningsOf } from '../../lib/panel/entry.ts';
import { curlOf } from '../../lib/panel/wire.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Menu } from '../ui/menu.tsx';
import { usePanelState } from '../use-panel-state.ts';

/** The event for other tools. */
export function CopyMenu({ entry }: { entry: EventEntry }) {
	const { event, delivery } = entry;
	const { t } = useText();
	const { ui, selectorOf } = usePanel();
	const appId = usePanelState((state) => state.appId) ?? '';
	const server = useFrom('settings', (settings) => settings.server);
	const copy = (words: string, text: string | (() => Promise<string>)) => ({
		words,
		onChoose: async () => {
			await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
			ui.say({ kind: 'copied', what: words });
		},
	});
	return (
		<Menu
			className="button slim"
			button={t.detail.copy}
			items={[
				copy(t.detail.copyJson, JSON.stringify({ ...event, warnings: warningsOf(entry), delivery }, null, 2)),
				...(event.path ? [copy(t.detail.copySelector, () => selectorOf(event))] : []),
				copy(t.detail.copyCurl, curlOf(event, appId, server)),
			]}
		/>
	);
}
