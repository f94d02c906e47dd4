/** In px only: `rem` would follow the page. Hues 0 to 9 are those of the panel's labels. */
export const HUES = [
	'#2f6fed',
	'#c2410c',
	'#15803d',
	'#a21caf',
	'#946200',
	'#0e7490',
	'#be123c',
	'#4d7c0f',
	'#6d28d9',
	'#475569',
] as const;

export const STYLES = `
:host {
	all: initial;
	position: fixed;
	inset: 0;
	width: auto;
	height: auto;
	margin: 0;
	padding: 0;
	border: 0;
	background: none;
	overflow: hidden;
	pointer-events: none;
	direction: ltr;
	color-scheme: light;
	--accent: #3b49df;
}
:host(.pane) { pointer-events: auto; cursor: crosshair; }
:host::backdrop { display: none; }
svg.outlines { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }
.picked { fill: rgb(59 73 223 / 12%); stroke: var(--accent); stroke-width: 2px; }
.kin { fill: none; stroke: var(--accent); stroke-width: 1px; stroke-dasharray: 4 3; }
.shown { fill: rgb(217 119 6 / 14%); stroke: #b45309; stroke-width: 2px; }
.paint { stroke-width: 1px; }
.paint.captured { fill: none; stroke: rgb(100 116 139 / 45%); }
.paint.ignored { fill: rgb(21 128 61 / 14%); stroke: #15803d; stroke-dasharray: 2 2; }
.paint.redacted { fill: rgb(21 128 61 / 10%); stroke: #15803d; }
.paint.leak { fill: rgb(220 38 38 / 22%); stroke: #b91c1c; stroke-width: 2px; }
.tip, .chip, .away {
	position: absolute;
	left: 0;
	top: 0;
	box-sizing: border-box;
	font: 500 12px/16px system-ui, sans-serif;
	font-variant-numeric: tabular-nums;
	white-space: nowrap;
	color: #fff;
	pointer-events: none;
}
.tip {
	max-width: min(560px, calc(100vw - 16px));
	height: 24px;
	padding: 4px 8px;
	border-radius: 4px;
	background: #1b1f2a;
	box-shadow: 0 0 0 1px rgb(255 255 255 / 20%), 0 2px 8px rgb(0 0 0 / 35%);
	overflow: hidden;
	text-overflow: ellipsis;
}
.tip b { font-weight: 650; }
.tip .quiet { color: #aeb6c8; }
.tip .stable { color: #6ee7a8; }
.tip .fair { color: #fcd34d; }
.tip .fragile, .tip .ignored { color: #fca5a5; }
.chip {
	height: 18px;
	max-width: 180px;
	padding: 1px 6px;
	border-radius: 9px;
	overflow: hidden;
	text-overflow: ellipsis;
	pointer-events: auto;
	cursor: pointer;
	box-shadow: 0 0 0 1px rgb(255 255 255 / 70%);
}
:host(.pane) .chip { pointer-events: none; }
.away { padding: 4px 8px; border-radius: 4px; background: #b45309; left: 50%; transform: translateX(-50%); }
[hidden] { display: none !important; }
@media (forced-colors: active) {
	.picked, .shown { stroke: Highlight; }
	.kin { stroke: CanvasText; }
	.tip, .chip, .away { forced-color-adjust: none; }
}
`;
