import { useRef } from 'react';
import { download } from '../../lib/panel/download.ts';
import { type ExportFormat, exportEntries } from '../../lib/panel/export.ts';
import { importEntries } from '../../lib/panel/import.ts';
import { useFrom, usePanel, useText } from '../context.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { usePanelState } from '../use-panel-state.ts';
import type { Live } from './use-live.ts';

const FORMATS: { format: ExportFormat; type: string }[] = [
	{ format: 'json', type: 'application/json' },
	{ format: 'csv', type: 'text/csv' },
	{ format: 'har', type: 'application/json' },
];

/** What is shown, as a file; and a file, to look at someone else's session. */
export function LiveMenu({ live }: { live: Live }) {
	const { t } = useText();
	const panel = usePanel();
	const appId = usePanelState((state) => state.appId) ?? '';
	const server = useFrom('settings', (settings) => settings.server);
	const file = useRef<HTMLInputElement>(null);
	const entries = () => live.rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : []));
	const save = (format: ExportFormat, type: string) => {
		const namesOf = (entry: Parameters<Parameters<typeof exportEntries>[2]['namesOf']>[0]) =>
			live.labelsOf(entry.event).map((id) => live.labelById.get(id)?.name ?? id);
		const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
		download(exportEntries(entries(), format, { appId, server, namesOf }), `hindsight-${stamp}.${format}`, type);
	};
	const open = async (chosen: File) => {
		const read = importEntries(await chosen.text());
		if (read === null) panel.ui.say({ kind: 'not-read' });
		else panel.events.import(chosen.name, read);
	};
	return (
		<>
			<Menu
				button={<Icon name="file" />}
				label={t.live.export}
				items={[
					...FORMATS.map(({ format, type }) => ({
						words: `${t.live.export} ${format.toUpperCase()}`,
						onChoose: () => save(format, type),
						isDisabled: live.count === 0,
					})),
					{ words: t.live.import, onChoose: () => file.current?.click() },
				]}
			/>
			<input
				ref={file}
				type="file"
				accept=".json,.har"
				hidden
				aria-label={t.live.import}
				onChange={({ target }) => {
					const [chosen] = target.files ?? [];
					if (chosen) void open(chosen);
					target.value = '';
				}}
			/>
		</>
	);
}
