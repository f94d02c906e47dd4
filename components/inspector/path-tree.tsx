import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ElementPath, PathElement } from '../../lib/element/types.ts';
import { useText } from '../context.tsx';
import { usePathOutline } from './use-path-outline.ts';

/** Elements nearest to the target that are shown at once. */
const SHOWN = 5;
/** Steps of the indent; deeper lines begin where the last of them does. */
const INDENTS = 12;

function attributesOf({ id, classes, attributes = {} }: PathElement): [string, string][] {
	return [
		...(id ? [['id', id] as [string, string]] : []),
		...(classes?.length ? [['class', classes.join(' ')] as [string, string]] : []),
		...Object.entries(attributes),
	];
}

/** The recorded path as a small tree, root first, the target last; one stop of the Tab key, arrows walk. */
export function PathTree({ path }: { path: ElementPath }) {
	const { t, f } = useText();
	const [isWhole, setWhole] = useState(false);
	/** Place in the path of the line that takes the focus. */
	const [active, setActive] = useState(0);
	const tree = useRef<HTMLDivElement>(null);
	const shown = isWhole ? path.length : Math.min(SHOWN, path.length);
	const goTo = (index: number) => {
		if (index < 0 || index >= shown) return;
		setActive(index);
		(tree.current?.children[shown - 1 - index] as HTMLElement | undefined)?.focus();
	};
	// The button has gone, and the focus with it.
	useEffect(() => {
		if (isWhole) (tree.current?.firstElementChild as HTMLElement | null)?.focus();
	}, [isWhole]);
	const onKeyDown = (event: KeyboardEvent) => {
		const index = { ArrowUp: active + 1, ArrowDown: active - 1, Home: shown - 1, End: 0 }[event.key];
		if (index === undefined) return;
		event.preventDefault();
		goTo(index);
	};
	return (
		<>
			{shown < path.length && (
				<button type="button" className="link-button mono" onClick={() => setWhole(true)}>
					… {f.number(path.length - shown)}
				</button>
			)}
			<div className="path-tree mono" role="tree" aria-label={t.detail.element} ref={tree} onKeyDown={onKeyDown}>
				{Array.from({ length: shown }, (_, depth) => {
					const index = shown - 1 - depth;
					return (
						<PathLine
							key={index}
							path={path.slice(index)}
							depth={depth}
							isTarget={index === 0}
							isActive={index === Math.min(active, shown - 1)}
							onFocus={() => setActive(index)}
						/>
					);
				})}
			</div>
		</>
	);
}

interface LineProps {
	/** Of the line's element, itself first. */
	path: ElementPath;
	depth: number;
	isTarget: boolean;
	isActive: boolean;
	onFocus(): void;
}

function PathLine({ path, depth, isTarget, isActive, onFocus }: LineProps) {
	const outline = usePathOutline(path);
	const [element] = path;
	if (!element) return null;
	return (
		<div
			role="treeitem"
			aria-level={depth + 1}
			tabIndex={isActive ? 0 : -1}
			className={isTarget ? 'is-target' : undefined}
			style={{ paddingLeft: `${Math.min(depth, INDENTS) * 10}px` }}
			{...outline}
			onFocus={() => {
				onFocus();
				outline.onFocus();
			}}
		>
			{element.boundary && <span className="quiet">#{element.boundary} </span>}
			<span className="tree-tag">&lt;{element.tag}</span>
			{attributesOf(element).map(([name, value]) => (
				<span key={name}>
					{' '}
					<span className="quiet">{name}=</span>
					<span className={element.partial?.includes(name) ? 'warn-text' : undefined}>"{value}"</span>
				</span>
			))}
			<span className="tree-tag">&gt;</span>
		</div>
	);
}
