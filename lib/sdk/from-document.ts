/** A property of the page's document: `<img name="title">` hides the document's own. */
export const fromDocument = (name: 'title' | 'referrer' | 'cookie'): string =>
	Reflect.get(Document.prototype, name, document);
