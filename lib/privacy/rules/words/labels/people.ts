import { anyWord } from '../fold.ts';

/** Labels that ask for a name: under them a single word is one. */
export const NAME_LABEL = anyWord(`
achternaam | apellido* | birth name | cognome | display name | familienname | family name | first name | forename |
full name | geburtsname | given name | imię | imię i nazwisko | last name | legal name | mädchenname | maiden name |
meisjesnaam | naam | nachname | name | name on card | nazwisko | nickname | nom | nom complet | nom d épouse |
nom d usage | nom de famille | nom de naissance | nom et prénom | nombre | nombre completo | nombre de pila |
nombre y apellidos | nome | nome completo | nome da mãe | nome di battesimo | nome do pai | nome e cognome |
nome social | preferred name | prénom* | roepnaam | rufname | screen name | sobrenome | surname | volledige naam |
vollständiger name | voornaam | vor und nachname | vorname | नाम | お名前 | 名 | 名前 | 姓 | 宛名 | 患者名 | 氏名
`);

/** Labels of people by what they are or do, and greetings: what follows them is a name if it has the form of one. */
export const ROLE_LABEL = anyWord(`
*arzt | *ärztin | *bearbeiter* | *berater* | *betreuer* | *empfänger* | *inhaber* | *lehrer* | *leiter | *leiterin |
*nehmer* | *partnerin | a cargo de | a cura di | à l attention de | a nombre de | a nome | a nome di |
aangemaakt door | aanvrager | abbonat[oa] | abgegeben bei | abogad[oa] | abonad[oa] | abonent | abonné* | abonnee |
absender* | absent* | abteilungsleit* | accompagnant* | accompagnat[oa] da | accompagnator* | account holder |
account manager | account owner | acheteur* | acompañante | acquirente | actor | added by | additional driver |
adhérent* | adjuster | advis[eo]r | adviseur | advocaat | advogad[oa] | adwokat | afgegeven bij* | afzender | agent |
agente | alles gute | alumn[oa] | alun[oa] | alunn[oa] | alunos | amig[oa]s | anbieter* | angehörige* | animat* |
annonceur* | ansprechpartner* | ansprechperson | antrag von | antragsteller* | antwort von | anwalt | anwältin |
apotheker* | appellant* | applicant | appraiser | approved by | approver | aprovad[oa] por | archivist | arrendador* |
arrendatari[oa] | arrivée de | artist | arts | arzt | ärztin | asegurad[oa] | asegurada | asesor[a]? | assessor |
assicurata | assicurato | assigned to | assignee | assinado | assinado por | assinante | assinatura | assistito |
assuré* | assurée? | at home | atendente | atendid[oa] por | atleta | attended by | attendee* | attending |
attention | attn | attorney | au nom de | auftraggeber* | auguri | auguri a | auteur | author | autor* |
autorizad[oa] | autorizad[oa]s | autrice | avaliação de | avocat* | avvocat[oa] | baby | badge name | bailiff |
bailleresse | bailleur* | bcc | bearbeiter* | bedankt | begünstigte* | behandelaar | behandelnde* | beifahrer* |
beitrag von | bem vind[oa] | bem vind[oa] de volta | bénéficiaire | bénéficiaires | beneficiári[oa] | beneficiaries |
beneficiario | beneficiary | beneficiary name | bénévole* | bentornat[oa] | benvenut[oa] | besitzer* | best man |
bestellt von | bestuurder | bestuurslid* | bewerkt door | bewohner* | bezorgd door | bezorger* | bezugsberechtigte* |
bienvenid[oa] | bienvenid[oa] de nuevo | bienvenue | bill payer | bill to | boa tarde | bom dia | bon anniversaire |
bon retour | bonjour | bonsoir | booked by | booking name | borrowed by | borrower | breeder | bride | bridesmaid* |
broker | buddy | buenos días | buonasera | buongiorno | buren | buur* | buyer | c o | cameraman | camerier[ae] |
candidat* | candidat[oa] | caposala | captain | card holder | cardholder | caregiver | carer | caretaker |
case manager | case worker | cashier | caution* | cc | celebrant | chair | chairman | chairwoman | champion |
changed by | charge nurse | chauffeur | checked by | checked in by | checked out to | cheers | chef | child |
children | choreographer | ciao | cidadã[oo]? | cidadão | citizen | claimant | clerk | client* | closed by |
co applicant | co host* | co titulaire | coach | colaborador* | collectant* | colocataire* | commento di |
competitor | completed by | composer | comprador* | conducente | conducteur | conductor* | condutor* | conduttore |
congratulations | congratulazioni | coniuge | conjoint* | cònjuge | cônjuge | conseiller* | conseillère* |
consulente | consultant | consultor[a]? | contact | contact d urgence | contact person | contacto | contactos |
contactpersoon | contacts | contador* | contato | contatos | contatto | contestant | contrario | contribuinte |
controparte | convidad[oa]s? | cónyuge | coordinador* | coordinator* | corredor* | correspondent* | corretor* |
corretor[a]? | corrida com | corriere | counsel* | courier | creado por | created | created by | creato da |
creditor | créé par | crew | crew member* | criado por | cuoc[oa] | curator | custodian | customer | customers |
cześć | członek | członkowie | danke | darczyńca | de | deacon | deal owner | dear | debtor | declarant | deelnemers |
defendant | défunte? | delegad[oa] | délégué* | deliver to | demandé par | demandeur | dentist | dependant* |
dependent* | dependente* | deployed by | deputy | destinataire | destinatári[oa] | destinatario | devuelto por |
di turno | dimess[oa] | dipendente | direct messages | directed by | director* | dispatcher | dispensad[oa] a |
dispensad[oa] por | disponent* | doador[a]? | docent | docente | docentes? | doctor | dodał* | donante | donateur |
donateurs | donatore | donatrice | donneur d ordre | donors? | doradca | driver | dziecko | dziękujemy | dzień dobry |
écrit par | edited by | editor | editor in charge | ehegatte* | ehepartner* | ehrenamtliche* | eigenaar |
eigentümer* | eleitor[a]? | élève | élèves | eltern* | emergency contact | émetteur | empfänger* | emplead[oa] |
employé* | employee | employees | emprunté par | enfant* | engineer | enhorabuena | enseignant* | entliehen von |
entrant | entregador* | enviado por | erbe | erbin | erblasser* | erede | erfasst von | erflater* | ersteller* |
erstellt von | erziehungsberechtigte* | estudiante* | examiner* | executor | exhibitor | expéditeur | fahrer* |
fahrgast | fahrzeugführer* | familiare | family members | farmacéutic[oa] | farrier | father | favorecid[oa] |
fee earner | felicidades | félicitations | figli[oa] | filed by | filer* | filh[oa] | finalist | firma | firmado |
firmado por | firmante | firmat[oa] da | firmatario | firmato da | followers? | foreman | forward | freigegeben von |
friends? | from | funcionári[oa] | garant* | gast | geändert von | gebracht door | gebucht von | gefeliciteerd |
gemeldet von | genehmigt von | genitor[ei] | geprüft von | gerente | gereserveerd door | geschädigte* | gestionnaire |
getekend door | gever | gewijzigd door | gezeichnet | giocat* | gläubiger* | glückwunsch | goalkeeper | godparent* |
goedemorgen | goedgekeurd door | good afternoon | good evening | good morning | gouvernante | gp | gracias | grantee |
grantor | gratulacje | grazie | groepsleiding | groom | groomer | guarantor | guardian | guest | guests | guía |
guide | gutachter* | guten morgen | guten tag | hallo | halter* | handled by | handler | happy birthday | hausarzt |
heir* | held for | hello | herdeir[oa] | heredero | herzlichen glückwunsch | hi | hij[oa]s? | hired | hoi | hola |
holder | home members | hóspede* | host | hosted by | household | huésped* | huisarts | huurder | impersonating |
in memory of | indicad[oa] por | infermier[aei]* | infermier[ea] | infirmier* | ingevoerd door | inhaber* |
inpatient | inquilin[oa] | insegnante | inspector | instructeur | instructor | instruktor* | instrutor[a]? | insured |
insured person | interlocuteur | intervenant* | interviewer | intestatario | introduced by | investigator |
inviat[oa] da | invité* | invited by | invitee | istruttore | istruttrice | jogador* | joint holder | joueur* |
joueuse* | journaliste | judge | jugador* | juror* | kapitän | karteninhaber* | kassenwart* | kassierer* | käufer* |
kierowca | kind | kinder | kinderen | klant | klassenleitung | klassensprecher* | klient* | kollege* | kollegin* |
kontakt | kontoinhaber* | kunde | kunde in | kunden | kundin | kurier | kursleit* | landlord | last edited by |
lawyer | lead | lead guest | lector* | lecturer* | led by | leden | leerling | left with | lehrer* | lehrkraft |
leidster* | leiter* | leitung | lekarz* | lent to | librarian | licencié* | lid | likwidator* | linesman | livreur |
loan officer | loaned to | locador[a]? | locataire | locataires | locatári[oa] | locatore | logged in | logged in as |
madre | mãe | magistrate | makelaar | makler* | man of the match | managed by | manager | mandataire | mantelzorger* |
małżonek | mechanic | médecin* | medewerker | médic[oa] | medico | medico curante | medico di base |
médico prescriptor | melder* | member | members | membres | membri | mentor | merci | mère | merged by | midfielder |
midwife | mieter* | mitarbeiter* | mitbewohner* | mitglieder | mittente | mitversicherte* | moderator* |
modificado por | modifié par | modified by | moin | monitor[a]? | monteur* | mother | motorista | mutter |
nabestaande* | nabywca | nachbar* | nachlass | nachlass von | nachmieter* | nadawca | najemca | nauczyciel* |
négociateur* | neighbor | neighbour | next of kin | nominativo* | nominee | noodcontact* | notaio | notaire | notar* |
notari[oa] | notfallkontakt | notitie van | now serving | nurse | obrigad[oa] | occupant | odbiorca | officiant | oi |
olá | on call | on duty | on shift | ondertekenaar | ondertekend door | ontvanger | opened by | operator |
opgehaald door | ophalen door | opiekun* | oppas | ordenante | ordinante | ordonnateur | organi[sz]er | organised by |
organist | ospite | ospiti | ouder verzorger | ouder* | owned by | owner | paciente* | pacjenci | pacjent* | padre |
pagador | pai | paid by | panelist* | panellist* | para | parabéns | parent* | parishioner | participant* | parties |
partner | party name | pasajero* | pasażer* | passageir[oa] | passageiros | passager* | passagier | passegger[oi] |
passeggeri | passenger* | pastor | patiënt | patient in | patient* | patron | payee | payer | payeur | payor |
paziente | pedagogisch medewerker | penningmeester | people | père | perito | petitioner* | pettorale | peuter* |
pharmacist | photo by | photographe | physician | pielęgniarka | pilot | pix de | pix para | pix recebido de |
plaintiff | players? | plus one | podpis* | podpisał* | policy holder | policyholder | posiadacz* | posted by |
poszkodowan* | położna | pracownik* | praticien* | prenotato da | prenotazione* | prepared by | prescribed by |
prescriber | prescripteur | prescriptor* | prescrit par | prescrito por | prescritto da | présent* | presented by |
presenter* | president | président* | presidenta | presidente | prestado a | primario | primary contact |
primary driver | producer | profesor* | professeur | professor* | propietari[oa] | propos recueillis par |
propriétaire | proprietari[oa] | proprietári[oa] | prosecutor* | protokoll | protokollführung | przyjął | przyjęła |
publié par | pupil* | reader | realtor | recebedor* | recebeu | recebido de | received by | réceptionniste | recibió |
recipient | recoge | recogid[oa] por | recruiter | reçu par | rédigé par | referee | referente | referenti |
referred by | registrar | reisende* | reiziger | rejestratorka | rekeninghouder | relative* | remetente | remis à |
remise à | remises à | remitente | remitter | reported by | reporter | reports to | représentant* légal* |
representante | requerente | requested | requested by | requester | requestor | reservado por |
réservation au nom de | reservation name | réservé par | reserved by | reserved for | reserviert für | resident |
respondent* | responsabile | responsable | responsável | responsável pel[oa] * | retirad[oa] por | returned by |
review by | reviewed by | reviewer* | reviewers? | revisor* | ricetta di | richiedente | richiesto da | richter* |
ricoverat[oa] | rider* | rodzic* | runner | runner up | sachbearbeiter* | salarié* | schadensmelder* | schädiger* |
schenker* | schichtführer* | schriftführer* | schüler* | scorer | secrétaire | secretari[oa] | secretaris |
secretary | seen by | segretari[oa] | segurad[oa] | segurada | seller | sender | server | server name | serving |
shared by | ship to | sibling | signataire | signature | signé | signé par | signed | signed by | signed in |
signed in as | signed in by | síndic[oa] | sitter | soci[oa] | soci[oa]s? | sóci[oa]s? | social worker | sold by |
sold to | solicitad[oa] por | solicitado por | solicitante | soloist | sommelier | sorgeberechtigte* | speaker |
spelers? | spender* | spieler* | sponsor | spouse | sprawca | sprzedawca | stand in | stellvertret* | story by |
student* | student[ei] | stylist | submitted by | subscriber | substitute | suivi par | supervisor | surgeon | t n v |
tanti auguri | taught by | taxpayer | teacher | team lead | team members | teamleit* | technician | technicien* |
technik | techniker* | técnic[oa] | tecnico | tegenpartij | teilnehmer* | ten name van | tenant | terceiro |
testemunha | testo di | text by | thank you | thanks | themenstarter | therapeut* | therapist | ticket holder |
tierce | tiers | titulaire | titular | titulares | tnv | toegevoegd door | trainer* | transferência para |
transferido para | trauzeug* | traveler | travelers | traveller* | treasurer | trener* | trésorier* | triggered by |
trustee* | tu guía | tuteur | tutor legal | tutor* | tutrice | uczeń | uczennica | uczniowie | umówił* | umpire |
underwriter | unfallgegner* | unterschrieben von | unterschrift | unterzeichnet von | updated by | uploaded by |
upoważnion* | user | username | usher* | usuari[oa] | validé par | vater | vendedor* | vendeur | vendeurs? |
vendeuse | venditore | vendu par | verantwortlich* | verfasser* | verhuurder | verified by | verkäufer* |
vermittler* | verordnet von | versicherte* | versicherungsnehmer* | vertretung | verzekerde | verzekeringnemer* |
verzorger* | vet | veterinarian | viagem com | viaggiator[ei] | viajero* | vielen dank | visite avec | visitor badge |
visitor* | vocal | volontari[oa]? | voluntári[oa] | voluntari[oa]s? | volunteers? | voogd | voorgeschreven door |
voorzitter | vorbesitzer* | vorgesetzte* | vormieter* | vorsitzende* | voter | votre conseiller* | voyageur* |
vrijwilliger* | waiter | walker | ward sister | welcome | welcome back | welkom | welkom terug | who s home |
will call | willkommen | willkommen zurück | winner | witaj | witness | wnioskodawc* | wohnungsgeber* |
wolontariusz* | words by | written by | wynajmując* | wystawił* | właściciel* | zahler* | zahlungsempfänger* |
zahnarzt | zalecił* | zamawiając* | zarezerwował* | zatwierdził* | zawodni* | zgłosił* | zitat von | zmienił* |
zuständig | zuständige* | अध्यक्ष | अभिभावक | आवेदक | आवेदक का नाम | किरायेदार | किसान | खाताधारक | ग्राहक* | चालक |
चिकित्सक | छात्र का नाम | छात्र* | ड्राइवर | डिलीवरी पार्टनर | डॉक्टर | दाता | नमस्ते | नामिनी | पंच | पत्नी | पति |
पति का नाम | प्राप्तकर्ता | प्रेषक | पार्टनर | पिता का नाम | पिता* | बीमाधारक | मरीज | माता का नाम | माता* | मुखिया |
यात्री* | रोगी* | लाभार्थी का नाम | लाभार्थी* | वकील | वार्ड सदस्य | विक्रेता | शिक्षक | सचिव | सदस्य* | सरपंच |
स्वागत* | お客様* | お届け先 | ご予約者 | ご依頼主 | ご契約者 | ご署名 | ふりがな | ようこそ | カナ | ドライバー | フリガナ | レビュー投稿者 | 主治医 | 予約名 | 予約者 |
予約者名 | 代表者 | 代表者名 | 仲居 | 会員 | 会員名 | 作成者 | 作業者 | 依頼主 | 保護者 | 医師 | 受取人 | 同伴者 | 契約者 | 宛先 | 宿泊者 | 宿泊者名 | 届け先 | 店長 | 弁護士 |
患者* | 投稿者 | 担任 | 担当 | 担当者* | 支配人 | 料理長 | 更新者 | 校長 | 氏名漢字 | 申込者 | 発注者 | 監督 | 相手方 | 被保険者 | 課長 | 講師 | 送り主 | 選手 | 選手名 |
部長 | 配達員
`);

/** Words just before a name in running text. */
export const ROLE_BEFORE = anyWord(`
aan | abgegeben | abgegeben bei | absender* | afspraak met | akte von | alumn[oa] | aluna | aluno | an |
angemeldet als | anrufen | ansprechpartner* | antrag von | applicant | appointment with | appuntamento con | arzt |
ärztin | asked | assigned | assigned to | assistit[oa] | atenciosamente | atentamente | attending | attn | auguri |
auguri a | author | avaliação de | avatar de | avatar di | avatar of | avec | avis de | bearbeiter* | bel |
beoordeling van | bestellt von | bewertung von | bild von | booking for | by | c o | cadeau de | call with | called |
care of | carta de | carte de | chat with | cita con | client | cliente | com | con | conectado como |
connecté en tant que | consulta com | contact | cordialement | corrida com | created by | customer | d o | da |
daughter of | de | destinataire | destinatario | dla | doctor | door | dossier de | driver | élève | emailed |
empfänger* | employee | enviada por | erstellt von | expéditeur | fahrgast | felicidades | figlia di | figlio di |
file of | fille de | fils de | foto de | foto di | foto van | foto von | from | für | gebracht von | geschenk von |
gespräch mit | gesprek met | gesprochen mit | getekend door | giudice | glückwunsch | groeten | grüße | grüßen |
guest | hija de | hijo de | i | im auftrag von | invited | judge | juez | juge | juiz | justice | klant | klient |
kunde | kundin | lehrer* | lehrkraft | logged in as | lunch with | manager | meeting with | member | message from |
met | mit | mitarbeiter* | mittente | name | namens | nota de | nota di | note by | note de | notitie van |
notiz von | nurse | on behalf of | opinia | opinión de | ordered by | owner | paciente | pacjent* | paid | par |
para | parabéns | pasajero | pasaporte de | passager | passaporto di | passenger | passeport de | patient* |
paziente | per | photo de | photo of | picture of | por | portrait de | portrait of | porträt von | posted by | pour |
pozdrawiam | profilbild von | profile of | profile picture of | przez | pupil | rdv avec | recensione di | rechter |
recipient | record of | regards | rendez vous avec | replied to | reply to | reported by | reserva de |
reservation for | retrato de | return for | reunião com | reunión con | review by | ring | ritratto di |
riunione con | s o | saludos | saluti | samen met | schüler* | scrivi a | sender | serving | signed by |
signed in as | sincerely | son of | spoke to | spoke with | spotkanie z | student | studente | supprimer | t n v |
tarjeta de | teacher | termin mit | to | told | updated by | v | verzonden door | via | viagem com | visit with |
von | voor | vs | w o | wife of | wishlist of | with | wizyta u | written by | zdjęcie
`);

/** Words that begin a phrase and are not part of the name in it: what one does with a person, or has of one. */
export const LEADING = anyWord(`
abrir | activate | add | akte | anrufen | anzeigen | appeler | approve | apri | archive | ask | assign | avatar |
bearbeiten | bel | bericht | bewerk | block | bloquear | bloquer | book | call | card | carte | chat | chiama |
choose | client | contact | contactar | contacter | contatar | contatta | convidar | customer | deactivate | delete |
download | écrire | edit | editar | edytuj | elimina | eliminar | email | entfernen | escrever | escribir | excluir |
export | file | follow | foto | impersonate | invita | invitar | invite | inviter | joindre | ligar | llamar |
löschen | mail | meet | merge | message | modifica | modifier | mostra | msg | mute | napisz | notify | öffnen |
open | order | otwórz | ouvrir | para | pasaporte | passport | patient | pay | photo | pin | ping | portrait | print |
profil | profile | promote | quitar | record | reject | remind | remove | remover | reply | report | requester |
retirer | rimuovi | ring | rufen | schreiben | scrivi | see | select | share | show | studio | supprimer | suspend |
switch | tell | text | titular | transfer | unblock | unfollow | unlock | usuń | van | vedi | ver | verify |
verwijder | view | visit | voir | von | zadzwoń | zobacz
`);

/** Names that authors give to elements which show a person. */
export const PERSON_HINT = anyWord(`
abogado | abonne | account | actor | adherent | adviser | advisor | advogado | agent | alumna | alumno | aluno |
ansprechpartner | antragsteller | applicant | artist | arzt | asesor | assignee | assignees | attendee | attendees |
auteur | author | authors | autor | autore | avatar | avatars | avvocato | bailleur | beneficiaire | beneficiary |
benevole | benutzer | berater | bonjour | borrower | buddy | by | by line | byline | cameriere | candidate |
caposala | captain | cardholder | chat name | chauffeur | chef | claimant | client | cliente | cliente nome | coach |
colocataire | comment author | commenter | conseiller | contact | contact name | contacts | correspondent | crew |
customer | customers | czlonek | defendant | destinataire | dipendente | display name | dm | docente | doctor |
donateur | donor | driver | editor | eleve | empfaenger | empleado | employee | employees | examiner | face |
face pile | facepile | fahrer | family name | favorecido | first name | firstname | fn | followers | friends | from |
full name | fullname | funcionario | given name | greeting | gruss | guarantor | guest | guests | guide | halter |
handler | hcard | hello | holder | host | huesped | initiator | inpatient | inquilino | instructor | intestatario |
istruttore | journalist | judge | kind | klant | klient | kontakt | kunde | kursleiter | last name | lastname |
lawyer | lector | lecturer | leerling | lehrer | lekarz | lid | locataire | me | medico | melder | member | members |
mention | mieter | mitarbeiter | mitglied | mitspieler | motorista | msg author | naam | name | nickname | nom |
nombre | nome | nominativo | nominee | occupant | organi[sz]er | ospite | ouder | owner | owner name | paciente |
pacjent | participant | participants | pasajero | passageira | passageiro | passeggero | passenger | passengers |
patient | patients | patron | payee | paziente | people | person | persona | plaintiff | player | posted by | poster |
pracownik | prenom | prenotazione nome | presenter | profesor | profesora | professeur | profile | profile card |
pupil | reader | recebedor | recipient | relative | reporter | requester | resident | review author | review by |
reviewer | reviewer name | reviewers | rider | sachbearbeiter | salarie | saludo | salutation | saluto | saudacao |
schueler | seller | sender | sender name | signatory | signature | socio | speaker | speler | spieler | staff |
student | studente | students | surname | teacher | tenant | titulaire | titular | to | trainer | traveler |
traveller | trener | tutor | uczen | user | user card | user name | username | users | usuario | utente | vcard |
vecino | vendedor | vendeur | vendeuse | venditore | verkaeufer | verkoper | versicherter | visitor | volunteer |
voter | voyageur | vrijwilliger | waiter | welcome | who | whois | witness
`);

/** Labels of things that have names too. */
export const THING_LABEL = anyWord(`
abteilung | airline | airport | album | app | arbeitgeber | article | articolo | artikel | arzneimittel | bank |
book | brand* | campaign | carrier | category | cidade | città | city | ciudad | collection | color | colour |
company* | corso | country | cours | course* | curso | datei | department | drug | employer | event* | fach | farbe |
file name | file* | film | firma | genre | hospital | host name | hostname | hotel* | ingredient | item* | job* |
kategorie | kraj | kurs | land | lieferant | marca | marke | marque* | medication | medikament | miasto | model* |
movie | organi[sz]ation* | paese | país | pays | plan | position | prodotto | product* | producto* | produit* |
produkt* | produto* | project* | projekt* | recipe | region | restaurant | room | school | schule | server | shop* |
song | sorte | stad | stadt | station | store | straße | street | subject* | supplier | team* | title | variety |
vendor | venue | ville | ward
`);

/** Names that authors give to elements which show things. */
export const THING_HINT = anyWord(`
airport | article | badge | banner | book | brand* | breadcrumb* | btn | button | cart | category | city |
collection | company | course | destination | event | feature | film | footer | headline | hotel | item* | logo |
menu | merchant | model | nav | place | plan | price* | product* | promo* | recipe | shop | sku | station | status |
store | tag | team | teaser | vendor
`);
