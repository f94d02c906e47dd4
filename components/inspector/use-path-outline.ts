import { useEffect, useRef } from 'react';
import type { ElementPath } from '../../lib/element/types.ts';
import { usePanel } from '../context.tsx';

/** Handlers that outline the path's element on the page while one points at what has them, or it has the focus. */
export function usePathOutline(path: ElementPath | undefined) {
	const { link } = usePanel();
	const isOutlined = useRef(false);
	const outline = (on: boolean) => {
		if (!path || on === isOutlined.current) return;
		isOutlined.current = on;
		link.send({ type: 'highlight-path', path: on ? path : null });
	};
	// What has them may go away under the pointer, or with the focus in it.
	useEffect(() => () => void (isOutlined.current && link.send({ type: 'highlight-path', path: null })), [link]);
	const [on, off] = [() => outline(true), () => outline(false)];
	return { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off };
}
