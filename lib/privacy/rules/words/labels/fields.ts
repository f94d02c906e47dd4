import { anyWord } from '../fold.ts';

/** What a field that asks for something of a person is called. */
export const PERSONAL_FIELD = anyWord(`
(?:full|first|last|given|family|middle|maiden|user|nick|sur) ?names? |
(?:home|postal|shipping|billing|delivery|mailing|street)? ?address* |
(?:patient|customer|guest|passenger|student|child s?|contact|parent|recipient|emergency contact|applicant|employee|spouse|traveller|account holder|beneficiary|payee|doctor) ?name |
2fa code | a chi intestiamo | a nombre de | a nombre de quién | a nombre de quién va la reserva | à quel nom |
à quel numéro | aadhaar* | aadhar | aanhef | aanvrager* | abholberechtigte* | abholer* | abholperson* | ablaufdatum |
absender* | accompagnant* | accompagnator* | accompagnatore* | account holder* | account no | account nr |
account number | account owner | acct | acct no | acct number | acheteur* | achternaam | acompañante* |
acompanhante* | acquirente* | additional driver | addr | address ?line* | adhérent* | adres zameldowania |
adres zamieszkania | adres* | adresse actuelle | adresse mail | adresse* | adresszusatz* | afiliación | afzender* |
age and date of birth | agência | agência e conta | ahv* | aka | alias | alien number | allergies | alternate number |
alternate phone | alumna | alumno* | aluna* | alunna | alunno* | aluno* | amtliches kennzeichen | anmeldename* |
anrede | anschrift | ansprechpartner* | antragsteller* | apartment | apelido* | apellido* | apodo* | appartement |
apt | arrendador* | arrendatari* | arts | arzt* | ärztin | asegurad* | assicurat* | assignee | assinatura* | assuré* |
athlete name | attendee* | attention | attn | au nom de | auf welchen namen | auftraggeber* | ausweis* |
authenticator code | author name | authorised person | authorized person | avisar em caso | backup email | badge id |
badge name | badge number | bailleur* | bairro* | bambino | banco agência conta | bank account | bank details |
bankrekening* | bankverbindung* | bâtiment* | begeleider* | beglei\\p{L}* | begunstigde* | begünstigte* |
behandelnde* | bénéficiaire* | beneficiar* | beneficiári* | benutzername | bereikbaar op | beschwerden | best number |
best phone | best way to reach | bestuurder* | besucher* | beveiligingscode | bevollmächtigte* | bezugsperson* |
bibliotheekpas* | bibliotheksausweis* | bic | bij nood | bijnaam* | bill to | birth ?date | birth ?day |
birth ?place | birth ?year | birth* | bisherige anschrift | blood type | bloque | booked for | booking name |
born in | born on | borough | bride | bsn* | building and street | burgerservicenummer | buyer name | c a p | c f |
c o | c p | cad | caducidad | call me at | call you | callback number | calle | calle y número | cap |
car registration | card ?holder* | card ?number | card holder* | card no | card nr | card security |
card verification | cardholder | cardnumber | care of | carné de conducir | carnet de conducir | carnet de socio |
carta d identità | carta de condução | carta di credito | cartão de cidadão | cartão do cidadão | cartão sus |
cartão* | carte d identité | carte vitale | carteira de motorista | carteirinha* | caution* | cédula* | cell ?phone |
cell* | cellulare* | celular com ddd | celular* | cep* | cf | chassis | chave pix | chi riceve | chi ritira |
child s first name | children s names | cidade de nascimento | cidade* | cip | citofono* | città | city and zip |
city of birth | city state zip | ciudad | civico | civilité | clave | clave de elector | cnh | cns | coach name |
code d accès | code postal | code postal et ville | code secret | codice di sicurezza | codice fiscale |
codice paziente | código de segurança | código de seguridad | codigo postal | código postal | código postal* |
cognome* | come contattarti | come si chiama | come ti chiami | comment t appelles tu | comment vous appelez |
comment vous appelez vous | comment vous joindre | commune | commune de naissance | como podemos falar |
como podemos te chamar | cómo se llama | cómo te contactamos | cómo te llamas | como você se chama |
complément d adresse | complemento | comprador* | comune | comune di nascita | conducente* | conducteur* |
conductor* | condutor* | conduttore | coniuge* | conjoint* | cônjuge* | conta | conta bancária | conta corrente |
conta e dígito | contact d urgence | contact details | contact for | contact info* | contact me | contact number |
contact person | contact phone | contact urgence | contacto | contacto de emergencia | contactpersoon* | contato |
contato de emergência | contatto di emergenza | contatto di* | contatto in caso* | contatto* | conto corrente |
contraseña | convidado* | cónyuge* | coordonnées | correio eletr\\p{L}* | correo* | country of birth | county |
courriel* | cp | cpf na nota | cpf* | credit card* | criança | cryptogramme* | csc | cuál es tu nombre |
cuenta bancaria | cuil | cuit | curp | customer ?number | cvc | cvv | da parte di | data de nascimento |
data di nascita | data nasc* | data nascita | data ur | data urodzenia | data urodzenia* | data ważności |
date d expiration | date de naissance | date naissance | date of birth | date of birth* | day ?time phone |
day of birth | ddn | de la part de | de parte de | de quem | deceased | déclarant* | deelnemer* | défunt* | defunto* |
deine e mail* | deine nummer | delegato* | deliver to | demandeur* | dentist name | département de naissance |
dependant* | dependent* | destinataire* | destinatari* | destinatári* | diagnosis | dichiarante* | digicode |
direccion | dirección* | discord* | display name | displayname | district of residence | dla kogo | dni | dni nie |
dob | doctor* | document number | documentnummer | documento d identità* | documento de identidad* |
documento de identidade | domicile | domicilié* | domicilio* | dónde entregamos | dónde te lo enviamos | dónde vives |
dove abiti | dove consegnare | dove consegniamo | dowód osobisty* | driv\\p{L}* licen[cs]e* | driver id |
driver name | driver s licen[cs]e | driver* | drivers licen[cs]e | driving licen[cs]e* | dt nasc* | dziecko |
e ?mail ?adresse | e ?mail* | e mail | e mail* | echtgeno* | ehegatt* | ehepartner* | eigenaar* | eigentümer* |
ein or ssn | élève* | elternteil* | em caso de emergência | emergency contact* | emergency number | emergency person |
emergency phone | empfaenger* | empfänger* | employee id | employee no | employee number | en cas d urgence |
en caso de emergencia | endereco | endereço* | enfant | épouse | époux | erede* | erfgenaam* |
erziehungsberechtigte* | escalera | estado uf | étage | evening phone | executor* | exp date | expediente académico |
expéditeur* | expiration* | expire fin | expires | expiry* | f nac* | facebook profile | fahrer* | fahrerlaubnis* |
fahrgestell* | falecid* | fallecid* | familienname* | family name | father name | father s name | fax |
fecha de nacimiento | fecha nac* | festnetz* | figlia | figlio | filha | filho | filiação | firma del* | firmante* |
firmatario* | first name | firstname | fixe | flat number | floor and door | forename* | former name | freguesia |
frequent flier* | frequent flyer* | from name | from whom | führerschein* | full name | fullname | für wen | garant* |
gast | gastgeber* | gdzie dostarczyć | gdzie mieszkasz | geadresseerde* | geb | geb dat | geb datum | gebdatum |
geboorte* | geboortedatum* | geboorteplaats* | geboren* | gebruikersnaam* | geburts* | geburtsdatum* | geburtsland* |
geburtsname* | geheimzahl* | geldig tot | gemeente | gender | genitore* | genodigde* | geschlecht | geslacht |
gesundheitskarte* | gift for | gift from | given names | gmina | gość | government id* | gp name | green card* |
groom | gsm* | guardian name | guardian* | guest ?name | gültig bis | habilitação* | halter* | handle |
handtekening* | handy* | hasło* | haus nr | hausarzt* | hausnr | hausnummer | health card* | health insurance* |
heir | heirs | herdeir* | hereder* | hija | hijo | historia clínica | hoe bereiken we* | hoe heet je | hoe heet u |
hoe kunnen we u bereiken | hoe mogen we* | home location | home phone | hometown | hóspede* | host name of the party |
house name | house no | house number | how can we reach you | how to reach you | huésped* | huisarts* | huisnr |
huisnummer | husband s name | huurder* | iban* | id card* | id document* | id kaart* | id no | id number |
identidade | identifiant* | identifikationsnummer | identiteitsbewijs* | identiteitskaart* | identity card* |
identity document* | identity number | idnr | ifsc* | ihr name | ihr vor* | ihre adresse | ihre anschrift |
ihre e mail* | ihre mail* | ihre nummer | il tuo nome | im notfall | imię dziecka | imię i nazwisko* | imię matki |
imię ojca | imię ojca* | imię ucznia | imię* | imiona | imiona rodziców | immatriculation* | in case of emergency |
in caso di emergenza | in geval van nood | indirizzo* | ine | initials | inquilin* | inquilino* | insee | instagram* |
insurance id | insurance member* | insurance no | insurance number | interno | interphone | intestat* |
intestatario* | invitado* | invitato* | invité* | itin | jak masz na imię | jak się do pani* | jak się nazywasz |
jak się skontaktować | je naam | joignable* | jouw naam | kaarthouder* | kaartnummer* | karteninhaber* |
kartennummer | käufer* | kennwort | kennzeichen | kenteken* | kfz kennzeichen* | kierowca | kierowcy | kind |
kind vorname | kindes | klantnr | klantnummer | known traveler* | known traveller* | kod cvv | kod i miejscowość |
kod pocztowy | komórk* | kontakt alarmowy | kontakt* | kontaktperson* | konto bankowe | kontoinhaber* | kontonr |
kontonummer | kontoverbindung* | koper* | krankenkassennummer* | krankenversicherung* | kreditkarte* | kreditkarten* |
kto odbiera | kundennr | kundennummer | künstlername* | kupujący | kvnr | landline | landlord name | landlord* |
last 4 | last four | last name | lastname | latitude | lead guest | lead passenger | leerling* | leerlingnummer* |
legal name | legitymacja* | lekarz* | lessee | library card | library card* | licen[cs]e no | licen[cs]e number |
licence number | licence plate* | license number | license plate* | lidmaatschapsnummer | lidnr | lidnummer |
lieu de naissance | lieu de résidence | line id | line manager | linkedin* | locador* | local de nascimento |
localidad | localidade | località | localité | locality | locataire* | locatári* | locatore | login | logradouro* |
longitude | loyalty number | lugar de nacimiento | luogo di nascita | luogo nascita | mädchenname* | madre | mãe |
maiden | maiden name | mail | mail to | mailadres* | matka | matricola* | matrícula del vehículo | matrícula* |
matricule* | matrikel* | małżon* | médecin traitant* | médecin* | medicaid* | medical history | medical record* |
medicare* | medication* | medico* | médico* | meisjesnaam | mél | member ?id | member no | member number |
membership id | membership no | membership number | mère | miasto* | miejsce urodzenia* | miejscowość* | mieter* |
mitglieds nr | mitglieds* | mitgliedsnummer* | mittente* | mm yy | mobiel* | mobiele* | mobil | mobile no | mobile* |
mobilnummer | moeder | month of birth | morada* | mot de passe | mot de passe* | mother name | mother s maiden name |
mother s name | motorista* | móvil* | mpan | mrn | municipio* | município* | mutter | mutuelle n* | n civico |
n sécu* | n tessera | n[°º]? fiscal | n[ºo°]? de afiliación | n[º°o]? d adhérent | n[º°o]? d immatriculation |
n[º°o]? de carte | n[º°o]? de cuenta | n[º°o]? de la seguridad social | n[º°o]? de permis | n[º°o]? de tél* |
n[º°o]? de utente | n[º°o]? documento | n[º°o]? et rue | n[º°o]? étudiant | n[º°o]? fiscal | n[º°o]? pasaporte |
n[º°o]? sécu* | n[º°o]? socio | n[º°o]? ss | naam | naam kind | naam leerling | naam van het kind | nachname* |
nacida | nacido | nacimiento | nadawca | naf | naissance | najemca | name | name as it appears |
name as it appears on your license | name as on | name as shown | name des kindes | name for the order |
name on badge | name on card | name on the booking | namens wie | nascid* | nascimento | nascita | nata a | nata il |
national id* | national insurance* | national number | nato il | nato* a | naturalidade* | nazwa użytkownika |
nazwisko panieńskie | nazwisko rodowe | nazwisko* | né à | né e le | né[e]? le | neue anschrift | next of kin |
next of kin* | nhc | nhs no | nhs number | nickname* | nie | nif nie | nif* | nino | nip lub pesel | nir | nis |
niss | nom d épouse | nom d usage | nom de famille | nom de jeune fille | nom de naissance | nom du représentant |
nom et prénom* | nom marital | nom prénom | nom* | nombre de pila | nombre de quién | nombre de usuario |
nombre del alumno | nombre del niño | nombre del tutor | nombre y apellidos | nombre* | nome completo |
nome da criança | nome da mãe | nome del bambino | nome dell alunno | nome do aluno | nome do pai |
nome do responsável | nome e cognome* | nome impresso | nome social | nome utente | nome* | nominativo* | nominee* |
noodcontact* | noodgeval | noodnummer | notfall kontakt | notfallkontakt* | notfallnummer* | nr domu | nr dowodu* |
nr indeksu | nr konta* | nr legitymacji | nr mieszkania | nr paszportu | nr polisy | nr prawa jazdy |
nr rejestracyjny* | nr telefonu* | nr ubezpieczenia* | nss | number plate | number plate* | numer albumu |
numer domu | numer dowodu | numer dowodu* | numer karty | numer karty* | numer konta* | numer kontaktowy |
numer mieszkania | numer paszportu | numer pesel | numer polisy | numer rejestracyjny* | numer telefonu | número |
numéro allocataire | numero carta | numero civico | numéro d abonné* | numéro d adhérent* | numéro d allocataire |
número da conta | numéro de carte | número de cuenta | número de empleado | número de la seguridad social |
número de matrícula | número de móvil | número de pasaporte | numéro de passeport | numéro de permis |
numéro de portable | numéro de sécurité sociale | número de socio | número de tarjeta | numéro de téléphone |
número de utente | numero di carta | numero di cellulare | numero di passaporto | numero di patente |
numero di telefono | número do cartão | numero documento | número e complemento | numéro et voie | numéro fiscal |
numéro fiscal* | numero patente | numero tessera | nummernschild* | nuss | nutzername* | n° de téléphone |
nº afiliación | nº de socio | od kogo | odbiorca* | ojciec | onde entregar | onde você mora | ondergetekende* |
one time code | one time password | ontvanger* | op naam van | opiekun* | ordered by | ort | ort und datum |
osoba do kontaktu | osoba kontaktowa | ospite* | other names | otp | où habitez vous | où livrer | où vous joindre |
où vous livrer | ouder* | overledene* | owner name | owner s full name | owner s name | paciente* | pacjent* | padre |
padre madre | paese di nascita | pai | país de nacimiento | palavra passe | pan | pan number | pani imię | para quem |
para quién | parent name | parent* | parrain* | partecipante* | participant* | participante* |
partita iva o codice fiscale | partner | partner name | partnerin | pasajero* | pasaporte | pasażer* | paspoort* |
pass ?code | pass ?nummer | passageiro* | passager* | passagier* | passaporte* | passaporto* | passcode |
passeggero* | passenger* | passeport | passnr | passphrase | passport* | password* | passwort* | paszport* |
patente* | patient* | patiënt* | patronyme | payee* | paypal* | payroll number | pays de naissance | paziente* | pec |
per chi | père | permis de conduire* | permiso de conducir* | permit holder | persona da contattare |
persona de contacto | personalausweis* | personalnr | personalnummer | personeelsnummer* | personne à contacter |
personne à prévenir | personne de confiance | personnel number | pesel* | phone* | physician* | piano | picked up by |
pickup person | pièce d identité* | pin | pin ?code | pin number | pincode | pis* | pix | plaats | plaatsnaam |
placa do veículo | placa* | place of birth | place of residence | plaque* | plate | plate number | plates |
player name | plus one | plz | plz ort | plz und ort | población | podpis* | policennummer* | policy no |
policy number | polisnr | polisnummer | portable | portal | porteur de la carte | posiadacz karty | post ?code |
posta elettronica | postal ?code | postcode en plaats | postcode* | postleitzahl* | pour qui | powiat | prawo jazdy* |
preferred name | prenom | prénom de l enfant | prénom* | prescriber* | previous name | primer apellido | print name |
printed name | pronouns | propietari* | propriétaire* | proprietári* | proprietario* | prov | provincia |
provincia di nascita | prüfnummer | prüfziffer* | pseudo* | pseudonim* | puerta | pupil* | płeć | qual é o seu nome |
qual o seu nome | quel est votre nom | quem recebe | quem retira | quem vai receber | quem vai receber* |
qui êtes vous | qui récupère | qui vient | quién recibe | quién recoge | quién viene | rachun\\p{L}* bankow\\p{L}* |
reach me | reach you | recapiti | recapito* | rechnungsempfänger* | recipient* | recovery email | redress number |
referee* | reference name | referente* | referred by | referring doctor | referring physician | registration number |
registration plate | reisepass* | reiziger* | rekening* | rekeninghouder* | rekeningnummer* | relatienummer |
remetente* | remitente* | renavam* | rentenversicherung* | reperibil* | reporter name | représentant légal* |
requerente* | reserved for | residence | résidence | residence permit* | residente* | residential | residenza* |
responsable légal* | responsável* | reviewer name | rfc | rg | rib | richiedente* | rider name | rider* | rijbewijs* |
rijksregisternummer | rodzic* | roepnaam | routing number | routing* | rua | rua e número | rückruf* |
rückrufnummer* | rue | rue et numéro | rufname* | rufnummer | runner name | rut | salary | salutation | scadenza |
scadenza carta | scala | schülernummer* | screen name | second driver | secret answer | sécurité sociale |
security answer | security code | security code* | security question | segundo apellido | segurad* |
seguridad social | seller name | send it to | send to | sender name | sender* | senha* | seria i numer | sesso |
seu nome | sexe | sexo | ship to | ship to name | sibling* | sicherheitscode* | sicherheitsfrage* | sign here |
signal number | signature* | signed by | skype* | sobrenome* | social handle | social security* | socio | sofinummer |
solicitante* | soprannome* | sorgeberechtigte* | sort ?code | sort code | sozialversicherungsnummer | spadkobierc* |
speaker name | spitzname* | spouse name | sprzedający | ssn | staatsangehörigkeit und geburtsort | stadt | staff id |
staff number | steuer ?id* | steuer identifikations* | steueridentifikationsnummer | steuernr | steuernummer |
stockwerk | straat en huisnummer | straat* | straatnaam* | strasse* | straße* | street line | street* | student id |
student no | student number | studente | studentnummer* | su nombre | subscriber id | suite | supervisor name |
surname* | surnom* | sv nr | sv nummer | swift* | symptoms | tablica rejestracyjna | tan | targa* |
tarjeta sanitaria | tarjeta sanitaria* | tarjeta* | tax id* | tax number | tax payer* | taxpayer* | teacher name |
teilnehmer* | tel | tél | tel contacto | tel kom* | tel nr | telefax | telefon kontaktowy | telefon* |
telefone para contato | telefone* | telefonisch erreichbar | teléfono de contacto | teléfono de emergencia |
telefono* | teléfono* | telefoon* | telegram* | telemóvel* | telephone* | téléphone* | tenaamstelling | tenant name |
tessera n | tessera sanitaria* | tessera* | teu nome | text me | text you | tfno | tin | titel vorname |
titulaire du compte | titulaire* | titular da conta | titular de la cuenta | titular de la tarjeta | titular* |
título de eleitor* | titulo eleitor | tlf | to name | to whom | toevoeging | ton prénom | town city | town of birth |
town or city | tratamiento | travell?er* | trustee* | tu correo | tu nombre | tuo nome | tus apellidos |
tussenvoegsel* | tuteur* | tutor* | tutore* | twitter* | twoje imię | ubezpieczon* | uczeń | uczennica | uczestni* |
ulica i numer | ulica* | unit number | unter welcher nummer | unterschrift* | upi id | upi* | uposażon* | urodzon* |
username* | usuario | usuário* | utente | utr | uw naam | vader | valid thru | valid until | validade* | van wie |
vaste lijn | vater | vehicle reg* | vehicle registration | vendedor* | vendeur* | venditore* | venmo* | verhuurder* |
verification code | verkäufer* | verkoper* | vermieter* | versicherten* | versichertennummer* | versicherungsnr |
versicherungsnummer* | vertragskonto* | vervaldatum | verzekerde* | verzorger* | via | vía | via e numero |
via piazza | viaggiatore* | viajero* | ville | ville de naissance | vin | visa number | voie | volledige naam |
vollständiger name | von wem | voogd* | voor en achternaam | voor wie | voorletter* | voornaam | vorname* | vos nom* |
voter id* | voter* | votre nom | votre numéro | votre prénom | voyageur* | w razie wypadku | waar mogen we* |
waar woon je | waar woont u | wachtwoord* | wat is je naam | wat is uw naam | wechat* | wen dürfen wir | wer holt ab |
wer kommt | what is your name | what s your name | what should we call you | whats* | when were you born |
where can we reach you | where do you live | where shall we deliver | where should we send | where should we ship |
where to send | who are you | who is it for | who is it from | who is picking up | who is this for |
who is this gift for | who referred you | who s coming | who s it for | who should | who should we call |
who to contact | who will | wie dürfen wir sie nennen | wie haalt | wie heißen sie | wie heißt du | wie komt |
wie können wir sie erreichen | wie sollen wir dich nennen | witness* | wnioskodawca | wo wohnen sie | wo wohnst du |
wohin dürfen wir liefern | wohnort* | wohnungsgeber* | województwo | woonachtig | woonadres* | woonplaats |
work phone | współmałżon* | wynajmujący | właściciel rachunku | właściciel* | year of birth | your address |
your e ?mail | your full name | your location | your manager | your name | your number | zahler* |
zahlungspflichtige* | zamieszka* | zap | zelle* | zip | zip ?code | zmarł* | zugangscode* | zuname | अभिभावक* |
आईएफएससी* | आधार* | आपका नाम | आपातकालीन* | आवेदक* | ईमेल* | उपनाम | ओटीपी | कार्ड नंबर | खाता नंबर | खाता संख्या |
खाताधारक* | गली* | गाँव* | गांव* | गाड़ी नंबर | छात्र* | जन्म तिथि | जन्म* | जिला* | ड्राइविंग* | डाक* | तहसील |
दूरभाष* | नाम | नामिनी* | निवास* | नॉमिनी* | पता | पति का नाम | पति पिता* | पासपोर्ट* | पासवर्ड | पिता का नाम | पिन |
पिन कोड | पिनकोड | पूरा नाम | पैन* | फ़ोन* | फोन* | बच्चे का नाम | बैंक खाता | मकान* | मतदाता* | मरीज* | माता का नाम |
मोबाइल नंबर | मोबाइल* | मोहल्ला | यात्री* | यूपीआई* | राशन कार्ड नंबर | राशन कार्ड संख्या | रोगी* | व्हाट्सएप* |
वार्ड | वाहन नंबर | वाहन संख्या | वोटर* | शहर* | संपर्क* | सम्पर्क* | हस्ताक्षर | お受取人 | お名前* | お子さま* | お子様* | お届け先* |
お誕生日 | お電話* | ご予約者* | ご住所* | ご家族* | ご希望の連絡先 | ご担当者* | ご来店者* | ご氏名* | ご署名 | ご連絡先 | せい | ふりがな | めい | カード名義* | カード番号 |
セイ | セキュリティコード | ナンバープレート | ニックネーム* | パスポート番号 | パスワード | ハンドルネーム | フリガナ | マイナンバー* | メイ | メール* | ユーザーid | ユーザー名* |
主治医* | 乗客* | 代表者* | 会員番号* | 住所 | 保護者* | 保険証番号* | 個人番号* | 免許証番号* | 出身地 | 参加者* | 受取人* | 口座名義* | 口座番号* | 同伴者* | 名 | 名前 |
名義人* | 呼び名 | 契約者* | 姓 | 学籍番号* | 宛名 | 宿泊者* | 届け先* | 差出人* | 市区町村* | 建物名* | 担当者名* | 搭乗者* | 携帯* | 旅券番号 | 暗証番号 | 有効期限 |
本籍 | 氏名* | 生年* | 生年月日* | 申込者* | 町名* | 番地* | 社員番号* | 続柄と氏名 | 緊急連絡先* | 署名 | 被保険者* | 診察券番号* | 誕生日 | 車両番号* | 送り主* | 連絡先* |
運転免許* | 郵便番号 | 都道府県* | 電話*
`);

/** Names of other things than people, and fields that look for something rather than ask for it. */
export const OTHER_FIELD = anyWord(`
aankomst* | aantal* | abfahrt* | abflug* | account nickname | amount | animal* | ankunft* | anzahl* | api key name |
arrival | assunto | asunto | bar color | bar colour | bedrijfsnaam | bestellnummer | bestemming* | betrag | betreff |
birthday discount* | board name | book title | branch | branch name | breed | bucket* | busca | buscar |
business name | búsqueda | campaign* | caption | card message | cat s name | category | cerca | channel* | check in |
check out | chilometr\\p{L}* | codice destinatario | collection name | color | column name | combien | company |
company name | coupon* | course name | cuántos | currency | d arrivée | date of event | datei* | de départ |
de destino | de llegada | de origem | de salida | départ | department | departure | departure city | destination |
destino | device name | device* | di arrivo | di partenza | discount | discount code | display ?name of | docelow* |
dog s name | domain name | domain* | employer* | end date | environment name | event date | event name | file ?name |
filter* | firma | firmen* | first pet | folder* | frequency | geräte* | gift card code | gift card* | gift message |
group name | gruppen* | gutschein* | headline | hoeveel | host ?name | host* | how did you hear | how many |
ile osób | industry | institution | ip address | item name | job title | kanal* | key name | keyword* |
kilomet\\p{L}* | kilómetr\\p{L}* | kurs* | label | language | liczba* | lien de parenté | list | list name | listen* |
mac address | make and model | meeting* | menge | mileage | model | movie | naam evenement | naam project |
naam vereniging | name this* | name your price | nazwa firmy | nazwa* | network name | netzwerk* |
newsletter frequency | nickname for this* | nom de l association | nom de l entreprise | nom de l équipe |
nom de l événement | nom de la boutique | nom de la liste | nom de la société | nom du fichier | nom du groupe |
nom du produit | nom du projet |
nombre de (?:sièges|places|personnes|nuits|voyageurs|adultes|enfants|jours|articles|licences|utilisateurs|pages|colis|pièces|chambres) |
nombre de la clase | nombre de la empresa | nombre de la lista | nombre de* personnes | nombre del archivo |
nombre del centro | nombre del equipo | nombre del evento | nombre del producto | nombre del proyecto | nome azienda |
nome da empresa | nome da equipe | nome da lista | nome da turma | nome del prodotto | nome del progetto |
nome della lista | nome do evento | nome do produto | nome do projeto | nome evento | nome lista | nome prodotto |
nome turma | number of* | número de personas | número de pessoas | numero di persone | objet | occasion | odjazdu |
oggetto | onderwerp | order number | organi[sz]ation name | organi[sz]ation* | origin city | parentela | parentesco |
partenza | pesquisa* | pet name | pet s name | pet* name | phone model | plan name | playlist | pokrewieństw* |
position | product name | product* | produkt* | project name | projekt* | promo* | q | qty | quantity | quantos |
query | quilometr\\p{L}* | rabatt* | radius | ragione sociale | raison sociale | raum* | razão social | razón social |
recherche* | recipe name | relationship | repo | report name | repository* | role | room name | room* name | router* |
rule name | salida | school | search* | server* | shop name | site name | size | song | sort by | sort order | ssid |
start date | store name | subject | suche* | szukaj | table name | tag name | tarif* | tariff* | team name | temat |
template | time ?zone | title | token* | tracking* | ubicación del | university | url | veranstaltung* | vereins* |
vertrek* | verwandtschaft* | view name | voucher | wallet address | webinar* | website | wie viele | wlan* |
workspace | wyjazdu | wyszukaj | zielort | zoek* | उत्पाद* | खोज* | रिश्ता | वस्तु | विषय | शीर्षक | タイトル | 件名 | 会社名 |
出発地 | 到着地 | 商品名 | 店舗名 | 検索 | 目的地 | 続柄
`);
