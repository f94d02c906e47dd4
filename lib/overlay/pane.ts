/** Listens wherever a pointer or a key may arrive; called again for a window it has seen, which must do no harm. */
export type Listen = (target: Window) => void;

/**
 * A frame over the whole page. What happens in it stays in it: not even listeners that the page has put on its own window,
 * before ours, hear of a pointer there. In a closed shadow root no page finds it, among `window.frames` neither.
 */
export function createPane(root: ShadowRoot, listen: Listen): HTMLIFrameElement {
	const pane = document.createElement('iframe');
	pane.className = 'pane';
	pane.tabIndex = -1;
	pane.setAttribute('aria-hidden', 'true');
	const arm = () => {
		const { contentDocument, contentWindow } = pane;
		if (!contentDocument || !contentWindow) return;
		contentDocument.documentElement.style.cssText = 'height: 100%; cursor: crosshair; touch-action: pan-x pan-y';
		listen(contentWindow);
	};
	// Each time it is put into the document the frame begins anew; Firefox loads even an empty one later.
	pane.addEventListener('load', arm);
	root.prepend(pane);
	arm();
	return pane;
}
