import type { WarningCode } from '../protocol/warning-codes.ts';

interface Place {
	/** Origin of the backend. */
	server: string;
	appId: string;
}

/**
 * What mends the cause of a warning, as code to copy; none where there is nothing to write.
 * Calls are those of the SDK, marks those of `lib/privacy`.
 */
export function remedyCode(code: WarningCode, { server, appId }: Place): string | undefined {
	switch (code) {
		case 'property-null':
			return "heap.track('Order', { coupon: coupon ?? 'none' });";
		case 'property-nested':
			return "heap.track('Order', { total: cart.total, items: cart.items.length });";
		case 'property-truncated':
			return "heap.track('Order', { note: note.slice(0, 1024) });";
		case 'property-name-too-long':
		case 'name-too-long':
			return "heap.track('Search', { words });";
		case 'identity-invalid':
			return 'heap.identify(String(user.id));';
		case 'identity-changed':
			return 'heap.resetIdentity(); // signed out\nheap.identify(String(user.id)); // signed in';
		case 'loaded-twice':
		case 'two-app-ids':
			return `heap.load(${JSON.stringify(appId)}); // once`;
		case 'call-invalid':
		case 'unknown-call':
			return "heap.track('Order', { total: 74, currency: 'EUR' });";
		case 'text-truncated':
		case 'path-truncated':
			return '<button data-heap-id="order">';
		case 'masked':
			return '<span heap-ignore>';
		case 'looks-personal':
			return "heap.track('Order', { customer: customer.id });";
		case 'element-personal':
			return '<button data-heap-redact-text data-heap-redact-attributes="title">';
		case 'blocked-by-csp':
			return `Content-Security-Policy: script-src ${server}; connect-src ${server}`;
		case 'clock-wrong':
		case 'queue-full':
			return undefined;
		default:
			return code satisfies never;
	}
}
