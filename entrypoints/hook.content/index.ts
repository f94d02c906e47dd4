import { defineContentScript } from 'wxt/utils/define-content-script';
import { installHook } from '../../lib/agent/hook.ts';

export default defineContentScript({
	registration: 'runtime',
	world: 'MAIN',
	noScriptStartedPostMessage: true,
	main: installHook,
});
