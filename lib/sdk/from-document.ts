/** A property of the page's document: `<img name="title">` hides the document's own. */
export const fromDocument = <K extends 'title' | 'referrer' | 'cookie' | 'currentScript'>(name: K): Document[K] =>
	Reflect.get(Document.prototype, name, document);
