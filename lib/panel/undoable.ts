import type { BackendClient } from './backend-client.ts';
import type { Database } from './database.ts';
import type { EventsStore } from './events-store.ts';
import type { LabelForm } from './label-form.ts';
import { definitionOf, type Label, type LabelsStore } from './labels-store.ts';
import { LIMITS } from './limits.ts';
import type { SettingsStore } from './settings.ts';
import type { Ui } from './ui-store.ts';

/** What a person does and can take back for a while. */
export interface Undoable {
	saveForm(): Promise<void>;
	removeLabel(label: Label): Promise<void>;
	clearEvents(): void;
}

interface Deps {
	labels: LabelsStore;
	form: LabelForm;
	events: EventsStore;
	/** Forgets what waits to be written down. */
	writer: { drop(): void };
	database: Database | undefined;
	settings: SettingsStore;
	ui: Ui;
	client(): BackendClient;
}

/** Each says what it did, with the way back. */
export function createUndoable({ labels, form, events, writer, database, settings, ui, client }: Deps): Undoable {
	const labelOf = (id: string | undefined) => labels.store.getState().labels.find((label) => label.id === id);
	const save: Parameters<LabelForm['save']>[0] = (definition) => labels.save(client(), definition);
	return {
		async saveForm() {
			const before = labelOf(form.store.getState().draft?.id);
			const saved = await form.save(save);
			if (!saved) return;
			ui.show('labels');
			if (!settings.store.getState().introduced) void settings.change({ introduced: true });
			const undo = async () => {
				const now = labelOf(saved.definition.id);
				if (!now) return;
				if (before) await save({ ...definitionOf(before), revision: now.revision });
				else await labels.remove(client(), now);
			};
			ui.say({ kind: saved.done, name: saved.definition.name, undo });
		},
		async removeLabel(label) {
			const outcome = await labels.remove(client(), label);
			if (outcome.done === 'failed') return ui.say({ kind: 'failed', failure: outcome.failure });
			form.close();
			// A deleted id can be taken again as a new one; a deletion that still waits is replaced by the label as it was.
			const revision = outcome.done === 'waiting' ? label.revision : 0;
			const undo = async () => void (await save({ ...definitionOf(label), revision }));
			ui.say({ kind: 'removed', name: label.name, undo });
		},
		clearEvents() {
			const { cleared, clearedAt } = events.clear();
			writer.drop();
			void database?.clearEntries(clearedAt);
			const undo = async () => {
				events.restore(cleared, 0);
				const { entries } = events.store.getState();
				// Anew as a whole, so that what came meanwhile stays behind what is brought back.
				await database?.clearEntries(0);
				await database?.putEntries(entries.filter(({ source }) => source === 'page').slice(-LIMITS.storedEvents));
			};
			ui.say({ kind: 'cleared', count: cleared.length, undo });
		},
	};
}
