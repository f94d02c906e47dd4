import { createHash } from 'node:crypto';
import { BASE } from './state.ts';
import { h, type View } from './view.ts';

/** App id under which the shop records. */
export const APP_ID = 'demo';

const METHODS =
	'addEventProperties addUserProperties clearEventProperties identify resetIdentity removeEventProperty setEventProperties track unsetEventProperty';

/** Queues calls until the SDK is there, which takes the queue over: `[method, ...args]`, as Heap's snippet does. */
const SNIPPET = `(function (win, doc) {
	var heap = (win.heap = win.heap || []);
	heap.load = function (appId, config) {
		heap.appid = appId;
		heap.config = config || {};
		'${METHODS}'.split(' ').forEach(function (method) {
			heap[method] = function () {
				heap.push([method].concat([].slice.call(arguments)));
			};
		});
		var script = doc.createElement('script');
		script.async = true;
		script.src = '/js/heap-' + appId + '.js';
		doc.head.appendChild(script);
	};
	heap.load('${APP_ID}');
})(window, document);`;

const SNIPPET_HASH = `'sha256-${createHash('sha256').update(SNIPPET).digest('base64')}'`;

/** Nothing from elsewhere, and of inline scripts only the snippet. */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'self'",
	`script-src 'self' ${SNIPPET_HASH}`,
	"img-src 'self' data:",
	"frame-ancestors 'self'",
	"base-uri 'none'",
	"form-action 'self'",
].join('; ');

const isFrame = (url: string) => url.split('?')[0] === `${BASE}/help`;

/** The whole document at an address, as the backend sends it (no content yet) and as it is once drawn. */
export const documentOf = (url: string, title: string, content?: View): View =>
	h('html', { lang: 'en' }, [
		h('head', {}, [
			h('meta', { charset: 'utf-8' }),
			h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
			h('meta', { name: 'color-scheme', content: 'light dark' }),
			h('title', {}, [title]),
			h('link', { rel: 'icon', href: 'data:,' }),
			h('link', { rel: 'stylesheet', href: `${BASE}/shop.css` }),
			// The help frame is recorded by the page around it.
			!isFrame(url) && h('script', {}, [SNIPPET]),
			h('script', { type: 'module', src: `${BASE}/shop.js` }),
		]),
		h('body', {}, [h('div', { id: 'root' }, [content])]),
	]);
