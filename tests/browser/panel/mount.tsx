import { createRoot } from 'react-dom/client';
import { App } from '../../../components/app.tsx';
import { PanelProvider } from '../../../components/context.tsx';
import { type FakeOptions, type FakePanel, fakePanel } from './fake-panel.ts';

/** The whole panel in the test's document, 360 px wide. */
export async function mountPanel(options: FakeOptions = {}): Promise<FakePanel & { unmount(): void }> {
	const fake = await fakePanel(options);
	const place = document.createElement('div');
	place.id = 'root';
	place.style.cssText = 'width:360px;height:640px';
	document.body.append(place);
	const root = createRoot(place);
	root.render(
		<PanelProvider panel={fake.panel}>
			<App />
		</PanelProvider>,
	);
	return {
		...fake,
		unmount: () => {
			root.unmount();
			place.remove();
		},
	};
}
