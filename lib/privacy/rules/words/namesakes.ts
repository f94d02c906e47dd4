import { plainWord } from './given-names.ts';

/** Names of the famous, of makes and of figures: on a page they mean a street, a book, a school or a product. */
const FAMOUS = `
victor hugo|marie curie|pierre curie|louis pasteur|jean jaures|jules ferry|jules verne|emile zola|albert camus|charles de gaulle|
georges pompidou|claude monet|auguste rodin|simone veil|jean moulin|jeanne d arc|saint exupery|jacques prevert|george sand|
guy de maupassant|gustave flaubert|honore de balzac|charles baudelaire|arthur rimbaud|paul verlaine|paul valery|marcel pagnol|
blaise pascal|rene descartes|francois mitterrand|leon blum|pablo neruda|pablo picasso|salvador dali|antonio gaudi|joan miro|
miguel de cervantes|federico garcia lorca|antonio machado|simon bolivar|cristobal colon|alfonso xii|alfonso xiii|felipe ii|
isabel la catolica|don quijote|sancho panza|don juan|rosalia de castro|frida kahlo|leonardo da vinci|galileo galilei|dante alighieri|
giuseppe garibaldi|giuseppe verdi|giuseppe mazzini|giacomo puccini|giacomo leopardi|alessandro manzoni|alessandro volta|maria montessori|
enrico fermi|marco polo|amerigo vespucci|cristoforo colombo|vittorio emanuele|giovanni falcone|paolo borsellino|aldo moro|
santos dumont|machado de assis|jorge amado|oscar niemeyer|getulio vargas|juscelino kubitschek|dom pedro|princesa isabel|
albert einstein|albert schweitzer|robert koch|robert schumann|robert bosch|sophie scholl|hans scholl|anne frank|martin luther|
johann sebastian bach|wolfgang amadeus mozart|ludwig van beethoven|richard wagner|friedrich schiller|johann wolfgang|karl marx|
immanuel kant|konrad adenauer|willy brandt|helmut kohl|heinrich heine|thomas mann|hermann hesse|bertolt brecht|carl benz|
otto von bismarck|alexander von humboldt|wilhelm von humboldt|kathe kollwitz|clara schumann|astrid lindgren|erich kastner|
william shakespeare|charles dickens|charles darwin|isaac newton|jane austen|agatha christie|george washington|abraham lincoln|
john f kennedy|martin luther king|rosa parks|thomas jefferson|benjamin franklin|thomas edison|nikola tesla|alexander graham bell|
florence nightingale|winston churchill|nelson mandela|mahatma gandhi|indira gandhi|rajiv gandhi|jawaharlal nehru|subhas chandra|
vincent van gogh|anton de kom|johan cruijff|willem de zwijger|adam mickiewicz|fryderyk chopin|jan pawel|mikolaj kopernik|
henryk sienkiewicz|tadeusz kosciuszko|jozef pilsudski|lech walesa|ada lovelace|alan turing|marie sklodowska|
harry potter|peter pan|robin hood|sherlock holmes|james bond|mickey mouse|donald duck|santa claus|captain morgan|peter rabbit|
max mara|calvin klein|ralph lauren|tommy hilfiger|hugo boss|jack wolfskin|tom tailor|jack daniel|jack daniels|johnnie walker|jim beam|
paul smith|ted baker|kate spade|tory burch|michael kors|marc jacobs|stella mccartney|vivienne westwood|alexander mcqueen|
donna karan|karl lagerfeld|jil sander|giorgio armani|emporio armani|roberto cavalli|salvatore ferragamo|louis vuitton|yves rocher|
yves saint|christian dior|christian louboutin|jean paul gaultier|pierre cardin|massimo dutti|adolfo dominguez|carolina herrera|
elizabeth arden|estee lauder|helena rubinstein|mary kay|bobbi brown|charlotte tilbury|laura mercier|laura ashley|jeanne lanvin|
john deere|john lewis|aston martin|alfa romeo|philip morris|tim hortons|fred perry|steve madden|jimmy choo|jo malone|patek philippe|
franck muller|charles schwab|edward jones|johns hopkins|merrill lynch|morgan stanley|victor schmidt|ramon bilbao|marques de riscal|
hans grohe|anton berg|eddie bauer|tommy bahama|brooks brothers|levi strauss|levi s|dr martens|dr oetker|dr pepper|dr hauschka|dr brown|
ben jerry|uncle ben|aunt jemima|betty crocker|sara lee|papa john|little caesar|mary jane|granny smith|pink lady|earl grey|lady grey|
bloody mary|caesar salad|tom collins|rob roy|shirley temple|john dory|big ben|joe cool|florence nightingale|oscar wilde|
paul hartmann|arthur krupp|max planck|max weber|fraunhofer|heinrich hertz|werner von siemens|rudolf diesel|gottlieb daimler|
ernst barlach|paul klee|otto dix|franz marc|august macke|gabriele munter|franz kafka|sigmund freud|franz schubert|franz liszt|
joseph haydn|johann strauss|gustav mahler|gustav klimt|egon schiele|maria theresia|prinz eugen|rosa luxemburg|clara zetkin
antoine lavoisier|dom pedro|don quichotte|dom joao|saint jean|jean mace|jean monnet|robert schuman|louis armand|pierre mendes|ambroise pare|claude bernard|henri matisse|paul cezanne|edith piaf|jean rostand|andre malraux|francois truffaut|georges brassens|jacques brel|romain rolland|anatole france|alphonse daudet|frederic mistral|theodor heuss|theodor storm|ludwig erhard|geschwister scholl|ernst reuter|friedrich ebert|friedrich list|hermann lons|wilhelm busch|carl orff|paulo freire|anita garibaldi|carlos gomes|rui barbosa|chico mendes|monteiro lobato|cecilia meireles|joao paulo|juan carlos i|juan pablo|gabriela mistral|antonio banderas|lope de vega|francisco de goya|diego velazquez|rafael alberti|giosue carducci|ugo foscolo|gabriele d annunzio|luigi pirandello|cesare battisti|antonio gramsci|sandro pertini|rembrandt van rijn|johannes vermeer|michiel de ruyter|piet hein|juliusz slowacki|stefan zeromski|boleslaw prus|jan kochanowski|jan matejko|henri dunant|dr seuss|mr bean|mr clean|mrs meyer|mr coffee|lady gaga|taylor swift|michael jackson|elvis presley|john lennon|bob marley|
`;
const known: ReadonlySet<string> = new Set(FAMOUS.replace(/\n/g, '').split('|').filter(Boolean));
const LONGEST = 4;

/** Does the phrase hold the name of someone or something famous? */
export const isNamesake = (name: string): boolean => {
	const words = plainWord(name)
		.replace(/['’.,-]+/g, ' ')
		.trim()
		.split(/\s+/);
	for (let i = 0; i < words.length; i++)
		for (let length = 1; length <= LONGEST && i + length <= words.length; length++)
			if (known.has(words.slice(i, i + length).join(' '))) return true;
	return false;
};
