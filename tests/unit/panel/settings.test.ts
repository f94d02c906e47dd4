import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, loadSettings, type Settings, serverOf } from '../../../lib/panel/settings.ts';

const storage = (saved: Partial<Settings> | undefined, provided?: Partial<Settings>) => {
	const written: Partial<Settings>[] = [];
	return {
		written,
		read: () => Promise.resolve(saved),
		write: (settings: Partial<Settings>) => {
			written.push(settings);
			return Promise.resolve();
		},
		provided: () => Promise.resolve(provided),
	};
};

describe('settings', () => {
	it('begin with the address of a backend on this machine', async () => {
		const { store } = await loadSettings(storage(undefined));
		expect(store.getState()).toEqual(DEFAULT_SETTINGS);
	});
	it('take what was provided beside the extension, and before it what a person chose', async () => {
		const provided = { server: 'http://127.0.0.1:4700', token: 'given' };
		expect((await loadSettings(storage(undefined, provided))).store.getState()).toMatchObject(provided);
		const chosen = await loadSettings(storage({ token: 'mine' }, provided));
		expect(chosen.store.getState()).toMatchObject({ server: 'http://127.0.0.1:4700', token: 'mine' });
	});
	it('write only what a person chose, so that a newer provided connection still counts', async () => {
		const kept = storage(undefined, { token: 'given' });
		const { change } = await loadSettings(kept);
		await change({ theme: 'dark' });
		expect(kept.written).toEqual([{ theme: 'dark' }]);
	});
	it('read an address as people write it', () => {
		expect(serverOf('localhost:4600/')).toBe('http://localhost:4600');
		expect(serverOf(' https://a.example/x ')).toBe('https://a.example');
		expect(serverOf('ftp://a.example')).toBeNull();
		expect(serverOf('http://')).toBeNull();
	});
});
