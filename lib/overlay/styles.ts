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
	all: initial !important;
	position: fixed !important;
	inset: 0 !important;
	display: block !important;
	background: none !important;
	overflow: hidden !important;
	pointer-events: none !important;
	direction: ltr !important;
	color-scheme: light !important;
	zoom: var(--hindsight-zoom, 1) !important;
	--accent: #3b49df;
}
:host::backdrop { display: none !important; }
.pane { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; pointer-events: auto; color-scheme: light; }
.pane.down { pointer-events: none; }
svg.outlines { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }
.picked { fill: rgb(59 73 223 / 12%); stroke: var(--accent); stroke-width: 2px; }
.kin { fill: none; stroke: var(--accent); stroke-width: 1px; stroke-dasharray: 4 3; }
.shown { fill: rgb(217 119 6 / 14%); stroke: #b45309; stroke-width: 2px; }
svg .heat { fill: var(--colour); fill-opacity: 8%; stroke: var(--colour); stroke-width: 1.5px; }
.paint { stroke-width: 1px; }
.paint.captured { fill: none; stroke: rgb(100 116 139 / 45%); }
.paint.ignored { fill: rgb(21 128 61 / 14%); stroke: #15803d; stroke-dasharray: 2 2; }
.paint.redacted { fill: rgb(21 128 61 / 10%); stroke: #15803d; }
.paint.leak { fill: rgb(220 38 38 / 22%); stroke: #b91c1c; stroke-width: 2px; }
.tip, .chip, .away, .legend {
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
.tip, .legend { border-radius: 4px; background: #1b1f2a; box-shadow: 0 0 0 1px rgb(255 255 255 / 20%), 0 2px 8px rgb(0 0 0 / 35%); }
.tip { max-width: min(560px, calc(100vw - 16px)); padding: 4px 8px; }
.line { display: flex; }
.line > * { flex: none; }
.line > * + *::before { content: "·"; margin: 0 4px; color: #aeb6c8; font-weight: 500; }
.line .name { flex: 0 1 auto; min-width: 24px; }
.line .name, .tip code, .chip span { overflow: hidden; text-overflow: ellipsis; }
.tip code { display: block; font: 12px/16px ui-monospace, monospace; color: #d5daf0; }
.tip b { font-weight: 650; }
.tip .quiet { color: #aeb6c8; }
.tip .stable { color: #6ee7a8; }
.tip .fair { color: #fcd34d; }
.tip .fragile, .tip .ignored { color: #fca5a5; }
.chip {
	display: flex;
	align-items: center;
	gap: 4px;
	height: 18px;
	padding: 1px 6px 1px 4px;
	border-radius: 9px;
	pointer-events: auto;
	cursor: pointer;
	box-shadow: 0 0 0 1px rgb(255 255 255 / 70%);
}
.chip:hover { max-width: none !important; z-index: 1; }
.chip b { font-weight: 650; }
.chip i { flex: none; width: 8px; height: 8px; border-radius: 4px; box-shadow: 0 0 0 1px #fff; }
.pane ~ div .chip { opacity: 0.55; pointer-events: none; }
.legend { display: flex; gap: 2px; align-items: center; left: 8px; top: auto; bottom: 8px; padding: 4px 4px 4px 8px; }
.legend span { padding: 0 6px; border-radius: 3px; }
.legend span:first-of-type { margin-left: 6px; }
.away { padding: 4px 8px; border-radius: 4px; background: #b45309; left: 50%; top: 8px; transform: translateX(-50%); }
.away.low { top: auto; bottom: 8px; }
[hidden] { display: none !important; }
@media (forced-colors: active) {
	.picked, .shown { stroke: Highlight; }
	.kin { stroke: CanvasText; }
	.tip, .chip, .away, .legend, .legend span { forced-color-adjust: none; }
}
`;
