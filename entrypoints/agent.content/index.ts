import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAgent } from '../../lib/agent/agent.ts';

export default defineContentScript({
	registration: 'runtime',
	noScriptStartedPostMessage: true,
	main: startAgent,
});
