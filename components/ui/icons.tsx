import type { ReactNode } from 'react';

/** 16 px line icons. They never stand alone: the button around them has the words. */
const PATHS = {
	target: (
		<>
			<circle cx="8" cy="8" r="4.5" />
			<path d="M8 1v4M8 11v4M1 8h4M11 8h4" />
		</>
	),
	gear: (
		<>
			<circle cx="8" cy="8" r="2" />
			<path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4" />
		</>
	),
	search: (
		<>
			<circle cx="7" cy="7" r="4.5" />
			<path d="m10.5 10.5 3.5 3.5" />
		</>
	),
	pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
	play: <path d="M5 3.5v9l7-4.5z" fill="currentColor" />,
	clear: (
		<>
			<circle cx="8" cy="8" r="5.5" />
			<path d="m4.2 11.8 7.6-7.6" />
		</>
	),
	more: (
		<g fill="currentColor" stroke="none">
			<circle cx="3.5" cy="8" r="1.2" />
			<circle cx="8" cy="8" r="1.2" />
			<circle cx="12.5" cy="8" r="1.2" />
		</g>
	),
	back: <path d="M9.5 3.5 5 8l4.5 4.5" />,
	next: <path d="M6.5 3.5 11 8l-4.5 4.5" />,
	down: <path d="M8 3v9.5M4.5 9 8 12.5 11.5 9" />,
	close: <path d="m4 4 8 8M12 4l-8 8" />,
	plus: <path d="M8 3v10M3 8h10" />,
	warning: <path d="M8 2.5 14 13H2zM8 6.5v3M8 11v.6" />,
	click: <path d="m5 5 8 3-3.5 1.5L8 13z M2.5 2.5l1.2 1.2M2 6h1.5M6 2v1.5" />,
	change: <path d="M10.5 2.5l3 3-7.5 7.5-3.5.5.5-3.5z" />,
	submit: <path d="M2.5 8h9M8 4.5 11.5 8 8 11.5M13.5 3.5v9" />,
	pageview: (
		<>
			<path d="M4 2.5h5l3 3v8H4z" />
			<path d="M9 2.5v3h3" />
		</>
	),
	custom: <path d="M6 3c-3 0-1 4-3.5 5C5 9 3 13 6 13M10 3c3 0 1 4 3.5 5C11 9 13 13 10 13" />,
	suggest: <path d="M4 6.5 8 10.5l4-4" />,
	unlabelled: (
		<g strokeDasharray="2.2 2">
			<path d="M2.5 8.5v-6h6l5 5-6 6z" />
		</g>
	),
	file: <path d="M8 2.5v7M5 6.5 8 9.5l3-3M2.5 10.5v3h11v-3" />,
	copy: (
		<>
			<rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
			<path d="M3.5 10.5h-1v-8h8v1" />
		</>
	),
	check: <path d="m3 8.5 3.2 3.2L13 5" />,
	trash: <path d="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
	<svg
		width="16"
		height="16"
		viewBox="0 0 16 16"
		fill="none"
		stroke="currentColor"
		strokeWidth="1.5"
		strokeLinecap="round"
		strokeLinejoin="round"
		aria-hidden="true"
	>
		{PATHS[name]}
	</svg>
);
