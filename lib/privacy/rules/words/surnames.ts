import { plainWord } from './given-names.ts';

/** Common family names, as the given names are gathered: a sign beside others, never enough alone. */
const LATIN = `
smith jones williams taylor davies evans wilson thomas roberts johnson lewis walker robinson wright thompson hughes edwards
hall green wood harris clarke jackson turner cooper moore clark lee miller davis garcia rodriguez martinez anderson thomson white
martin brown allen young king scott hill adams baker nelson mitchell campbell phillips parker collins murphy kelly ryan
sullivan obrien oconnor byrne walsh kennedy lynch murray quinn doyle mccarthy gallagher doherty stewart reid robertson
macdonald morrison fraser graham hamilton johnston ferguson kerr duncan hunter gibson ellis bennett price cook cox carter
richardson bailey ward watson brooks gray james reyes cruz hughes myers long foster sanders ross morales powell russell ortiz
jenkins gutierrez perry butler barnes fisher henderson coleman simmons patterson jordan reynolds hamilton graham wallace
hayes griffin mcdonald chapman barker whitmore whitcomb okonkwo adeyemi okafor eze nwosu balogun mensah owusu boateng asante
muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder
neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze
maier kohler herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn schubert vogel
friedrich keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter
kraus martin schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber graf dietrich
ziegler kuhn kuhne pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer ohlendorf bruckner
martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand
roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois martinez legrand garnier faure
rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont lopez fontaine chevalier
robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger roche roy noel meyer lucas meunier jean
perez marchand dufour blanchard marie barbier brun dumas brunet schmitt leroux colin fernandez delacroix benali haddad
garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz
alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez
ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano
prieto mendez cruz calvo gallego vidal leon herrera marquez pena flores cabrera campos vega fuentes carrasco diez reyes
caballero nieto aguilar pascual santana herrero montero lorenzo hidalgo gimenez ibanez ferrer duran santiago benitez vargas
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti de-luca mancini costa giordano
rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli
vitale lombardo serra coppola desantis marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini
messina sala deangelis gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa
grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari guerra palmieri bernardi martino fiore
silva santos oliveira souza rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes soares
fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso ramos
goncalves santana teixeira araujo melo correia pinto cavalcanti moraes campos monteiro batista borges castro azevedo
coelho cunha macedo farias duarte figueiredo nogueira xavier peixoto brito tavares dantas siqueira
de-jong jansen de-vries van-den-berg bakker janssen visser smit meijer de-boer mulder de-groot bos vos peters hendriks
dekker brouwer de-wit dijkstra smits de-graaf van-der-meer kok jacobs de-haan vermeulen van-den-heuvel van-der-veen
hoekstra postma willems hermans maes wouters claes goossens wijnands veenstra bosman kuiper kuipers verhoeven
nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski lewandowska zielinski zielinska
szymanski szymanska wozniak dabrowski dabrowska kozlowski kozlowska jankowski jankowska mazur kwiatkowski kwiatkowska krawczyk
kaczmarek piotrowski piotrowska grabowski grabowska zajac pawlowski pawlowska michalski michalska krol wieczorek jablonski
wrobel nowakowski nowakowska majewski olszewski stepien malinowski jaworski adamczyk dudek nowicki pawlak gorski witkowski
sharma verma gupta singh kumar patel shah mehta reddy nair iyer rao joshi desai mishra pandey yadav chauhan agarwal aggarwal
banerjee mukherjee chatterjee das bose ghosh sen dutta kapoor malhotra khanna chopra kaur gill sandhu dhillon bhatt trivedi
pillai menon iyengar krishnan subramanian narayanan venkatesan patil kulkarni deshpande jadhav pawar chavan khan ahmed
ali hussain sheikh ansari qureshi siddiqui
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue
kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa maeda fujita ogawa goto okada hasegawa murakami kondo
ishii sakamoto endo aoki fujii nishimura fukuda ota miura okamoto nakagawa nakajima harada ono tamura takeuchi
wang zhang liu chen yang huang zhao zhou wu xu sun zhu hu guo lin gao luo zheng kim park choi jeong kang cho yoon jang lim
tran nguyen pham hoang phan vu dang bui
hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen berg haugen hagen
johannessen andreassen jacobsen dahl jorgensen halvorsen henriksen lund sorensen nielsen christensen rasmussen madsen
kristensen olsson karlsson nilsson eriksson larsson persson svensson gustafsson pettersson jonsson jansson hansson bengtsson
lindberg jakobsson magnusson lindstrom lindqvist lindgren axelsson bergstrom lundberg korhonen virtanen makinen nieminen
makela hamalainen laine heikkinen koskinen jarvinen
yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek
ivanov ivanova petrov petrova sidorov smirnov smirnova kuznetsov popov popova volkov volkova novak horvat kovac kovacs nagy
szabo toth varga molnar nemeth farkas popescu ionescu popa svoboda novotny dvorak cerny prochazka papadopoulos
haddad khoury hassan hussein ibrahim abdullah rahman mahmoud saleh benhaddou belkacem amrani el-amrani
`;
const NAMES: ReadonlySet<string> = new Set(LATIN.split(/\s+/).filter(Boolean));

/** What family names of some languages end with, and few other words do. */
const ENDING =
	/^(?:mc[a-z]{3,}|[a-z]{2,}(?:[oe]wsk[iay]|[iy]nsk[iay]|[iec]ck[iay]|dzk[iay]|owicz|ewicz|czyk|czuk|chuk|enko|[a-z]sson|dottir|dotter|strom|quist|qvist|hjelm|[^e]stra|[aiu]dze|shvili|poulos|poulou|idis|akis|oglu|meier|meyer|maier|mayer|mayr|huber|hofer|mann|escu|[oe]vic|evich|ovich|etxea|goitia|beascoa))$/;

export const isSurname = (word: string): boolean => {
	const bare = plainWord(word).replace(/['’]/g, '');
	return NAMES.has(bare) || ENDING.test(bare) || bare.split('-').some((part) => part.length > 3 && NAMES.has(part));
};

/** Japanese family names that begin a name. */
export const JAPANESE =
	/^(?:佐藤|鈴木|高橋|田中|伊藤|渡[辺邊部]|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|森田|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|岡本|藤原|金子|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森本|上田|原|柴田|酒井|宮崎|横山|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|平野|大塚|千葉|久保|松井|小島|岩崎|桜井|野口|松尾|野村|木下|菊地|菊池|佐野|大西|杉本|新井|浜田|市川|古川|水野|小松|島田|小山|高野|山内|西田|川口|平田|川崎|飯田|吉川|本田|久保田|沢田|辻|関|土屋|川村|永井|中田|福島|秋山|馬場|矢野|川上|大島|安田|片山|星野|服部|樋口|岩田|石原|渋谷|大橋|松岡|西川|荒木|北村|早川|望月|三宅|堀|浅野|田口|熊谷|田辺|黒田|大久保|大谷|荒井|永田|小池|福本|成田|広瀬)(?!錦)(?=[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** Indian names in Devanagari, given and family. */
export const DEVANAGARI =
	/(?:^|[\s,:])(?:अनीता|अनिल|अमित|अंजलि|अर्जुन|अशोक|आदित्य|आरती|आशा|कविता|किरण|गीता|दीपक|दीपा|नेहा|पूजा|प्रिया|प्रकाश|मनोज|महेश|मीना|मोहन|राकेश|राजेश|राहुल|रमेश|रवि|रीना|रेखा|ललिता|विजय|विकास|विनोद|शिल्पा|श्याम|संजय|सीमा|सुनील|सुनीता|सुरेश|सोनिया|स्नेहा|हरीश|उमा|ऋषि|करण|नीलम|पंकज|मुकेश|योगेश|रोहन|रोहित|वंदना|विक्रम|शांति|सरिता|लक्ष्मी|कमला|गोपाल|दिनेश|नरेश|सविता|मंजू|ज्योति|अजय|अरुण|इंदिरा|काव्या|कृष्णा|तारा|नंदिनी|निशा|भारती|मधु|माया|रश्मि|वर्षा|शालिनी|शर्मा|वर्मा|गुप्ता|सिंह|कुमार|कुमारी|यादव|मिश्रा|मिश्र|पटेल|जोशी|देशमुख|अग्रवाल|चौधरी|पाटिल|पाण्डेय|पांडे|तिवारी|दुबे|त्रिपाठी|श्रीवास्तव|सक्सेना|मेहता|शाह|रेड्डी|नायर|राव|कुलकर्णी|देशपांडे|खान|अली|देवी|बाई|ठाकुर|चौहान|राठौर|मल्होत्रा|कपूर|खन्ना|भट्ट|बोस|दास|सेन|घोष|बनर्जी|मुखर्जी|नाथ|प्रसाद|जैन|सोनी|नेगी|रावत|बिष्ट)(?=$|[\s,.:!।])/u;
