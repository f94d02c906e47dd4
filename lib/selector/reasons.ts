/** What is known of a name that does not live as long as others. */
export type TokenMark =
	| 'react'
	| 'component-library'
	| 'ember'
	| 'counter'
	| 'emotion'
	| 'styled-components'
	| 'jss'
	| 'svelte'
	| 'angular'
	| 'uuid'
	| 'site-builder'
	| 'build-hash'
	| 'hash'
	| 'long-number'
	| 'record'
	| 'state'
	| 'utility';

/** What a suggestion stands on, without words: {@link reasonText} has them in English. */
export interface Reason {
	code:
		| 'heap-id'
		/** With `name`, the attribute's. */
		| 'test-id'
		| 'attribute'
		| 'attribute-generated'
		| 'has-attribute'
		| 'link'
		| 'link-generated'
		| 'link-site'
		| 'link-home'
		| 'link-path'
		| 'link-end'
		| 'link-record'
		/** With `mark`, where there is something to know about it. */
		| 'id'
		/** With `name` and, where there is something to know about it, `mark`. */
		| 'class'
		/** With `name`, the part of a class that its author wrote. */
		| 'class-stem'
		/** With `name`. */
		| 'tag'
		/** With `place` and `places`. */
		| 'position'
		| 'position-only'
		/** Not in shadow roots, which have the like. */
		| 'document-only'
		/** Other shadow roots or frames have the like. */
		| 'elsewhere';
	name?: string;
	mark?: TokenMark;
	/** Position among the siblings of its type, from 1, and how many they are. */
	place?: number;
	places?: number;
}
