import { useFrom } from '../context.tsx';

/** One shape a hue, so that labels differ to eyes that see no colour. 10 px. */
const SHAPES = [
	<circle key="0" cx="5" cy="5" r="4.2" />,
	<rect key="1" x="1" y="1" width="8" height="8" rx="1" />,
	<path key="2" d="M5 .6 9.4 8.6H.6z" />,
	<path key="3" d="M5 .3 9.7 5 5 9.7.3 5z" />,
	<path key="4" d="M3.4.8h3.2v2.6h2.6v3.2H6.6v2.6H3.4V6.6H.8V3.4h2.6z" />,
	<path key="5" d="M2.7 1h4.6L9.6 5 7.3 9H2.7L.4 5z" />,
	<path key="6" d="M.6 1.4h8.8L5 9.4z" />,
	<path
		key="7"
		fillRule="evenodd"
		d="M5 .8a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 0 1 5 .8zm0 2.4a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z"
	/>,
	<path key="8" d="m5 .3 1.4 3.1 3.4.3-2.6 2.2.8 3.4L5 7.5 2 9.3l.8-3.4L.2 3.7l3.4-.3z" />,
	<rect key="9" x=".5" y="3" width="9" height="4" rx="2" />,
];

/** The sign of a label: its hue and its shape. */
export function Mark({ id }: { id: string }) {
	const hue = useFrom('labels', ({ hues }) => hues.get(id) ?? 0);
	return (
		<svg width="10" height="10" viewBox="0 0 10 10" fill={`var(--hue-${hue})`} aria-hidden="true">
			{SHAPES[hue]}
		</svg>
	);
}
