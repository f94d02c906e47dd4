import type { AgentToPanel, PanelToAgent } from '../protocol/panel.ts';
import { LIMITS } from './limits.ts';
import type { TabLink } from './tab-link.ts';

type Reply = Extract<AgentToPanel, { requestId: number }>;
type Question = Extract<PanelToAgent, { requestId: number }>;

/** Questions to the agent of the active page, each with the number its answer repeats. */
export interface AgentQuestions {
	/** `undefined` when there is no agent, or it stays silent. */
	ask(question: (requestId: number) => Question): Promise<Reply | undefined>;
	/** Hands over what the agent has answered. */
	answer(reply: Reply): void;
}

export function createAgentQuestions(link: TabLink): AgentQuestions {
	let asked = 0;
	const waiting = new Map<number, (reply: Reply | undefined) => void>();
	return {
		ask(question) {
			if (link.state.getState().status !== 'awake') return Promise.resolve(undefined);
			const requestId = ++asked;
			return new Promise((resolve) => {
				const settle = (reply: Reply | undefined) => {
					clearTimeout(timer);
					waiting.delete(requestId);
					resolve(reply);
				};
				const timer = setTimeout(settle, LIMITS.answerMs, undefined);
				waiting.set(requestId, settle);
				link.send(question(requestId));
			});
		},
		answer: (reply) => waiting.get(reply.requestId)?.(reply),
	};
}
