/** Given names that are hardly anything else, gathered by hand: Latin letters without accents, lower case. */
export const GIVEN = `
aadhya aakash aaliyah aaltje aanya aaradhya aarav aarohi aaron aart aarti abby abdelkader abdellah abdul abdullah
abdulrahman abel abelardo abele abelone abena abhay abhinav abhishek abigael abigail abilio abraao achieng achille
achim ada adaeze adailton adalberto adalgisa adaline adam adama adaobi adaora addison ade adebayo adebola adela
adelaida adelaide adele adelheid adelia adelina adeline adelmo ademar ademir adeola adewale adhiambo adilson aditi
aditya adolfo adoracion adrian adriana adriano adrien adrienne adwoa afia afonsina afonso agata agatha agathe aglae
agnaldo agnes agnese agnieszka agostino agueda agustin ahana ahmad ahmed ahmet ahn aida aidan aigerim aiko ailton
aiman aimee aimone aina ainhoa aino ainsley aisha aissata aissatou aitana aitor aitziber ajay akanksha akari akash ake
akhil akiko akinyi akira akosua akshay akua akwasi alain alan alana alarico alasdair alastair alba alban albane albena
alberico albert alberto albin albina albino alcides alda aldair alden aldo alec alejandra alejandro aleksander
aleksandr aleksandra aleksei alena alessandra alessandro alessia alessio alex alexander alexandra alexandre alexei
alexej alexis alfie alfio alfonsa alfonsina alfonso alfred alfredo ali aliaksandr alice alicia alicja aliette alina
aline alioune alisher alison alistair alix alma almir almudena alois alok alondra alonso alper altair althea aluisio
alvaro alvin alyssa ama amada amadeu amador amadou amaia amaka amal amalia aman amanda amandine amani amar amara amari
amarildo amarjit amaro amaury ambika ambra ambroise amedee amedeo amelia amelie amerigo amina aminata amir amira amit
amitabh amos amparo amrit amrita amy ana anabel anacleto anahi anahit anais anan anand ananda ananya anas anastasia
anastasiia anatole ancilla ander anders anderson andile andre andrea andreas andreea andrei andreia andres andressa
andrew andriy andrzej ane aneta anete anette ange angela angeles angelica angelika angelique angharad angiolino angus
anh anicet aniceto aniket anil anisha anisio anita anja anjali anjana anke ankit ankita ankur ann anna annabel
annabelle annaelle annaig annalisa annalise annamaria anne anne-laure anne-marie anne-sophie annegret anneke annelies
anneliese anneloes annemarie annette annick annie annigje annika anniken annukka anouk ansel anselm anselme anselmo
ansgar antenor anthony antia antje antoine anton antonella antoni antonia antonieta antonietta antonin antonino
antonio antti anuja anup anuradha anushka anwar anxo aoi aoife aonghas aparecida aparna apinya apolline apolonia
apolonio arabella araceli aram arantxa aranzazu arcangelo archana archibald archie ari aria ariadna ariana ariane
arianna ariel arif arild ariovaldo aristide aristides arjan arjen arjun arkady arlene arlette arlindo arlo armand
armando armelle armida armin arnaldo arnau arnaud arnav arne arnela arnulf arsene arta arthur artur arturo arun aruna
arvid arvind arvo arya aryan aryane asa asha asher ashish ashley ashlyn ashok ashton ashwin asier asif asma asmita
assane assunta astou astri astrid asuncion athena athenais atieno atsuko atticus attila attilio aubin aubree aubrey
aud aude audrey august augusta auguste augustin augustine augusto augustus aukje auma aurea aurele aurelia aureliano
aurelie aurelien aurelio ava avery avinash awa axel axelle ayaan ayaka ayana ayanda ayesha aylin aymeric ayo ayodele
ayse ayumi ayush azelie azenor aziz azra azucena azzurra baba babar babatunde bailey balachander balazs baldassare
baljit baltasar baltazar balthazar balwinder bandar bao baptiste barakat baran barbara baris barnabe barnaby barrett
bart barthelemy bartholomew bartjan bartlomiej bartolome bartolomeo bartosz bas basak basavaraj basile basilio bastian
bastien bathilde battista bauke baukje beata beate beatrice beatriz beau beckett becky begona behrouz belen belinda
bella belmiro ben bence benedetta benedict benedicte benedita benedito benicio benito benjamim benjamin benjamine
bennett benny benoit bento beppo beren berend berendina berengere berenguer berenice berit bernadetta bernadette
bernard bernardete bernardo bernd bernhard bernice berta bertha berthe bertille bertrand besnik bessie betania beth
bethany betina beto bettina betty beverley beverly bhagwandas bhanu bharat bharti bhavana bhavesh bhavna bhavya
bhumika bhupinder bhushan bia biagio bibiana bich biel bilal bilge billy bindu binta birger birgit birgitta birte
biserka bjarne bjork bjorn blair blaise blake blanca blanche blandine blas blazej bleuenn blythe boaz bob bobby bodo
bogdan bogna bogumil bogumila boguslaw boguslawa bohdan bojan bola bolanle boleslaw bongani bonginkosi bonifacio
bonnie boris borislav borja borys boubacar bouke boyd bozena brad bradford bradley brais bram brando brandon branka
branko braxton brayden breixo brenda brendan brenno breno brent brett brian brice bridget bridie brieuc brigitte britt
britta brittany brock bronislawa bronwen bronwyn brooke brooklyn bruce bruna brunella brunhilde bruno bryan bryce bryn
bryony burak burcu burkhard busra byron cade caden cadence caelan caetano caio caitlin caleb calebe calista calixte
calixto calla calliope callum calogero calvin camden camelia cameron camila camilla camille camilo camryn can candace
candela candelaria candice candida candido cansu caoimhe capucin capucine carey caridad carina carine carl carla carlo
carlos carlota carlotta carlton carmela carmelita carmen carmine carol carole carolien caroline carolyn carson carsten
carys casandra casey casimir casimiro casper caspian cassandra cassandre cassia cassidy cassio cataldo catalina
catarina catello caterina catherine cathy catia catriona caua cauan cauane cayetana cayetano cecil cecile cecilia
cedric cees celal celestin celestine celestino celia celik celine celso cem cemal cerys cesar cesare chad chadi chaima
chanda chandan chandler chandra chandrakant chandrashekhar chanel chang chantal chantelle chanthavy charlene charles
charlie charlize charly charo charu chau cheikh chelo chema chen cheryl chester chetan chiamaka chidi chihiro chika
chimamanda chinedu chinonso chinwe chioma chisom chloe chris christa christabel christele christelle christer
christian christiane christina christine christoph christophe christopher chukwuemeka chus chuy cian ciara ciaran
cicera cicero cillian cindy cintia cinzia cipriano ciro citlali claire clara clare clarence clarice clarissa clarisse
claude claudemir claudete claudette claudia claudine claudio claudionor clayton clea cleber cleide clelia clemence
clemens clement clementine cleo cleonice cleophee cleusa cleuza clifford clifton clinton clive clizia clodagh cloe
clotilde clovis clyde cody coen colette colin colleen conceicao concepcion concetta conchi concita connor conrad
constance consuelo cora coralie cordelia corentin corentine corey corinne cormac cornelia cornelius corrado corrie
corwin cosette cosimo cosme coumba courtney craig crescencia cressida creusa crispin cristian cristiane cristiano
cristina cristobal crocifissa cuauhtemoc cuong curro curtis cynthia cyprien cyrielle cyril cyrille cyrus czeslaw
czeslawa daan dafydd dag dagmar dagny dagoberto dahlia daiane daiki daisuke dalia dalila dalton dalva damian damiano
damiao damien damilola dan dane danica daniel daniela daniele daniella danielle danijela danila danilo danny danuta
daphne darci darcy daria dario darius dariusz darko darla darlene darnell darrell darren darryl darwin dashiell dauda
dave davi david davide davina davit dawid dawn daxton dayo dean dearbhla debashish debbie debora deborah debra declan
deepa deepak deepika deepti deidre deirdre deise dejan dejanira delaney delfim delfina delia delilah della delores
delphine demarcus demba demetrio demetrius denilson denis denise deniz dennis denys denzel deolinda derek dervla
desdemona deshawn desideria desiderio desiree desmond desta detlef dev devansh devendra devika devin devon devonte
dewi dexter dhananjay dhanush dharmendra dhiraj dhruv diana diane diarmuid diarra didier diederik diego dieter
dietlinde dietmar dietrich dieudonne digna dilek diletta dilip dilma dilnoza dilwyn dimitri dina dinah dinesh dinh
dinora dinorah diogenes diogo dipika dirce dirceu dirk dirkje divya djalma djamila djibril dmitri dmitry dmytro
dobrawa dobromila dobromir dobroslawa dogan dolly domenica domenico domingo domingos dominic dominick dominik dominika
dominique domitilla donald donata donatella donatien donato donna doortje dora doralice doreen dorian doris dorji
dorota dorothea dorothee dorothy doug dougal douglas douwe dragan dragana drissa duane duarte duc duilio dulce dulcie
duncan dung dunja durga dustin duygu dwayne dwight dylan eamon earl easton ebele ebenezer eberhard ebony ebru eckhard
eddie eddy edelmira edeltraud eder edgar edilene edilson edin edinaldo edison edith edivaldo edmee edmilson edmond
edmund edmundo edna edno edoardo edouard edson eduarda eduardo edurne edvaldo edward edwige edwin edwina edyta eefje
eelco eelke eero eeva effie efigenia efren efua egbert egidio eginhard eglantine egon eileen eilidh eilis eimear eirik
eirlys ekaterina ekene ekin ekkehard ekrem eladio elaheh elaina elaine elda eldon eleanor eleanora elen elena elenice
eleonora eleonore elettra eleuterio elfriede elham eli elia eliana eliane elias eliete eliette eliezer elif eligiusz
elijah elin elinor eliott elisa elisabeth elisabetta elisangela elise elisenda eliseo eliseu elisha elisio eliska
eliza elizabeth elke ella ellen ellery ellie ellinor elliot elliott ellis elmer elmira elodie eloi eloisa eloise
elouan eloy elpidio els elsa elsie elspeth elton eluned elvira elvire elwood elza elzbieta emanuel emanuela emanuele
emanuelle emanuelly emeka emeline emelyne emerson emery emi emiko emil emile emilia emiliano emilie emilio emily emina
emine emir emma emmanuel emmanuelle emmett emmy emre emrys encarna encarnacion enea eneida eneko engin enid enis
enkhjargal ennio enoch enora enrica enrico enrique enza enzo eoghan eoin ephraim erasmo ercan ercole erdal erdem
erhard eri eriberto eric erica erich erick erik erika erin erivaldo erkan ermanno ermelinda ermenegildo ermes ernani
ernest ernestina ernestine ernesto ernst erondina ersilia ersin erwan erwin esa esdras esi esin eskil esme esmee
esmeralda espen esperanza esra esteban estefania estel estela estelle ester esther estrella ethan ethel etienne etta
ettore euclides eudes eufemia eugen eugene eugenia eugenie eugenio eugeniusz eulalia eulogio eun eunice euphrasie
eusebio eustace eustaquio eva evan evander evandra evandro evangeline evariste evaristo evelyn evelyne everaldo
everett everly evert everton evi ewa ewan ewelina ewen ewurabena expedito eyup ezekiel ezequiel ezgi ezinne ezra
fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio fadel fadi fahad faisal faiz
fanette fang fanny fanta fantine farah farai fares farhad farhan farida farooq farrukh farzana fatemeh fatih fatiha
fatima fatma fatou fatoumata fatuma faustine fausto fawad faye fedele federica federico fedir fedor fei felicia
feliciano felicie felicio felicity feliks felipe felisa felisberto felix femi femke fenja fenna ferdinand ferdinando
ferenc fergus ferhat feride fermin fernand fernanda fernande fernando ferran ferry fevzi ffion fiadh fidel fidencio
fiete figen fikret filip filipa filipe filippo filiz filomena finley finn fintan fiona fionn fiorella fiorenzo firat
firmin firmino fiyin flaminia flavia flaviana flavie flavien flavio floor flora flore florencia florent florentino
florian floriane floriano floris flossie floyd fokke folake folasade foppe forrest fortunato franca frances francesca
francesco francette franciele francine francinete francis francisca francisco franciszek franck franco francois
francoise frank frankie franz franziska franzl frauke fred freda freddie frederic frederica frederick frederico
frederik frederique freja freya frida frieda friedhelm friedrich frits fritz frode froukje fulbert fulgence fulgencio
fulvio fumie fumiko funke funmi furio gaber gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gael
gaelle gaetan gaetano gaia gail gajendra galina galyna gamze ganesh garance garazi gareth garima garrett garth gary
gaspar gaspard gaston gatien gaudencio gaurav gauri gauthier gautier gavin gayatri gbenga geert geertje geertruida
geeta geir gemma genesio genevieve genilson genival genivaldo gennady gennaro genoveva genowefa gentil geoff geoffrey
geoffroy georg george georges georgette georgie georgina geovana geraint gerald geralda geraldina geraldine geraldo
gerard gerardo gerben gerd gerda gerhard gerlando gerlinde germain germaine german gernot gerrit gerritje gerson
gertrud gertrude geruza gervais gesine gethin getulio ghada ghazala gheorghe ghislaine giacomo giada giampaolo
giancarlo gianfranco gianluca gianmarco gianna gianni gianpaolo gideon gijs gijsbert gilbert gilberto gilda gildo
giles gilles gillian gilmar gilson gina gines ginette ginevra ginny gino gintaras gioacchino gioele giordano giorgi
giorgia giorgio giosue giovana giovani giovanna giovanni girish girolamo gisbert gisela gisele giselle gislaine gita
giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusi giusy givaldo gizem gladys glaucia gleice glen
glenys gniewko gokhan goksel goncalo gontran gonul gonzalo gopal goran gordana gordon gorka gottfried gotz goulven
govind graca graciela gracjan grady graham grainne grazia graziela graziella grazyna greetje greg gregoire gregorio
gregory greta gretchen griffin griselda gro grzegorz guadalupe gudrun guenole guglielmo guido guilhem guilherme
guillaume guillermo guinevere guiomar gul gulay gulsen gulshan gundula gunilla gunnar gunnhild gunter gunther gurdeep
gurpreet gus gustav gustava gustave gustavo guus gwen gwenael gwenaelle gwendal gwendoline gwendolyn gwenole gwilym
habib habiba hadeel hadiza hadley hadrien hafsa haizea hajime hakan hakon hala halil halima halina halvor halyna hamid
hamish hamza hana hanan hanh hanif hank hanna hannah hanne hanneke hannelore hannes hans hao haoran harald hardik
hargovind harikrishna harish harjit harlan harley harlow harm harmony harold haroldo haroon harper harpreet harriet
harriett harrison harry harsh hartmut haruka haruki harumi haruna haruto harvey hasan hassan hassana hatice hattie
hauke haya hayato hayden haydn heath hector hedda hedvig hedwig hege heidemarie heidi heidrun heike heikki heiko hein
heiner heinrich heinz heitor helder heledd heleen helen helena helene helenice helga helio heliodoro helle helmut
heloisa heloise hema hemant hendrika hendrikje henk henning henri henrietta henriette henrik henrique henry henryk
herb herbert hercilia heribert herman hermann hermes hermine herminia hermione hernan herta herve hester hezekiah
hideki hien hieronim higinio hilaire hilario hilary hilda hilde hildebrando hildegard hilke hiltje hiltrud hina hinata
hinrich hipolito hippolyte hiroaki hiroki hiroko hiromi hiroshi hiroyuki hisham hoa holger hollis homer homero hong
honoka honorata honore honorine honorio hoon horace horacio horst hortencia hortense hortensia howard hua huan hubert
hubertus huda hudson hugh hugo hugues huguette hui hulya humaira humberto humphrey hung huong huseyin hussain hussein
hyacinthe hylke hyun hywel iacopo iago iain ian iara iasmin ibai iban ibrahim ibrahima icaro ichiro iciar ida idalina
idir idoia idris idriss ieda ieuan ifeanyi ifeoma ignacio ignacy ignatius ignaz igor ike ikenna iker ikram ilan ilaria
ilario ilda ildefonso ileana ilhan ilker ilma ilona ilse ilya iman imane imani imanol imelda imen imke immacolata
imogen imran ina inacia inacio inaki inaya indalecio indira ineke ines inez inga inge ingeborg ingo ingrid ingvild
inigo inken inma inmaculada inna innes ioana ioannis iolanda iolo ion ione ionut iorwerth iqbal ira iracema iraci
irati iratxe irena irene irenee ireneusz irfan irida irina irineu irma irmgard irmtraud irving irwin iryna isa isaac
isabel isabela isabella isabelle isadora isaiah isaias isak isamu isaure isha ishaan ishani ishita ishmael ishwari
isidora isidore isidro isis isla ismael ismail isobel isolde isotta issa istvan itala italo itamar itzel itziar ivan
ivana ivanete ivanilda ivano ivar iveta ivete ivica ivo ivone ivonne ivor iwona iyabo iza izabela izaro izaskun izaura
izumi izydor jaap jacco jacek jaci jacinta jacinthe jacinto jacira jack jackeline jackie jackson jacky jacob jacoba
jacobo jacomien jacopo jacqueline jacques jacqui jacquot jaden jadwiga jae jagdish jagger jagoda jaiden jailson jaime
jair jake jakob jakub jalal jamal james jameson jamie jamila jamile jamison jan jana janaina jandira jane janek
janelle janet janete janice janina janine janne janneke jannik jannis jantje janusz janvier jaqueline jared jari jarle
jarmila jarogniew jaromir jaroslav jaroslaw jarrod jarvis jasleen jasmina jasmine jason jaspreet javed javier jaxon
jay jaya jayanti jayce jayden jayesh jayla jaylen jayshree jean jean-baptiste jean-claude jean-francois jean-louis
jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeanette jeanine jeanne jeannine jed
jedediah jedidiah jedrzej jeferson jeff jefferson jeffrey jelani jelena jelle jelmer jemima jenaro jenna jennifer
jenny jens jeremiah jeremie jeremy jericho jermaine jeroen jerome jeronimo jerry jerzy jesper jesse jessica jessie
jesus jet jethro ji-woo jia jiahui jian jianguo jie jignesh jikke jill jim jimena jimmy jin jin-ho jing jiri jiro
jisoo jitendra jitka jitske jiwoo joachim joan joana joanie joanna joanne joao joaquim joaquin joaquina jobst jocasta
jocelyn jocelyne jochen jodie jody joe joel joelle joelma johan johann johanna johannes john johnny joke jokin jolanda
jolanta jolene jomo jon jonah jonas jonatan jonathan joost jordana jordi jorg jorge jorgen joris jorn jorrit jorunn
jose jose-luis joseba josef josefa josefina joselito josenildo josep joseph josephe josephine josette josh joshua
josiah josiane josias josie josivaldo jost jostein josue josune jouke jovan jovana jovita joyce jozef jozefa juan
juan-carlos juana juanita juarez juca jucara jucelino jucilene judah jude judicael judite judith judy juha jukka jule
jules jules-henri julia julian juliana juliane juliano julie julien juliet juliete juliette juline julio jullian juma
jumana jun junaid jung junior junko jurandir jurema jurgen juri jurre juscelino jussara justin justine justino justyna
jutta jyoti kabir kacper kadiatou kadir kaede kagiso kai kailash kaique kaisa kaitlyn kaito kajal kajsa kalinda
kalpana kamal kamala kamalamma kamau kamel kamil kamila kamla kamlesh kamran kanako kanan kanchan kande kaori kapil
kara karam karan kareem karel karen kari karim karima karin karina karine kariuki karl karla karol karolina karoline
karsten karthik kartik kasey kashif kasia kaspar katalin katarina katarzyna kate katell katelyn kateryna katharina
katherine kathleen kathrin kathryn kathy katia katie katja katri katrin katrina katya kaua kauany kaue kavita kavya
kay kayden kayla kaylee kayleigh kayode kazimiera kazimierz kazuki kazuko kazuo kazuya keaton keegan kees kehinde
keiichi keiko keila keira keisha keisuke keith kelechi kelian kellan kelly kelsey kelvin kemal kemi ken kenan kendall
kendra kenichi kenji kenna kenneth kenny kenta kenza kenzo kepa kerem kerry kerstin keshav keturah kevin khadidja
khadija khadijah khady khaled khalid khalil khanh khin khushi kian kiara kiera kieran kieu kike kilian kim kimber
kimberley kimberly kinga kingsley kip kira kiran kirill kirk kirsten kirsty kishanlal kishore kit kjell kjersti klaas
klaasje klara klaudia klaudiusz klaus kleber klemens klementyna koen kofi koji kojo koldo komal konrad konstantin
konstanty koray korbinian kornelia kouame kourosh koushik kreszentia kreszenz kriemhild krishna kristaps kristen
kristi kristian kristijan kristin kristine kristoffer krisztina krunoslav krystian krystyna krzysztof ksawery kseniya
kshitij kubra kumar kumiko kunal kunibert kunigunde kurt kushal kusum kwabena kwadwo kwaku kwame kwasi kwesi kyle
kylie kyoko kyung lacey lachlan ladislas laercio laetitia laia laila lainey lais lakeisha lakshmamma lakshman lakshmi
lalit lalita lam lamar lambert lamberto lamia lamine lammert lana lance landon lara larisa larissa larry lars larysa
lasse laszlo lata latifa latisha latoya laudelina laura laure laureen laurel lauren laurence laurene laurent lauri
laurie laurin laurindo laurine lauro lauryn lavanya lavinia lawrence laxmi layla lazare lazaro lea leah leander
leandre leandro leanne leda lee leela leena leendert lei leif leila leire leland lena leni lenilda lenka lennox lenny
leo leocadia leokadia leona leonard leonardo leonce leone leonid leonida leonidas leonie leonilda leonor leonora
leonore leontine leopold leopoldo lerato leroy leslie lester leszek leticia letizia levent levi levke lewis lexi leyla
leyre lia liadan liam liana licia lidia lidiane lieke lien lies liesbeth lieselotte lieve ligia lihua liisa lijsbeth
lila lilah lilas lili lilia lilian liliana liliane lilja lillian lilou lina linda lindalva lindiwe lindomar lindsay
line ling linh linn linnea lino linus lionel liron lisa lisbet lisbeth lise liselotte lisette lison liv livia livio
lizzie ljubica llew llewellyn llinos lloyd lluc lluis logan loic loick lois lokesh lola lone long lonnie lope lorand
loredana loredano lorelei lorena lorenz lorenza lorenzo loretta lori loris lorna lothar lotte lottie lou louane
louella louis louis-philippe louise louison lounes lourdes lourenco lourival lowell lowri luan luana lubbert lubna luc
luca lucas lucelia lucette lucia lucian luciana luciane luciano lucie lucien luciene lucienne lucija lucile lucilene
lucilla lucille lucimar lucimara lucinda lucineia lucio lucja lucjan lucrecia lucrezia lucy lucyna ludek ludger
ludivine ludmila ludmilla ludovic ludovica ludovico ludwig luella luigi luigia luigina luis luisa luiz luiza lukas
lukasz luke lulu lung luong lupita luther lutz luuk luzia lwazi lya lydia lyle lynn lyra lysander lyse lyuba lyudmila
lyudmyla maaike maarit maarten maartje mabel macarena mace machteld maciej mack mackenzie maddalena maddox madeleine
madeline madhav madhu madhuri mads mae mael maelle maelys maeva maeve mafalda magali magda magdalena magdalina maggie
magno magnus maha mahaut mahdi mahendra mahesh mahima mahmoud mai maia maialen maicon maike maiken maimouna mair maira
mairead mairi maisa maite maiwenn maja majid makayla makena makoto maksim malachi malala malcolm malena malgorzata
malik malika malin malini mallory malo malorie malte malu malvina malwina mamadou mamie mamoru mamta manar mandeep
mandla mandy manfred manish manisha manju manjunath manlio manoel manoela manoj manolo manon manpreet mansi mansour
mantas manuel manuela mara marc marceau marcel marcela marcelin marceline marcelino marcella marcelle marcellina
marcello marcellus marcelo marcia marcial marcilio marcin marcio marco marcos marcus marcy mareike marek maren
margaret margarete margareth margarida margarita margaux margery margherita margit margot margret marguerite mari
maria maria-clara maria-jose mariam mariama marian mariana mariane mariangela marianne mariano mariarosa maribel
maricelia marie marie-christine marie-claire marie-france marie-helene marie-jose marie-laure marie-louise
marie-pierre marieke mariele marielle marietta mariette marigold marija marijke marijn marika mariko marilda marilena
marilene marilia marilu marilyn marin marina marinalva marine marinella marinette mario mariola marion marisa marisela
marisol marissa maristela maristella marit mariuccia marius mariusz marjorie marjory marketa marko markus marleen
marlen marlene marli marlies marloes marlon marlucia marnie marouane marquis marta martha marthe marti martial martijn
martim martin martina martine martinho marton marvin mary maryam maryline maryna maryse maryvonne marzia masahiro
masaki masako masao masaru masashi massimiliano massimo massinissa mateo mateus mateusz matheus mathias mathieu
mathilda mathilde mathis mathurin matias matija matilda matilde mats matt matteo matthew matthias matthieu matti
matyas maud maude maura maureen maurice mauricette mauricio maurilio maurine maurizio mauro mavis maxence maxim maxime
maximiano maximilian maximiliano maximilien maximino maximo maxine maxwell maya mayank mayara maylis mayra mayumi
mbali mckenna mckenzie mechthild medina meena meenakshi meera meg megan megha megumi mehdi mehmet mehul mei mei-ling
meike meilin meindert meinhard meirion melania melanie melchior melchor melek melina melis melisa melissa melodie
meltem melusine memo menna menno mensah mercedes mercia meredith meritxell merle merlin merrill merve meryem mesut
mette mi-sook mia micaela micah michael michaela michal michel michela michele micheline michelle michiko mickael
midori mieczyslaw mieczyslawa mieke miguel miguel-angel mihaela mihai mihir mihnea miho miina mikael mikayla mike
mikel mikhail miki mikkel mikko mikolaj mila milagros milan mildred milena milica milind millicent millie milo milos
miloud milton mimmo min-jae min-ji min-jun min-seo mina minako minal minato mindy minerva ming minh minke minna minnie
minori minoru miquel mira miranda mireia mireille mirela mirella miren miriam mirian mirjam mirko miroslav miroslaw
miroslawa mirsad mirza misa misaki mitch mitchell mitra mitsuko mitsuo miyu miyuki moacir moctezuma modeste mohamad
mohamed mohammad mohammed mohan mohand mohit moira moises mojca mollie molly momme mona monica monika monique monroe
montgomery montse montserrat morag moreno morgana morgane moritz morris morten morton morwenna moses motoko moussa
mpho mrinal mthunzi muhammad muhammed muireann mukesh mukhtar mukta mumtaz munira murat muriel murilo murray musa
mustafa muthulakshmi mutua mwajuma mwangi mwende myeong myfanwy mykola mylene myra myriam myrna myron myrtille myrtle
nabil nacho nada nadeem nadege nadezhda nadia nadiia nadine nadir nadja nahla naiara naima nair najib naledi nalini
namrata nana nanami nancy nandi nandini nanette nans naoki naoko naomi nara narciso narcisse narendra naresh narges
nasim nasrin nasser nassim nassima nastya natacha natale natalia natalie natalija natalino nataliya natalya natanael
natasha nate nathalia nathalie nathan nathanael nathaniel natsuki naveen navid navin navneet navya nayeli nazare
nazareno nazaret nazim nazli ndeye ned neda nedim neelam neele neema neeraj neha nehemiah neide neil nekane nele nell
nelleke nellie nello nelly nelma nemanja nepomucen nerea neri nerys nesrin nessa nestor neusa neuza nevaeh neveen
neville nevio newton nga ngoc ngozi nguyen nguyet nhung nia niamh nicanor nicholas nick nico nicola nicolas nicolau
nicole nicoletta nicolette nicolo nidhi nienke nigel nigella nikhil nikita niklas niko nikola nikolai nikolaos nilce
nilda niles nilesh nilo nils nilton nilza nimisha nina nino ninon niraj nirmala nisha nita nitin nitish nivaldo nivea
nives njeri njoroge nkechi nkosana nnamdi nneka noa noah noam nobuko nobuo noe noel noelia noelle noellie noemi noemia
noemie nokuthula nola nolan nolwenn nomsa nomvula nona nonso noor nora norah norbert norberto noriko norman norris
nosipho notburga nour noura nuala nuno nunzia nunziata nur nuray nuria nursel nurten nurul nyambura obadiah obdulia
obi obinna oceane ochieng octave octavia octavie octavio odair odalys odd odessa odete odette odhiambo odile odilon
oeds oguz oihane oisin ojas okan okechukwu oksana ola olabisi olaf olamide olav olavo olaya ole oleg oleksandr olena
olga olgierd olimpia oliver olivia olivier oliviero oliwia ollie olu oluchi olufemi olumide oluwadamilola oluwaseun
oluwatobi omar omari ombeline omer omotola omprakash ondine ondrej onofre onur onyango onyeka oona ophelia ophelie
orazio oreste orhan oriane oriol orion orla orlaith ornella orphee orson ortensia ortrud ortwin orville osamu osbert
oscar oskar osman osmar osorio ostap osvaldina osvaldo oswald otacilio otavio otieno otilia otis otoniel ottavia
ottavio ottilia ottilie ottmar otto ottoline ottorino ousmane ousseynou owain owen oyelaran ozan ozge ozlem pablo paco
pacome padraig paige paivi palaniappan palesa pallavi palloma palmira palmiro paloma pamela pancho pancracio pandora
pankaj pankhuri paola paolo parisa parminder parth parul parvati parveen pascal pascale pascoal pascual pascuala
pasquale pasqualina paswan patrice patricia patricio patrick patrizia patrizio patrycja patryk patsy patty pau paul
paula paulette paulina pauline paulino paulo pavel pavla pawel paxton payton pedro peer peggy pekka pelagia penelope
peng penha penny pepe per percival percy pere perla pernelle pernilla pernille perpetua perrine perry persis petar
peter petr petra petri petronella petronila petronille petronio petter petunia peyton phil philemon philibert
philiberte philip philipp philippa philippe philippine phillip philomena philomene phoebe phong phoolwati phuc phuong
phyllis pia piera pierce pierfrancesco piergiorgio pierluca pierluigi piero pierpaolo pierre pierre-yves pierrette
pierrick piers piet pieter pietje pietra pietro pina ping piotr piotrek piper pirjo piyush placida placide placido pol
poliana polina polly pooja poonam poornima portia prabha prachi pradeep pradip pragya prakash prakriti pramod pranav
pranay pranjal prasad prashant prashanth pratibha pratik praveen preeti prem preston primiano primrose prisca priscila
priscilla priti priya priyanka priyanshu prudencio przemek przemyslaw ptolemy puck puneet purificacion purnima pushpa
pushpalata qasim qiang quan quang quentin queralt quill quincy quinn quinten quirin quirino quiteria quitterie quoc
quynh rabia rachana rachel rachele rachid rachida rachna radek radha radhika radka radoslaw radu rafael rafaela rafal
raffaela raffaele raffaella raffaello rafiq raghav raghuveer ragnar ragnhild rahel rahim rahul raica raimondo raimund
raimunda raimundo rainer raisa raissa raj rajan rajani rajat rajeev rajendra rajesh rajinder rajiv rajkumari rajni
raju rakesh ralf ralph ram ramakant raman ramandeep ramaswamy rambha ramesh ramin ramiro ramkumar ramon ramona
ramprasad ramya rana ranbir randall randi randolph randy rani rania ranjana ranjit raoul raphael raphaelle raquel rasa
rashad rasheed rashid rashida rashmi rasmus ratna raul raulino ravi ravinder ravindra raya rayan raymond raymonde
rayssa reagan reba rebeca rebecca reem reena reese regan reggie regiane regina reginald reginaldo regine regis reiko
reinaldo reiner reinhard reinhild reinhold reinier rejane rekha remi remigio remo remy ren renan renata renate renato
renaud rene renee renilda rens renske renu renuka renzo reshma resi reto reuben reynald reza rhian rhiannon rhoda
rhodri rhonda rhys rianne ricarda ricardina ricardo riccardo richa richard rick ricky ridwan rie riemer rienk riet
rigoberto riikka rik rikard rikke riko riku riley rim rin rina rinske rishabh rishi risoleta rita ritesh ritika ritu
rivaldo riwan riya riyad rizwan roar robert roberta roberto robin robson rocco roch rochelle roderich roderick rodney
rodolfo rodolphe rodrigo roel roelof rogelio roger rogerio rohan rohini rohit roi roisin rokhaya roksana roland
rolande rolando rolf roma romain roman romane romano romario romeo romeu romilda romina romolo romuald romualdo romulo
romy ron ronak ronald ronaldo ronan rong ronivaldo ronnie roopa roos roque rory rosalba rosalia rosalie rosalina
rosalind rosalvo rosalyn rosamund rosana rosangela rosanna rosaria rosaura roscoe roseane roseanne rosel roseli
roseline rosemarie rosemary rosemeire roser roshan roshni rosiane rosie rosilene rosimeire rosina rosine rosinha ross
rossana rossella roswita roswitha rotraud rowan rowena roxane roxanne roy roya royce rozalia rozenn ruairi ruaridh
ruben rubens rubia ruchi rudiger rudo rudolf rudolfo rudy rufino rufus ruggero rui rukmini rumi runa rune rupa rupert
ruprecht ruqayya rushil ruslan russel russell rutendo rutger ruth ruthie ruud ryan ryo ryoko ryosuke ryota ryszard
saad saakje saanvi sabah sabela sabina sabine sabino sabitha sabra sabri sabrina sacha sachiko sachin sadaf sadhana
sadia sadie saeed safia safiya sagar sahana sahil said saima sakari saki sakshi sakura salete salif saliha salim
saliou sally salma salomao salome salvatore sam samanta samantha samara sambhav sameer sami samia samir samira sampson
samson samuel samuele sana sanaa sancho sandeep sander sandhya sandip sandoval sandra sandrine sandro sanford sangeeta
sangita saniya sanja sanjana sanjay sanjeev sanna sanne santina santosh saoirse sapna sara sarah saray sari sarika
sarit sarita sarla sarojini sarvesh sascha sasha saskia satish satomi satoru satoshi saturnin saturnino satya satyam
saul saulo saurabh saverio savina savio savita savitri sawyer sayed scarlatta scarlett scott seamus sean sebastian
sebastiana sebastiano sebastiao sebastien seble seda seema segismundo segolene segun sehar seher selam selena selim
selin selma semih sena senthil seo-yeon sepp seppo serafim serafin serap seraphin seren serge sergei sergey sergio
serhiy serkan servane seth setsuko settimio seung severina severine severino severo sevgi seweryn seymour shabana
shabnam shafiq shahid shahnaz shailesh shaima shakira shakuntala shalini shamim shana shanaya shane shanice shaniqua
shankar shannon shantabai shantanu shanti sharad sharada sharifa sharlene sharmila sharon shashank shashi shaun shauna
shawn shazia shea sheetal shehzad sheila shelby sheldon shelley shelton sherri sherwood shigeru shikha shilpa shinichi
shinji shiori shira shirlei shirlene shirley shivam shivani shivkumar shoaib shobha shona shota shraddha shreya
shreyas shruti shubha shubham shweta sian siavash sibel sibongile sibylle sid siddharth siddhi sidnei sidney sidonie
siebe siegbert siegfried sieglinde siegmar sienna sietske signe sigrid sigurd sihem silas silje silke silmara silvana
silvano silvere silveria silvestre silvestro silvia silvie silvio simen simeon simon simona simone simphiwe simran
sina sinan sindhu sinead sinem sinforoso sinval siobhan sipho siphokazi siri sita sitaram siwan sixtine siyabonga
sjoerd sjoukje skylar skyler slava slavica slawomir slawomira sloane slobodan smita sneha snehal snezana soazig sobia
soemi sofia sofie sofiia soizic sola solal solange solene solenne soline solomiya solomon solveig somchai son sonal
sonali sonam sondre songul sonia sonja sonke sonny soo soo-jin sophia sophie sora soraia soraya sorcha soren sorin
sosthene sota sothea souad souleymane soumaya sourav spencer srdjan sridhar srinath srinivas stacey stacy stan
stanimir stanislas stanislav stanislaw stanislawa stanley steeve stefan stefania stefanie stefano stefany steffen
steinar stepan stephane stephanie stephen sterling stevan steve steven stewart stian stig stijn stine stjepan stuart
subbulakshmi subha subhash sudha sudhakar sudhir sueli suellen suely suhana sujata sukanya sukhdeep sukhdev sukhvinder
sulaiman suleiman suleyman sultan suman sumaya sumayya sumi sumiko sumit sung sunil sunita sunniva supriya surabhi
suraj surekha surendra suresh surinder susan susana susanna susanne sushil sushila sushma suzana suzane suzanne
suzette suzuki suzy svea svein sven svenja sverre svetlana sveva svitlana swann swantje swapnil swara swati sybil
sybren syed sylvain sylvaine sylvester sylvestre sylvette sylvia sylviane sylvie sylwester sylwia szczepan szymon
tabata tabea tabitha tadeu tadeusz tadhg tahir taina tainara tais taiwo takahiro takako takashi takeshi takumi talal
talha talia taliesin talita tamar tamara tamer tamika tamires tamsin tanaka tancredi taner tanguy tania tanisha tanja
tanmay tanushree tanvi tanya tao tapan tapio tara taras tarcisio tarek tareq tariq tarja taro tarsila tarun tasha
tasnim tassadit tatiana tatiane tatsuo tatsuya tatum tatyana tavish tayfun tayyip tea teagan ted teddy teemu tegan
tejas telemaco telma telmo temitope temperance tendai tenzin teo teodolinda teodora teodoro teodosia teodozja teofil
terence teresa teresinha tereza terezinha terje terrell terry tess tessa tetiana tetsuya teun teunis thabang thabo
thaddee thaddeus thaina thais thales thalia thandeka thandi thandiwe thang thangaraj thanh thao thayna thaynara thea
thekla thelma themba theo theodora theodore theophane theophile theresa therese thereza theron thessaly theunis thi
thiago thibaud thibault thierry thies thijmen thijs thiphaine thiru thirumalai thomas thomasina thorben thorsten thu
thurston thuy tia tiago tiana tiemen tien tiffany tihana tiina tijmen till tilman tim timeo timo timothee timothy
timur tina tinashe tindaro tineke tiphaine titilayo tito titouan tiziana tiziano tjark tjeerd tjitske tobias tobin
toby todd tolga tolu toluwani tom tomas tomasz tomaz tomi tomislav tommaso tommy tomoki tomoko tomoya tonatiuh tone
tony tor torben tore torge tori toribio torsten toru torunn toshiko toshio toussaint toyin tracey tracy tran trang
traudel traudl traugott travis trayvon tremaine trevor tricia trijntje trina trine trisha trista tristan trixie trond
troy trudy trung trupti truus trygve trystan tshepo tsubasa tsutomu tuan tuba tucker tudur tugba tulika tullia tullio
tulsi tulsidas tunde tung tuomas turgut turki tuva tuyet twan tyler tyra tyrone tyson ubaldo ubirajara uche uchenna
uday udo ufuk ugo ugochi ugur ulf uli uliana ulises ulisses ulla ulrich ulrike ulyana ulysse ulysses uma umar
umashankar umberta umberto umesh umut una unai unni urbain urbano urs ursula ursule ursulina urszula urvashi uschi
usha usman ute uwe uwem uxia uxue uzma vaclav vadim vahid vaibhav vaishali valdeci valdecir valdemar valdemir valdete
valdir valdirene valdomiro valentim valentin valentina valentine valentino valere valeria valeriana valeriane
valeriano valerie valerio valery valmir valter vance vanda vandana vanderlei vanderleia vanessa vania vanja vanni
vanusa varsha varun vasant vasantha vasanthi vasile vasilis vasily vasudha vasyl vaughn vedant veena vegard veit
velmurugan venancio venkat venkataramana venkatesh verena vernon veronica veronique vesna vesta vezio vianney vibeke
vibha vicencia vicente vicentina vicki vicky victoire victor-emmanuel victorien victorine victorino vidal vidar vidhi
vidya viet vignesh vijay vijayalakshmi vikas vikram vikrant viktor viktoria viktorija ville vilma vilson vimal vimala
vimla vinay vince vincent vincenza vincenzo vineet vinicius vinita vinod vinzenz violaine violeta violette vipin vipul
virendra virgil virgile virgilia virgilio virginie vishal vishnu vitale vitalina vitaly vito vitor vitoria vittoria
vittorio vivek vivian viviana viviane vivien vivienne vlad vlada vladimir vlatka vojtech volkan volker volkmar
volodymyr vonda vroni vuk vusi vuyo vyacheslav wabe waclaw wacław wade wafa wagner wahid walburga waldemar waldir
waleed walenty waleria walid wallace wally walmir walt walter walther waltraud wambui wanda wanderley wanderson
wandrille wanjiku wanjiru waqar warren warsame warwick waylon wayne wei wen wenceslao wendelin wendell wendy werner
weronika weslei wessel weston weverton whitney widad wiebke wieke wieland wiepke wiesia wieslaw wieslawa wietske
wiktor wiktoria wilbur wilda wiley wilfred wilfried wilhelm wilhelmine willa willard willem willemien willemijn willi
william willis wilma wilmer wilson wiltrud wim wincenty winfried winifred winnie winona winston wioletta wit witold
wladyslaw wladyslawa wlodzimierz wobke wojciech wolfgang wolfram woodrow wouter wren wunibald wyatt wytze xabier xana
xander xaver xavi xavier xaviere xerxes xia xiao xiaohong xiaoli xiaoming ximena xin xiu xoan xochitl xuan yaa yacine
yadira yael yafa yago yaiza yaman yamato yamina yan yana yang yanis yann yannick yannig yannis yara yaroslav yaroslava
yasemin yash yashoda yasir yasmin yasmina yasmine yasuko yasushi yaw yawa yeliz yellamma yemi yen yeon yeray yesenia
yetunde yevgeny ygor yifan yigit ying ylva yoana yoann yogesh yohan yohannes yoko yolanda yolande yonas yong yoshi
yoshiko yoshio yossi yosuke youngjae yousef youssef ysaline yseult ytsje yui yuichi yuji yuka yuki yukiko yulia yulian
yuliia yumi yumiko yun yuna yunus yuri yuriy yusra yusuf yusuke yuta yutaka yuto yuval yvan yves yvette yvon yvonne
zacarias zach zachariah zacharie zachary zachery zack zadie zahid zahra zaid zaida zainab zaira zakaria zaki zander
zane zanele zara zarina zawadi zbigniew zbynek zbyszek zdenek zdenka zdzislaw zebulon zehra zeina zelal zelda zelia
zelie zeljko zena zenaide zeno zenobia zenon zenzi zephyr zephyrin zerina zeynep zhen zhi ziad zihan zilda zilma zineb
zinedine zinnia zion zita zlata zodwa zoe zofia zohra zoltan zoraide zoran zoya zrinka zubair zuhal zuleica zuleide
zuleika zulema zulmira zurine zuzana zuzanna zygmunt zyta
`;

/** Further given names, from the lists by country of @faker-js/faker 10.6 (MIT): one tells less when it stands alone. */
export const RARER = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya
aanuoluwapo aaratrika aarya aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abadon abagail
abakay abani abay abayomi abbas abbie abbigail abbondanzio abbondio abd abdallah abdel abderrahmane abdiel abdon
abdone abdonie abdou abdoul abdoulaye abdourahmane abdramane abdulla abe abebi abeiku abelard abelin abeline abendam
abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibatou abibo abidin abigaelle abigale abigayle abigel abilay
abimbola abiodun abiola abiona abisola abisoye abluc abner abosede abou aboubacar aboubakar abramio abramo absalon
absar absolon abyasa acace acacie acacio acar acario acaryatanaya accursio acela acelya achaire achalesvara
acharyanandana acharyasuta achil achiles achintya achraf achyut acig acik acilay acilio acim aciscolo acrisio acuk
aculina acun adah adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adaldi adalfredo adalgiso
adalmis adalric adalrico adalsinde adame adamo adams adas adaugo adberilgen addie adea adebankole adebiyi adebowale
adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adelajda
adelardo adelasia adelbert adelberto adelchi adeleke adelgardo adelie adelin adeliya adell adella adelle adeltrude
adelya aden adenet adenike adeniyi adeodat adeodato adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua
adetayo adetoke adetoun adeyi adheesh adhemar adhiarja adhiraj adhrit adiarja adib adigun adiguzel adik adika adikara
adikavi adikutlu adikutlutas adile adin adina adinata adinath aditeya adityanandan adityanandana adja adli adlibeg
adnan adolf adolfa adolfina adolfs adolph adolphe adolphie adolphus adonise adrain adraman adrastee adrehilde adriaan
adrianna adriel adriena adrijana adrione adripathi adsiz adunni advaya adwitiya afanasi afanasie afaq affan afi afitap
afolarin afra afsar afsin afua afəl afərim afət agabay agabio agafia agah agakagan agalak agamennone agapet agapito
agasti agastya agathange agathon agaton agazio agca agenore agesilao agilbert agilberte aglaja aglamis agnan agnane
agneflete agnesa agneta agneya agnimitra agniprava agnivesh agnos agostina agrata agripina agrippa agrippin agrippine
agrypina agus ahalya ahenk ahilya ahlem ahsen aiace aicha aidano aiden aidə aileen ainars aishani aissa aisyah aiyana
ajala ajan ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajla ajlin ajna ajoke akalp akande akanmu akanni
akarsana akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan
akeem aki akibudak akif akim akin akinci akiner akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akofa akorfa
akos akpira akram akroor akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur aktan aktekin aktimur
akula akumaa akunna akvelina akwesi alaba alaban alaboru aladag alade aladino aladogan alaina alaine alais alakurt
alamanno alambana alamu alanis alanna alara alassane alayna alayunt alayuntlu alberade alberic alberta alberte
albertha albertina albertine albertyna alboino albrecht albrico alceo alceste alcibiade alcidie alcime alcina alcine
alcyone aldegonde aldemir aldigerey aldogan aldonce aldric aleandro aleardo aleaume aleen alejandrin alek aleksa
aleksandar aleksej aleksi aleksy alemka alen alene alenia alenka aleodor aleramo ales alesea aleska alessa aleth
aletha alevtina alexa alexandr alexandrina alexandrine alexandro alexandros alexandru alexane alexe alexys aleyna
alfonz alfonzo alford alfreda alfreds algirds algis algiso algu alic alica alican alienor alighiero alika alima alimga
alin aliona aliou alis alisa alisan alisha alisir alissa alissia alivia alixe aliya aliz aliza alizee aljaz aljosa
alkaboluk alkaevli alkasi alkis allan allene alliaume allie allison almerigo almila almine almira almire almiro aloise
aloisie aloisio aloizs alojz alojza alojzije alon alonzo aloys aloyse alpagut alpamis alparsbeg alparslan alpata alpay
alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alperen alpertunga alpgerey alphan alphee alphonse alphonsine
alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan
alptutuk alpulug alpurungu alpurungututuk alpyoruk alsu altan altankagan altankan altay altemur althee altin
altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton altuga alva alvah
alvera alverede alverta alviero alvina alvine alvis alvise aly alyah alyce alycia alysa alysha alyson alyssia alysson
alzbeta amabela amac amadea amadeo amadeus amady amael amahle amaliane amalie amalija amalric amalthee amand amandin
amanzio amaranaath amarande amaranthe amaresh amarnath amat amata amath amauri amaya ambar ambrine ambrogio ambrose
ambroz ambrozy amdy amea amedeu amel ameliane amelien ameline amelio amely amelya americo ameth ameyatma amicie amie
amiel amilcare amin aminat aminte amintore aminu amiya amleto ammar amodini amogh amoke amone amope ampelio amra amrak
amritambu amul amya amza anaadi anabelle anae anael anaelle anagh anahita anaida anala anamaria anamarija anamika
anandamayi anang ananta anasooya anass anastacio anastase anastasie anastasija anastasije anastaz anastazia anastazie
anastazija anastazja anasuya anatazie anatol anatoli anatolia anatolie anatolii ancelin anceline anci ancica ancuk
ancuta andac andariman andel andela andelin andelina andelko andelo andeol andi andjelina andoche andra andrada andras
andraz andreane andree andrej andreja andri andrian andrija andrijana andrin andris andro andy andzejs andzelika andzs
anej anele anes anezka angadreme angele anggabaya anggun anghel anghelina angie angilbe angilberte angilran angoustan
anibal anica anicee anicette aniello anik anika anila anilaabh anilabh anish anisoara anissa aniya aniyah anjaneya
anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko annabell annamae annapurna anneli annelie annemijn
annetta annibal annibale annikki annonciade anny anom anouar anouck anrijs ansaldo ansbert ansberte anselma ansgary
anshula anslavs ansley ansovino anstrudie antea antelmo antero anthelme anthelmette antide antigone antim antimo
antino antioco antoaneta antoinette antone antonela antonello antonette antonie antonija antonina antonine antoniu
antun antwan antwon anuar anunay anuraag anurag anuska anusuya anuta anwesha anya anze anđela anđelika anđelina apak
apatarkan apolena apollinaire apollinare apollinary apollonia appoline aprancur apuleio aqil arabela arabelle araboga
aracely arademir aral aranka aras aratone arbay arcadi arcadie arcadii archambaud archan archimede archippo arcibaldo
arcuk ardella ardic ardith arduino arely aresio areta argelia argil argimiro argono argu argun arialdo arian ariboga
aric aricie arie ariela ariele arielle arij arija arijs arik arikagan arikdoruk arike arin arina arinc arindam arinola
ariosto aris arisa ariste aristeo aristid aristione aristita aristofane aristotele arkad arkadijs arkadiusz arkin
arkis arleta arlie armagan arman armance armande armandine armel armide armine arminio armins arnac arnaude arnesh
arno arnold arnolda arnoldo arnost arnostka arnould arnulfo arolde arona aronne arpad arpat arrigo arsal arsenie
arsenije arseniusz arsil arsinoe arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun
artawan artemis arthaud artheme arthurine artiinal artiom artuk artukac arturs artus artut aruk arunthavanathan arved
arvel arvids arwa arwen aryanna arystarch arzen asake asan asanboga asantudun asantugrul asartegin ascanio ascelin
asceline asdrubale asel asella ashlee ashleigh ashlesh ashly ashlynn ashtyn asia asig asija asikbulmus asil asim
asimodeo asirwada asirwanda asiya asja askin aslesha aslijan aslim asmaa asmadi asmianto asmuni asri assa assetou
assia assil assya astalogul astarte asterio astianatte astree astrida asuela asug asuk aswani asya atac atakagan
atakan atalan atalay ataldi ataleo atalmis atanas atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena
athalie athanase athanasie athina athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke atis
atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreyee atreyi atsiz attilano atuncu aubertine auberto
aubry audebert audie audouin audra audran audreanne augustina augustyn augustyna aulia aure aurel aurelian aurelienne
aurelija aureliu aurelle aurian auriane auron ausilia austen austyn auxane auxence avadhesh avani avantika averardo
avi aviel avigaelle avital avluc avni avoye avram avsar awero awesi axeline axenia axinte ayaci ayan ayas ayaz aybalta
ayban aybars aybeg aydan aydarkagan aydemir ayden aydinalp aydogan aydogdu aydogmus ayebatari ayem aygirak aygul aygun
ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt aykut ayla aylan ayleen ayline ayluc
ayluctarkan ayma ayman aymane aymard aymardine aymen aymon aymonde aynur ayodeji ayoka ayomide ayomikun ayotude ayoub
ayren ayruk aysar aysil aysilig aytac aytak aytekin aytug aytən ayu ayushmati ayvaz ayyildiz aza azak azban azeglio
azelia azeline azelio azer azgan azganaz azil azizhan azmi azubuike baaba baala baalaaditya baalagopaal babacan
babacar babasola babatunji babawale babeta babette babila babir babur bac bacara baccayman bach bacman badabul badis
badr badruk badur bafana bafode baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatengrikagan bagatur
bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahia
bahri bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bailee bajragin bakagul bakary bakda bakiadi
bakianto bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula balaaditya
balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati
balcar baldassarre balderico baldomero baldovino baldu baldwin balgopal balidin balijan balin balint balkik baltaci
baltir baltur bambang bamsi banara banawa banawi bandhu bandhul banel bangizwe banji bankim bankimchandra bankole
banna banu banuta baraktore barbala barbarigo barbeg barboga barbol barbora barbulsun barcadogdu barcadogmus
barcadurdu barcadurmus barcan barcatoyun bardibay bardomiano bargan barica barimtay barin barkan barkdogdu barkdogmus
barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barnaba barnabas barry barsaba barsbeg barsboga barsgan
barsimeo barskan barsurungu bartholome bartimee bartolo bartolomea bartolomej barton bartu basademir basan basanti
basanyalavac basarab basat basbug basci basgan basileo basilia basilisse baskin baskirt baskurt basmil bassiano
bassilla bastar basti bastiaan bastugrul basu basut batilda batrak battal batuhan batuk batur baturalp baudouin
bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik
bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke bayna baynal baypure bayrac bayrak bayram bayri
bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazil bazir bazyli beatrix beatrycze
beatus beaulah beceapa beckem bedir bedirhan bediz bedran bedreddin bedri bedrich bedriska beg begarslan begbars
begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begtas
begtegin begtuzun behcet behic behlul behram behrem behzat bekazil bekbekec bekec bekecarslan bekecarslantegin
bekectegin bekir beklemis bektas bektur belcim belcir belek belemir belgi belguc belimir belina belma beltir beltun
benadik bendeguz benedek benedikt benedikta benedykt benett bengi bengt bengu beniamina benice benigna benigne benja
benli benlidemir bennet bennie benno benthe benton benvenuta benyamin beranger berangere berard berardo berat berceste
bercin berdibeg berendey berenika berginsenge bergu berinay berislav berkan berkay berke berkin berkis berkyaruk
bermek bernadine bernarda berneice bernie berniece bernita beronico berran berre bert bertalan berti bertold bertolda
bertolfo berva besentegin beser besim besir besra betemir bethel betsy betta bettie bettye beulah beuve beya beyizci
beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati
bhamini bhanumati bharadwaj bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi
bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
bhupati bhupen bhushit bhuvanesh bhuvaneshwar bianka bibianna biborka bice bicek bicki bickici bidin bigna bilel
bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk
bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana
billie billurə bilwa binbegi bindir bindo bineta binh bino bintou birane birgita birgitte birino birjesh birol
bisenija bishnu bitaybiki bitri bivoj blagica blagoje blahomil blahomila blahomir blahomira blahoslav blahoslava
blanduzia blaz blazena boas boban bobana bobbi bobbie boga bogac bogacuk bogdana bogde boge boglarka bogoljub bogu
bohdana bohemond bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava boi bojana
bojislava bokde boke boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolsun bolukbasi bolun
boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonek bong bonge bongul bongulboga bonifac boniface bonita
borbala borcul borek borislava borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo boru
borubars borusengun borut bosiljka bosko botond bouchard bouchra boyan boyankulu boylabaga boylabagatarkan
boylakutlutarkan boza bozan bozboru bozdogan bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok
bradly bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra
brajesh brancaleone brandi brandt brandusa brandyn branimir branimira branislav branislava brankica brannon branson
brant bratislav bratislava braulio brayan breana breanna breanne brenden brendon brenn brennan brennon bret bretislav
bretislava bria briac briana brianne bridgette brielle brigida brigita brigitta brijesh brionna brita britney
broderick brody bronislav bronislava bronislavs brune brunehaut brunehilde brunhilda brunilde bryana bryant brycen
brygida bryon bucan buchi bucur budag budak buddhana budhil budi budimir budislav budivoj budunlu budus budustudun
buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac
bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug
buluk bulus bulut bumen bumin bunmi bunsuz bunul bunyamin burcak burdette bure burgucan burgut burhan burkay burkek
burkut burley burluk burnice burslan burulday burulgu busayo busisiwe busulgan butak butuk buu buyan buyancuk
buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk bystrik bəhram bəhruz bəxtiyar bəyaz caba cabdar
cabli cabus caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan
cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caitlyn caius caket cakrabirawa cakrabuana cakrajiya
cakrawala cakrawangsa calanico calapkulu caleigh calin callie callisto calogera calpurnia cam camelien camil camilia
camillien camillo camren camron camylle canalp candar candra candrakanta canel cangul canh cankan cankiz cannur cansel
cansin cantemir cantidio canziano caraka caribert carissa carlee carles carleton carley carli carlie carlijn carloman
carmella carminho carmo carna carolin carolyne caronte carponio carrie carroll carub casian casiana casilda casimer
casimira caspar cassiano cassie cassien cassiopea cassiopee castille cataleya catalin catharina catharine cathrine
cathryn catinca catrin catrina catrinel catullo catur caturangga cavid cawisadi cawisono cawuk cayadi cayla cazimir
ceasar cebe cecco cecelia cecep cecilie cecilio cecylia cecyliusz cedomir cedrick cedrik cedrin celaleddin celasun
celen celestyn celestyna celian celien celil celinia cemali cemani cemen cemeti cemgen cemil cemplunk cenek cengkal
cengkir cenk cenka cerasela ceren cesaire cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun
ceykun ceyla ceylan ceylin ceylinaz cezara cezary cezmi chaanakya chaaruchandra chadd chahine chahinez chai chaim
chaitan chakor chakradhar chakravartee chakravarti chakrika chan chanakya chandak chandani chandi chandini chandira
chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli
chandran chandranath chandrani chandraswaroopa chandravati chanelle chanh chapal chapala charak charl charlaine
charleen charlemagne charley charli charline charlotta charumati charuvrat charvi chasity chaten chatur chaturaanan
chaturbhuj chauncey chaya chayenne chayma chaz cheick cheikhou chekhouna chelsey chelsie cherechi cherif chesley
chetanaanand cheyanne chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda chieu childebert chilperic
chinh chinmayanand chinmayananda chinyere chiranjeev chiranjeeve chiril chirill chirine chitraksh chitrali chitramala
chitrangada chizoba chrabros chraniboj chranibor chranislav chranislava christiaan christiano christie christodule
christoffer christop christy chrudos chrysole chuan chukwu chung chuong chuyen chval chyna ciaobella cicek cicem cici
cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cingir cino cinthia
ciprian cipriana cirano ciriaco ciril cirilla cirillo cirino cise cisem cisil cistoslav cistoslava citlalli citra
civan claas claes clarabelle clarenzio claud claudie claudien claudiu clavdia cleandre cleandro clelie clemenzia
clemmie cleofe cleopatra cleora clery cleta cletus cleve climaco clinio clint clodomiro clodoveo clorinda clotaire
clothilde cloyd cobulmak cocukboru codin codrin codrina codrut codruta cointa cokramayul colby cole coleman coline
colins collien collin colman colmanno colmazio colomba colombano colpan colten colu conchita concordio conner connie
conor consolata constanca constantia constantin constantina constatin consuela coralia corbiniano cordell cordia
cordie corene coreno corinna cornel cornelio cornelis corneliu cornell corrine cortez cortney corvin cory cosima
coskun coskuner cosma cosmin cosmina costache costante costantino costanzo costel costin coty crawford cremenzio
crenguta creola crescenzia crescenzio crespignano crina crispino cristaldo cristea cristin cristofor cristoforo
cristopher crocefissa cronida crystel csaba csanad csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava
cubeyr cuc cumhur cunegonda cuneyt cung cuniberto cuzia cvetka cvijan cvijetin cydney cyntie cyprian cyra cyrian
cyriaque cyrila cyrine cyryl d'angelo daantje dabiziv dacian daciana daciano dacin dadap dadi daevi daevika dafina
dagel daghan dagmara dags daiana daija dainuvite daisha daiwik dajana daksha dakshayani daley dalibor dalibora
daliborka dalida dalie dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dallin dalmazio damaris damaso
damayanti dameon damiana damife damil damilare damin damion damir damjan damjanka damla damocle damodara damola damon
damu danae danang dandak dandapaani dandre dangelo danh dani dania danial daniil danijel danika danil danique
daniswara danjuma danka dannie danu danuja danuse danyka danyl daouda daphnee daphney dara darasimi darby darek daren
darian dariana dariati darie darien darija darijan darimin darin darina darine darinka darion daris darja darleen
darmaji darman darmana darmanto darrel darrick darrin darrion darron darshan darshwana darsirah darta dartono daru
daruna daryani daryl dasa dashawn dasia datta daver davey davida davids davin davino davion davonte davor davorin
davud davy dax dayaamay dayaananda dayaanidhi dayamayee dayan dayana dayane dayna dayne deangelo deanna decebal dedric
dedrick dee deeksha deen deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman
deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna deion dejah dejana dejon dejuan delbert delie delinda
delizia delmer delpha delphia delphin demarco demario demet demeter demetra demetria demetris demetriusz demilade
demiralp demirhan democrito demond demostene dena deneval denisa denisz denizalp deodata deodato deon deondre deontae
deonte depold dereck derick derin deron dervis derya desanka deshaun desimir destany destinee destiney destini detmar
detrich devadatt devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar devran
devvrat devyn dewayne dewey dewitt dex dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhanapati dhanesh
dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhyanesh dhyaneshwar diah dianne dianora diar dicle
diclehan dida didem didimo didina dieke diem dien diep dieu dieudonnee dieynaba digambara digdaya dijana dikmen diksha
dilan dilara dilarə dilaver dilay dilberay dildar dilhan dillan dillon dilruba dimas dimaz dimitrii dimitrij dimitrije
dimitrina dinakar dinc dincer dinda dinis dinkar dinu diocleziano diodata diomede dion dionigi dionizy dionyz dionyzos
dipali dipankar dipendra dipesh diptendu direnc diri dirja ditte ditya divaakar divakar divis diviska divjot divna
dizik djayden djeneba djenna dluhos dmitrii doanh dobrava dobrila dobromil dobromira dobroslav dobroslava dochia doda
dodato doganay doganer dogu doinita dolunay domagoj domen domenic domenick domenik domezio domitille domnica donalda
donat donatello donavon dondu donka donnell donnie donny dorana dorcas dorel doriana doriane doriano dorica dorine
dorinel dorit dorka dorli dorotea doroteja doroteo dorottya dorris dortha dorthe dorthy doru doubrava doubravka douce
dounia dov dovie doyinsola doyle dragica draginja dragisa dragoje dragojlo dragoljub dragomir dragos dragoslav
dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin
drajat draupadi draza drazen drina driss drona druina drzimir drzislav dua duanne dubravka dubravko duccio ducu dudley
duduzile duje dulari dulina dumisani dumitra dumitrana dumitrita dumitru dundar dunya duong durdane durgeshwari durmus
durodola durriye dururbunsuz durward dusan dusana dusanka dusica duska dusko duuk duy duyen duyet dwaipayan dwaipayana
dwi dyah dylano dzile dzirkstite dəniz earlene earline earnestine easter ebba ebe eberardo ebiere ebin ebiowei ebkizi
ebren ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit ecmel ecrin ecvet eda edd edda eddi edelberga edgard
edgardo edgars edhem edi edilberto edite editta ediz edmondo eduard eduards edvard edvarda edvige edvin edvins edwardo
edyth edythe edzus eef eekalabya efim efimia efisio efken eflah efrain efrem efrosinia efsun eftalya eftimia eftimie
ega ege egemen egils eginardo egisto egmont egona egor egrim einar einars eino eizens eja eka ekaaksh ekadant ekaksh
ekalavya ekaling ekaparnika ekdant ekec ekim ekmel ekow elaide elakshi elanur elbert elcin eldora eldred eldridge elea
eleanore eleazar electa elene eleni elenor elenora eleuthere elfrida elfrieda eliah eliahou elian eliano eliasz elie
eliel elifio eligio elija elimena eline elinore eliodoro elion eliona elior eliot elisabet elisabeta elisaveta elisea
elisee elissa elizabet elizabeta elizaveta elize elizej elizeus elkin ellada elli ellsworth elly elma elmar elmars
elmas elmore elna elnarə elnora elnur eloa eloan eloane elodia elody elon elone elora elouise elroy elsbeth elta elti
eluh elva elvan elvera elvezio elvia elvie elvin elvina elvino elvis elwin elwira elwyn elya elyanora elyas elyes
elyne elynn elyse elyssa elzear ema emanoil emanuil emas embuh emced emel emelie emely emerance emerencie emeric
emerich emese emidio emie emiel emili emilian emilien emilija emilijan emils emin emirhan emmalee emmelie emmely
emmerico emmet emmi emmie emmitt emna emong emory empirio empluk emrah emrullah emy enakshi endah ender enderun endra
endrigo enecone enes engelbert enguerrand enie enimia enio eniola enise enna enno enola enos ensar ensio enteng enver
enya enyo eracla eraclide eraldo eralp erardo erast eray erazim erazmus erberk erberto ercin ercument erda erdeni
erdenikatun erdeniozuk erdinc erel eremia erenia erentuz ergene ergenekatun ergin ergun erguner erhan ericka erico
eriks erinc erine erkam erke erkki erling erman ermen ermenegarda ermenegilda ermete ermilo erminia erminio ermins
ernesta ernie erol eron ersan ertan erten ertenozuk ertugrul ervin ervina ervins erwann eryn esat esau esben esen
esenbike esha eshana eshita esma esmeray esmira esref essie estell estella esterina estiawan estiono esuperio esupofo
eszter etela eterie etha ethann ethelyn ethem etil ettie eubert euclide eudochia eudokia eudoksja eudora eudoxe
eudoxie eufebio eufemio eufrasia eufronio eufrosina eufrozina eugeniu eula eulah eulalie euna eunika euridice eurydice
eusebe eusebia eusebie eusebiu eusebius euseo eustatiu eustorgio eustosio eustracjusz eutalia eutalio evald evaldo
evalds evalyn evangelina evanghelina evann evans evarist evasio evdochia evdokija eve evelien eveliina evelin eveline
everette evgheni evghenia evghenii evidio evie evin evodio evran evrard evremondo evren evsen evy evzen evzenie ewald
ewatomi ewell ewenn eya eyal eyiz eylul eymen eyram eysan eytan eythan ezechiel ezechiele ezio ezrak fabie fabijan
fabricia fadekemi faderera fadil fadime fady fae fahrettin fahri fahriye fahrunissa faik faiq faizah falba falih falk
famiano famke fanika fanni fannie fantin fanyana fardau farhunnisa faris farouk faruk fasih fathonah fatim fatimata
fatimə fatin fatos fatouma faustin faustyn faustyna favian faya fayen fayenne faysal fazil fazilet fazio fazli
fazullah feba febe febi febriana feda fedai fedde fedro fehime fehintola fehmi felician felicien felicita felicitas
felina feline felipa felton femm fenne feodor feodora feodosia ferah feramus feramuz feray ferda ferdi ferdynanda
ferhan feridun feriel feriha ferit fermiano fermo ferne ferruccio ferruh feryel festo fevronia feyyaz feyza feyzullah
fibikemi fidan fidelie fidelius fidenzio fieke fien fiene fiifi fikayomi fikri fikriye filemon filibert filipp filippa
filofteia filomen filotije fily finia finja finlay finnja finnley fiodor fiorenziano firas firdevs firuzə fitri fitria
fitriani flavian flaviano flaviu flavius fleano fleta floare floarea flodoard floortje florea florencio florencja
florenta florentina florentine florentyn florentyna floriana florica florida florie florine floy flurin flurina flynn
fode folafoluwa folashade folco folu fortunat fortunata fortunee fos foss foucauld foulques fran frana franci francia
francisc franciszka franjo franka frantisek frantiska freddy frederike fredrik fredy freeda freek freida frenkie frido
fridrich friederike frontiniano frusina fruzsina fryderyk fuat fulberto fulcran fuldem fulden fulgenzio fulya funani
funmilade funmilayo fureyya furkan furseo furuzan fuscolo fusun fynn fərqanə fərəh fəxriyyə gabe gabrijela gada gadang
gadis gaduh gaffar gaiman gajaadhar gajabahu gajadhar gajana gajbaahu gal galak galang galeazzo galfryd galih galiono
galuh galur gaman gamani gamanto gambira gamblang ganak ganaka gandewa gandharv gandharva gandi gandolfo ganep ganesha
gangesh gangsa gangsar ganjaran gantar garan garang gardner garett garfield garik garika garimberto garnett garrick
garry garud gaspare gasper gasti gastone gati gatik gatot gatra gatsha gaud gaudenzia gaudenzio gaudino gauraang
gaurang gauranga gautam gautama gautami gautiero gavino gavril gavrilo gawati gaye gayle gazanfer gazi gbadebo
gbeminiyi gbemisola gbolahan gbowoade geanina gedeon gedeone gederts geetanjali gejza gelila gelin gelincik gellert
gelsomina geltrude gelu gemine gemini genadij gencer generosa genesia genoveffa genta gentiana genziano georgel
georgeta georgian georgiana georgianna georgije geovanni geovanny geovany gerarda gerardina gerasim gerasimo geraud
gerazim gerazym gerberge gerbert geremia gergely gergo gerharda gerino germana gerolamo geronimo geronzio gerry
gertruda gervasio gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghi
gheorghii gheorghina gheorghita gherardo gherghina gherman ghislain ghita giac giacinta giadero giambattista gian
gianbattista giandomenico giang gianina gianluigi gianmaria gianpiero gianpietro gianuario giao giap giasone gibran
gica gicu giel gifty gigi gigliola gilang gilberta giliola gillo ginewra gioacchina gioberto gioconda gion giona
gionata giorgian giorgiana giosuele giotto giovanny giove gioventino giovenzio girardo girart giray giri girija girik
girika girindra giriraaj giriraj girja girts gisella gislebert gisselle gitanjali gitte giulitta giuseppa giusta
giustiniano giyas gizela gladyce gleb glenda glenna glennie gligorije gobinda godeberta godfrey godiva goffredo gojko
gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golia golub gomberto gonca gondebaud
gondulfo gonenc gonerio gongor gonsalwy gonthier gonzague gopaal gopee gorakhanatha gorakhnath goranka gorazd gordan
gorkem gorun goswamee goswami gothard gottardo gotum goundo gouranga goutam govhər gozde gracian graciana gracie
graciliano gradimir granville gratian gratiana gratiela grayce grayson graziana graziano grazina gregg gregor gregoria
gregorian greyson grga grgo grgur grigore grigori grigorije grimaldo grizelda grozdana gry gualberto gualtiero gubio
gudakesa gudakesha gudrite guenda guendalina guenievre guerin guerrino guher guiberto guilhemine guillemette
guillermina guiscardo guiseppe gulbahar gulben gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan
gulnaz gulpembe gulriz gulsum gultekin gulumser gulər gumesindo gumus gun gunars gunay guncicek gundelinda gundogdu
gundogmus guner gunes gungor guniz gunnur gunsel gunseli gunyaruk gurbuz gurcan gurdal gurdev gurhan gurkan gurol
gursel gussie gustavine guusje guven guvenalp guvercin guzey gvendolina gvozden gwido gyorgy habbab haby hac hacib
hadi hadja hadriel hafi hafid hafiz hafshah hailee hailey hailie haim hairyanto hajar hakem hakim hakki haldun haleigh
haley halie halim halis hallie haluk hamdi hamdullah hamed hami hamidou hamima hamit hammad hamsini hamzah hanae
handan hanefi hang hani hania hannabel hannele hannu hansruedi hansueli hanus haralamb haralambie hardana hardouin
harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjo harmon haron haroun harouna haroune harsana
harsanto harsaya hartaka hartana harun haseki hasibi hasim hasin haskell hasmet hasna hassane hassie hastal hata hatem
hatip hatouma hattab hau hava havel havla hawa hayali hayat hayati haydar haylee hayley haylie hazan hazar hazim heber
heda hedelin hedi hedviga hedvika heema helie helier helin helios helmer hendra hendri hennes henrich henrick henrie
henrieta henrike henryka heracleea herberta herluin hermenegildo hermina herminio hershel hertha heru heryanto hesti
hettie hiba hicabi hicham hidaya hidde hiep hieu hifzi hikmet hilarion hilarius hilbert hildebert hillard hillary
hillel hilma hilmi hilton himadri himani himawan himmet hincmar hipolit hira hiram hiranmay hiranmaya hiranya hisam
hizir hjalmar hlengiwe hoai hoan hoang hoat hobart hoc holden hollie honorius hop horac horacy horatiu horea horia
hortensie hortenzia hortenzie horymir horymira hosea hostimil hostimila hostimir hostimira hostislav hostislava
hostivit houda hovard howell hoyt hrvoj hrvoje hrvojka huccet hud hudavendigar hudayi hulda hulki hulusi huma humay
humayun humeyra huner hunor huriyə hurkan hursit husameddin husamettin husein husnu husrev huu huub huyen huynh
huzeyfe hvalimir hvezdoslav hvezdoslava hyacinta hyman hynek hypolit iacob iacopone iacov iana iancu ianina ianira
ianis ianna ianos iaroslav iaroslava iasmina ibidapo ibironke iboja ibou ibra ibrani ibukunoluwa ibun ica icha icie
icilio iclal idan idell idella idil idrissa ieremia ifeanyichukwu ifeoluwa iffet ifunanya ige iginia iginio igino
ignac ignacie ignat ignata ignazio ignjat igori ihsan ihvan ika ikbal ikeme ikeoluwa ikhidie ikhsan ikicitoyun ikin
ikrime ilacin ilai ilana ilarie ilarion ilay ilayda ilbey ilbilge ildebrando ildegarda ildegonda ildika ildike ilene
ilenia ilgegu ilgin ilgmars ilham ilhami ilian iliana iliane ilias ilie ilies ilija ilinca ilinka ilja iljana ilkay
ilkben ilke ilknur ilko ilksen ilkyaz illidio ilmari ilmars ilqar ilsa ilva ilyan ilyana ilyane ilyas ilyass ilyes
ilyess imad imene imge immanuel imogene imoleoluwa imrane imre imrem imrich inanc inara inars inci incoronata indah
inder indra indrikis indro indy inesa inessa ingeborga inger ingmars ingrida inguna inioluwa inja inkeri innocenty
innocenzo inocenc inocentiu insa intan inyoni inza ioan ioanina iona ionel ionela ionelia ionica ionne iorio iosefina
iosif ipek ippocrate ippolito iraida irawati irem iremide irenej ireneus ireti iretioluwa iriana iridenta irinc
irinckol irinel irisa irmak irmeli irmina irnanto irsad irtis irvin irwan isabeau isabell isabelly isac isacco isadore
isai isaia ischirione isee iseoluwa iseult ishaq iside isidor isig isik isil isilay isin isiner isioma isisa ismaele
ismaila ismerie ismet isolda isom isra israa issac issam issiaka italia itil itir itri itunuoluwa iulia iulian iuliana
iuliu iurie iurii iustin iustina iustinian ivah ivancica ivanka ivanna ivanoe ivek iven ivetta ivna ivona ixtiyar
iyabode iyad iyadunni iyanuoluwa iyed iyik iyiktag iyinoluwa izaak izabella izaiah izaias izajasz izak ize izel izia
izidor izidora izmael izolda iztok izzet izzettin izzy jaakko jabal jabulile jace jacey jachym jacklyn jaclyn
jacquelyn jacynthe jada jadesola jadon jadran jadrana jadranka jadranko jadyn jaeden jael jaelynn jaeman jagadish
jagadisha jagapati jagaraga jagathi jagdeep jagica jagmeet jahnu jai jaida jailey jailyn jaiman jaimini jaimy jairo
jaivey jakayla jakov jakuba jakubina jaleel jalen jalil jalou jalyn jalə jamaal jamalia jamarcus jamel jamey jamil
jamir jamiro janae janessa janeta janez jani janica janick janie janin janis janiya janka janko janna jannah jannek
jannes janni jannie janos janosch jany japhet jaquan jaquelin jarmil jarne jarno jarod jarolim jarolima jaromil
jaromira jaron jaroslava jarrell jarrett jarwa jarwadi jarwi jasen jasenko jasin jasmani jasmijn jasnena jassem jassim
jaswadi jatmiko jautrite javas javi javon javonte jawad jawed jax jaxx jayadi jaycee jayda jayde jaydon jayeng jaylan
jaylano jaylin jaylinn jaylon jayme jayne jayson jayvano jazeps jazlyn jazmin jazmyn jazmyne jazzlyn jazzlynn jeana
jeanie jeannel jeannie jeannot jef jefferey jeffery jeffry jefri jefta jehanne jekabs jela jelica jelisaveta jelita
jelka jella jelte jenel jenifer jennah jennie jennings jennyfer jenovefa jensen jente jeppe jerad jerald jeramie
jeramy jerel jeremi jeremiasz jergus jermain jermey jernej jerod jeromy jeronym jerrell jerrod jerrold jesa jesika
jess jessika jesslyn jesslynn jessy jessyca jett jette jettie jevgenijs jevon jevrosima jewell jezdimir jibril jidde
jihane jil jilji jillian jimi jimmie jimram jinane jinawi jindra jindrich jindriska jinte jinthe jip jirina jitender
joah joakim joann joannie joanny joany joas jodi joelina joeline joes joesph johana johanne johathan johnathan
johnathon johnnie johnson joko jolana jolayemi joleen jolie jolien jolijn jolin jolina joline jona jonathon jonna
jonte joojo jop jordane jordon jordy jordyn jorga jorin jort joscha joschua josefien josefin josefine josephin joshuah
josianne josip josipa josko joso josse josselin josua josy joud jourdain jovani jovanka jovanny jovany jovin joza joze
jozefina jozica jozsef jozue juda judd judita judson judyta jugoslav juhani juho jula julan julianne julide julija
julijana julijs julika julina julita julius juliusz jumadi jumari junayd junius juno junon jur juraj jurg jurgis jusma
jusra justen justina juston justus justyn jusuf juul juwan juwon jyotis jyotsana kaarina kaat kabil kacey kacie kacung
kadem kaden kadidia kadidiatou kadin kadrican kadriye kady kaela kaelyn kagan kaia kailee kailey kailyn kaina kairav
kais kaitlin kaj kaja kajetan kalea kaleb kaleigh kalervo kalevi kaley kalidou kalim kalinik kalistrat kallie kalyani
kamalesh kamaria kambali kamber kamelya kameron kamidin kamile kamilla kamren kamron kamryn kamuran kanaka kanci kane
kanishka kannan kanti kapgar karaca karahan karak karamba karamoko kardi karelle kargilac kariane karimah kariman
karja karlee karley karlie karligac karlijn karlis karlo karlotta karmela karmen karna karolann karoliina karsa
karsana karson kartika karunanidhi karya kashyap kashyapi kasian kasim kasiran kasiyah kasper kassandra kassim kasusra
katariina katelin katheryn kathlyn kathrine kathryne katica katija katina katlyn katlynn kato katrine katryn kattie
katunkiz katy kavon kawaca kawaya kawtar kaya kayaalp kayacik kayca kaycee kaylah kayley kayli kayliah kaylie kaylin
kayna kaynak kayra kays kayun kazanc kazi kazim kazimir kazimira kazkatun keagan keano keanu keara keba keeley keely
keenan keerti keji kekik keklik keles kellen kelley kelli kellie kelsi kelsie kelton kelya kelyan kemalettin kemba
kenari kende kendrick kenes kennedi kennedy kennith kensi kenton kenya kenyatta kenyon kenzi kenzie kenzy keon kepez
keramet kerami keremsah kerim keshaun keshawn kesme kessaf ketsia kevon kevser keyan keyken keyla keyon keyshawn kezia
kezlik kgabu kha khac khadidiatou khadim khai khalifa khang khanyisile khe khethiwe khiem khiet khieu khoa khoan khoat
khoi khoudia khuc khue khulekani khuong khuyen kiana kiandra kianna kiano kiarra kiem kien kiet kika kikelomo kiley
killian kilyan kimi kimiz kimizalma kimizalmila kimizin kimo kincso kinh kirana kiraz kircicek kirgavul kirilo
kirlangic kirstin kirti kismet kivanc kivilcim kiyan kiymet kizdurmus kizilalma kjeld klarencjusz klaudian klaudie
klaudius klavs klea klemen klement klementina kleopatra kliment klotylda kobe koby kody koko koksal kolawole kolby
kole koloman kolombin kolombina kolumban kolumbin kolumbina konrads konstance konstancie konstancja konstantins
konstantyn konsuela konzuela kopano koralia korbin kordula korede korey korina korinna korkut korneli kornelie
kornelius korneliusz kory kosma kosmas kosta kraig krasava krasomil krasomila krasoslav kresimir kresomysl krijn
krishnadas krishnadasa krisjanis kriss krista kristan kristiana kristians kristie kristiina kristina kristjan kristof
kristofer kristopher kristy kristyna krisztian krisztofer krsto kruno kryspin krystal krystel krystina krystof ksawera
ksenija ksenofont kubat kubilay kubura kuddusi kujoe kumari kumru kumuda kuncara kunhuta kunthara kurnia kursad kurtis
kusuma kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava kvetuse kvido kwamena kweku kwintyn kyan kyano
kyara kyla kylee kyleigh kyler kylian kyliann kyllian kyllikki kyra laal labuh lac lacramioara ladarius ladina
ladislao ladislau ladislav ladislava ladji lahna laisha lajos laksana lakshmidhar lakshminath laksita lale lalie lalə
lamih lamiyə lamont lanang lancelot lancilotto landolfo landry laney lanfranco langgeng lanjar lantar lap laras larina
laron larue lascar lasma lasmanto lasmono lassana laswi latif latife latika laurane laurenc laurencie laurencjusz
laurens laurentia laurentiu laurenty laurentyna laurenz lauretta laurian lauriane laury lautone lavern laverna laverne
lavinio lavize lavon lavonne lawrencia lawson laxman layana layanah layne lazzaro leana leandr leandra leane leann
leanna leano leart leatha ledion leelou legawa lehna leia leigh leilani leina lejla leke lela lelah lembah lemide
lempi lemuel lenia lenja lenn lenna lennard lennart lenne lennert lenni lennie lennon lenora lenore leny lenya
leodegar leokadie leola leonel leonhard leoni leonia leonids leonio leonis leonne leontin leontyn leontyna leonzio
leopolda leopoldine leopoldyna leora leos leposava lere lerzan lesana lesek lesley lesly lessie lestari leta letha
leticie letitia letterio leufroy levana levin levio levoslav lewin leya leyan leyna liah liara liba libbie libby
libena liberata libere liberio libor libora liboria liboslav liboslava libusa libuse lica lida lidania lidija lidio
lidmila lidya liem liene lietald lieuwe lieze liksma lilie lilien lilith liliya lilli lilliana lillie lilly lilwenn
lilya lilyan lindsey linett linne linnie linoi linoy lintang linwood lioara lior liora lirone lisandro lisann lisanne
lital litzy liuba liubov liubovi liudmila liusea liva livie livija livino liviu livius liya liyah liyam liyan liyana
liz lizbeth lize lizeth lizz lizzy ljiljana ljuba ljubisa ljubomir ljudevit loane lodovica lodovico loek loes lohan
loise lolade lon longin lonie lonny lonzo loraine loreen lorella loren lorene lorian loriana lorik lorin lorine
lothaire lott lotta lotti loua louan louann louay loubna louca louie louisa louka loula louna lounis louvenia lova
lovisa lovorka lovro lowie loy loyce luat lubica lubomir lubomira lubor lubos luboslav luboslava lucca lucentiu lucica
lucijan lucious lucius lucretia lucretiu ludano ludie ludise ludivoj ludka ludolphe ludomil ludomila ludomir ludomira
ludoslav ludoslava ludovit ludvig ludvik ludvika ludwika lue luhung luise luize lujza lukhona lukita lukman lukrecie
lukrecius lula luluh lulut luminita lumir lumira lungelo lungu lupe lurhur lurline lutfan lutfi lutfullah luthfi
lutibor lutobor luu luus luwar luwes luzie lwandle lyam lyan lyana lyda lydie lyes lykke lyla lylia lylou lyn lyna
lynda lyne lynette lynne lysanne ləman maad maayane mabelle mable macaire macaria macario maceo macey maci mactar macy
madalin madalina madaline madalyn maddison madelief madelyn madelynn madge madie madilyn madisen madisyn madita
madlaina madleen madlen mady madyson maegan maelie maeline maelis maely maelyne maes maffeo magdalen maggiorino
maguelone maguette mahamadou mahault maher mahesa maheswar mahfud mahir mahmud mahmut mahulena mahzun maica maija
maila mailin mailo maily mailys maimunah maina maiorico maissa maissane maiya majda makan makar makara makary makenna
makenzie makhtar makinwa maksud maksym maksymilian makuta malak malati malco malea malek malene malick malinda malisa
mallaury mallie malone malou malthe malti malvine mamady mamert mamoudou mamour manah manal manasse mancio mandaakin
mandakini manelle manetto manfredo mangala mangalya manh manik manikya manilio manjusha manley manoah manole mansur
mansvet manuele maphikelela marah maram maras marat marceli marcell marcheta marcis marcu mareme margana margareta
margarett margaretta margarette margers margie margita margo margrethe margrit margrith mariadi mariah mariame
maricica mariem marieme marieta marijan marilie marilou marilyne marinela marinko marinus marioara maris marita marite
maritza mariuca marjan marjane marjatta marjeta markika markku marlee marlena marley marlie marlis marlo marly marrit
marsha marsito marsudi martaka martana martani martins martti marty martyna marut marwa marwan marwane marwata marwen
marwin maryadi maryann maryanto marylou marzio masa masinka massima matan mate matei matej mateja matheo mathew
mathijs mathuys mathys matis matiss matisse matjaz matko matous matroniano mattea mattes mattheo matthijs matthis
mattias mattis matus matylda matys matz mau maudie maugis maurits maurycy mawuena mawusi maxellende maxens maxie
maximillia maximillian maxmilian mayane maybell maybelle mayeul mayla mayline maymie maynard mayoor maysa mayson
mayssa mayte mazhar mazie mbalienhle mbaye mckayla meagan meaghan mecislav mecislava medard medardo medea mederic
medine medoro medoune megane meggie meghan meghnad meghnath mehriban mehtap meik meire meissa mekhi melani melanio
melany melchiade melchiorre melda melenija melezio melichar melih melike meliksah melinda meline melisande melissandre
melita melle mellie mellina melnic melodi mels melvil melvin melvina melvyn melyna melyssa memduh menahem menaka
menardo mence menelao meneo menka mennone meral merete meriam meric meriem merih merijn merjem merl merovee merritt
mert mertie mervin merwan meryam meryl mestan metin metod metodej metra metrofane mevlut mex meyra mhambi micael
michala michale michalina micheal michelangelo midas mien miha mihael mihail mihailo mihajlo mihaly mihriban mijat
mikaela mikail mikelis mikki miklos mikolas mikulas milada miladin milana milanka milanko miles mileta miley milhan
milik milisav milivoj miljan miljana miljenko milly milojica milomir milon milorad miloslav milou milous milovan
milovin milred miluse milutin mima mimma minakshi minervina minervino minodora mioara miodrag miomir mirac miran miray
mirco mirek mireya miriama mirja mirjana mirka mirkelam mirna mirocleto miromil miromila miron mirona miroslava mirthe
mirtil misael misaele misbah mischa misko mislav misra missouri mitar mitchel mithat mitica mitja mitrut mittie mlad
mladen mlađana mnata mnislav mnislava mobolaji moc moctar modibo modou modrite modupe mody mofifoluwa mohamadou mohana
mohinder mohini moisette mojisola mojisoluwa mojmir mojzesz mojzis momir momira monaldo mong monserrat montana monty
monvids moos moradeke morayo morenike moriah moric moris morolake mortimer mory mose moshe mosinmileoluwa mossie
mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moustafa moustapha moyosore mozell mozelle mozes
mpilo mpumelelo msizi mstislav muammer muaviye muaz mudite muesser mufid muge mugur mugurel muharrem muhsin muhterem
muhtesem muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem muktedi muktedir muktefi mukul mulya mulyanto
mulyono mumpuni munevver munir muren muriela murl murphy mursinin mursita murti musawenkosi musir muslih mustapha
mustika mustofa mutahhar mutasim muteber mutemed muttalib muyiwa muzaffer muzdad muziano mya myah myla mylan myles
mylo myrl myrthe myrtice myrtie myrtil myrtis mələk nabila naci nadejda nadezda nael naelle naemi nafiz nagabhushanam
nahel nahid nahil naia naila naim nais najam najla najwa nakia nala nalan nalar namazio namik nand nanda nandor naneta
nang nannie naomie naoufal naoufel naradi narayan narcisa nardi narinder narji narseo narsete nasab nash nasir
nasrullah nastja natalina natan nataniel natasa nath nathanial nathen natiq naud naudet naura nawal nawel nawfel naya
nayel nayla naz nazan nazario nazariusz nazary nazif nazmi nazzareno nazzaro nađa ndleleni ndondoloza neal nebojsa
necat necati necdet nechifor necib necla necmettin nedeljko nedjeljka nedjeljko nedra neela neeltje nefeli nehemie
nehir nehoslav neila neiva nejat nejc nejla neklan nela nelda nelea neli nelio nellea nelli nels nelu nelya nenad
neoma neonila neopolo neoterio nereo nergis nermine nesa neset nesim neslisah nesrine nettie neva neven nevena nevenka
nevin nevra nevzat newell neyla nezamysl ngan nghi nghia nghiem nghiep ngon nhan nhat nhi nhiem nhien nhlakanipho nhon
nhu nhuan nhuong niame nicarete nicea niceforo nicephore niceto nicezio nichifor nicholaus nichole nicklas nicklaus
nickolas nicla niclas nicoara nicodim nicolae nicolai nicolaie nicoleen nicoleta nicon nicu niculina niculita nicusor
nicuta nida nidia niek niels niem niene nigar nihad nihal nihan nihat nika nikkie nikko niklaus niklavs nikodem
nikodema nikolas nikolasz nikoleta niksa nila nilam nilde nilgun nimakoah nimit nimrod nineli ninh niniano ninioluwa
ninthe nio niouma niranjan nirbhay niro nisa niyaga niyazi niyilolawa nizamettin nizar njegomirka nkanyezi nkosenye
nkosingiphile nkosinhle nkosiyabo noami noan noar noelie noella noemy nofoto noha noham nohan nolann nolen nolhan
nolwazi nomi nonhlanhla nonjabulo nonkululeko noortje norberta nore norene norhane norica norval norwood nostriano
noud nouha nourane nouri nout novak novan noviana nowi nox nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nubia
nuccia nugraha nukhet numan nuong nural nuran nurettin nurgul nurgun nuri nurlan nurseli nurullah nusa nusret nya nyah
nyana nyasia nynke nyoman nərgiz oana oanh obanijesu obioma obrad obren ocie octav octavian octaviana octaviu oddone
odelia odell oderico odeta odetta odidone odie odilia odin odolen odon odorico odunayo ofelia ofelie ofelya ognjana
ognjen ogooluwa oguzhan ojars ojaswini okiki oksan okta oktavian oktavie oktavius oktay okto oladara oladare oladimeji
olaide olajumoke olakunle olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi olayinka olbram olcay oldrich
oldriska olegs olen olesea oleta olgerts olgica oliga olimpian olimpiu olin olindo olivie oliviera olivija oliviu
oliwier olle olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumorotimi olusola olutomiwa oluwafemi
oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseyi oluwatimilehin
oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympie omawunmi ombline ombretta
omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotolani omotoun omowumi ondrejka
onie onome onorata onorina onorino onorio onoriode onufry oormila opan opemipo opeoluwa opeyemi opung oran orell oren
orenzio oreofe orest orestes orfeo oriande orie orietta orio orland orlane orlo oronzo orpha orrin orsola ortansa
orval orvokki osanna osbaldo oskari osmondo osmund osunleke osvald oswaldo ota otakar otakara otha othmane otho otilie
otilija otmar otokar otomar ottaviano ottis otylie oumar oumayra oumou oury oussama ovidio ovidiu ovidius oxana oya
oyenike oyindamola oyindasola oyku ozana ozanne ozcan ozden ozer ozgur ozhan ozkan ozlen oznur ozren ozy paciano
pacifico pacomio padmi paiman pakize palladia palmazio pam pammachio panagachie panait pancario pandu pangeran
pangestu panji pankrac pankracy pantelei param paramartha paramita paraschiva parascovia paride parman parmenio
parsival parsla paskala pathe patricie patricija patrik patroclo patru patrycy paule paulica pauliina pauside pavica
pavils pavle pavlin pavlina payidar pearlie pearline pecine peggie pelaghia pelagie peleo pelhrim pelin pelinsu pelumi
penda pentti pepijn perceval perica pericle perihan perikles perkasa perran perseo persida pertev peruna pervin
perzida pete petek peteris petko petrana petre petrica petrija petrisor petronela petronilla petronius petru petruse
petrut petruta petteri petula peyami phap pharell phat pheobe phila philani phileas phileine philine philothee philou
phiwokwakhe phu phung phuoc pien pierangelo piermarco piersilvio pim pinar pippo piraye pirkko pius platon platone
pleun plinio pola polikarp pollione polona polykarp polyxena pompeo pompilia pompiliu pomponio pontus ponziano
porfirio porfiriusz porfiry porzia porziano postumio poul praba prabawa prabowo prabu prakosa pramila pran pranata
pranawa prasanna prascovia prasetya prasetyo prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil
pravomila pravoslav pravoslava prayag prayitna prayoga prayogo predrag preity prema premysl presley pribyslava primoz
priscille priska priyala procopio profira prokles prokop prokopa prokul proserpina prospera prospero protasio
providenci prudenzia prudenzio prvoslav publio puji pulcherie pupolo puput purushottam purwadi purwanto pushti pusicio
puspa puspita putri putu pəri qori quartilla quentine querano quintia quintilio quinton quinty quinziano quinzio quy
quyen quyet rachael rachela rachelle raci radan radana radegast radeke radenko radhost radika radim radimir radimira
radina radion radisa radislav radislava radit raditya radivoj radivoje radko radmil radmila radmilo rado radojka
radolfo radomil radomila radomir radomira rados radosav radoslav radoslava radovan radovana radslava raducu radul
raduz radvan rae raegan rafet raff rafila rageshwari rageswari raharja rahayu raheem rahime rahma rahman rahmat
rahmawati rahmi rahsaan rahsan raif raihan raik raina rainald rainaldo rainelda rainhard rainold rajana rajko rajmund
rajna rajnold rajsa rakip rakita raluca ramaa ramata ramatoulaye rameshwar ramiz randal randolf rangga raniero ranim
ranjeet ranko ranolfo ranya rapulane rares rashawn rasheedah rasim rasit rasko rastislav rastislava ratibor ratih
ratimir ratmir rauf rawane rayane rayen raymundo rayyan razvan reanna rebeka rebekah rebekka recai recep reece refah
refet refik reghina regitze regnars regolo regula reha rehor rehorka reid reilly rejan rejean rejeanne reka reksa
relja relu remig remilekun remondo remus remzi renars renat rendy renette rengin renja resat respati respicio ressie
restu resul reta retha retno retta reva revi reybaud reyhan reymundo reyna reynold rezzan rhett rhianna riaan riad
rian ricards ricario riccarda richarda richelmo richie rickard rickey rickie ridvan rieke rifat rifki rigard riitta
rija rika rike rimma rinaldo rini ristana ritva rivka riza rizki robaldo robb robbe robbie robertina robyn rodan
roderik roderyk rodger rodiano rodica rodion rodoljub rodrick rohana rokia roko rolfo rollin romans romee romoaldo
romola romul romulus rona ronja ronke ronny roosevelt rosalee rosamond rosamunda rosella roselyn rosendo rosita roslyn
rosman rosmunda rossie rostislav rostislava rotaru rotimi rovena rowland roxana roxelana roxy rozalie rozalija
rozalinda rozamunda rozana rozella rozina rozita rozvita rubiano rubie rubye ruchan rudi rudis rudite rudolfa
rudolfina rudolfs rudolph rudra ruedi ruhsar rukhmani rukmin rukneddin rumena rupinder rusins ruslana rusman russ
rustam rustu rut ruthe ruxanda ruxandra ruya ruza ruzena ruzica ryad ryann ryder rylan rylee ryleigh ryley rəsad rəsid
saadat saar saba saban sabar sabazio sabele sabrine sabryna sacid sada sadan sadberk sadettin sadik sadina sadullah
sadye saer safa safae saffet safi safiatou safietou safira safouan safouane safta sahap sahin sahinalp sahra sahsuvar
saiful saige saiq saka sakina sakip sakir salamoun salih salimah salimata salimatou sallie salman salomea salomena
salomey salomon salomone salomoun salsabila salustio salwator samed samiah samih samil samim sammie sammy samona
samsul samu samuela samukelisiwe samy sanda sandor sandu sanele sanem sanjin sanka sante sanya sanziana saphira sarada
sarala sarani sarbello sare sarina sarisha sarka sarlota sarmite saroja sarra sartika sarvin sasa saskie saso satine
satu satyen saulcerite savanah savas savel saveta savi savin savinien savino savion savva saxona sayan scholastika
scholastique schuyler scolastica scot scottie scotty seb sebas sebastiaan sebastjan sebestian sebnem secaeddin secil
seckin seckou seconda secondiano secondina sedat sedef seden sedrick sedrik sef sefer seff sefik sefora seghei
segilola sehlevent sehrazat sekinat sekou selahattin selale selami selcan selcuk selda selina selmer selvi selyan
semenica semion semiramide semplicio semra semsi senay sener senesio sengul senka senn sennur senofonte senol senta
sephora septi serafettin serafima seraina serban serbulent seref serenus sergej sergen serghei sergi sergiu sergiusz
serhat serif sermet sermin sertac sertap servac servidio serviliano settar setya sev seval sevda severin sevil sevim
sevinc sevket sevki sevtap sevval seyban seyda seydou seye seyfettin seyfi seyfullah seyma seynabou seyyit sfiso shai
shaily shaina shaka shakila shakti shalewa shanel shanelle shani shania shanie shaniya shanna shanny shanon shany
sharda shari shashikala shawna shayan shaylee shayma shayna shayne sheela shekoni shelia shelly shemar sher sheri
sheridan sherine sherly sherman sheryl shirel shirine shivakari shobhana shola shresth shresthi shreyashi shridevi
shrishti shubhaprada shwet shyann shyanne shyrel sibusiso sibyla siddarth siddhran sidiq sidki sidoine sidon sidonia
sidonio sidy siem siep sieu sifiso sigebert sigfrid sigfrido sigismond sigismondo sigmund sihab sihabeddin siir
sijuade sila silja siloe silvan silverio silvester silvestr silvian silviana silvija silviu silvius simea simeona
simge simi similoluwa simina simion simisola simonida sinasi sindisiwe sindre sinenhlanhla sinesio sinfronio sinica
sinikka sinisa sinja sinkler sintia siphephelo siphiwe sire sireno siricio sirine sirineu sirri siska sisto sitara
sithembiso siti siv sixt sixtus siyanda sizakele sizani sjors skaidrite skander skarlet skarleta skyla slamet slavek
slavena slaviboj slavibor slavka slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slađana
slobodanka sloka smaranda smeralda smil smiljana smilla smriti sname snejana snjezana soan sobeslava socrate sofiane
sofija sofronia sofronie sohan sohane sokhna sokrat soleh solenn solocone solon solveiga somnath somu sona sonya soof
sorana sorina sostene sosteneo soter sotira souleyman sowande spano spela speranta speranzio spidola spiridon
spirydion spytihnev srboljub srecko sredoje srna stana stancu stanislao stanislava stanko stanton stasa stasta staza
stef stefana stelian steliana steluta stepana stepanida stepanka stephaans stephan stephania stephany stephon sterre
stevie stiliano stina stipan stiriaco stojmir strahinja stribor suat subhashini subhasini subhi subodh subomi sucheta
suci sude sudeva sudi suelen suheyl sukru sule sumayyah sumitra sunay suncica suong surano sururi surya suryakant
suryakanta suryakantam susheel susie suus suzan suze suzie suzon svatava svatoboj svatobor svatomir svatopluk
svatoslav svatoslava sveatoslav svebor svend svetislav svetla svetluse svetolik svetomir svetoslav svetozar sviturno
swarnalata swarup swassane sweta syahrini sybille syble sydnee sydni sydnie sylva synne syrine szofi szofia szonja
səbinə səhriyar tabita taceddin tacjana taddeo tade tadeas tadej tadeo tadija tahlia tahsin tai taib taisia talat
talay talip talis talivaldis talrits talya tamas tami tamino tammaro tammo tammy tana tancrede tanirika tanju tankred
tansu tantri tanushri tanyeli tarik tarkan tarsilla taryn tasdik taskin tasnime taswir tatana tatjana taufan taufik
taurean taya tayler tayyar taziana taziano tazio tedi teea teguh teije tejumola tekin tekinalp tekla telchide telica
tellervo temel temidayo temistocle teobald teobaldo teodata teodor teodorik teodoto teodoz teodozie teofan teofila
teogene teohari teoman teona terenc terencius terencjusz tereze terezia terezie terezija teri terri terrill tesifonte
tesnim tesnime tessie teudosia tevfik tevhid tevin tezcan tezel tezer thabisa thac thach thad thadie thai thalea tham
thamsanqa thando thanina theobald theodor theodorik theodose theodosie theofan theofil theofila theophraste theotime
theresia theu theuns thibaut thibert thibo thien thierno thieu thije thijn thilo thinh thirza tho thoa thoai thobeka
thoi thom thong thore thorge thuan thuat thuc thulani thulisile thuong thurman thuyet tianna tibaldo tiberia tiberiu
tiberius tibo tibor tiburcius tiburzio tich tichomil tichomir tichon ticone tidiane tieme tiep ties tieu tiguida
tihomir tijana tijn tijs tilda tilen tilio tillman tillmann timbul timea timm timmothy timmy timofei timoleon timotei
timotej timoteus timothe tin tinas tincuta tinh tiril tirtayasa tirza titien titilope titin titus tizian tjasa toai
toan tobia tobiloba todor tokunbo tolomeo tolunay toluwalope toluwanimi tomasa tomaska tomiloba tomke tomori ton tonci
toncica toney toni tonija tonko tonnin tonya torbjorn torey torkvat torrey tosca toscane toska trac trach traci traian
trajan tram tranh trasea travon tremayne tressa tressie treva trever trevion trien triet trieu trilochan trilochana
trilok trilokanath trilokesh triloki trinh tristano tristian tristin triston troels trofim trong trpimir trpko tru
truc trudie truong trycia tsabita tsipora tuana tudor tudora tudorita tudosia tufan tugay tugiman tugrul tugtekin
tuhfe tulay tulin tumer tunahan tunay tunc tuncer tuong turan turgay turibio turkan turkay turker turkes turna turold
tushar tussio tutku tuula tuulikki tuy tuyen tvrtko twila tybalt tycho tygo tymeo tymon tymoteusz tyree tyreek tyrel
tyrell tyrese tyrique tyron tyshawn tərlan ubertino uberto uchita udai udit ueli uffe ugis ugolina uguccione uhra
ujjawal ujjwal ukbe ulberto ulderico ulduz ulfa ulfet ulfo ulgen ulices ulisse ulker ulku ulkər ulpiano ulrico ulrik
ulrika ulstano ulus uluthando ulvi ulviye ulviyyə ulwazi ulya umang umay umaya umi umit ummiye umran umur umuralp unal
undine unggul unjani unsel unseli upendra upik upton urdino uriah uriel uriele urmila uros ursicio urska ursmaro usame
usyi utama utku uttam uyen uygu uzeyir uzodimma vaclava vagn vaha vahdet vahide vaidehi vaijayanthi vaijayanti
vaishnavi vaishno vaishvi vala valburga valdemara valdemars valentijn valentins valentyn valentyna valer valera valeri
valerian valerico valerii valerija valerijs valeriu valfredo valfrido vali vallie valtena valtr valtteri vanesa vang
vanh vanna vanya varalakshmi varo varvara vasanti vasil vasili vasilica vasilie vasilina vasilisa vasja vasko vasudev
vasudeva vasundhara vatroslav vavrinec veaceslav vecdi veceaslav veceslav vedang vedanshi vedasto vedat vedran vedrana
veduna veerle vefa vefik vehbi veikko velana velaphi velda veleslav veleslava veli velibor velimir velimira velina
velio velislav velislava vella velva venance venanzio vencel venceslas venceslav venceslava vendelin vendelina vendula
vendulka venerio veniamin venka venuse venusta venustiano verda verdiana verdie vere verenzio vergie vergiliu verginia
veriana verica veridiana verla verlie vern verna verner vernie verona veronika veroslav veroslava verulo veselinka
vesile veslava vesma veysel veysi vic vica vicdan vicenta vicentia vicentiu vickie victorin vidak vidhur vidhya vidone
vidor vidur vien viera vieroslava vieve viggo vijeko vijolite vik viktorie viktorin vildan vilde vilem vilema vilemina
vilfredo vilhelm vilhelmine viliam viliana vilibald viliberto viljem villy vilmar vilmars vilmos viman vincenc
vincencie vincentiu vinciane vindonio vinebaldo vinfrido vinicio vinka vinnie vinsen vinz violante violetta violina
viorel viorela viorelia viorica virag virgiliu virginio virman visarion viscardo vishwamitra visnja vissia vit vitali
vitalia vitalico vitalie vitalii vitalijs vitazoslav vitezslav vitezslava vitold vitoslav vittore vitus vivaldo vivi
vivianne vizbulite vjekoslav vjenceslav vladan vladana vladek vladena vladilena vladimer vladimira vladimiro vladislav
vladislava vladivoj vladlen vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava
vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojteska vok voldemars
volfango volfgang vong vorsila vratislav vratislava vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod
vujadin vujica vukan vukasin vukica vukota vulmaro vuong vuslat vusumuzi vyas wael wahyu waino wakiman walentyn
walentyna waleran walerian walery walgierz walton waluyo waly wanesa wannes wardaya wardi warji warley warre warsa
warsita wasis wassim watson wava wawan wawrzyniec webster weldon wende wes westley wibke widya wilber wilbert wilburn
wilford wilfredo wilfrid wilfryd wilhelmina wilton winfield winnifred wira wirda wisnu wissam wissem witalis wulan
wulandari wuraola wyman xanana xaverie xaverius xem xenia xenie xenophon xuyen xzavier yacouba yaelle yagiz yagmur
yahya yakubu yalcin yalgin yamileth yance yango yani yanni yannic yannik yaprak yarah yaren yaretzi yaro yaron yasar
yasin yasmeen yasser yassin yassine yassir yavuz yaya yazid yazmin yejide yekta yelda yener yenthe yesim yessenia
yessi yetkin yewande yfke yibanathi yildirim yildiz yilmaz yinthe ylan ylvi ylvie yoan yoav yoel yogendra yoginder
yohann yona yonca yono yoro yosef yosra yossef yosun youcef youmna youna younes youness youp youri yousra youssou
youssouf youssouph youssoupha yse ysee yuce yucel yuksel yuliana yumni yuni yunita yven zabedeo zabina zaboj zac
zaccaria zaccheo zachar zacharias zachariasz zache zackary zackery zadig zaenab zafer zafir zahar zaharia zahide zahir
zahit zakariya zakary zakarya zakelina zakir zalan zalindra zamfir zamfira zamir zamira zan zaneta zanete zanis zanita
zanna zanobi zaria zarije zarko zaur zavida zavis zayd zayn zayneb zbislav zbyhnev zbyhneva zbynka zbysek zbyska
zbyslav zbyslava zdan zdana zdena zdenko zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zechariah zef
zeinab zejnep zekai zekeriyya zekiye zelaya zelibor zeliha zelimir zelimira zelinda zelislav zelislava zeljka zella
zelma zelmir zelmira zeltite zenebio zenija zenobie zenobio zenone zenovia zente zenzele zephirin zerrin zeteny zetico
zev zeyd zeynab zeyneb zeynel ziedite ziga zigfrida zigfrids zigmars zigmund zigrida zihni zikmund zile zinaida
zinovia zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda zlatan zlatica zlatka
zlatko zlatomir zlatomira zlatuse zobuhle zoeva zoey zofie zoia zoie zoila zoja zora zorana zorina zorka zoroslav
zoroslava zosim zosima zosimo zrinislav zrinko zselyke zsofia zsolt zsombor zubeyde zubeyr zubite zula zulaikha zulal
zuleyha zulfa zulfikar zumrut zvezdana zvonimir zvonimira zvonko zyad đac đai đan đang đao đat đien điep đina đinh
đoan đon đong đorđe đuc đuong đura đurađ đurda đurica əhməd
`;

/** Given names that are as often a word, a place or a make: they count only beside other signs. */
export const AMBIGUOUS = `
aba abaco abak abaka abakan abar abbey abbondanza abondance abraham aby acanthe ace acilia adan adar addo addolorata
adel adelfo adelphe adem adi adil adjutor ado adone adonis adria afro afton agape aglaia agustina ai aimable aime
ajana ak aksel al ala alano albano alcide alcino alea alexandria alexia alexie alexine aleya alf alfons alia alida
alistar aliyah alize alka alkan alla allegra allen ally alone alp alpha altea alvar alvena alwar alya amabile amande
amando amant amante amaranto amaryllis amato amatore amber ambre ambroisie ambrosiano amen amethyste ami amico amid
amine amish amon among amore amour anabela anal anar anca anda andriana andrina andromeda anemona anemone anesa angel
angelita angelo ani ania anina anis anise annunziata ant antal ante antek antony apa aphelie apollina apollo appia
april apsara aquilin aquiline aquilino ara araldo arame arbuz arcade arcadio arch archange archer arda arden ardito
aren argentina argine argo ariberto arion aristarco aristo armani armeline arna aron arsen art artanto artemisa arthus
arto arvilla ascension asman assomption assunto asta asterie astride ata ataman atanasia atlas atta au aube audace
aura aureliana aurica auro aurora aurore ausiliatrice ausilio austin autumn avar aveline ay aya ayah aydin azalea
azalee ba baby bacco bade baki bala baldo balta baltar bambina ban bancar bangu bara barak barbe barbro barbu bardo
barman barney baron bars bartolomeu basar basil basma bastiano bay baya beat beato bebe bek beker bela bell belle
bellino belo beltramo bende benedetto beniamin beniamino benigno benone bent bente bentley bera berengario berk berry
bertoldo bertram beryl beti bette bhadrak bianca bibi bibiano bill bilva birdie blanka blaze bless blessing bo bodhan
bodhi bodi boet bonito bora boran bouba boubou bowie braden brain brandy brenna brisa brit brook brooks brown bruto
buck bud buddy burunduk buster ca caesar calcedonio cale cali calina candelario candide caner cao capa capitolina cara
carmel carmelo carmina carola carolina carter cary cas caslav casto catena cato ceca celeste celestina celie celina
cene cerise cesario cezar chance charity charlotte chase chatura chelsea cherubino chet cheyenne chiara chira chretien
christ christin chrysostome cielo cinta clair clarisa clark claus clemente clementina cleveland clio coby coco colombe
colombo colt colton columbus come conception concetto cong constant constanta cooper corbin corina corine coriolano
coronato corto costanza coy crescente crin cristal cristiana crocefisso cruz crystal cullen cupido curt da dacio dada
dado dafne daisy dakota dale dalla dallas damar dame dana danio danko dante dany dao daron davis davon dawson dayton
dea deb decimo deja delfino dell delta demi denny derrick desiderata desiderato desire despina dessie destan deste
destin destiny devi devota di diamante diamond dian dianna diara diede dies digambar diler dino diodoro diogene dione
dionisia dionisio dior dipa dita divine divo dixie dodo doina dolores domiziano don dona dono dorin dorina draga drago
drake dren drew dries dron du duco dujo dulcinea dune durante duru dusty dyna ea earnest ed ede eden edil edita efe
efraim egeo egizia egle ekundayo el elektra elgin elide elina elio elita elka elle elmo elogio elona else eman emelia
emerald emiliana ena epiphane era ercolano eren erma erna eros eser esse esta estera estevan ethyl eustache evelina
even everardo faas fabia faith fara faust fausta faustina faustino fay febrina fede fedora felice felicite fem fender
feng ferdinanda ferman fern ferre fiacre fiammetta fidele fidenziano fiep filiberto filomeno filou fiordaliso fiore
fiorenza fletcher fleur flip flo florence florentin floridia florin florina foca ford fortune fosca fosco foster franc
france francisque franklin freeman fridolin fulvia funda furman fuzuli gad gading gage gaglioffo gaio gaj gaja gala
galar galatea galdino galileo gallicano ganapati ganda garda garland garnet garnier garret garrison garuda gema
geminiano gene generoso genesis geneva gentile geo georgia germano gesualdo geta gia giacinto giacobbe gianmario gil
gineto ginger giobbe giocondo gioia giuda giusto glauco glenn gloria glorie golden gonzaga gopi gorana gordiano gosto
govinda grace gracja grant grato green grover guelfo gui gunnel gunner guru gust guy guyot ha habil hagen haki hal
hale halit halle hamilton hande hanga hanno hardi hardy hari harto hasta haven hayal hazel hazle heather heaven hellen
henderson hendrik hilal hilar hind ho holly honor hope houston hunter huy hy hyacint ib ico ido idowu idy ifa ila ilia
illuminato ilza ima imam immacolato indiana inka innocent innocente innocenza ino iole ireneo iria iride iris ishola
isidoro islam israel ita iuri iva ive ivory ivy iwan jabari jaco jacobus jad jade jadro jaga jail jais jaka jakubka
jale jalon jamar jammie janja jano jara jaren jaro jarred jarret jasmin jasna jasper jati jaunita jazz jeannette jena
jeremias jewel jo joep joey jono jordan journey joy joya judge julienne julieta juna june juniper jure justa juste
justice justo juta juvenal kaan kaci kade kader kadi kahina kajen kala kale kali kalle kama kamille kanak kanda kani
kania kannen karli karma karman karta kasandra kastor kata katun ke keet keno kent keren keven kick kiel kiki kin kine
king kitty knut koleta kolos kora kornel kris ksenia ky lacy lada lafayette lai lal lala lan landen lander lane lang
langa lapo laurencja laurentino lauriano lavada lavina lazar lazarz le lean lega lelia leman len lene leon leopardo
leopoldina lera leu lev levente levy lew lex lexie lexus li lian lias liberato liberatore libero liberto liborio liet
lieto lilla lily liman limar lincoln linde lio lis liviana liza lo loa loan loc loet lolita loma london lora lore
lorenc loreno loreta lorrain lorraine lot lota lotar loup loyal lua lubin ludwik luena lui luk luka luminosa luna lune
lura lux luz ly lyric maan maas mabela maca maccabeo macie madalena madina madison madonna magnolia maik major maks
mala malia malina mama maman mamante manca manda manel mani manil manona mansueto manu mar marana marcelina marciano
marena mareta marga marge marica mariela marino marja marjolaine mark marla marlin marolo maros marques marquise
marshal marshall mart marte marten martino maruta mas mason massamba matar mato mattia mattie maverick max maxi maxima
maximus may mayar maye meda mees melba melia melitina melody memory mendel menodora mercede mercurio mercy merel
messalina meta mete metello mi mica micha mick miel mija mik mika milano mile milford milic milka milla mille miller
milota mimo min mine mink minka mio mir mirabela miracle mircea miro mirre mirta mirte miruna misty miya moa moche
modest modesta modesto moise monitore monserrate monte morena morgan morne muhtar muni mutia na nabi nadi nadzieja nae
nail naja nam nando nanna napoleon napoleone narcis nat natka naval nea neja nelia nella nelle nelson nena nene neo
nepomuk nera nestore nha nicodemo nieves nik nike nikki nikol nil nimas nine ninfa nisan noble noema nonna norina
norma normand nova novella novi novita nu nunzio oba obie oda oger okey olimpiada olimpio olinda oliva olive olivera
olympe olympia oma oman omana omero ona onder ondina onesta onesto oni onofrio opal opalina opaline oral orchidea
oriana orin orlando orsino orso orsolina ortensio osborne ostoja otello oto ottone ova ozella padma paja palatino
palemon palladio palma palmer pamfil panca pancrazio panfilo panka panna pansy pantaleo pantaleon pantaleone pardi
pardo parfait paris parker parla paskal pat paterne paterniano patience patrycjusz patti pattie paulien paulin pava
pave pavol paz pearl pellegrino pembe penelopa pepin pepo pera peri perle pero perver phi phoenix pilar pink pinkie
pio pip pippa pit plutarco polidoro polifemo polissena ponzio poppy porter precious priamo pribyslav price prima
primerose primo prince princess prisco prita privato promise prosper proteo prudence prune puk purwa puti quarto
quasimodo queen queenie quieta quin quintiliano quintino rada raden raf rafi rafid raide raja raleigh rama ramazan
rami ramy ranek ransom rati raven ray rea reda redmond reed rein reina reine reis remedios remington rex rey reyes
rhea ria riana rica richmond rico riff rima rino rio riv river roan rob robi robina robinson rocio rocky rod rodrigue
rogers rok romaine romana romero rosa rosario rose roselin rosetta rover roza ruby rufina rufo ruperto rusty rutilo
rym sabin sabir sadi sadio sadri saffiro saffo safina sage saim sakti saladino salvador salvo salwa saly samba samo
san sandy sang sansone santa santiago santino santo santos sao sapiente sarai saturniano sauveur sava savanna savannah
secondo segundo selen selene selvaggia sema sempronio senna senne sep seppe serafina serafino serena serenity serin
serine serpil server sesto settimo sever severa severiano shad shade shay sherry shiv si siana siara sibilla sibyl
sico sicuro sidra sien siena sierra sil sim simao simeone simo sincere sinh sira siria siriano sirio siro sister sixte
skye slaven soave sobeslav soccorso socorro soda sol soledad som soma sostrato spartaco speranza stanca stanford steen
stela stella sten stipe stojan stojanka stone su sue summer sune sunny swami swan sy sybilla sydney sylvan szabolcs ta
tad taha taide tal talea tali talon tamia tamina tanner tapani tari tarquinia tarso tasa tate taurin tavares taylor
tecla tej teja telly teodosio terenzio terrance terrence tertuliano terzo tesauro thora thy tian tiara tibbe tiber
tiberio tija til tilla timon timoteo tinca tine tino tira tirone tirta titi tizio to tobiasz tod toke toki toma tome
tommie tomo tonka toon tope torquato torrance tosco trace tranquillo tre trent trenton trey tri trinidad trinity tu
tulliano tunar turi turner tuur ty ugolino uliva ultimo ulva umile unique unna uranio ursino uve uy vada valente valid
van vasco veda vedanga vega vela velma vena venceslao vendel venek venera veneranda venerando venere ventura venusto
vera verecondo verity vernice vero vespasiano vesper veta vi victor victoria vid vidiano vienna vigile vigo vinh viola
violet virgie virgin virginia virone vital vittoriano viva vive viviano vo vu vulpiano vy wadi wage waldo wale walker
wani ward warta washington wellington wesley wiara wies will willie willow willy winda wirginia wm wolf wout yoni
young zain zala zama zana zaraza zefiro zetta zina zizi zofija zoilo zola đe đo
`;
