export type Category = 'camp' | 'kitchen' | 'wear' | 'carry';

export interface Product {
	slug: string;
	name: string;
	/** Euro. */
	price: number;
	category: Category;
	/** Of its picture. */
	colour: string;
	blurb: string;
	/** How readily visitors look at it. */
	appeal: number;
}

export const CATEGORIES: Record<Category, string> = {
	camp: 'Camp',
	kitchen: 'Kitchen',
	wear: 'Wear',
	carry: 'Carry',
};
export const SIZES = ['S', 'M', 'L', 'XL'];

export const PRODUCTS: readonly Product[] = [
	{
		slug: 'storm-lantern',
		name: 'Storm lantern',
		price: 64,
		category: 'camp',
		colour: '#c98a2b',
		blurb: 'Burns eighteen hours on one filling and shrugs off the wind.',
		appeal: 9,
	},
	{
		slug: 'blue-shirt',
		name: 'Blue linen shirt',
		price: 74,
		category: 'wear',
		colour: '#3f6fa8',
		blurb: 'Washed European linen, cut straight, softer every summer.',
		appeal: 12,
	},
	{
		slug: 'enamel-mug',
		name: 'Enamel mug',
		price: 18,
		category: 'kitchen',
		colour: '#b4483c',
		blurb: 'Holds a third of a litre and survives every fall.',
		appeal: 14,
	},
	{
		slug: 'canvas-rucksack',
		name: 'Canvas rucksack',
		price: 129,
		category: 'carry',
		colour: '#5f7350',
		blurb: 'Waxed canvas, leather straps, room for a weekend.',
		appeal: 8,
	},
	{
		slug: 'wool-blanket',
		name: 'Wool blanket',
		price: 89,
		category: 'camp',
		colour: '#8c5a6b',
		blurb: 'Woven from recycled wool in a mill that has done so since 1884.',
		appeal: 7,
	},
	{
		slug: 'steel-bottle',
		name: 'Steel bottle',
		price: 27,
		category: 'kitchen',
		colour: '#4d8a86',
		blurb: 'Keeps tea hot until evening and water cold until morning.',
		appeal: 10,
	},
	{
		slug: 'rain-jacket',
		name: 'Rain jacket',
		price: 159,
		category: 'wear',
		colour: '#c2a13a',
		blurb: 'Three layers, taped seams, a hood that turns with you.',
		appeal: 9,
	},
	{
		slug: 'camp-stool',
		name: 'Camp stool',
		price: 49,
		category: 'camp',
		colour: '#7a6552',
		blurb: 'Ash and canvas; folds flat, holds a hundred and twenty kilos.',
		appeal: 5,
	},
	{
		slug: 'merino-cap',
		name: 'Merino cap',
		price: 32,
		category: 'wear',
		colour: '#4a4f63',
		blurb: 'Fine merino that does not itch and fits under a helmet.',
		appeal: 6,
	},
];

export const productOf = (slug: string): Product | undefined => PRODUCTS.find((product) => product.slug === slug);
export const euro = (amount: number): string => `€${amount.toFixed(2)}`;
