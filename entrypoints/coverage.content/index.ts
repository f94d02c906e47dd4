import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCoverage } from '../../lib/agent/coverage.ts';

export default defineContentScript({
	registration: 'runtime',
	noScriptStartedPostMessage: true,
	main: startCoverage,
});
