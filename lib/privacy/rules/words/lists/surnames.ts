/** Family names of many languages: Latin letters without accents, lower case, parts of compound ones too. Gathered by hand, and from the lists by country of @faker-js/faker 10.6 (MIT). */
export const SURNAMES = `
aalbers aalerud aaltonen aasen ababii abaci abadan abadzic abadzija abbate abbott abbrescia abdi abdullah abdullayeva
abe abegglen aberg abernathy abernethy abeyta abicht abimanyu abiputra abodunrin abolina abolins aboltina aboltins
abrego abreu abshire acanski accardi accardo accurso acevedo achari acharya acheampong achterberg achterkamp acic
acikalin acikgoz acin ackerman ackroyd aclan acosta acquadro acquaviva acquistapace acuna adadevoh adal adamczak
adamczyk adamec adami adamiak adamiec adams adamski adamus adanir adaobi adcock addari addis adebisi adegbite adegboye
adelakun adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke adesiyan
adewunmi adewura adeyemi adeyemo adhitama adiga adisa adivar adomah adomako adongo adragna adriansyah adu adusei
adutwum aebi aebischer aeby affinito afifah afirifa afoakwa afolabi afolayan afonja afunku agarwal agboola aggarwal
agirbas agostinelli agostini agresta aguayo aguilar aguilera aguirre aguridic agustian agyapong agyare agyei agyeman
agyemang ahic ahlke ahluwalia ahmed ahmetspahic ahonen ahortor ahrenberg ahrens ahuja aidara aiello aigare aigars
aigbiniode aigner aigroz ainsworth airlangga ajakaiye ajao ajayi ajewole ajose akal akalin akar akay akaydin akbaba
akbulut akcal akcali akcan akcay akdag akel akerele akgoz akgul akgun akinrinola akintade akisik akkan akkas akkaya
akkoc akkor akkoyun akkoyunlu akman akoto akowua akpinar aksakal aksam aksentic aksic aksin aksit aksoy aktas aktay
akyeamfuɔ akyeampong akyel akyena akyerεko akyildiz akyurek akyuz alabi aladic aladzic alaimo alamsyah alaniz alarcon
alargic alavanja alavantic albanesi alberti albrecht albu albuquerque alcamo alcantar alcaraz aldridge aleksic
alessandrini alessi alev alfano alfaro alfieri ali alicea alici alicic alidi aligbe alih alivernini alizadeh aljancic
alkaya alkhamis alksne alksnis allegretti allen allgeyer almanza almasac almeida almonte alniacik aloba alonso alparac
alpman alpugan altamirano altenwerth altieri altinay altinbas altinel altinisik altinok altintas altiok altun altuntas
aluga alvarez alves alyanak amadori amaechi amann amanta amato amberg ambrosini ambrosio amendola amerio amla ammann
ammoscato amoa amoako amoasi amorim amoruso ampadu ampofo amponsah amrani amrein amundsen anandya anaya andersen
anderson andersone andersons andesilic andic anding andini andonov andorful andrade andre andreassen andrejic andrejin
andreoli andresen andriani andries andrisani andriska andrle andronic andrzejczak anelli angeletti angeli angelini
angelis angeloni angelucci anggraini anggreny anggriawan angster anguiano angulo anjani anjos ankunding anokye ansari
anselmi antczak antenucci antezza antoci antonacci antonelli antonic antonini antonucci antos anttila antunes antwi
anucin anusic anzalone anđelic anđelkovic aoki aparicio apicella apitz aponte apostol appiah applegate aprile aqila
aragon araja arajs aramini arap araujo arcangeli archer archuleta ardana ardelean ardeleanu ardianto ardiyanti aregger
aremu arenas arendt arens arevalo argenio argiolas arguello arhanic arias arican arifin arig arikan armendariz armenta
armijo armitage arnaut arnesen arnold arora arpasi arredondo arreola arriaga arsenic arsic arslan arteaga artioli
aryani aryanti aryee asamoa asamoah asanin asante asare asaro asađanin asceric aschenbroich asci ascione ashcroft ashe
asiama asiedu asik asimi askraba askrabic aslan asonja aspere aspers assmus astafei astolfi astuti aswandi atakol
atalik atan atasever atay atencio ates atherton atici atik atzeni atzori aubert aubertin aucamp auer aufderhar
augustyniak auzina auzins avallone avalos avan avci avsec awodiran awolowo awuah axelsson ayala ayandokun ayaydin
aybar aycan aydin ayisat aykac ayobami ayoola aytek ayverdi azara azdajic azevedo azic azinic azizah azzahra ađanski
ađic ba baafi baah baarck baawia babac babali babalj babarogic babatz babcock babic babin babini babou babtunde
baburic baca bacalo bacci bacher baciu backer bademci badenhorst badji badjuk badu baez baeza baganz bagaskara baggio
bagnoud bagshaw bahena bahl bahna bahno bahringer bahun bailey bainbridge bajare bajars bajc bajcetic bajcic bajsanski
bakal bakaran bakare bakarec baker bakhoum bakirci bakke bakker bakos balajic balan balat balaz balboni balcer
balcerzak balci balck balde balderas baldi baldini balducci baleta baletic balincic balistreri baljak balkow balla
ballantyne ballarin ballesteros balli ballouhey balmer balnuweit balode balodis balog balogh balogsandor balogun
baloun baloyi baltag baltin balzano balzer bamidele bamiloye bamisebi banach banas banasiak banasik banda bandic
bandicstimac bandini bandl bandopadhyay banerjee banic banica banicjokic banja banjac banjak banjalic banjari bankole
banks banov banse banuelos barajas baraldi baranjec baranka baranski barbagallo barbaricsehic barbarulo barberi
barberis barbier barbieri barbiero barbosa bardek bares baretta barilla barinic barisic barker barletta barna barnard
barnes barone baroni barons barosevcic barr barraclough barras barraza barreca barresi barrientos barrios barrows
barsotti bartak bartczak bartell bartels barth bartkowiak bartoletti bartoli bartolini bartolomei bartolucci bartos
bartosek bartosik bartulin bartunek barylla basara basaran basaric baseda baser bashirian basmaci bassani bassi bastac
bastajic batinicsantic batista batnozic battaglia battig battisti battistini battke batz bauer bauermeister baumann
baumbach baumeister baumgartner baur bauschinger bauschke bavaud bayeni baykam bayraktar bayraktutan baysoy bazant
beahan beatty beauchamp beavogui bech bechtelar beck becka beckel becker becvar bedewitz bedini bednar bednarek
bednarik beele beerli beggerow behrenbruch behrens bejan bejenari bejenaru bekavac bekcic bekdik bekjarev bekker beko
bekonja bekovac bekvalac belavske belavskis belcar belec belic belivuk belkacem bellido bellini bellotti bellucci
belmonte belohlavek belopoljac belosevac belotti belovljev beltrame beltrami beltran belvisi belz benali benatti
benavides benavidez benecke benedetti benes benetti bengtsson benhaddou benigni benini benitez bennardo bennett
benninger beno bentivoglio benvenuti benzing berak beran beranek berardi berends berg bergamini berger berggren
berglund bergman bergmane bergmanis bergmann bergnaum bergstrom beribak berka berky bermudez bernabei bernal bernard
bernardi bernardini bernasconi berney bernier berning bernolak berntsen berrios berset bertaccini bertani bertelli
bertelsen bertenbreiter berthoud bertini berto bertolini bertolussi bertrand berzina berzins berzite berzits beserler
besikci besok bester betancourt bethke betschart betti betz beushausen beutelspacher bevilacqua bevk beye beyeler
beyer bezdek bezjak bezuidenhout beđan bhadresha bhana bhat bhatt bhattacharya bhattathiri bhembe bhengani bhengu
bhuyeni biagetti biagi biagini bialek bianc biancheri bianchetti bianchi bianchini bianco biasci biase bicakci bicanin
biccari bicer bichler bickel bickerstaff bidaud bideau bieler bielert bienasch bienias bieniek bieri biernacki biernat
biesenbach bigdeli biggi biglebauer bijl bila bildik bilek bilen bilgen biljan bilogravic bilski bily bina bini bins
bionaz biondi birca bircanin birina birinci birins birlik birzina birzins birzniece birznieks bisconti biseniece
bisenieks bisgaard bisio biskicmerkas bisset bitca biteye bittencourt bittner bivol biyela bizetic bizjak bizumic
bizzarri bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav
bjelogrlic bjerke bjerregaard bjorklund bjornstad blacanin blackwood blaha blaho blakely blanc blanchard blanckenberg
blanco blaschek blasi blasko blassneck blaszczak blatancic blatter blaua blaus blazek blecha blekte bloch blochwitz
bloomfield blum boadi boadu boahen boakye boaten boateng bobeta bobinac boboc bocchi bocek bocic bockai bockovac
bocokic bodea bodian bodini bodiroga bodnar bodrug boehm boffa bogan bogdashin bogenrieder bogisich bognar bogosavac
bogucki bogusz bohac bohacek bohge bohm boico bolat bolatli bolf bolkovac bolle bolliger bolm bolot bolta boltic
bolukbas bomestar bonanni bonanno bonato bonazzi bondare bondarenco bondars bondra bondzic bonelli bonetti bongiorno
bongiovanni bonifazi bonilla bonini bonis bonisch bonnet bonomi bonomo bonsra bonsu boothroyd boratav borbely borcanin
bordian bordoni borelli borge borgeaud borgeling borges borghi borgia borgschulze bork borkovacki borner bornscheuer
boros borovac borrelli bors borsch bortolin bortoluzzi bortot bos bosak bosanac bosancic boscaino boschetti boschi
boscolo bose boshoff bosiljcic bosiljkic boska bosler bosman bosnjakovicholik bossard bosshard bosson bostan bosveld
botan botello botezatu botha botnari botnaru botsford botta bottner boucek bourcard bourrouag bouschen bouska bove
bovolenta boxhammer boyaci boyde boye boyer boyes boyle boz bozalo bozanic bozdok bozdokov bozic bozicanin bozicic
bozkir bozsik bozzi brabec brabenec brada bradac bradtke bradvic brahaj braia braithwaite brakus brambilla bramley
brandis brandli brandreth brandt bratina bratonozic braun brautigam brazda brazdil brecko bredenkamp brehmer
breitenberg breitenstein brejcha brekke brenke brenkis brennan bresciani bressan brettschneider breuer brezancic
brezina breznik brezovac brezovnjacki briano briede briedis briesenick brigandi brigham brignone brinjak brinkschulte
briones briseno brisuda brito briza brizzi brkic brniclevada broadbent brockbank brockhoff broening brogi brogli
bromfield bromme brooks brosch brouwer brown broz brozek bruckner bruen brugger bruhns bruijn brumat brun brunelli
brunet brunetti bruni brunkevica brunkevics brunner bruno bruns bruschi bruun bruyn bruzzone brychta brđanin brđovic
buac buaca bubalo bubenik bucakli bucalo bucanin buccheri bucci bucek buchele bucher buchholz buchrucker buckridge
budai buder budiman budimcic budiyanto budreiko buga buhl buhler bui buile builis bujor buker bukovska bukovsky bulaja
bulat bulgarelli buljat buljin buljubasic buljugic bulovan bundgaard bunea bungener bunjes bunoza bunusevac buonomo
burani burazer burazor burckhardt burduja bures burghagen burgic burgio burian burianek burkhardt burklein burlacu
burmeister burnside burri buruiana buruk burđak busa busak busari busch buschbaum buscher busetincan buslaver buss
bustamante bustos busuioc butera buthelezi butler butnaru buttner buuren buzzi buđichalas byrd byrne byrtus cabaj
caballero caban cabras cabrera cabro caccamo caccavo cacciamani cacciapuoti cacciatore cace cadoni cagiran caha
caiazza caiazzo caillat cajka cajko cajner cajzler cakir calabria calabro calafiore calandro caleta califano calite
calitis callegari calligaris calloway calo calvo camacho camagic camara camarillo camdali camdzic camilli cammarata
cammisa campanini campbell campisi campoli campos canaki canales cancar cancellieri candrlic canepa cangiano canjko
cankar cannas cannata cannella cano cantagallo cantoni cantu canu capannolo capasso capecchi capek capelli capitani
capizzi capocotta capogna caporaso cappai cappelletti cappelli cappiello capponi capriotti caprnjic caputo caraballo
caracciolo caradonna caraman carapic carapina caraus caravesa carbajal carbone carboni cardella cardenas cardinali
cardini cardona cardone cardoso careddu caretti caric caricari carini carletti carlini carloni carlotti carlowitz
carlsen carlsohn carlucci carmichael carminati carneiro carnic carnogurska carnogursky carnovale carolis carollo
carosi carpentier carrara carraro carrasco carrasquillo carreon carrieri carriero carrillo carrozzo carrus carruthers
carstens carter cartl cartwright caruso carvalho carvelli casadei casadio casagrande casali casano casares casarez
casas casavecchia cascone casella caselli caserta casillas casini casolaro caspari caspers cassano cassin castagna
castaldi castaneda castellan castellana castellani castellanos castelli castelyn castens castiglioni castillo castro
catalbas cataldi catalinac catana catania catanzaro catellani caterino catic cattaneo cattani caune cavalcanti cavalic
cavaliere cavalieri cavaljuga cavallari cavalli cavallini cavazos cavic cavlina cavriani cazac cazacu cazares ceballos
ceban cebanu cebekhulu cebotari cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech cedillo cegielski
cehmajster cejka celano cele celebija celentano celi celik cellini celma celmina celmins celms cenan cengija cenni
centofanti cerkasin cermak cerna cerne cernei cernik cernoch cernohorska cernohorsky cerny cerrani cerrato cerri
cerullo cerutti cervantes cervantez cervena cervenak cervenka cerveny cervinka cesaretti cetin cevik chacon chadwick
challoner chaloupka chalupka champlin chango chapman chappuis chapron chapuis chapuisat charvat chassot chatterjee
chattopadhyay chaturvedi chauhan chavan chavarria chavez chen cheng cherchi cherubini chessa chessari chetty cheuk
cheung chevalier chiacchio chianese chiaravalle chiavacci chibike chibuike chidinma chidozie chihai chila chiliza
chimenti chiodi chiriac chirico chirilov chirita chivu chladek chmelar chmelik cho choi chojnacki chollet cholmondeley
chong chopard chopra choquart chovanec choy christensen christiansen chroma chromy chudik chudzik chuit chvatal
chvojka chytil ciaccio ciacio ciampa cianci ciani ciavarella cibotari cibula cibulka cicala cicatiello ciccarelli
cicchetti cicco ciccone cichocki cichon cicmak cierna cierny ciesielska cieslak cieslik cifarelli cifuentes ciger
cigoj cihak cihlar cikota cilikan cilli cilliers cimerman cimesa cimmino cincurak cinelli cingolani cini cintron
cioban ciobanu ciocan cioffi cioni ciorba ciornii ciotti cipanj cipollaro cipolletta cirelli cirule cirulis cisar
cisneros ciss cisse cissokho ciubotaru ciuffreda ciulla ciumac cizek cizmar claasen claes claeys clarius clark clarke
clausen cleem clement cloete cloos clottu clutterbuck coates cobrda cockburn codreanu coelho coinchon cojocari
cojocaru cojuhari cokan cokov colak colangelo colanic colantuono colaric colella coleman colesnic coletta colin colina
collins colombo colquhoun colucci colunga coly coman comito concas condrea conforti congiu conka conn connelly
connolly conroy constantinov conte conti contreras contu cook cooper coppola corak corazza corboz cordes cordioli
corekci coretti corkery cornelissen cornelsen corradi corrales corrao correa correale correia corridori corsini
corsten cortabarria cortes cortesi cortinovis corwin costa costantin costantini costea cotorobai cotruta cotthardt
cottier cottone coufal coulibaly coulon courten covaci covalciuc covalenco covali covarrubias coverdale coviello cox
cozma cozzani cozzi cozzolino craciun cranston creciun cremin cremonesi crepaldi crescenzi cresnik crespi cretu
crevatin crews crimi crippa crisan criscenti criscione crist cristofaro crnogaj croitor croitoru crona cronin
cronjager cronnje crooks crosskofp cruciani crudu cruickshank crutchfield cruz csapo csonka csordas cuautle cucchiara
cucciniello cucos cudara cudars cudina cuellar cujba cukalac cukic cukteras culibrk cullinan cummerata cummings cunha
cuomo curci curcio curda curiel curreli cusimano cusnir cusumano cuthbert cuzzocrea cvagic cvetljanin cvetuljski
cvijetic cvijic cvjeticanin cybulski cyprich czaja czech daako dabic dabija dabnjak dabrowska dabrowski dachert dadic
dafunic dagdas dagostino dahl dahlberg dahm dahmen daidone daimer dajic dajlic dakickozic daleo dalessandro dalessio
dalgaard dalkiran dalleaste dallenbach dalmasso dalrymple damanik damaske damato dambrosio damiani damico damore
danciu dandrea danek danenhauer danforth dang dangeli danielsen danielsone danielsons danis dankworth danna danneberg
danner dano danso dantas darazac dargenio darii darmawan darojat darteh dartey das dascalu dasic daubner daudrich
daugherty dauth dautzenberg davenport david davidovicamic davidsen davies davila davis davoli de-boer de-graaf
de-groot de-haan de-jong de-luca de-vries de-wit deak deane deangelis debeljak debenjak debnar decker deckert deckow
declerck declercq decock decoster dedejic dedek dedijer deerberg degano dege degis degrassi dehmel deiana dekany
dekker dekys delacroix delacruz delafuente delagarza delalic delao delapaz delarosa delatorre delazy deleon delgadillo
delgado dellamico delogu delonge delrio delvalle dembele demir demirbas demirel demontis demurtas denesik dengler
denis denkel denner denti denzinger denzler deriu derr derrico desai desantis deschamps deshpande desmet desogus
dethloff deuschle devald devar devcickatic devedzic deventer devetak devos devrnja dewhurst dewilde deđanski dhawan
dhillon dhlamini dhlomo diaby diack diaconu diagne diakhate diallo diamanka diamanti diao diarra dias diatta diattara
diaw diawara diaz dibbert dickens dicki dickinson diedhiou diedrich dieme dienel dieng dietrich dietsche dietz
dietzsch dieye diez diezel dijk dijkstra dimcic dimic dimitric dimitrovski dimkic dimsic dingarac dingelstedt
dingiswayo dini diome diongue dionisi diop diouf dioum dippenaar dippl dippolito dirgantara dirike dirikis distefano
dittmar dittmer dittrich divald dixon dizanov dizdar djetka djitte djokoto djurasek dlamini dlouha dlouhy dobbrunz
dobel dobes dobias dobler dobrovolna dobrovolny dobrowolski docekal dockal docolomanska docolomansky dodaro dodon
dogan dogaru doherty dohnal dohring dokonal dokoupil dokoza dolacek dolci dold dolecek dolejs dolejsi dolezal dolezel
dolinar dolnicar domagala domanski domazet dombrovska dombrovskis domingues dominguez dominiak dominici dominquez
domisevac domjan domljan donati doncic donda dondur donie donkor donnelly donofrio dooley dopsa dopuđa dorazio doria
doric doring dorner dornik doro doronjski dorontic doronzo dorre doskocil dostal doubek dousa doyle doza drabek drabik
drac dracic draghici dragic dragin dragoi dragojlov dragomir dragone dragoni dragoviczafred dragu drakcic drame
dramlic drca drcelic drees dreimane dreimanis dreissigacker dressler drews dreyfurst driessen drinic drinjak
drinkwater drljaca drljan drmanac drmoncic droppa droz drozdz drvenica duah duarte dubashi dube dubiel dubochet dubois
dubovska dubovsky dubravec dubska dubsky dubuis dubuque ducci duchon duck ducommun ducret dudas dudek dudziak dudzik
duenas dufek dufour dugac dugaja dukovac dulla dumanjic dumas duminy dumitrache dumitrascu dumitriu dumnic dumont
duncan dunka dupan dupont dupuis dupuy durak duran durand durgan durica duris durmaz durso dusek dusenkalkar dusik
duta dutoit dutta dutto duval duvnjakculjak duygulu dvizac dvokic dvonc dvoracek dvorak dvoranac dvorska dvorsky
dwamena dwivedi dyett dylus dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac dzepina dzigurski dzikic dzinic
dzirkale dzirkalis dziuba dzokoto dzurjanin eagleton eberhardt ebubechukwu eccleston echevarria ecker eckhardt ecoffey
edorh edun edvardsen edwards effertz effler egbochukwu egeli egelja egeljic egeric eggenmueller egger egic eglite
eglitis ehigiator ehrig eichenberger eide eifert einert eisenlauer ekici eklund ekpo eksteen ekwueme el-amrani
elciboga elebiyo eleyth elicin eligibile elizondo ellis ellmenreich elphinstone elss elworthy emard embranthiri emert
emig emmerich enache enachi endo endzina endzins engel engelen eni enriquez entwistle eplinius erbay erben erbulak
ercetin ercoli erdman erdogan erez erginsoy eriksen eriksson erkekli erlei erm ermini erni ernser eronat errera
errichiello errico ertepinar ertl erturk erwes esanu esbensen escobedo esenwein esparza espinosa espinoza esposito
esquibel esquivel esteves estevez etzebeth eugster evangelisti evans evensen evers everts evola eze fabbri fabiani
fabjan fabre fabris fabrizi faculjak fadipe fagunwa fahey fahham fahner fairbairn fairbanks faisz fajdetic fajdiga
fajimi fajnor falabi falchi falcioni faleti fall faller faloye falzone fanara fancello fanelli fankhauser fantini
fantozzi faraci farago faraone farber farcas farcic farella faresta farias farin farina farkas farkasovska farkasovsky
farnsworth farquhar farrell farris fasano fasasi fasoli fassbender fathina faty faulhaber faure fava favaro favero
favre faye fazekas featherstone febian febrianti federici feeney feher fehr fehrig fejfar fekete fekonja felber felder
feleppa felici feliziani felke feller fencl fenner fenske ferguson ferilli ferjan ferko ferluga fernandes fernandez
ferracuti ferragamonti ferraiuolo ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti
ferreira ferrer ferreri ferretti ferri ferrini ferroni festuccia feuerbach fichardt fichera fidelis fiedler fietz figl
figueiredo figueredo figueroa filice filimon filipan filipek filipiak filippi filippini filippis filipponi filsinger
fincke finke finocchiaro finotti finstad fioravanti fiore fiorelli fiorentini fioretti fiori fiorillo fiorini
firgantoro firmansyah fisbah fischer fischetti fiser fisher fisk fister fitschen fitzgerald fitzpatrick fitzroy flacco
flacer flaman flanjak flatley fleury floder florczak florek flores florez florio fluckiger focsa fodor fofie foged
fogele fogelis foglia fojtik folivarski foltyn fonseca fontaine fontana fonti forconi foretay forgione forkel forlani
forman formanek fornara forsberg forster fortugno foschi fossum foster fosu fothergill fotheringham foti fourie
fournier fousek frackowiak fraczek frahmeke frami franceschi franceschini francesconi francezi franchi franchini
francois frandsen franek franey franic franjicabramic franjiczelic frank franke franta frantz franze franzis franzoni
fraser fratczak fratila fratti frauendorf frazi frederiksen fredriksen freigang freimane freimanis freimuth freisen
freitas frenzel freriks freymond frezza frias frick fricke fried friedek friedenberg friedli friedrich friesen friess
frigan frigerio fritsch frohn frunza frunze frydrych ftorek fucci fuchs fucik fuentes fuhlbrugge fujiati fujii fujita
fuksa fukuda fulop fundak fung furgala furlan furlanetto furno furrer furtuna fusenig fuze gaba gabhezi gabius
gabrielli gabrovsek gabud gacic gacina gaddini gadiaga gadomski gadschiew gadzic gages gagic gagliano gagliardi
gagricic gagro gahwiler gaile gailis gailite gailitis gaina gainsborough gaitan gajdos gajec gajgicmatic gajski
gakstadter galander galarza galasso galati galbraith galeazzi galic galinac galindo galjak galjen galjer gallagher
gallego gallegos galli gallo galluzzo galvan galvez gamberini gamez gamlin gamper ganea gangan gangemi gangnus
ganzzuparic gao gaona garatva garay garcia garibay garica garnier garofalo garonja garrick garrido gasiorek gasjune
gasjuns gaspari gasparini gaspic gassama gasser gastel gastelum gatta gatti gatzka gauder gaudiano gauthier gautier
gavric gavrila gavrilita gavriliuc gawel gawlik gawronski gaytan gazdic gazibara gazivoda gazo gazzola gađanski
gbadamosi gbogboade gebhardt gehre gehrig gehring gehrke geisendorf geisler geissler genchi genjega genna genoud
gentile gentili gerace gerard gerbennow gerdel gerhold germani gerritsen gerschler gervasi gerwig gesell geyer gfeller
gheorghiu ghilardi ghirmai ghosh giacalone giacomelli giampaoli giannelli giannetti giannone giannotti gianotti
giansante giardini gibala gibbs gibson giehl gielen gierisch giesa giesche gigaba giger gigli gigliotti gil gilca gill
gillespie gillieron gimenez ginneken gioacchini giordani giordano giorgetti giovannelli giovannetti giovannini girard
girardet giraud giraudo girbu giron gisca gislason giuffrida giugliano giuliani giunta giurgiu giusti glatting glavac
glavak glavati gleason gledic gleichner gleđa glintic glosli glover glowacki glozanski glođovic glumac glumpak gning
gningue gobbi gobel gockeritz gocnik godanj godec godinez godoy goebel goedicke gohler golban goldbeck goldfuss
goldkamp goldkuhle goldner goldsworthy golicsamarzija golinelli goller golling gollnow gollum golob golomski golshiri
gombai gombay gombert gomes gomez gomis goncalves gonultas gonzales gonzalez goodwin goonam goosen goossens gorczany
gordhan gorea gori goricanec gorisek gorjanski gorlich gormer gorniak gorski goto gotthardt gottlieb gottschalk
gottwald goudiaby govender gowda goyette graber grabez grabovac grabowska grabowski gradisar gradistanac graf graham
grams grana granados granata grandi grandjean grasse grassi grasso gratzky graudina graudins graur gray grebenarzarmen
greco grecu green greenfelder greenholt greger gregersen gregorc gregori gregus greithanner greppi greschner grezia
grgic gribuste gribusts grieco griem griesbacher griese griffin griffiths grigoras grijalva grilli grimaldi grimes
grimshaw grinberga grinbergs grkavac grkinic grm grobelaar groduma grodums groebli gromisch groning groothuizen
grosjean gross grosser grossheim grosskopf grosu grothaus grothkopp grotke grotzinger gruba grube grubesicbarbir
grubnic grun grundza gruner gruning gruppuso grygar grzelak grzesiak grzesik grzeskowiak grznar guajardo gualtieri
guarneri guarnieri guastella guastone gucanin guerin guerra guerrero guerrieri guerrini guevara gueye guglielmi guha
guidetti guidi guidotti guillen guillot guinand guisse guivarch guldemeister gulino guliwe gulli gulyas gumede gummelt
gumuspala gunarto gunawan gunday gundersen guneta gunjaca gunkel gunther guo gupta gurbig gurmen gurrieri gurule gusan
gusavac gusevac gusic gusmao gusmeroli gustafsson gutal gutierrez gutjahr gutrovac gutschank gutu guzina guzun gwacela
gwala gyamfi gyasi haack haanstra haas habeeb habel hablak habsuda hackbusch hackelbusch hackett haddad hadfield
hadwich haferkamp hafliger hafner hagen hagenes hahn haikal hajdinjak hajdu hajek hajna hajnc hajny hakala hakyemez
halak halas halasz hald halimah hall haluska halvorsen halvorson hamalainen hamill hamilton hammes hampl hanacek hanak
handayani handoko handzic hane hanekom hanenberger hanifat hanizar hanko hannecker hanni hannich hanniske hanousek
hansen hansson hanzal hanzl hanzlik harac harada haramija harber hardiansyah hargasser hargreaves harini hariyah
harkness harms harnapp harris hartati harter harting hartlieb hartman hartmann hartwig hartz haryanti haryanto hasanah
hasanica hascak haschke hasegawa hasek hashimoto hasler hassan hassanah hasse hassfeld hastuti hathaway hathorn
hattingh hauck haug haugaard haugen haukelidsæter hauser have havelka haverford haverney havlicek havlik havojic
havranek hawthorne hayashi hayes hayworth hazes hađa heaney hearne heathcote heberstreit hechler hecko heczko
hedegaard hediger hedlund heefer heerden hegedus heger heidenreich heidler heijden heikkila heikkinen heinig heinke
heinonen heinrich heinze heiser hejda hejduk hejl hejna heleta heller helmke helpling henderson hendriks hendrych
hengmith hennezel henriksen henriques henriquez henry hense hensel hentel hentschel hentschke hepperle herberger
heredia heretik herjavec herlambang hermanek hermans hermansen hermawan hermecke hermiston herms hernadez hernandes
hernandez herrera herrero herrmann hertel hertzog herweg herwig herzenberg hess hessek hessel hessler hettinger
hetzler heuck heunis heydemuller heyden hickle hidalgo hidayanto hidayat hidosanin hiebl higginbotham hildenbrand
hilgendorf hill hiller hilll hilpert hiltunen hincu hingsen hingst hinojosa hinrichs hintz hirnstajn hirschberg hirt
hirthe hirvonen hitchinson hjort hjorth hladik hladka hladky hlapec hlasni hlatshwayo hlavac hlavacek hlavata hlavati
hlavaty hlavka hlinka hlongwa hlongwane hlousek hoang hocevar hochstrasser hocke hodanovac hodea hodel hodovanj hoeger
hoekstra hof hofer hoff hoffman hoffmann hofman hofmann hofstetter hoft hohenberger hohne hohnheiser hohosbabic holan
holas holdt holec holecek holguin holik holl hollard hollerbach hollingsworth holmberg holmgren holmquist holoubek
holroyd holtfreter holub holuby holy holzdeppe holzner homa homenick homola homolka honegger honig honz hooss horacek
horak hordt horejsi horky horn horna hornak horne hornicek hornik hornung horska horsky horvat horvath hosek
hottinguer hotz houdek hougaard houska hovanjek hovorka howe hoxha hoza hrabal hrabovska hrabovsky hradil hrasko
hrbacek hrbek hrda hrdina hrdy hresicdubaic hribar hric hrmo hrncir hrnjak hroch hromadka hron hrovat hruba hrubes
hruby hruska hrusovska hrusovsky hruza hrvatin hu huang hubacek hubenbecker huber hubl hubner huckestein hudak hudec
hudecek huebel huel huels huet hugel hughes huguenin huixtlacatl hujo huke hulka humbert huml huneke hunter hunziker
hurtado husak husakovichodzic huseby husek hussain hussein hutagalung hutapea hutasoit huth huttcher hutter huwiler
huxley huzanic hyatt hybl iacolare iacono iacovino iacovone iandolo iannaccone iannello ianni iannone iannucci iaria
iatco iazzetta ibanez ibe ibikunle ibrahim ibric icelic ichim ierardi iersel iezzi iglesias iglicar igov igric ihasz
ihly ihnacak ikeda ilancic ilc ilic ilicali ilicin ilin ilincic ilisic illes illing ilori ilupeju impellizzeri improta
inglethorpe ingrassia ingrosso innocenti inoue inzerillo iodice ionescu iordache iorga iotti iovino iovu ippoliti
irawan irfandi irimia irizarry isakov ishii ishikawa isler isokun ispas istrate istrati isvan iswahyudi iten ito itt
iturbe iuliano ivancan ivancic ivanisic ivankovicbon ivanov ivanova ivanovs ivas ivascu iversen ivic ivkovac iwanski
iyalla iyanda iyengar iyer izdebski izzi izzo jaarsveld jablanov jablonski jackson jacobi jacobs jacobsen jacobson
jadhav jager jaggi jagiello jagielski jagodic jagusch jagusic jahnke jahoda jailani jaimes jain jaiyeola jakab jakes
jakl jakobcin jakobek jakobs jakobsen jakobsson jakolic jakopic jakoubek jakubec jakubiak jakusmejarec jambor james
jamiu jamrozy janacek janak janas janata janca jancek jancik janda jander janecek janecic janevski jang jangid janiak
janicek janich janik janke jankovicbeslic jankovitch jankovska jankovskis jankowiak jankowska jankowski janku
janosevicfranz janosik janoska janota janousek janovska janovsky jansa jansen janska jansky jansone jansons janssen
janssens jansson jantjies janu janusko jaquez jaramillo jarc jardan jares jarets jarnec jaros jarvinen jasek jaskolski
jast jauk javurek jaworski jazbinsek jazvinsak jean jeanneret jech jedlovska jedlovsky jedrzejczak jeftic jegorov
jekabsone jekabsons jelacic jelasic jelen jelinek jelisavac jellinghaus jendek jenicek jenkac jenkins jenko jenni
jensen jeong jeorga jeppesen jerab jerabek jeram jerde jereb jeremic jereminov jergic jerinic jerinkic jerkov
jerschabek jesenicnik jespersen jeusa jevremov jevric jevrosimov jevtic jevđenic jevđenovic jevđevic jez jezdic jezek
jha jilek jimenez jiminez jimoh jira jirak jiranek jirasek jirik jirka jirku jirousek jirsa johannessen johannsen
johansen johar johns johnsen johnson johnston jokic jokicic jokinen joly jonata jones jonge jonsson jordaan jordan
jorgensen josan joshi josic jossa jostiak joubert jovanovicfilicic jozwiak jozwik jucken juhart juhasz juhl jukuma
jukums jumike jumikis junek jung jungbluth jungton jurasic jurcik jurek jurgens jurica jurik jurina jurisic
jurisicspajic jurisin justesen juszczak juwita kabat kabic kacaniklic kacar kacavenda kacirek kacprzak kaczmarek
kaczmarski kaderabek kadlec kadnar kadri kaesmacher kafenda kagi kahl kahler kahlert kahles kahveci kahyang kaiser
kajganic kakkar kalab kalabic kalajdzic kalajic kalamiza kalas kaleja kalejs kalendic kalic kalin kaliska kalisky
kalisz kalivoda kallabis kallay kallensee kallio kallis kalna kalnaja kalnajs kalnina kalnins kalns kalous kalousek
kaluđerski kalyan kamara kamat kamau kambic kamenik kamenov kaminska kaminski kampschulte kana kanaria kandji kanea
kang kanic kanimal kaniyar kanizaj kanka kante kanzaki kaplangi kapoor kappler kaproncai kapsa kapulica kara karabocek
karabulut karadamis karadas karaduman karaer karajcic karaman karamata karapetric karasek karatosic karaulac karaulic
karavidic karađorđevic karban kardos karem karhoff karika karjalainen karklina karklins karlak karlic karlik karlsen
karlsone karlsons karlsson karrass karul karus kasal kasanin kasavica kaselj kaser kasik kasparek kasperek kasprzak
kasprzyk kass kassulke kastner kaszuba katarincek kather kathrada katic kato katoi katona katrusa katulic kaul kaulina
kaulins kaur kautzer kavcic kavka kawohl kaya kazda kazenski kazmarek kazmierczak kebe kececi kedzierski kedziora
keebler keeling keiner keita keizare keizars kekic keleka keleman kelemen keller kelly kelm kemfelja kemmer kempe
kemper kempis kempter kenina kenins keniz kennedy kerbrat kerekes kerluke kermadec kerr kesina keskin kesselring
kesselschlager kessler kettenis keung khan khanna khatri khawula khouma khoury khoza khumalo khumalu khuzwayo kicema
kiceskulov kicevac kicic kiehn kiessling kihas kihn kilback kilbride kilic kilicci kim kimani kimura kinadeter
kindelan kindl king kinnunen kinzel kinzy kirac kiraly kirkpatrick kirlin kirst kisabaka kisfalubac kitic kitonjic
kizivat kjeldsen kjær klaassen klabuhn klacar kladar kladarin klander klapec klasnja klauder klausen klavina klavins
klecina kleeberg kleiber klein kleinert kleininger kleinsteuber kleiss klemencic klikovac klima klimczak klimek klimes
klinac klincov klinger klinic klisanin kljecanin klocko klopsch klose kloss kloucek klouda klusener kluwe kmet kmiecik
knapik kneifel knetsch knez knippel knoblich knoetze knorscheidt knudsen kobayashi kobela kobia kobs kobus koc
kocabiyik kocchar koch kochan koci kocian kocis kocjan kock kocman kocourek kocsis kocyigit koczulla koderisch koehl
koehler koelpin koepp kofferschlager kofler kofranek kogan koha kohler kohnle kohout kohoutek kohrbruck kohre kohrt
kohs koivisto koj kojcic kok kokalj kokanov kokar kokoskov kolacek kolade kolak kolar kolarac kolaric kolarik kolarov
kolb koleiski kolek kolenc kolesar kolesaric kolgjeraj kollar kolly kolman kolnik kolokas kolompar kolonja kolotzei
kolundzic kolundzicradic kolundzija komad komadinic komak komanov komarcic komarek komarica komaromy komarov komatina
komazec kominek komljen komluski komnenic komnenov komoll konate koncar konda kondo konecna konecny kong konicek
konieczna konig konopelski konopka konow konta konte konya koob koomson kopanec kopas kopecek kopecna kopecny
kopernick kopriva koprivec korbel korda kordic kordin kordulup korec korff korhonen korica korinek korkmaz kormukcu
korol korosec korotaj korpas korsa korta kortajarena korusac kosalec kosanin kosarac kose kosenkow kosik kosina
koskinen kosnicar kosoko kospic koss kostal kostic kostin kostrec kostunica kosutarac kosutic kotaranin kotaras
kotarlic kotas kotlar kotrba kouba koubaa koubek koudela koudelka koukal kouril koutna koutny kovac kovacek kovacic
kovacik kovacs kovalski kovar kovarik kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowalczyk kowalick
kowalska kowalski koya koybasi koyuncu kozarac kozarev kozarski kozel kozey kozic koziel kozlica kozlina kozlovacki
kozlowska kozlowski kozma kragl kragulj kraguljac krahovski kraincanic krajci krajcik krajcir krajco krajicek krajina
krajisnik krajnc kral kralicek kralik kralj kralja kramaric kramer krance krancis krastina krastins kratka kratky
kratochvil kratofil krauel kraule kraulis kraus krause krauspe krauze krawczyk krcevinac krcmar kreb krecek kregar
kreiger kreissig krejci krejcik krejcir kremanac krenek kreslina kreslins kresoja kresonja krestalica kreutz krga
kricak krieva krievina krievins krievs krige krippner krisan krisanov krishnan kristensen kristiansen kristic
kristoffersen krivaja krivanek krivda krivokuca krivosic krivosija kriz krizaj krizan krizek krizic krkalo krkeljic
krkic krkljus krkobabic krmelj krnjajic krockert krodinger kroger krogh krohn krol kronberga kronbergs kropacek kroupa
krsmanic krsmic krspogacin krstajic krstekanic krstic krsticic krstin krstinic krstonic krueger krugel kruger krull
krumina krumins krupa krusarovski krvavac krysiak krznaric kshlerin ksiazek kubacki kubanek kubec kubelka kubena
kubera kubes kubheka kubiak kubica kubicek kubik kubin kubis kubli kuca kucara kucera kuchar kucinac kucukler
kuczynski kuday kudeljas kudlacek kudrna kufahl kuhar kuhic kuhlee kuhlman kuhn kuhne kuhnel kuhnemund kuhnen kuhnert
kuhnke kuijpers kuiper kuipers kujavec kujawa kukla kukuljica kukuruznjak kulesza kulhanek kulhava kulhavy kulkarni
kulma kulmane kulmanis kumar kumbernuss kumi kummle kunc kunene kunes kung kunicbukovac kunstek kunter kunze kupec
kuphal kupprion kuprion kupusinac kuraica kurcubic kurevija kuridza kurija kurilic kurjacic kurjacki kurniawan kurnoga
kurobasa kurrat kurschilgen kurt kurtak kurtanjek kurtuma kurucev kurucic kurzemniece kurzemnieks kusan kuschewitz
kusi kusic kuske kusljic kusmawati kusters kusumo kuswandari kuswoyo kutch kuter kutlay kutlija kutscherauer kutzner
kuvalis kuypers kuzel kuzelj kuzet kuzmanic kuzmanicsarac kuzmanovicđorđevic kuzmina kuznetsov kuzucu kvapil kvarme
kvasina kvekic kvrgic kwaakye kwan kwarteng kwiatkowska kwiatkowski kwong kyei kyncl kysel kysela laack laakso
laaksonen labadie labalo laban labanac labate labotic laboy labuda labus lacanin lace lacerda lacis lacko lacman
lacnjevac lacombe lacroix ladega ladewig laezza lafontaine laforza lagana lahtinen laine laitinen laitkam laivina
laivins lakatos laketa laketic lakic lakin lakomy laksmiwati laletin lalic lamacchia lambelet lambert lamberti lambic
lamos lamula landmane landmanis lang lange langeveldt langfeld langford langhirt langosh langr langworth lanig lanteri
lanz lanzarote lapina lapins lapsina lapsins larkin larsen larson larsson lascio lasmane lasmanis lasota latal lathom
latifat latini latkovska latkovskis latorre lattanzi latupono lau lauberga laubergs laubscher lauckner lauinger
laureano laurent lauridsen laursen lausecker laux lavecchia lawal laws lazanski lazarac lazarev lazari lazarov
lazendic lazetic lazic lazin lazinica lazuardi lazzari lazzarini lađevac lađevic lađinovic leadbetter leahu leannon
lebeda leberer lebsack lecca lecce lecic leclerc leclercq lecomte ledda ledesma ledner lee leeuwen lefebvre lefevre
leffler legrand legros legzdina legzdins lehmann lehner lehtinen lehto lehtonen leibold leide leimbach leinonen
leipold leist leiteritz leitheim lejina lejins lejniece lejnieks lelli lemaic lemaire lemajic lembede lemic lemke
lemmens lemoine lemus lenart lenfers lengyel lenhard lentini lenzi leon leonardi leoncini leone leonetti leopardi
lepore leposavic leppanen lepsik lepthin lequesne lerma leroux leroy lesch leschnik lesendric lesiak lesina lesjak
lesmana lesniak letsoalo letzelter leuba leuenberger leung leuschke leutenegger leva levajac levanic lewandowska
lewandowski lewis lewke leyckes leye leyva lezzi libal liberati librizzi licciardello lice lichtenfeld lichtenhagen
lichtl licis licitra lidaka lidaks liebach liebich liebold lielmane lielmanis lienshoft liepa liepina liepins ligorio
liguori lilic lim lima lin linares lind lindberg lindeman lindgren lindholm lindner lindqvist lindstrom linhart linke
linnenbaum linsey liotta lipan lipar lipari lippi lippolis lipske liptak lipus lischka liska lisnic littel litterio
liu liuzzi livaja liverani livingstone ljevnaic ljiljan ljubotina llamas lobinger loboda loca locatelli locci lochner
lockhart lockman locs loddo lodi lodina lodins loera loffredo lofgren logins logozar logsch lohre lohse loiacono lokar
loken lolli lombardi lombardini lombardo lomeli lomic lonardi long longbottom longhi longo longobardi longoria loogen
lopes lopez lorentzen lorenz lorenzini lorenzo loreti loreto lorusso losch loser losickrizmanic loska lotito lotter
loubser louda loum lourinho lovato loveday lowa lowe loya lozada lozano lubbers lubke lubowitz lucar lucarelli
lucarini lucas lucchesi luchetti luchian luchini luciani lucic lucidi luconi luczak ludban ludolf ludwig lueilwitz
luettgen luevano lufft lugli lugo lukac lukacin lukacs lukasek lukasik lukenda lukendic lukes lukic lukoschek lund
lundberg lunde lundgren lundin luo lupasco lupascu lupi lupica luppi luppino luptak lupu luscher luse lusis
lustenberger luthi luthuli luyt luzaic luzar luzi luzzi lynch mabaso mabhida mabizela macak macaluso macanic macari
macchi macchia macdonald macedo macele macgyver macha machac machacek machado machala machalek machtig maciag macias
macko mackowiak macovei macri maczey madan madej mader madetzky madic madsen madubuko maduma madunicflauder madzic
maeda maes maestas maffei maftei magalhaes magana magdalenic magdic maggiani maglajic magliocco magnani magnussen
magnusson magoza mahabeer mahajan mahardika mahestri maheswara maheswari mahlangu mahmoud mahmudi maiello maier
mainardi mainwaring maione maisch majaca majcen majchrzak majer majeska majesky majewski majkic majnik makela makhanya
makinde makinen makuachukwu malachovska malachovsky malagoli malai malan malatesta malavasi malave malbasik maldonado
malecek malecic malfa malhotra malicanin malinga malinic malinowski malisek malivuk malkus malloy malobabic malojcic
maltasic malucha maluleke malvic mamaliga mamojka mamula manak manastirlic mancinelli mancini mancuso mandaric
mandasari mandic mandrapa manetti manfredi mangane mangione mangunsong manica manicone manjak manjencic manninen
mannino manno manns manolache mansell manti mantovani manullang manzanares manzella manzi maphisa maracic maragno
marahrens marak marangi marangon marangoni marbun marcec marcelli marcet marchais marchand marchbanks marchesan
marchese marchesi marchesini marchetti marchi marchini marcik marciniak marcinko marcon marcovecchio marcucci
marcussen mardari mardhiyah marecek marega marelli mares maresca margic marginean margiotta mariani maric marie marik
marin marincic marinelli marini marino marinucci mariotti mariucci mariz marjanov markelj markham markotic
markovicsarac marks marmeggi marone marongiu marotta marpaung marquardt marquart marques marquez marras marrazzo
marrero marroquin marsalek marschek marsella marsenic marsik marsili martac martelli martellucci marti martin martinac
martinec martinek martinelli martines martinez martini martino martinov martins martinsen martorana martucci marunica
marxen maryati marzano marzi marziali marzocchi masaryk mascarenas mascia masciandaro mascolo masek maseko mashinini
masi masia masiero maslac masopust massari massaro massimi masson mastrogiacomo mastronardi mastropietro masucci
matanic matarazzo mataz matejicek matejka matera mathebula mathes mathies mathieu mathisen mathiszik matiasko matic
matijanic matisone matisons matoric matousek matranga matschke matsumoto matta mattei mattern matteucci matthes
matthey mattila mattioli matusiak matusina matuska matuszak matysiak maugeri mauri maurizi mauroff mautner mautone
mavundla maxa mayer mayert mayhos mayorga mayowa mazanek mazibuko mazilu mazjane mazjanis mazur mazza mazzanti
mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbacke
mballo mbatha mbemba mbende mbengue mbodj mboup mbow mbuso mcallister mcavoy mccarthy mccrory mcdonald mcgee
mcguinness mcilroy mckinnon mcnulty mebold meciar medeiros medek medeot medhurst medina medne mednis medrano medugno
medved meeuwis megdanac megna mehlhorn mehloluhlaza mehlorn mehra mehrotra mehta meichtry meier meiere meiers meijer
meili meintjies meireles meisch meissner mejia meksa mekss melandri melcer meldere melderis mele melendez meli melillo
mellett melngaile melngailis melo meloni melzer memoli menard mencarelli menchaca mencl menconi mendes mendez mendiola
mendoza mendy menegatti menendez menga mengoni menne menon menozzi menrat mensah mensik mensing meo meraz merchant
mercier mercuri mereu mereuta merian merlak merli mermoud merola merriweather merseburg merta mertens mertz merwe merz
mesaric mesarosbelanji meskuna meskune meskuns mesloh messana messina meszaros mettler metzner meulen meunier mewes
meyer meylan meza mezei mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli michalak michalec michalik
michallek michalska michalski michel micheletti michelucci michiels michna micillo micka micu middlemarch mielczarek
mielke miettinen mignogna mihaila mihailov mihailovs mihal mihalache mihalachi mihalcea mihalik mihaljec mijic mijota
mikac mikelsone mikelsons mikes mikesicmerda mikicvucak miklas miklosko mikodanic mikolajczak mikula mikulasek mikulik
mikulski mikus mikuta milak milani milazzo milczarek milea milella militaru militello miller mills minac minah minar
minarik mindru minelli mingarelli minniti mintzlaff miotto miramontes mirea mireles mirga mishra misiak misik
mistretta misztal mitchell mitos miu miura mkhatshwa mkhize mladek mlakar mlađenovic mlcoch mlejnek mlikota mlinar
mngomezulu mocan mocanu moccia mockenhaupt mocks mocnik modica modise moedl moeller moen moffa mofokeng mogbadunade
mogenburg moguenara mohnacki mohrhard mohsner moisei mojica mokoena mokra mokros mokry mokwena moldner moldovan
moldovanu moldoveanu molefe molenda molin molina molinari molinaro molitor mollenbeck moller mollinger molnar moloi
molteni molyneux molzan monaca monahan mondragon monnard monni monod monroy montagner montague montalbano montalto
montalvo montanari montanez montano montefusco monteiro monteleone montemayor montemurro montero monteros monterosso
montesano montez monti monticelli montoya moonsamy moore moors moosa moraes morais morales morandi morari moraru moras
moravcik moravec moravek morawo morax moraz mordenti mordhorst moreau moreira morel morelli moreno moretti morgante
morgenstern morhelfer mori moriconi morin morini morissette morkel moroni moroz morozovs morreale morri morrison
morrone morsch mortensen mosciski moseley moslavac mostert mosti motalo motaung motchebon motisi motl motloung motta
mottet mottola motycka motzenbbacker moucka moudra moudry moura moya moyo mphahlele mqwebu mracek mraz mrazek mroczek
mrugalla msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece mucenieks muckenthaler mudau mueller mues muhar
muhleis muinat muizniece muiznieks mukaram mukherjee mukhopadhyay mulas mulcahy mulder mule muller mulrain mulyani
munaro munch munguia muniz munk munkas munoz munsamy muntean munteanu mura muradbasic murakami murati murawski murazik
muresan murgia murillo murolo murphy murray murru murtas musat muschg musella musgrave musil musteata mustonen
musumeci musy mutiat muzenjak muzik mwangi myburg myburgh mydlo myers myhrer myska məmmədov nababan nabein nabow naca
naf nagode nagy nagypalfi naik nainggolan nair najduk najera najman najmudin nakagawa nakajima nakamura nakashima
namaga nambeesan namboothiri namike namikis nanaic nanez nannen nanni napierala napitupulu napoli nappi narayanan
narcisi narpati narvaez nascimento nashiruddin nastas nastase nastvogel nasyiah nasyidah natali nathania natsir
naubert naude nauer naumovskicizmar nava navarra navarrete navarro navratil nawrocki nayar ncube ncusi ndaba ndandali
ndao ndaw ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu neacsu neagoe neagu neamtu necas nechita necula
nedbal nedelcu nedoma nedved negara negoita negrea negri negron negru negruta neimke nejedla nejedly nelson nemec
nemecek nemes nemeth nenadov nerius nesladek nespor nesti nesvadba nettleton neubauer neubert neuendorf neumair neuman
neumann neupert neurohr neuschwander nevarez neves nezaj ngai ngcobo ngcolosi ngema ngo ngom ngubane nguer nguyen
ngwazi ngwenya nhlapo nhleko niane niang niass niasse nicastro niccolai nicolaev nicolas nicolay nicoletti nicolini
nicolosi nicosia nicotra niculae nieddu niedra niedzielski niekerk nieklauson nielsen niemi niemiec nieminen nienow
nierhoff nieto nieves niewiadomski niggeler nigro nijland nijs nikolickovacic nilsen nilsson ninalowo ningrum
nishimura nissen nistor nitra nitu nitzsche njoroge nkansa nkansah nkomo nkosi nkrumah noack nobili nocentini nocera
nocerino nodler noel nogueira noh nojeem nolte nomvethe nondlela nonyana norberg nordby nordin nordskaug noriega
northoff notaro novac novacek novak novelli novello novitasari novosad novotna novotny novy nowacki nowak nowakowska
nowakowski nowicki nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nucci nucera nugroho nunes nunez
nunziante nuraini nurdiyanti nurlaela nussbeck nuzzo nwachukwu nwogu nwosu nwuzor nxumalo nyaako nyame nyanda
nyantakyi nyberg nygaard nygard nytra nzimande nəzərov oakeshott oancea obeng oberbrunner oberem oberg obergfoll
oberlin obiageli obianuju oblak obrezanac obrien obsut ocampo ocasio ochieng ochoa ochotorena ochse oconnell oconner
oconnor odegard odehnal odetola odobasic odunsi oeser ofori ofosu ogawa oggiano ogilvie ogindan oginni ogulana
ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunleye ogunwande ogunwobi ogunyeye ohara ohlendorf ojala ojeda ojua
okada okafor okamoto okeefe okeke oklobdzija okon okonjo okonkwo okoro okpattah oktaviani oktovian okumus okuneva
okunola okur okyere olabode oladeji oladipupo olah olaiya olari olariu olaru olasunkanmi olasupo olawale olbina
olbrich olczak oleinic olejniczak olejnik olinn olivares olivarez olivas oliveira oliveri olivi olivieri olmos
olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu oltmanns olubode olubukola olubunmi olufeyikemi
olugbayila olujimi olukotun olukunga olusanya olutola oluwagbemi oluwanisola oluwashina olvera omidina omobolaji
omojola omotoso omowale ondra ondracek ondrasek ondrus oneill onic onnen ono onohinosen onose onslow ontiveros onyeka
onyinyechukwu oosterhuis oosterwijk oosthuizen opacic oparinde openshaw ophey opoku oppenheimer oppliger oppong oprea
opric opris opsenica opuic opuku opuvacic oquendo orak oraovcic orasanin oravec orban orbanic orbay ordonez oreilly
orellana orge orgulan orlandi ormerod orn ornelas orosz orozco orru orsag orsanic orsini orsos ortega ortenzi orth
ortiz ortolani oschkenat osei osenberg osgood oshin osis osmak osmanlic ostby ostendarp ostervald ostli ostringer
ostrovska ostrovskis ostrowski ostuni ostwald osuagwu osuntokun ota otahal otartic otcenas otieno otinger otiwa ott
ottaviani otte otto otuo ouedraogo ovcina owais owokoniran owolabi owoyemi owusu oxenford oyadiran oyaifo oyebola
oyelaran oyelowo oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen ozanic ozansoy ozberk ozbey ozbir ozdemir
ozdenak ozdogan ozere ozers ozgorkey ozkan ozkara ozkok ozoemena ozola ozolina ozolins ozols oztonga oztuna ozturk
ozuna pabon pacanin pacariz pacheco paci pacini pacocha padberg padmasari padovan padula paduraru paesler paez pagac
paganelli pagani pagliai pagliuca pahanic pahert paimo paiva pajcic pajeska pajkuric pajonk pajtl pakalniete
pakalnietis paksut pakula pal palacios paladi paladini palano palasti palastri palavestra palazzolo palecek paligoric
palii palija palikuca palisaski palladino pallavicini pallentin pallesen pallotta palmeri palmieri palmisani palmisano
palombi paltere palters palumbo panaro pandey panetta panezic panicker panisic panjak pantoja panzeri panzig paolella
paoletti paoli paolicelli paolillo paolini paolucci paone paonessa papadopoulos papak papaleo papapietro papez papini
paraschiv paravinja pardo paredes parente pariggiano parise parisi parisian parizek park parker parlier parnell parodi
parojcic parrino partridge partyka parun pasagic pasalic pasca pascali pascarella pascari pascaru paschke pascu
pascual pascucci pasek pasic pasini paska pasko pasquali pasquini passarelli passeri passuello pastore pastorelli
pastorino pasztor pataca patacic patafta pataki patane patarac patek patel paterson patil patila patino patko patocka
patrascu patrnogic patrone patrun patruno patterson patzwahl paucek paukner pauko paulse pauluka pauluks paun pavan
pavani pavcic pavelek pavelic pavelka pavesic pavlacic pavlas pavlica pavlicek pavlicic pavlik pavlikovska pavlikovsky
pavlov pavlovska pavlovskis pavlu pavrlisak pavuk pawar pawelec pawlak pawlik pawlowska pawlowski pazdera pazmanj
pađen peaquin pecar pecek pecha pechacek pecina pecka pecoraro pedersen pedraza pedrazzini pedroni pedrotti pedroza
peeters peixoto pekar pekarek pekkan pektemek pelayo pelc pelikan pell pellecchia pellegrini pellegrino pellicano
pellitteri peluso pemberton pena pencic pencis penezic penhaligon penic pennestri penrose penzo perales peralta peran
perdana perea perego pereira peres perez perilli perin perina perini perkona perkons perlas permadi permata pernica
peroni perotti peroutka perret perri perrier perrin perrini perrone perrot perrotta perroy perry persa persson pertiwi
perugini peruzzi pesaresi pesek peselman peska pesko pesorda pession pesta petcu peterka peters petersen peterson
petersone petersons petit petito petrak petrakis petralia petras petrea petrelli petricek petrijevcanin petrik petrini
petrinsak petrisevac petrov petrova petrovac petrovska petrovskis petrucci petruska pettersen pettersson pettigrew
petzold pezzella pezzi pfannerstill pfeiffer pfennigsdorf pfersich pflieger pflugner pham phan phillips phiri
piacentini pianese pianigiani piazzolla pibiri picariello picchi piccinini picha pichler pickersgill pictet pieczek
pienaar pieri pierini pierro piesker pieterse pietras pietraszko pietrzak pietrzyk pietsch piga pignatelli piguet piha
pilarski pilat pilla pillai pillay pillitteri pimentel pinardi pingpank pini pinillos pinnock pintea pinter pintilie
pinto pintus pinzari pinzaru piotrowska piotrowski pipitone pippig piras pircher piredda pires pirrello pirvu pisa
pisani pischedda pisciotta piscitelli piscopo piskorjanac pisu pithey pitinac pitkanen pitschugin pittalis pittard
pitzalis pivar pivonka pizarro pizzi pizzimenti pizzitola pizzuti pjescic pjesivac placek placento placha plachy
placic placinta placko plamadeala plamenac plantak plascar plaskur plass platania platzer plauk plautz plazonja
plazonjic plch plejo plekanec plemic plesa plesca pleska pleskonjic plessis pletsch plotzitzka plsek pluhar plumtree
pocan poche pocrnja podbarac podhradska podhradsky podnar podniece podnieks podpadac podzimek podzina podzins poehn
poels poeschl pogacic poge poggi poggio pohl pohland pohle pokorna pokorny polacek polach polancec polanco polanska
polansky polasek polat poletti poliak polidori polifka polimeno politi polivka polizzi pollich pollmacher pollock
polsak pomeroy pompei pompili pompilio ponitzsch ponjavic ponti poore popa popcic popelka popescu poplawski popov
popova popovici poprzan popusoi porcari porcu porgante porgants porras porth pospichal pospisil postic postica
postlethwaite postma postolachi potgieter pothuvaal potocar potocnik pottel potucek poulsen pouros pousada pouye
powell pozarac pozzi prachar pradana pradipta prah prajapat prakasa prakatur prangart prange pranowo prasasta prasek
prastuti pratama pratesi pratico prazak prchal prebil preda predic predin predojev preez preloscan prempeh prencipe
prendergast preocanin prepelita prerad preseren pressler presti pretkalnina pretkalnins pretorius preuk preuss prevost
preziosi pribyl price pridane pridans priedite prieditis priemer prieto prihoda prikryl pringle prins prinsen prinsloo
prisacari prisacaru privitera prkosovacki probst prochazka procter prodan prohaska proietti prokes prosacco prosek
prosic proske prosser protic provaznik provenzano prucha pruitt prus prusa pruteanu przybyl przybylski ptacek ptak
puacmatesic pucci puccio puchalski puddu pudjiastuti puggioni pugliesi puglisi puharic puiu pukite pukitis puleo pupak
purdy purnama purnawarman purnawati purwanti pury puscas pusch puskarcuk puspasari putincanin putnik putnina putnins
putra putzolu puzavac puzigaca quaglia quarta quartenoud quartermaine quartey queiroz quemeneur quesnel quevedo
quezada quigley quinn quinodoz quinones quinonez quintairos quintanilla quintino quiros quiroz quitzon quliyev qureshi
raabe rabenstein rabic rac rach rachmawati racordon racu racz radcliffe radebe radijevac radisavic radivojac radivojsa
radl radler radoi radonja radonjanin radonjic radotic radovac radovanac radovanlija radovanov radtke radulaski radulic
radulj radusic raduski radvanji rael raffa rago ragone ragusa rahardian rahimah rahman rahn raich railean raileanu
raimondi rainsford rajasa rajata rajh rajs rajsic rajtek rakaric rakas rakinic rakusic ralbovski ramac ramadhani raman
rambaldi rambousek ramella ramirez ramos rampazzo ramsbottom randazzo raneri ranftl rangelov rangen ranieri raniolo
rantanen rantsch ranucci rao rapisarda rapovac rapuano rasanen rascanin rasetic rasic rasinac raska rasmussen raspudic
rataj ratajczak rath rathbone ratke ratkovcic ratniece ratnieks ratti raubuch raukuc rauso rautenkranz ravaioli
ravensworth ravet ravn rayhan raynor razo recchia redaelli reddy redgrave rehacek rehak rehwagen reiber reichardt
reichel reichert reichling reid reifenrath reinberg reinelt reinger reinke reitze remes remeta rempel rencar renda
rendon rendra rendulic renen renk renner renovica rensburg renteria rentz renz renzi repac repetto repija repiska
repisky reppin resendez resnik restivo restle restorff retzke reuber reuss reusse revenco reyes reymond reynolds
reynoso rezac rezek reznicek rheder rhoden rial ribaupierre ribeiro ribicgreganic riccardi ricci ricciardi riccobono
richard richards richardson richter richtr ridgeway ridolfi riediger riekstina riekstins riepl riethmuller rietman
rietmuller rietscher riggi riggio righetti righi rigoni riha rimai rinaldi riner riojas riolo riparbelli ripken rippin
ristic ritchie ritosek ritschel ritsma rittgasser rittweg ritz riva rivas rivero riyanti rizza rizzi rizzo robel
robert roberti roberts robertson robin robinson robles robu rocca rocchi rocha rochaix rochat roche rodarte rodehau
rodigari rodiger rodrigez rodrigues rodriguez rodriquez roecker roed rogahn rogala rogalski roger roggatz rogolino
rogulja rohlander rohrer rojas rokossa rold roldan roleder rolfson rolland roloff rolon romagnoli romaguera romancik
romanciuc romanelli romaniello romanini romano romanovska romanovskis romero rondinone rondoni roob rooyen roquefeuil
rosales rosandic rosas rosati rosbach rosenauer rosenbauer rosenbaum rosenthal rosiak roskic rosksch ross rossberg
rosselli rosset rossetti rossi rossini rossler rossouw rosu rotari roth rothenbacher rother rothlisberger rothschild
rotolo rottger roubal rougemont roulin rourke rous rousseau roussel roux rovcanin rowbotham rowe roy roybal royer
rozac rozenbaha rozenbahs rozgic rozite rozitis rozkalne rozkalns rozsypal rozycki rubene rubenis ruberto rubino rubio
rucco ruckdeschel rucker rudan rudzite rudzitis ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiz rumenic runce
runcis runte ruotolo rupprecht rusanoski rusciano rusin rusk rusnac russell russo russu rusu ruter rutherford ruzek
ryan rybar rybarik rybnicek rydl ryjikh rysava rysavy ryzih rəhimov rəsidova saarinen saavedra sabaly sabatini sabau
sabbatini sabdat sabian sabljak sabolcec sabolski sacchet sacchetti sacchi sachse sadiki sadiklar sadilek sadl sadzak
saefullah saenz safar safaric safarik safitri saflanis safo safranek sagadi sagafe sagna sagodic sagonas saheed sahin
sahner saile sailer saini saiz sajtos sakamoto sakho sala salahudin salaj salako salamone salas salatiello salazar
salcido saldana saldivar saleh salek salemi salemme salerno salgado salierno salinas sall salmina salminen salmins
salonen salow salsabilla saltonstall salvadori salvati salvatori salvi salvucci salzano salzer samanci samaniego samb
sambe sambou samek samel sammartano sammartino sammert samohod samohodaj samolov samolovac samosir sampaio sanabria
sanches sanchez sanchidrian sanctis sandalci sandalj sandberg sanders sandhu sandic sando sandoval sane sanfilippo
sanna sannino santacruz santamaria santana santangelo santarelli santarossa santarsia santarsiero santi santiago
santillan santilli santinelli santini santis santoni santor santori santoro santos santoso santucci sanusi sanz
saporito saptono saputra saputri sarabia saragih saraiva sarbu sargac saric sarkozi sarnataro sarno sarpong sarr sarti
sartor sartori saruga sarvari sasaki sasek sassano sassi satner sato satria satta satterfield satterthwaite saucedo
sauer sauerland sauliete saulietis saumweber saussure savary savciuc savevski savini savoca savoia savolainen savu
sawayn sayginer sbrana scalia scalise scalzo scano scanu scarano scardino scarpellini scc schaefer schafer schaffarzik
schaffel schaffer schahbasian schaller schamberger schaning schar scharer scharf schaub schedler scheidegger schejbal
schelk schellenbeck schembera scherbarth scherini scherrer schersing schettino scheurer scheytt schiavi schiavon
schielke schieskow schifano schildhauer schillaci schima schimmelpfennig schindzielorz schinner schiopu schirmer
schirrmeister schirru schlatter schlawitz schlechtweg schley schlicht schlitzer schmalzle schmeler schmid schmidt
schmidtchen schmitt schmittler schmitz schmuhl schneider schnellbacher schnelting schnider schnieder schnurer schnyder
schoberg schoch schockel schoeman scholten scholtz scholz schonball schonbeck schonberg schonebeck schonenberger
schonfeld schonherr schonlebe schorderet schorr schotz schouren schowalter schrader schramm schreiber schreiter
schrepfer schroder schroeder schubert schuff schuhaj schuldt schuler schulist schult schulte schultz schultze schulz
schulze schumacher schumm schupp schuppel schurch schuri schuster schutzbach schutze schuurman schwab schwalm
schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf schwatlo schweisfurth schweitz
schwennen schwerdtner schwidde schwirkschlies schwizgebel schwuchow scocco scognamiglio scopece scott scotti scripnic
scrofani scuderi scurtu scutaru seabra sebastiani sebek sebela sebenji sebesta secchi secci sechi seck secrieru
sedillo sediva sedivy sedlacek sedlak sedlar sedliak seeger seelig segavcic segnane segota segovia segunmaru sehls
sehnal seibold seidel seiders seidl seifert seigel seiler seitz sejeja sejejs sekanina sekularac semerad semeraro
semisch semprini sen sene senger senghor senica senk senko senzangakhona sepe sepetci sepulveda serafini seremet
serfontein serr serra serrano serzante serzants sessa sesta sestak sestito sethi setiawan setula sevcenco sevcik
severi sevi sevilla sewald seydi sezek sforza shackleton shah shanahan sharma sheikh shezi shields shimizu shiu
shongwe shukla shum shuttleworth sibiya siddiqui sidebottom sidibe sidler sidlo sidorov siebel siebert siegling
siegrist siemon siener sietniece sietnieks sievers siewert signorini sigrist sihler sihombing sihotang siino siketanc
sikorski sile sileiko silenzi silhava silhavy silina silins silis sillah silva silvestri silvestrini simacek simak
simanek simanjuntak simatic simbolon simcic simcik simecek simek simeoli simeoni simeti simic simicsebalj simin
simljesa simmons simoes simon simoncelli simonet simonetti simoni simonis simonsen simsek simula simulov simunek
simurdic sinaga sinclair sindelar sindler singh sinha sinopoli sip sipek sipes sipos siptar siqueira siragusa sirait
sirante sirants sirbu siregar sirghi siroka siroky sirovs sischka sisneros sissoko sitaric sithole sithuli sitompul
sitorus situmorang sivak siwele siyaya sjoberg sjogren skacel skala skeffington skeledzija skenderija sklenar sklenka
skoczylas skoda skoglund skokan skopal skorepa skorupan skov skowron skowronski skrabal skracic skriniar skrivanek
skroban skrzypczak skudra skultety skuterud slaba slaby sladek sladic sladka sladky sladoje slama slamarski slamek
slanina slankamenac slastan slatinac slavicek slavik slechta slezak slijepac sloboda slobodjanac slobodnik slobođanac
slonja slota slotta slovacek slovak sluka smaic smajda smedsrud smeets smejkal smekal smerda smetana smets smid smieja
smiljan smiljanec smirnov smirnova smit smite smith smitham smitran smits smogeli smola smolik smoljanec smoljanic
smolka smrcak smrcka smrz smuge smugis smutna smutny smyth smythe snajdr snedden snell snooke snyman soare soares
sobar sobczak sobieraj soboll sobota sobotka sobowale soccorsi sochacki sochirca sochor socolov sodano soderberg
sokhela sokolicmihalak solak solberg solc soldati solga solheim solinas solis soliz soljic soller solli sollner solmaz
solorio solorzano solta soltan soltanov soltes soltys soltysiak somayaji somerville sommer sommerfeldt somogyi
somođvarac somrak somssich sondisa sondore sondors sonko sonn soos sorbello sorensen sorgic sorlie sormaz sorsa sosare
sosars sostarec sostarko sothole sotic sotra sottomayor souare soucek soukup soumare soutter souza sova sow soyinka
sozeri spacek spacil spadafora spadaro spadoni spahn spaniel spanu sparic spasenic spasic spasojev spasovski spataro
spataru speke spernjak spiegelburg spielvogel spiga spinelli spinu spiranec spitzmuller spizzirri splichal spoerri
spoljaricperhat sporer sporrer sporri spottel sprenger sproge sprogis sprude sprunger spurna spurny srakic sramek srb
stachowiak stachura stachurski staden staffieri staicu stalder stampf stanciu stanek stanger stangl stanhope stanicic
stanikic stanisa stanislawski stankovicmarton stanzione stapic stara starcevicmatijasko starek starkweather starovlah
stascik stasiak stasni stastna stastny stauffer stauss stavila stavros stec steding steenkamp stefancic stefani
stefaniak stefanka stefanski stefek steffensen steffny stefl stehlik stehr steidl steigauf stein steina steinecke
steiner steinert steinhauer steinkamp steins stejskal stelkens stengl stensrud stenzel stepanek stepanic stepanov
stepien stepniak sterba stettler steuber steuk stevelic stewart steyn stibor stief stifel stigliano stimac stirbu
stockert stockli stodola stoian stoica stoklasa stoll stolla stolle stoppler storl storp storti stoutjesdijk stower
stracke straka stranska stranski stransky stratan stratulat straub strausa strautina strautins strautmane strautmanis
strazdina strazdins streese strege strejcek streller strepacki strickland striezel striga strikinac strmota strnad
strnisko stroe strogies strohschank stromberg strosin strouhal strukelj strunz strutz strydon stubican stuchlik stucki
studena studeny studer stuparic stupka sturmer stutz styger suarez suartini subramanian subrt sucameli sucera sucha
suchanek suchomel suchy suciu sudiati sudrajat suen suffa sujew sukalo sukara sukute sukuts sulaimon sulc sullivan
sulovnjak sun sunaric sundalic sundberg superina supriyanto surace surka surth suryatmi suryono susa susac susak
susanti sustr sutanovac sutcliffe suter sutermeister suthar suthe sutschet sutter sutz suvacarov suvajac suvajdzic
suvala suwarno suzuki suđic svab svacina svanda svarc svaton svatos svec svehla svejda svendsen svensson svestka svet
svetlik svircev svitak svoboda svorcan svozil svrakacic svrbik svrtan swaniawski swart swillims swinburne syahreza
sykora sylla symcox syrovy szabo szafranski szalai szasz szczepaniak szczepanik szczepanski szczesna szczesniak sze
szekely szekeres szendrei szeto szikra szilagyi szoke szostak szucs szulc szymanska szymanski szymczak szymkowiak
sæther tabacek taborska taborsky tacconi tachl taddei tafoya tagliaferri tagore takacs takahashi takalic takeuchi
takyi talapka talarico talavanic talberga talbergs tallarico talwar tamayo tamburini tamez tamindzic tampolja
tampubolon tamunoemi tamura tanaka tanase tancos tandon tang tangen tanjga tankosic tanrikulu tanurdzic tanzi tapavica
tarihoran tarquini tartamella tasci taslak tasli tassi tassinari tasso tassone tatar tataranni tatarka tataru
tatomirov tattersall tavani tavares tawia taylor tazegul tcacenco tcaci tedde tedeschi tegethof teicane teicans
teixeira tejada tejeda tekand telak telebar telenta telesca tella teller tellez tello tepavac tepic tepla teply tepper
tepsa tepsic teran terenzi teresi terheiden terlouw terrazas terzi terzic terzija terzin tesar tesi tessier testa
tevdenic thach thackeray thamrin theele theunissen thiam thiao thiaw thibodeaux thieke thiel thimm thiomas thiongane
thioub thioune thistlethwaite thomas thomka thommen thompson thomsen thomson thone thoresen thornbury thornton thoyana
thranhardt thriene throckmorton thumbeza thusi thust tiberti tica ticha tichy tidow tiedtke tietze tijanic tijerina
tikas tilgner tillack tilotta tiltina tiltins timaric timmermans timotic tinguely tiozzo tirele tirelis tirelli tirri
tissot tittman tivontschik toader tobben tobler todaro todisco tofan tofani toft toivonen tojic tokgoz toledo tomala
toman tomanek tomasek tomaselli tomasello tomasevicrigo tomasi tomassoni tomcic tomczak tomecek tomei tomek tomes
tomko tommasi tomys tonat toncic tonini tonkovac tonn topal topalov topalski topfer topolovac toraman torchia torchio
torgersen tormas tornatore torok torp torphy torres torresi torrez torri torriani torrisi tortorici tosi totaro toth
toti totman toure tovar towne traini tralli trampeli tramposch tran trandafir trantow traore trapani trauth travaglini
travan travica travnicek trcek trcka trejo trelawney tremaine tremblay tremmel treskavica tretinjak tretola treutel
trevelyan trevino trevisan triboi tribuljak trif trifan trikic trikosanin triolo tripathi tripodi triska trivedi trnka
troisi trombetta trtica truben truhlar trujillo truter tsabalala tsamonikian tsang tschiers tschirch tschudi tse
tshabalala tsoi tsotetsi tsui tubanski tuca tucci tuccillo tucek tucholke tuckett tucs tudor tudorache tudose tudow
tufano tuglu tugluk tulla tuma tumbarello tumino tunaboylu tunceri tuominen turajlic turcan turcanu turchi turcok
turcotte turcu turecek turkdogan turkyilmaz turnadzic turner turunen turza tuschmo tustonja tutuncu tuzun tvrda tvrdik
tvrdy tweneboa twumasi ubavic ubavin ubavkic uberacker ubiparip ubner uchechi udovcic udovicic udre udris udvardi
ugarak ugljesic ugolini ugrcic ugricic uher uhlig uhlir uhrig uibel ukraden ulemek ulibarri ulloa ullrich uluhan
umbach umlauft umminger umolac underhill unger ungureanu unterpaintner untila uram urbanec urbanek urbaniak urbanski
urbansky urblik urena urhig urias uribe urquhart urquijo urrutia ursachi ursu usai usamah utami uwais uyainah uys
uzelac uzor uzun vacarciuc vaccari vacek vacha vaciete vacietis vaclavek vaclavik vaculik vadlja vaduva vagner vahala
vahlensieck vailati vaip vaisanen vaivade vaivads vajcik vajda vajzenbach vakareskov valach valadez valasek valdes
valdez valdivia vale valek valencicbrkic valent valenta valenti valentini valenzuela vales valic valkai valladares
vallejo valles vallet valletta valli vallone valsecchi valtere valters valuska van-den-berg van-den-heuvel
van-der-meer van-der-veen vana vanaga vanags vance vancura vandamme vandenberghe vandenbroeck vanderbilt vandermeer
vandervort vandevelde vanecek vanegas vanek vangermain vanicek varadi varela varenina varga vargas varicak varinac
varma varman varmuza varnica varriale varrier varsava vartic varzic varzicbiuklia varzicbiuklija vasadi vasak vascotto
vasek vasicek vasiliu vasilj vasils vaska vasquez vass vassallo vasseur vavra vavrik vavrikov vaz vazquez vecchi
vecera vecumniece vecumnieks vedvik veenstra vega vegar vegge veinberga veinbergs veisa veiss vejvoda vekic velaja
velanac velasquez velazquez velde velden veldsman velez veliz venegas venezia venghaus venkat venkatesan ventimiglia
venturelli venturini verbeek vercesi verdes verduzco veres verhaeghe verhoeven verma vermeulen verniest versfeld verzi
vesel vesela veselicic vesely vesic vesin vestergaard veum veverka vey vezi vezmar vezzoli vianello vicari vicen vicha
vicini vicol vidacek vidal viderscak vidmar vidranjski vieira viellehner vierin vieru vieweg viklund vila vilakazi
vilimek viljoen vilka vilks villa villadsen villagomez villalobos villalpando villani villanueva villareal villari
villarreal villasenor villegas villiers vilsone vilsons viluma vilums vincent vincenzi vinci vincze vinketa vins
vintere vinters vinther vintila virlan virtanen visan visani visco visconti visek visekruna visentin visintin
visnovska visnovsky visser vitale vitasek vitek viti vitina vitins vitman vitola vitolins vitols vittori vituma vitums
viviani viviers vizitiu vizziello vlach vlah vlasak vlasic vlcek voboril vodak vodrazka voelkel vogel vogelgsang
vogronicopacic vogt voigt voinea vojacek vojta vojtek vojtisek vokoun vokuhl volek volf volkman volkov volkova vollis
volna volny volpi vona vondra vondracek vondrak vonrueden vontein voracek vorel vorisek vorlicek voros vos vosloo
votava votruba vrabec vrabie vracar vrana vranjic vranjkoviccenan vrba vrbanac vrbas vrbaslija vrugic vrzal vu vuceta
vucetic vucevac vuckovac vuco vuillermoz vujeva vukadin vukasinac vukelic vukelja vukeljic vukobrat vuksa
vuksanicpuljek vuksic vuleta vuletas vuletin vulic vulisic vunak vunjak vybiral vydarena vydareny vydra vymazal
vyskocil vyslouzil vəliyev vəsiyeva wacana wachenbrunner wadsworth waelchi wagenaar wagner wahyudin wahyuni waibel
wainwright wakefield walder walker walkowiak wallace wallin wallner wallstab walsh walsingham walter wang wanjiku
warburton ward wardana wartenberg waschbusch wasiak wasita wasiu waskita wassilew wassiluk wastuti watanabe watsica
watson wawrzyniak wdowiak weatherby weber wehner wehrle wehrli wehrsen weibel weidlich weidner weigel weimer weinand
weis weiss weissnat welch weller welsch welti welz welzel wenger weniger wentzel werle werner wershansky wertag
wessels wessinghage westhuyzen wetherby wettstein weyel whitaker whitcomb whitcombe white whitlock whitmore whittaker
wiacek wiafe wibisono wibowo wicaksono wickert widdowson widiastuti widmer widodo wiebe wiecek wieczorek wiegand
wieser wijaya wijayanti wijk wijnands wilcox wilczek wilderman wilkinson wilky willane willems willemsen williams
williamson willms willoughby willwacher wilson wilts wimmer winarno winarsih windler winkler winter winterbourne
wintheiser winther winthrop wirth wirz wischek wisniewska wisniewski wisoky wisozk wissing witczak witek witkowski
wittich wittkamp wittl wlodarski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolf wolfarth wolff wolfle
wollenberg wolmerans wolpert wolstenholme wolters wong wood woodhouse wooldridge worthington wos woschler wosiyane
wouters wozniak wraxall wright wrobel wronski wu wuckert wuhn wujak wunsche wuthrich wyludda wyss xaba xacon xavier
xiana xicoy xu xəlilov yaamoa yadav yade yamada yamaguchi yamamoto yamazaki yami yanes yanez yang yanuar yaqub yardley
yawson yazici ybarra yeboa yeboah yebra yengwa yesilkaya yetkiner yeung yildirim yildiz yilmaz yilmazer yim yirenkyi
yiu yoon yorulmaz yoshida yost young yudhistira yuen yulianti yulianto yuliarti yundt yung yuniar yussuf zabaleta
zablocki zaborska zaborsky zabranska zabransky zabrdac zaccaro zacek zadnik zadravec zadric zagarac zagaria zago
zagorscak zagorsek zahradka zahradnik zahrah zaituc zajac zajic zajicek zalako zalar zalesak zalite zalitis zamarreno
zamarripa zambon zamboni zambrano zambuto zamecnik zamora zampieri zamudio zanatta zandt zanella zanelli zanetta
zanetti zanner zanon zanotti zapalac zapletal zaporojan zappacosta zappala zappia zaragoza zarate zareba zaremba
zarins zaruba zarzycki zatloukal zavadil zavala zavrel zayas zbinden zbodulja zboncak zboril zdarska zdarsky zdelar
zdencan zdrazil zdunek zebic zec zedda zednik zehnder zeidler zeidmane zeidmanis zejak zekan zekl zelena zelenka
zeleny zelinka zeltina zeltins zeman zemanek zemlak zeni zennaro zepeda zerajic zeravica zeuch zeyen zeyhle zezula
zgela zgrabljic zhang zhao zheng zhou zhu zibere zibers zidek ziegler zielinska zielinski zieme ziemele ziemelis
zietek zijan zika zimanyi zimka zimmerman zimmermann zimonja zimonjic zinaic zinajic zingaretti zingg zinser zintl
zipac zipancic zipp zipse ziramov zivak zivanac ziviccojbasic zizka zlamal zmegac zollinger zollo zondi zondo zordan
zorica zotti zoubek zouhar zrna zschunke zubak zubane zubrik zuiderveld zulaika zuliani zuljevicgrafina zulkarnain
zullo zulu zuma zumbo zumsande zungu zuniga zunino zurawski zurcher zvaigzne zvanic zvejniece zvejnieks zverina
zviedre zviedrs zvinele zvinelis zvonar zwane zwettler zwiener zych zyl đedovic đekanovic đekic đekovic đelic đelkapic
đelmas đelosevic đenic đenovic đerasevic đerasimovic đergovic đeric đerisilo đokovic đolovic đukelic đumija đunda
əfəndiyeva əhmədov əliyev əliyeva ələkbərov ələkbərova
`;
