import { plainEvent } from '../../browser/panel/fake-panel.ts';
import { mountPanel } from '../../browser/panel/mount.tsx';

const fake = await mountPanel();
let last = 0;
/** What the agent of a page would say of one more click. */
const click = (text: string) => fake.report(plainEvent({ eventId: String(++last), text }));

export interface PanelBench {
	fill(count: number): void;
	/** Milliseconds of each frame while the list is scrolled from end to end. */
	scroll(frames: number): Promise<number[]>;
	/** Milliseconds from the agent's word to the row on the screen. */
	latency(events: number): Promise<number[]>;
	/** Milliseconds until a free-text filter has been applied. */
	filter(text: string): Promise<number>;
}

const frame = () => new Promise(requestAnimationFrame);
const list = () => document.querySelector('.event-list .scroll') as HTMLElement;

const bench: PanelBench = {
	fill(count) {
		for (let i = 0; i < count; i++) click(`Row ${i}`);
	},
	async scroll(frames) {
		const times: number[] = [];
		let before = performance.now();
		for (let i = 0; i < frames; i++) {
			list().scrollTop = (i / frames) * list().scrollHeight;
			await frame();
			const now = performance.now();
			times.push(now - before);
			before = now;
		}
		return times;
	},
	async latency(events) {
		list().scrollTop = list().scrollHeight;
		await frame();
		const times: number[] = [];
		for (let i = 0; i < events; i++) {
			const text = `Late ${i}`;
			const start = performance.now();
			click(text);
			while (!list().textContent?.includes(text)) await frame();
			times.push(performance.now() - start);
		}
		return times;
	},
	async filter(text) {
		const start = performance.now();
		fake.panel.ui.setFilter({ text });
		await frame();
		await frame();
		return performance.now() - start;
	},
};
Object.assign(window, { panelBench: bench });
