import { useState } from 'react';
import type { ElementPath, PathElement } from '../../lib/element/types.ts';
import { usePanel, useText } from '../context.tsx';

/** Elements nearest to the target that are shown at once. */
const SHOWN = 5;

function attributesOf({ id, classes, attributes = {} }: PathElement): [string, string][] {
	return [
		...(id ? [['id', id] as [string, string]] : []),
		...(classes?.length ? [['class', classes.join(' ')] as [string, string]] : []),
		...Object.entries(attributes),
	];
}

/** The recorded path as a small tree, root first, the target last. */
export function PathTree({ path }: { path: ElementPath }) {
	const { f } = useText();
	const { link } = usePanel();
	const [isWhole, setWhole] = useState(false);
	const elements = path
		.slice(0, isWhole ? undefined : SHOWN)
		.map((element, index) => ({ element, index }))
		.reverse();
	const hidden = path.length - elements.length;
	return (
		<ol className="path-tree mono">
			{hidden > 0 && (
				<li>
					<button type="button" className="link-button" onClick={() => setWhole(true)}>
						… {f.number(hidden)}
					</button>
				</li>
			)}
			{elements.map(({ element, index }, depth) => (
				<li
					key={index}
					className={index === 0 ? 'is-target' : undefined}
					style={{ paddingLeft: `${Math.min(depth, 12) * 10}px` }}
					onMouseEnter={() => link.send({ type: 'highlight-path', path: path.slice(index) })}
					onMouseLeave={() => link.send({ type: 'highlight-path', path: null })}
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
				</li>
			))}
		</ol>
	);
}
