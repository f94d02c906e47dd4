/** Names of the famous, of makes and of figures: on a page they mean a street, a book, a school or a product. */
export const FAMOUS = `
abraham lincoln | ada lovelace | adam mickiewicz | adolfo dominguez | agatha christie | alan turing | albert camus |
albert einstein | albert schweitzer | aldo moro | alessandro manzoni | alessandro volta | alexander graham bell |
alexander mcqueen | alexander von humboldt | alfa romeo | alfonso xii | alfonso xiii | alphonse daudet |
ambroise pare | amerigo vespucci | anatole france | andre malraux | anita garibaldi | anne frank | antoine lavoisier |
anton berg | anton de kom | antonio banderas | antonio gaudi | antonio gramsci | antonio machado | arthur krupp |
arthur rimbaud | aston martin | astrid lindgren | august macke | auguste rodin | aunt jemima | ben jerry |
benjamin franklin | bertolt brecht | betty crocker | big ben | blaise pascal | bloody mary | bob marley |
bobbi brown | boleslaw prus | brooks brothers | caesar salad | calvin klein | captain morgan | carl benz | carl orff |
carlos gomes | carolina herrera | cecilia meireles | cesare battisti | charles baudelaire | charles darwin |
charles de gaulle | charles dickens | charles schwab | charlotte tilbury | chico mendes | christian dior |
christian louboutin | clara schumann | clara zetkin | claude bernard | claude monet | cristobal colon |
cristoforo colombo | dante alighieri | diego velazquez | dom joao | dom pedro | don juan | don quichotte |
don quijote | donald duck | donna karan | dr brown | dr hauschka | dr martens | dr oetker | dr pepper | dr seuss |
earl grey | eddie bauer | edith piaf | edward jones | egon schiele | elizabeth arden | elvis presley | emile zola |
emporio armani | enrico fermi | erich kastner | ernst barlach | ernst reuter | estee lauder | federico garcia lorca |
felipe ii | florence nightingale | francisco de goya | franck muller | francois mitterrand | francois truffaut |
franz kafka | franz liszt | franz marc | franz schubert | fraunhofer | fred perry | frederic mistral | frida kahlo |
friedrich ebert | friedrich list | friedrich schiller | fryderyk chopin | gabriela mistral | gabriele d annunzio |
gabriele munter | galileo galilei | george sand | george washington | georges brassens | georges pompidou |
geschwister scholl | getulio vargas | giacomo leopardi | giacomo puccini | giorgio armani | giosue carducci |
giovanni falcone | giuseppe garibaldi | giuseppe mazzini | giuseppe verdi | gottlieb daimler | granny smith |
gustav klimt | gustav mahler | gustave flaubert | guy de maupassant | hans grohe | hans scholl | harry potter |
heinrich heine | heinrich hertz | helena rubinstein | helmut kohl | henri dunant | henri matisse |
henryk sienkiewicz | hermann hesse | hermann lons | honore de balzac | hugo boss | immanuel kant | indira gandhi |
isaac newton | isabel la catolica | jack daniel | jack daniels | jack wolfskin | jacques brel | jacques prevert |
james bond | jan kochanowski | jan matejko | jan pawel | jane austen | jawaharlal nehru | jean jaures | jean mace |
jean monnet | jean moulin | jean paul gaultier | jean rostand | jeanne d arc | jeanne lanvin | jil sander | jim beam |
jimmy choo | jo malone | joan miro | joao paulo | joe cool | johan cruijff | johann sebastian bach | johann strauss |
johann wolfgang | johannes vermeer | john deere | john dory | john f kennedy | john lennon | john lewis |
johnnie walker | johns hopkins | jorge amado | joseph haydn | jozef pilsudski | juan carlos i | juan pablo |
jules ferry | jules verne | juliusz slowacki | juscelino kubitschek | karl lagerfeld | karl marx | kate spade |
kathe kollwitz | konrad adenauer | lady gaga | lady grey | laura ashley | laura mercier | lech walesa | leon blum |
leonardo da vinci | levi s | levi strauss | little caesar | lope de vega | louis armand | louis pasteur |
louis vuitton | ludwig erhard | ludwig van beethoven | luigi pirandello | machado de assis | mahatma gandhi |
marc jacobs | marcel pagnol | marco polo | maria montessori | maria theresia | marie curie | marie sklodowska |
marques de riscal | martin luther | martin luther king | mary jane | mary kay | massimo dutti | max mara |
max planck | max weber | merrill lynch | michael jackson | michael kors | michiel de ruyter | mickey mouse |
miguel de cervantes | mikolaj kopernik | monteiro lobato | morgan stanley | mr bean | mr clean | mr coffee |
mrs meyer | nelson mandela | nikola tesla | oscar niemeyer | oscar wilde | otto dix | otto von bismarck |
pablo neruda | pablo picasso | paolo borsellino | papa john | patek philippe | paul cezanne | paul hartmann |
paul klee | paul smith | paul valery | paul verlaine | paulo freire | peter pan | peter rabbit | philip morris |
pierre cardin | pierre curie | pierre mendes | piet hein | pink lady | princesa isabel | prinz eugen |
rafael alberti | rajiv gandhi | ralph lauren | ramon bilbao | rembrandt van rijn | rene descartes | richard wagner |
rob roy | robert bosch | robert koch | robert schuman | robert schumann | roberto cavalli | robin hood |
romain rolland | rosa luxemburg | rosa parks | rosalia de castro | rudolf diesel | rui barbosa | saint exupery |
saint jean | salvador dali | salvatore ferragamo | sancho panza | sandro pertini | santa claus | santos dumont |
sara lee | sherlock holmes | shirley temple | sigmund freud | simon bolivar | simone veil | sophie scholl |
stefan zeromski | stella mccartney | steve madden | subhas chandra | tadeusz kosciuszko | taylor swift | ted baker |
theodor heuss | theodor storm | thomas edison | thomas jefferson | thomas mann | tim hortons | tom collins |
tom tailor | tommy bahama | tommy hilfiger | tory burch | ugo foscolo | uncle ben | victor hugo | victor schmidt |
vincent van gogh | vittorio emanuele | vivienne westwood | werner von siemens | wilhelm busch | wilhelm von humboldt |
willem de zwijger | william shakespeare | willy brandt | winston churchill | wolfgang amadeus mozart | yves rocher |
yves saint
`;
