import type { CDPSession, Page } from '@playwright/test';

/** What of the overlay is to be seen, by its class: the page can't look into a closed shadow root, the browser can. */
export interface OverlayTree {
	tip: string;
	legend: string;
	away: string;
	chips: string[];
	/** Boxes outlined for what is pointed at in the panel. */
	shown: number;
	/** Boxes that say what would be captured. */
	painted: number;
}

interface TreeNode {
	backendNodeId: number;
	nodeName: string;
	nodeValue: string;
	attributes?: string[];
	children?: TreeNode[];
	shadowRoots?: TreeNode[];
}

const EMPTY: OverlayTree = { tip: '', legend: '', away: '', chips: [], shown: 0, painted: 0 };

const attribute = ({ attributes = [] }: TreeNode, name: string): string | undefined => {
	const at = attributes.findIndex((text, i) => i % 2 === 0 && text === name);
	return at < 0 ? undefined : attributes[at + 1];
};
const inner = ({ children = [], shadowRoots = [] }: TreeNode) => [...shadowRoots, ...children];
const all = (node: TreeNode): TreeNode[] => [node, ...inner(node).flatMap(all)];
const textOf = (node: TreeNode): string =>
	attribute(node, 'hidden') === undefined ? node.nodeValue + inner(node).map(textOf).filter(Boolean).join(' ') : '';

const sessions = new WeakMap<Page, CDPSession>();

async function nodesOf(page: Page): Promise<{ session: CDPSession; nodes: TreeNode[] }> {
	const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
	sessions.set(page, session);
	const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
	const overlay = all(root as TreeNode).find(({ nodeName }) => nodeName === 'HINDSIGHT-OVERLAY');
	return { session, nodes: overlay ? all(overlay) : [] };
}

const withClass = (nodes: TreeNode[], name: string) =>
	nodes.filter((node) => (attribute(node, 'class') ?? '').split(' ').includes(name));

export async function overlayOf(page: Page): Promise<OverlayTree> {
	const { nodes } = await nodesOf(page);
	const texts = (name: string) => withClass(nodes, name).map(textOf).filter(Boolean);
	const boxes = (name: string) =>
		withClass(nodes, name).reduce((sum, path) => sum + (attribute(path, 'd')?.match(/z/g)?.length ?? 0), 0);
	return {
		...EMPTY,
		tip: texts('tip').join(),
		legend: texts('legend').join(),
		away: texts('away').join(),
		chips: texts('chip'),
		shown: boxes('shown'),
		painted: boxes('paint'),
	};
}

/** Clicks a chip, as a person does: where it is. */
export async function clickChip(page: Page, text: string): Promise<void> {
	const { session, nodes } = await nodesOf(page);
	const chip = withClass(nodes, 'chip').find((node) => textOf(node).includes(text));
	if (!chip) throw new Error(`no chip says ${text}`);
	const { model } = await session.send('DOM.getBoxModel', { backendNodeId: chip.backendNodeId });
	const [x = 0, y = 0] = model.border;
	await page.mouse.click(x + model.width / 2, y + model.height / 2);
}
