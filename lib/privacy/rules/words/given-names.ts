/**
 * Common given names of many languages, gathered by hand: Latin letters without accents, lower case, each once. One sign
 * among others that capitalised words are a person.
 */
const GIVEN = `
aadhya aaliyah aaradhya aarav aarohi aaron aart aarti abby abdul abdullah abdulrahman abel abelardo abele abelone
abena abhinav abhishek abigael abigail abilio abraao achieng achille achim ada adaeze adailton adalberto adaline adam
adaora addison ade adebayo adebola adela adelaida adelaide adele adelheid adelia adelina adeline adelmo ademir adeola
adewale adilson aditi aditya adolfo adoracion adrian adriana adriano adrien adrienne adwoa afia afonsina afonso agata
agatha agathe aglae agnes agnese agnieszka agostino agueda agustin ahana ahmad ahmed ahn aida aidan aigerim aiko
ailton aiman aimee aimone ainhoa aino ainsley aisha aissata aissatou aitana aitor aitziber ajay akanksha akash ake
akhil akiko akira akosua akshay akua alain alan alana alasdair alastair alba alban albane albena alberico albert
alberto albin albina albino alcides alda aldair alden aldo alec alejandra alejandro aleksander aleksandr aleksandra
aleksei alena alessandra alessandro alessia alessio alex alexander alexandra alexandre alexei alexej alexis alfie
alfio alfonsa alfonsina alfonso alfred alfredo ali aliaksandr alice alicia alicja aliette alina aline alioune alisher
alison alistair alix alma almudena alois alok alondra alonso althea aluisio alvaro alvin alyssa ama amada amadeu
amador amadou amaia amaka amal amalia aman amanda amandine amani amar amara amari amarjit amaro amaury ambika ambra
ambroise amedee amedeo amelia amelie amerigo amina aminata amir amira amit amitabh amos amparo amrit amrita amy ana
anabel anacleto anahit anais anan anand ananda ananya anastasia anatole ancilla ander anders anderson andile andre
andrea andreas andreea andrei andreia andres andressa andrew andriy andrzej aneta anete anette ange angela angeles
angelica angelika angelique angharad angiolino angus anh anicet aniceto aniket anil anisha anisio anita anja anjali
anjana anke ankit ankita ankur ann anna annabel annabelle annaelle annalisa annalise annamaria anne anne-laure
anne-marie anne-sophie annegret anneke annelies anneliese anneloes annette annick annie annigje annika anniken annukka
anouk ansel anselme anselmo ansgar antenor anthony antje antoine anton antonella antoni antonia antonieta antonietta
antonin antonino antonio antti anuja anup anushka anwar aoife aonghas aparecida aparna apinya apolline apolonia
apolonio arabella araceli aram arantxa aranzazu arcangelo archana archibald archie ari aria ariadna ariana ariane
arianna ariel arild aristide aristides arjan arjen arjun arkady arlene arlette arlindo arlo armand armando armelle
armida armin arnaldo arnau arnaud arnav arne arnela arnulf arsene arta arthur artur arturo arun aruna arvid arvo arya
aryan aryane asa asha asher ashish ashley ashlyn ashok ashton ashwin asier asif asma asmita assunta astou astri astrid
asuncion athena athenais atieno atsuko atticus attila attilio aubin aubree aubrey aud aude audrey august augusta
auguste augustin augustine augusto augustus aurea aurele aurelia aureliano aurelie aurelien aurelio ava avery avinash
awa axel axelle ayaan ayaka ayana ayanda ayesha aymeric ayo ayodele ayse ayumi ayush azelie aziz azra azucena azzurra
baba babatunde bailey balachander balazs baldassare baljit baltasar baltazar balthazar balwinder baptiste barakat
baran barbara barnabe barnaby barrett bart barthelemy bartholomew bartjan bartlomiej bartolome bartosz bas basak
basavaraj basile basilio bastian bastien bathilde battista bauke baukje beata beate beatrice beatriz beau beckett
becky begona behrouz belen belinda bella belmiro ben bence benedetta benedict benedicte benedita benedito benicio
benito benjamim benjamin benjamine bennett benny benoit bento beren berend berengere berenguer berenice berit
bernadetta bernadette bernard bernardete bernardo bernd bernhard bernice berta bertha berthe bertille bertrand bessie
betania beth bethany betina bettina betty beverley beverly bhagwandas bharat bhavesh bhavna bhavya bhumika bia biagio
bibiana bich biel bilal bilge billy bindu binta birger birgit birgitta birte biserka bjarne bjork bjorn blair blaise
blake blanca blanche blandine blazej blythe bob bobby bodo bogdan bogumila boguslaw boguslawa bohdan bojan bola
bolanle bongani bonginkosi bonifacio bonnie boris borislav borja boubacar boyd bozena brad bradford bradley bram
brando brandon branka branko braxton brayden brenda brendan brenno breno brent brett brian brice bridget bridie brieuc
brigitte britt britta brittany brock bronwen bronwyn brooke brooklyn bruce bruna brunella bruno bryan bryce bryn
bryony burak burkhard byron cade caden cadence caelan caetano caio caitlin caleb calebe calista calixte calixto calla
callum calogero calvin camden camelia cameron camila camilla camille camilo camryn can candace candela candelaria
candice candida candido cansu caoimhe capucin capucine carey caridad carina carine carl carla carlo carlos carlota
carlotta carlton carmela carmen carmine carol carole carolien caroline carolyn carson carsten carys casandra casey
casimir casimiro casper caspian cassandra cassandre cassia cassidy cassio cataldo catalina catarina caterina catherine
cathy catia catriona caua cauan cauane cayetana cayetano cecil cecile cecilia cedric cees celal celestine celestino
celia celik celine celso cem cemal cerys cesar cesare chad chadi chaima chanda chandan chandler chandra chandrashekhar
chanel chang chantal chantelle chanthavy charlene charles charlie charlize charly charu chau cheikh chema chen cheryl
chester chetan chiamaka chidi chihiro chika chimamanda chinedu chinonso chinwe chioma chisom chloe chris christa
christabel christele christelle christer christian christiane christina christine christoph christophe christopher
chukwuemeka chus cian ciara ciaran cicera cicero cillian cindy cintia cinzia cipriano ciro claire clara clare clarence
clarice clarissa clarisse claude claudemir claudete claudette claudia claudine claudio claudionor clayton clea cleber
cleide clelia clemence clemens clement clementine cleo cleonice cleophee cleuza clifford clifton clinton clive clizia
clodagh cloe clotilde clovis clyde cody coen colette colin colleen conceicao concepcion concetta concita connor conrad
constance consuelo cora coralie cordelia corentin corentine corey corinne cormac cornelia cornelius corrado corrie
cosette cosimo cosme courtney craig crescencia cressida creusa cristian cristiane cristiano cristina cristobal
crocifissa curtis cynthia cyprien cyrielle cyril cyrille cyrus czeslaw daan dafydd dag dagmar dagny dagoberto dahlia
daiane daiki daisuke dalia dalila dalton dalva damian damiano damiao damien damilola dan dane danica daniel daniela
daniele daniella danielle danijela danila danilo danny danuta daphne darci darcy daria dario darius dariusz darko
darla darlene darnell darrell darren darryl darwin dashiell dauda dave davi david davide davina davit dawid dawn
daxton dayo dean dearbhla debashish debbie debora deborah debra declan deepa deepak deepika deepti deidre deirdre
deise dejan delaney delfim delfina delia delilah della delores delphine demarcus demba demetrio demetrius denilson
denis denise deniz dennis denys denzel derek deshawn desideria desiderio desiree desmond desta detlef dev devansh
devendra devika devin devon dewi dexter dhanush dharmendra dhruv diana diane diarmuid diarra didier diego dieter
dietlinde dietmar dietrich dieudonne digna diletta dilip dilma dilnoza dilwyn dimitri dina dinah dinesh dinh dinora
diogenes diogo dipika dirce dirk divya djalma djamila djibril dmitri dmitry dobromir dobroslawa dogan dolly domenica
domenico domingo domingos dominic dominick dominik dominika dominique donald donata donatella donatien donato donna
dora doralice doreen dorian doris dorji dorota dorothea dorothee dorothy doug dougal douglas douwe dragan dragana
duane duarte duc duilio dulce dulcie duncan dung dunja dustin duygu dwayne dwight dylan eamon earl easton ebele
eberhard ebony ebru eckhard eddie eddy edelmira edeltraud eder edgar edilson edin edinaldo edison edith edmee edmilson
edmond edmund edmundo edna edno edoardo edouard edson eduarda eduardo edurne edvaldo edward edwige edwin edwina edyta
eefje eero eeva effie efigenia efren efua egbert egidio eginhard eglantine egon eileen eilidh eilis eimear eirik
eirlys ekaterina ekene ekin ekkehard ekrem eladio elaheh elaina elaine elda eldon eleanor eleanora elen elena eleonora
eleonore elettra eleuterio elfriede elham eli elia eliana eliane elias eliete eliette eliezer elif eligiusz elijah
elin elinor eliott elisa elisabeth elisabetta elisangela elise elisenda eliseo eliseu elisha elisio eliska eliza
elizabeth elke ella ellen ellery ellie ellinor elliot elliott ellis elmer elmira elodie eloi eloisa eloise elouan eloy
els elsa elsie elton eluned elvira elvire elwood elza elzbieta emanuel emanuela emanuele emanuelle emanuelly emeka
emeline emelyne emerson emery emi emil emile emilia emiliano emilie emilio emily emina emir emma emmanuel emmanuelle
emmett emmy emre encarnacion enea eneko engin enid enis enkhjargal ennio enoch enora enrica enrico enrique enza enzo
eoghan eoin ephraim erasmo ercan ercole erdal erdem erhard eri eriberto eric erica erich erick erik erika erin
erivaldo ermanno ermelinda ermenegildo ermes ernani ernest ernestina ernestine ernesto ernst ersin erwan erwin esa
esdras esi esin eskil esme esmee esmeralda espen esperanza esra esteban estefania estel estela estelle ester esther
estrella ethan ethel etienne etta ettore euclides eufemia eugen eugene eugenia eugenie eugenio eulalia eun eunice
euphrasie eusebio eustace eustaquio eva evan evandra evandro evangeline evariste evaristo evelyn evelyne everett
everly evert everton evi ewa ewan ewelina ewen ewurabena eyup ezekiel ezequiel ezgi ezinne ezra fabian fabiana fabiano
fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio fadel fadi faisal faiz fanette fang fanny fanta
fantine farah farai fares farhad farhan farida farrukh farzana fatemeh fatih fatima fatma fatou fatoumata fatuma
faustine fausto faye fedele federica federico fedir fedor fei felicia feliciano felicie felicio felicity felipe felisa
felix femi femke fenna ferdinand ferdinando ferenc fergus ferhat feride fermin fernand fernanda fernande fernando
ferran ferry fevzi ffion fiadh fidel fikret filip filipa filipe filippo filiz filomena finley finn fintan fiona fionn
fiorella fiorenzo firat firmin firmino fiyin flaminia flavia flaviana flavie flavien flavio floor flora flore
florencia florent florentino florian floriane floriano floris floyd folake folasade forrest fortunato franca frances
francesca francesco francette franciele francine francinete francis francisca francisco franciszek franck franco
francois francoise frank frankie franz franziska frauke fred freda freddie frederic frederica frederick frederico
frederik frederique freja freya frida frieda friedrich frits fritz frode froukje fulbert fulgencio fulvio fumie fumiko
funmi furio gaber gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano
gaia gail gajendra galina galyna gamze garance garazi gareth garima garrett garth gary gaspar gaspard gaston gatien
gaudencio gaurav gauri gauthier gautier gavin gayatri gbenga geert geertje geeta geir gemma genesio genevieve genilson
genivaldo gennady gennaro genoveva genowefa gentil geoff geoffrey geoffroy georg george georges georgette georgie
georgina geovana geraint gerald geraldine geraldo gerard gerardo gerben gerda gerhard gerlando germain germaine german
gerrit gertrud gertrude geruza gervais gethin getulio ghada gheorghe ghislaine giacomo giada giampaolo giancarlo
gianfranco gianluca gianmarco gianna gianni gianpaolo gideon gijs gilbert gilberto gilda gildo giles gilles gillian
gilmar gilson gina gines ginevra ginny gino gintaras gioacchino gioele giordano giorgi giorgia giorgio giosue giovana
giovani giovanna giovanni girish gisela gisele giselle gislaine gita giuditta giulia giuliana giuliano giulio giuseppe
giuseppina giusi giusy gizem gladys gleice glen glenys gokhan goksel goncalo gontran gonul gonzalo gopal goran gordana
gordon gorka gotz govind graca graciela gracjan grady graham grainne grazia graziela graziella grazyna greg gregoire
gregorio gregory greta gretchen griffin griselda gro grzegorz guadalupe gudrun guenole guglielmo guido guilhem
guilherme guillaume guillermo guinevere guiomar gul gulay gulsen gulshan gundula gunilla gunnar gunnhild gunter
gunther gurdeep gurpreet gus gustav gustava gustave gustavo guus gwen gwenael gwenaelle gwendal gwendoline gwendolyn
gwenole habib habiba hadiza hadley hadrien hafsa haizea hajime hakan hakon hal hala halil halima halina halvor hamid
hamish hamza hana hanan hanh hanif hank hanna hannah hanne hanneke hannelore hannes hans hao haoran harald hardik
hargovind harikrishna harish harjit harlan harley harlow harmony harold haroldo harper harpreet harriet harriett
harrison harry harsh hartmut haruka haruki harumi haruna haruto harvey hasan hassan hassana hatice hattie haya hayden
haydn heath hector hedda hedvig hege heidi heidrun heike heikki heiko hein heiner heinrich heinz heitor helder heledd
helen helena helene helenice helga helio heliodoro helle helmut heloisa heloise hema hemant hendrikje henk henning
henri henriette henrik henrique henry henryk herb herbert hercilia herman hermann hermes hermine herminia hermione
hernan herta herve hester hideki hien hieronim higinio hilaire hilario hilary hilda hilde hildebrando hildegard hilke
hiltje hiltrud hina hinata hipolito hippolyte hiroaki hiroki hiroko hiromi hiroshi hiroyuki hisham hoa holger hollis
homer homero hong honorata honore honorine honorio hoon horace horacio horst hortencia hortense hortensia howard hua
huan hubert huda hudson hugh hugo hugues huguette hui humaira humberto humphrey hung huong huseyin hussain hussein
hyacinthe hyun hywel iacopo iago iain ian iara iasmin ibai iban ibrahim ibrahima icaro ichiro iciar ida idalina idoia
idris ieda ieuan ifeanyi ifeoma ignacio ignacy ignatius igor ike iker ikram ilan ilaria ilario ilda ildefonso ileana
ilhan ilma ilona ilse ilya imane imani imanol imelda imen immacolata imogen imran ina inacia inacio inaki inaya
indalecio indira ineke ines inez inga inge ingeborg ingo ingrid ingvild inigo inmaculada inna innes ioana ioannis
iolanda iolo ion ione iorwerth iqbal ira iracema irati iratxe irena irene irenee ireneusz irfan irida irina irineu
irma irmgard irving irwin iryna isa isaac isabel isabela isabella isabelle isadora isaiah isaias isak isaure isha
ishaan ishani ishita ishmael ishwari isidora isidore isidro isis isla ismael ismail isobel isolde isotta issa istvan
itala italo itamar itziar ivan ivana ivanete ivanilda ivano ivar iveta ivete ivica ivo ivone ivonne ivor iwona iyabo
iza izabela izaro izaskun izumi jaap jacco jacek jaci jacinta jacinthe jacinto jacira jack jackeline jackie jackson
jacky jacob jacobo jacopo jacqueline jacques jacqui jacquot jaden jadwiga jae jagdish jagger jaiden jailson jaime jair
jake jakob jakub jalal jamal james jameson jamie jamila jamile jamison jan jana janaina jandira jane janek janelle
janet janete janice janina janine janne janneke jannik jantje janusz janvier jaqueline jared jari jarle jarmila
jaroslav jaroslaw jarrod jarvis jasleen jasmina jasmine jason jasper jaspreet javed javier jaxon jay jaya jayce jayden
jayesh jayla jaylen jayshree jean jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie
jean-michel jean-paul jean-philippe jean-pierre jeanette jeanine jeanne jeannine jed jedediah jedrzej jeferson jeff
jefferson jeffrey jelani jelena jelle jemima jenaro jenna jennifer jenny jens jeremiah jeremie jeremy jermaine jeroen
jerome jeronimo jerry jerzy jesper jesse jessica jessie jesus jet jethro ji-woo jia jiahui jian jianguo jie jikke jill
jim jimena jimmy jin jin-ho jing jiri jiro jisoo jitendra jitka jiwoo joachim joan joana joanie joanna joanne joao
joaquim joaquin joaquina jocelyn jocelyne jochen jodie jody joe joel joelle johan johann johanna johannes john johnny
jokin jolanda jolanta jolene jomo jon jonah jonas jonatan jonathan joost jordana jordi jorg jorge jorgen joris jorn
jorrit jorunn jose jose-luis joseba josef josefa josefina joselito josenildo josep joseph josephe josephine josette
josh joshua josiah josiane josias josie josivaldo jost jostein josue josune jovan jovana jovita joyce jozef juan
juan-carlos juana juanita juarez juca jucara jucilene judah jude judicael judite judith judy juha jukka jule jules
jules-henri julia julian juliana juliane juliano julie julien juliet juliete juliette juline julio jullian juma jumana
jun jung junior junko jurandir jurema jurgen juri jurre juscelino jussara justin justine justino justyna jutta jyoti
kabir kacper kadiatou kadir kaede kai kailash kaique kaisa kaitlyn kaito kajal kajsa kalinda kalpana kamal kamala
kamalamma kamau kamil kamila kamran kanako kanan kande kaori kara karam karan kareem karel karen kari karim karima
karin karina karine karl karla karol karolina karoline karsten karthik kartik kasey kasia kaspar katalin katarina
katarzyna kate katelyn kateryna katharina katherine kathleen kathrin kathryn kathy katia katie katja katri katrin
katrina katya kaua kauany kaue kavita kavya kay kayden kayla kaylee kayleigh kayode kazimiera kazimierz kazuki kazuko
kazuo kazuya keaton keegan kees kehinde keiichi keiko keila keira keisha keisuke keith kelechi kelian kellan kelly
kelsey kelvin kemal kemi ken kenan kendall kendra kenichi kenji kenna kenneth kenny kenta kenza kenzo kepa kerem kerry
kerstin keshav keturah kevin khadidja khadija khadijah khaled khalid khalil khanh khin khushi kian kiara kiera kieran
kieu kilian kim kimber kimberley kimberly kinga kingsley kip kira kiran kirill kirk kirsten kirsty kishanlal kishore
kit kjell kjersti klaas klaasje klara klaudia klaus kleber klemens koen kofi koji koldo komal konrad konstantin kouame
kourosh koushik kreszentia krishna kristaps kristen kristi kristian kristijan kristin kristine kristoffer krisztina
krunoslav krystian krystyna krzysztof kseniya kshitij kumar kumiko kunal kurt kushal kwabena kwaku kwame kwasi kwesi
kyle kylie kyoko kyung lacey lachlan ladislas laercio laetitia laia laila lainey lais lakeisha lakshmamma lakshman
lakshmi lalit lalita lam lamar lambert lamia lamine lammert lana lance landon lara larisa larissa larry lars lasse
laszlo lata latifa latisha latoya laura laure laureen laurel lauren laurence laurene laurent lauri laurie laurin
laurindo laurine lauro lauryn lavanya lavinia lawrence layla lazare lazaro lea leah leander leandre leandro leanne
leda lee leena lei leif leila leire leland lena leni lenka lennox lenny leo leocadia leokadia leona leonard leonardo
leonce leone leonid leonida leonidas leonie leonor leonora leonore leontine leopold leopoldo lerato leroy leslie
lester leszek leticia letizia levi lewis lexi leyla leyre lia liadan liam liana licia lidia lidiane lieke lien lies
liesbeth lieselotte lieve ligia lihua liisa lila lilah lilas lili lilia lilian liliana liliane lilja lillian lilou
lina linda lindalva lindiwe lindsay line ling linh linn linnea lino linus lionel liron lisa lisbet lisbeth lise
liselotte lisette lison liv livia livio lizzie ljubica llew llewellyn llinos lloyd lluc lluis logan loic loick lois
lola lone long lonnie lope lorand loredana loredano lorelei lorena lorenz lorenza lorenzo loretta lori loris lorna
lothar lotte lottie lou louane louella louis louis-philippe louise louison lourdes lourenco lourival lowell luan luana
lubna luc luca lucas lucelia lucette lucia lucian luciana luciane luciano lucie lucien luciene lucienne lucija lucile
lucilene lucilla lucille lucimara lucinda lucineia lucio lucja lucjan lucrecia lucrezia lucy ludek ludivine ludmila
ludmilla ludovic ludovica ludovico ludwig luella luigi luigia luis luisa luiz luiza lukas lukasz luke lulu lung luong
luther lutz luuk luzia lwazi lya lydia lyle lynn lyra lyse lyudmila maaike maarit maarten maartje mabel macarena mace
machteld maciej mack mackenzie maddalena maddox madeleine madeline madhav madhu madhuri mads mae mael maelle maelys
maeva maeve magali magda magdalena magdalina maggie magno magnus maha mahaut mahdi mahendra mahesh mahima mahmoud mai
maia maialen maicon maike maiken maimouna mair maira mairead mairi maisa maite maiwenn maja makayla makena makoto
maksim malala malcolm malena malgorzata malik malika malin mallory malo malorie malte malu malvina malwina mamadou
mamie mamta manar mandeep mandla mandy manfred manish manisha manju manjunath manlio manoel manoela manoj manolo manon
manpreet mansi mansour mantas manuel manuela mara marc marceau marcel marcela marcelin marceline marcelino marcella
marcelle marcello marcelo marcia marcial marcilio marcin marcio marco marcos marcus marcy mareike marek maren margaret
margarete margareth margarida margarita margaux margery margherita margit margot marguerite mari maria maria-clara
maria-jose mariam mariama marian mariana mariane mariangela marianne mariano mariarosa maribel maricelia marie
marie-christine marie-claire marie-france marie-helene marie-jose marie-laure marie-louise marie-pierre marieke
mariele marielle marietta mariette marija marijke marijn marika mariko marilda marilena marilene marilia marilu
marilyn marin marina marinalva marine marinella mario mariola marion marisa marisol marissa maristela maristella marit
marius mariusz marjorie marjory marketa marko markus marleen marlen marlene marli marlies marlon marouane marquis
marta martha marthe martial martijn martim martin martina martine martinho marton marvin mary maryam maryline maryna
maryse marzia masahiro masaki masako masao masashi massimiliano massimo mateo mateus mateusz matheus mathias mathieu
mathilda mathilde mathis mathurin matias matija matilda matilde mats matt matteo matthew matthias matthieu matti
matyas maud maude maura maureen maurice mauricette mauricio maurilio maurine maurizio mauro mavis maxence maxim maxime
maximilian maximiliano maximilien maximino maximo maxine maxwell maya mayank mayara maylis mayra mayumi mbali mckenna
mckenzie mechthild medina meena meera meg megan megha megumi mehdi mehmet mehul mei mei-ling meike meilin meinhard
meirion melania melanie melchior melchor melek melina melis melisa melissa melodie melusine menna mensah mercedes
mercia meredith meritxell merle merlin merrill merve meryem mesut mette mi-sook mia micaela micah michael michaela
michal michel michela michele micheline michelle michiko mickael midori mieczyslaw mieke miguel miguel-angel mihaela
mihai mihir mihnea miho miina mikael mikayla mike mikel mikhail miki mikkel mikko mikolaj mila milagros milan mildred
milena milica millicent millie milo milos miloud milton mimmo min-jae min-ji min-jun min-seo mina minako minal mindy
minerva ming minh minna minnie minori minoru miquel mira miranda mireia mireille mirela mirella miren miriam mirian
mirjam mirko miroslav miroslaw mirsad mirza misa misaki mitch mitchell mitra mitsuko mitsuo miyu miyuki moacir modeste
mohamad mohamed mohammad mohammed mohan mohit moira moises mojca mollie molly mona monica monika monique monroe
montgomery montse montserrat morag moreno morgana morgane moritz morris morten morton moses motoko moussa mrinal
mthunzi muhammad muhammed muireann mukesh mukhtar mumtaz munira murat muriel murilo murray musa mustafa muthulakshmi
mutua mwajuma mwangi mwende myeong myfanwy mykola mylene myra myriam myrna myron myrtille myrtle nabil nada nadeem
nadege nadezhda nadia nadine nadir nadja naiara naima nair najib nana nanami nancy nandi nandini nanette nans naoki
naoko naomi nara narciso narcisse narendra naresh narges nasim nasser nassim nastya natacha natale natalia natalie
natalija natalino natalya natanael natasha nate nathalia nathalie nathan nathanael nathaniel natsuki naveen navid
navneet navya nazare nazareno nazaret nazim nazli ned neda nedim neelam neema neeraj neha neide neil nele nell nellie
nello nelly nelma nemanja nerea neri nerys nesrin nessa nestor neusa neuza nevaeh neveen neville nevio newton ngoc
ngozi nguyen nguyet nhung nia niamh nicanor nicholas nick nico nicola nicolas nicolau nicole nicoletta nicolette
nicolo nienke nigel nigella nikhil nikita niklas niko nikola nikolai nikolaos nilce nilda niles nilesh nilo nils
nilton nilza nimisha nina nino ninon niraj nirmala nisha nita nitin nitish nivaldo nivea nives njeri nkechi nkosana
nnamdi nneka noa noah noam nobuko nobuo noe noel noelia noelle noellie noemi noemia noemie nokuthula nola nolan
nolwenn nomsa nomvula nona nonso noor nora norah norbert norberto noriko norman norris nosipho notburga nour noura
nuala nuno nunzia nur nuray nuria nursel nurul obdulia obi obinna oceane octave octavia octavie octavio odair odd
odessa odete odette odile odilon oguz oihane oisin ojas okan okechukwu oksana ola olabisi olaf olamide olav olavo
olaya ole oleg oleksandr olena olga olimpia oliver olivia olivier oliviero oliwia ollie olu oluchi olumide
oluwadamilola oluwaseun oluwatobi omar omari ombeline omer omotola omprakash ondine ondrej onofre onur onyeka oona
ophelia ophelie orazio oreste orhan oriane oriol orla orlaith ornella orphee orson ortensia ortrud orville osbert
oscar oskar osman osmar osorio osvaldina osvaldo oswald otacilio otavio otieno otilia otis otoniel ottavia ottavio
ottilie otto ottorino ousmane owain owen oyelaran ozan ozge ozlem pablo paco pacome padraig paige paivi palaniappan
pallavi palloma palmira paloma pamela pancracio pandora pankaj pankhuri paola paolo parisa parminder parth parul
parvati parveen pascal pascale pascoal pascual pascuala pasquale paswan patrice patricia patricio patrick patrizia
patrizio patrycja patryk patsy patty pau paul paula paulette paulina pauline paulino paulo pavel pavla pawel paxton
payton pedro peer peggy pekka penelope peng penha penny pepe per percival percy pere perla pernelle pernilla pernille
perpetua perrine perry petar peter petr petra petri petronella petronila petronille petronio petter petunia peyton
phil philemon philiberte philip philipp philippa philippe philippine phillip philomena philomene phoebe phong
phoolwati phuc phuong phyllis pia piera pierce pierfrancesco piergiorgio pierluca pierluigi piero pierpaolo pierre
pierre-yves pierrick piet pieter pietra pietro pina ping piotr piotrek piper pirjo piyush placida placide placido pol
poliana polina polly pooja poonam poornima portia prabha prachi pradeep pradip pragya prakash prakriti pramod pranav
pranay pranjal prasad prashant prashanth pratibha pratik praveen preeti prem preston primrose prisca priscila
priscilla priti priya priyanka priyanshu prudencio przemyslaw puck purificacion purnima pushpalata qasim qiang quan
quang quentin queralt quincy quinn quinten quirino quiteria quitterie quoc quynh rabia rachana rachel rachele rachid
radek radha radka radoslaw radu rafael rafaela rafal raffaela raffaele raffaello rafiq raghav raghuveer ragnar
ragnhild rahel rahim rahul raica raimondo raimund raimunda raimundo rainer raisa raissa raj rajan rajani rajat rajeev
rajendra rajesh rajinder rajiv rajkumari raju rakesh ralf ralph ram raman ramandeep ramaswamy rambha ramesh ramin
ramiro ramkumar ramon ramona ramya rana ranbir randall randi randolph randy rani rania ranjana ranjit raoul raphael
raphaelle raquel rasa rashad rasheed rashid rashida rashmi rasmus ratna raul raulino ravi ravinder raya rayan raymond
raymonde rayssa reagan reba rebeca rebecca reem reena reese regan reggie regiane regina reginald reginaldo regine
regis reiko reinaldo reiner reinhard reinhild reinhold rejane rekha remi remo remy ren renan renata renate renato
renaud rene renee renilda rens renuka reshma resi reto reuben reynald reza rhian rhiannon rhoda rhodri rhonda rhys
rianne ricarda ricardina ricardo riccardo richard rick ricky ridwan rie rigoberto riikka rik rikard rikke riku riley
rim rina rishabh rishi rita ritika ritu riya riyad rizwan roar robert roberta roberto robin robson rocco roch rochelle
roderick rodney rodolfo rodolphe rodrigo roel roelof rogelio roger rogerio rohan rohini rohit roisin roksana roland
rolande rolando rolf roma romain roman romane romano romario romeo romeu romilda romina romolo romualdo romulo romy
ron ronak ronald ronaldo ronan rong ronnie roopa roos roque rory rosalba rosalia rosalie rosalina rosalind rosalvo
rosalyn rosamund rosana rosangela rosanna rosaria rosaura roscoe roseanne roseline rosemary rosemeire roser roshan
roshni rosiane rosie rosilene rosimeire rosina rosine rosinha ross rossana rossella roswitha rotraud rowan rowena
roxane roxanne roy roya royce rozalia ruaridh ruben rubens rubia ruchi rudiger rudo rudolf rudolfo rudy rufino rufus
ruggero rui rukmini rumi runa rune rupa rupert ruprecht rushil ruslan russel russell rutendo rutger ruth ruthie ruud
ryan ryo ryoko ryosuke ryota ryszard saad saanvi sabah sabina sabine sabino sabitha sabri sabrina sacha sachiko sachin
sadaf sadia sadie saeed safia safiya sagar sahana sahil said sakari saki sakshi sakura salete salif saliha salim
saliou sally salma salomao salome salvatore sam samanta samantha samara sambhav sameer sami samia samir samira sampson
samson samuel samuele sana sanaa sancho sandeep sander sandhya sandip sandra sandrine sandro sanford sangeeta saniya
sanja sanjana sanjay sanjeev sanna sanne santina santosh saoirse sapna sara sarah saray sari sarika sarit sarita
sarojini sarvesh sascha sasha saskia satish satomi satoshi saturnin saturnino satya satyam saul saulo saurabh saverio
savina savio savita savitri sawyer sayed scarlatta scarlett scott seamus sean sebastian sebastiana sebastiano
sebastiao sebastien seble seda seema segismundo segolene sehar seher selam selena selim selin selma semih sena senthil
seo-yeon sepp seppo serafim serafin serap seraphin serge sergei sergey sergio serhiy serkan servane seth setsuko
settimio seung severina severine severino severo sevgi seymour shabana shabnam shafiq shahid shahnaz shaima shakira
shakuntala shalini shamim shana shanaya shane shanice shaniqua shankar shannon shantabai shantanu shanti sharad
sharada sharifa sharlene sharmila sharon shashank shashi shaun shauna shawn shazia shea sheetal shehzad sheila shelby
sheldon shelley shelton sherri sherwood shigeru shikha shilpa shinichi shinji shiori shira shirlei shirlene shirley
shivam shivani shivkumar shoaib shobha shona shota shraddha shreya shreyas shruti shubha shubham shweta sian siavash
sibel sibongile sibylle sid siddharth siddhi sidnei sidney sidonie siebe siegfried sieglinde siegmar sienna sietske
signe sigrid sihem silas silje silke silmara silvana silvano silvere silveria silvestre silvestro silvia silvie silvio
simen simeon simon simona simone simphiwe simran sina sinan sindhu sinead sinem sinforoso sinval siobhan sipho
siphokazi siri sita sitaram siwan sixtine siyabonga sjoerd sjoukje skylar skyler slava slavica slawomir sloane
slobodan smita sneha snehal snezana soazig soemi sofia sofie solal solange solene solenne soline solomiya solomon
solveig somchai sonal sonali sonam sondre sonia sonja sonny soo soo-jin sophia sophie sora soraya sorcha soren sorin
sota sothea souad soumaya sourav spencer srdjan sridhar srinath srinivas stacey stacy stan stanimir stanislas
stanislav stanislaw stanislawa stanley steeve stefan stefania stefanie stefano stefany steffen steinar stepan stephane
stephanie stephen sterling stevan steve steven stewart stian stig stijn stine stjepan stuart subbulakshmi subha
subhash sudha sudhakar sudhir sueli suellen suely suhana sujata sukanya sukhdeep sukhdev sukhvinder sulaiman suleiman
suleyman suman sumaya sumi sumiko sumit sung sunil sunita sunniva supriya surabhi suraj surendra suresh surinder susan
susana susanna susanne sushila sushma suzana suzane suzanne suzette suzuki suzy svea svein sven svenja sverre svetlana
sveva svitlana swann swantje swapnil swara swati sybil syed sylvain sylvaine sylvester sylvestre sylvia sylviane
sylvie sylwester sylwia szczepan szymon tabata tabea tabitha tadeu tadeusz tadhg taina tainara tais taiwo takahiro
takako takashi takeshi takumi talal talha talia taliesin talita tamar tamara tamer tamika tamires tamsin tanaka
tancredi tanguy tania tanisha tanja tanmay tanushree tanvi tanya tao tapan tapio tara taras tarcisio tarek tareq tariq
tarja taro tarsila tarun tasha tasnim tatiana tatiane tatsuo tatsuya tatum tatyana tayyip tea teagan ted teddy teemu
tejas telemaco telma telmo temitope tendai tenzin teo teodora teodoro teodosia teodozja terence teresa teresinha
tereza terje terrell terry tess tessa tetsuya teun thabang thabo thaddee thaddeus thaina thais thales thalia thandeka
thandi thandiwe thangaraj thanh thao thayna thea thelma themba theo theodora theodore theophane theophile theresa
therese thereza theron theunis thi thiago thibaud thibault thierry thies thijmen thijs thiphaine thiru thirumalai
thomas thomasina thorben thorsten thu thurston thuy tia tiago tiana tien tiffany tihana tiina tijmen till tilman tim
timeo timo timothee timothy timur tina tinashe tineke tiphaine titilayo tito titouan tiziana tiziano tjitske tobias
tobin toby todd tolga tolu toluwani tom tomas tomasz tomaz tomi tomislav tommaso tommy tomoki tomoko tomoya tone tony
tor torben tore tori toribio torsten toru torunn toshiko toshio toussaint toyin tracey tracy tran trang traudel traudl
travis trayvon tremaine trevor tricia trijntje trina trine trisha trista tristan trixie trond troy trudy trung trupti
truus trygve trystan tsubasa tuan tuba tucker tudur tugba tulika tullia tullio tulsidas tunde tung tuomas turgut tuva
tuyet twan tyler tyra tyrone tyson ubaldo uchenna uday udo ufuk ugo ugochi ulf uli uliana ulises ulisses ulla ulrich
ulrike ulyana ulysse ulysses uma umar umashankar umberta umberto umesh umut una unai unni urbain urbano urs ursula
ursule ursulina urszula urvashi usha usman ute uwe uwem vaclav vadim vahid vaibhav vaishali valdeci valdecir valdemar
valdemir valdete valdir valdirene valentim valentin valentina valentine valentino valere valeria valeriana valeriane
valeriano valerie valerio valery valmir valter vance vanda vandana vanderlei vanderleia vanessa vania vanja vanni
vanusa varsha varun vasant vasantha vasanthi vasile vasilis vasily vaughn vedant veena vegard veit velmurugan venancio
venkat venkataramana venkatesh verena vernon veronica veronique vesna vesta vezio vianney vibeke vibha vicencia
vicente vicki vicky victoire victor-emmanuel victorien victorine victorino vidal vidar vidhi vidya vignesh vijay
vijayalakshmi vikas vikram vikrant viktor viktoria viktorija ville vilma vilson vimal vimala vinay vince vincent
vincenza vincenzo vineet vinicius vinita vinod violaine violeta violette vipul virendra virgil virgile virgilia
virgilio virginie vishal vishnu vitale vitalina vitaly vito vitor vitoria vittoria vittorio vivek vivian viviana
viviane vivien vivienne vlad vlada vladimir vlatka vojtech volkan volker volkmar volodymyr vonda vuk vusi vuyo
vyacheslav wade wafa wagner wahid waldemar waldir waleed wallace wally walmir walt walter walther waltraud wambui
wanda wanderley wandrille wanjiku wanjiru warren warsame warwick waylon wayne wei wen wenceslao wendelin wendell wendy
werner weronika weslei wessel weston whitney widad wiebke wieslaw wieslawa wietske wiktor wiktoria wilbur wilda wiley
wilfred wilfried wilhelm willa willard willem willi william willis wilma wilson wim winfried winifred winnie winona
winston witold wladyslaw wojciech wolfgang wolfram woodrow wouter wren wunibald wyatt wytze xabier xana xander xaver
xavi xavier xaviere xia xiao xiaohong xiaoli xiaoming ximena xin xiu xoan xochitl yadira yael yafa yago yaiza yaman
yamato yan yana yang yanis yann yannick yannis yara yaroslav yaroslava yasemin yash yashoda yasir yasmin yasmina
yasmine yasuko yasushi yaw yawa yeliz yellamma yemi yeon yeray yesenia yetunde yevgeny ygor yifan yigit ying ylva
yoana yoann yogesh yohan yohannes yoko yolanda yolande yonas yong yoshi yoshiko yoshio yossi yosuke youngjae yousef
youssef ysaline yseult yuichi yuka yuki yukiko yulia yulian yumi yumiko yun yunus yuri yuriy yusuf yusuke yuta yuto
yuval yvan yves yvette yvon yvonne zacarias zach zachariah zacharie zachary zachery zack zahid zahra zaid zaida zainab
zaira zakaria zaki zander zane zanele zara zarina zawadi zbigniew zbynek zdenek zdenka zdzislaw zehra zeina zelal
zelda zelia zelie zeljko zena zenaide zeno zenon zephyr zephyrin zerina zeynep zhen zhi ziad zihan zilda zilma zineb
zinnia zion zita zlata zoe zofia zohra zoltan zoraide zoran zoya zrinka zubair zuhal zuleica zuleide zuleika zulema
zulmira zurine zuzana zuzanna zygmunt
`;
/** Given names that are as often a word, a place or a make: they count only beside other signs. */
const AMBIGUOUS = `
allegra amber angel angelo april archer aurora austin autumn bianca bill blessing carmel carolina carter celeste
chance charlotte chase chelsea chiara clemente come cong constant cruz crystal daisy dale dallas dante desire destiny
dolores drew faith fede felice feng fern fletcher fleur florence fortune foster france georgia gioia glenn gloria
grace grant guy hazel heather holly honor hope hunter innocent iris israel ivy jade jordan journey joy june juniper
justa justo lan lane leon li lily lincoln loan loc lorraine luna luz madison magnolia mani manu mar mark marshal
marshall mason max memory mercy min modesto morgan na nelson nieves norma olive opal orlando palmer parker patience
paz pearl perle pilar poppy primo prosper prudence prune raja raven ray reine remedios rex river rob rocio rocky rosa
rosario rose ruby sage salvador sang santiago santo santos savannah secondo segundo serena skye socorro sol soledad
stella sue summer sydney tri trinidad trinity tu van vera verity victor victoria viola violet virginia washington
wellington wesley will willow young
`;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));
const given = setOf(GIVEN);
const ambiguous = setOf(AMBIGUOUS);

const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', ß: 'ss', ı: 'i' };

/** Words come again and again: what one is in plain letters is kept, up to so many. */
const KEPT = 5_000;
const plainWords = new Map<string, string>();

/** Lower case, without accents. */
export function plainWord(word: string): string {
	const before = plainWords.get(word);
	if (before !== undefined) return before;
	const plain = word
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[łøßı]/g, (letter) => PLAIN[letter] as string);
	if (plainWords.size >= KEPT) plainWords.clear();
	plainWords.set(word, plain);
	return plain;
}

const isIn = (set: ReadonlySet<string>, word: string): boolean => {
	const bare = plainWord(word);
	return set.has(bare) || (bare.includes('-') && bare.split('-').every((part) => part.length > 1 && set.has(part)));
};

/** Parts of compound names: Rosemarie, Annelise. */
const SHORTEST = 4;
const isCompound = (word: string): boolean => {
	const bare = plainWord(word);
	for (let i = SHORTEST; i <= bare.length - SHORTEST; i++) {
		const [head, rest] = [bare.slice(0, i), bare.slice(i)];
		if ((given.has(head) || ambiguous.has(head)) && given.has(rest)) return true;
	}
	return false;
};

/** Is the very word in the list? */
export const isListedName = (word: string): boolean => given.has(plainWord(word));

/** Is the word, or each part of `Anna-Lena`, a given name and hardly anything else? */
export const isGivenName = (word: string): boolean => isIn(given, word) || isCompound(word);

/** Is it a given name, or a word that may be one? */
export const mayBeGivenName = (word: string): boolean => isGivenName(word) || isIn(ambiguous, word);
