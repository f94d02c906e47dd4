import { anyWord } from './fold.ts';

/** Labels that ask for a name: under them a single word is one. */
export const NAME_LABEL = anyWord(`
geburtsname | familienname | rufname | mädchenname | nom d usage | nom d épouse | nome social | nome do pai | nombre de pila | nome di battesimo | roepnaam | meisjesnaam | legal name | preferred name | birth name | display name | screen name |
achternaam | apellido* | cognome | family name | first name | forename | full name | given name | imię |
imię i nazwisko | last name | maiden name | naam | nachname | name | name on card | nazwisko | nickname | nom |
nom complet | nom de famille | nom de naissance | nom et prénom | nombre | nombre completo | nombre y apellidos |
nome | nome completo | nome da mãe | nome e cognome | prénom* | sobrenome | surname | volledige naam |
vollständiger name | voornaam | vor und nachname | vorname | नाम | お名前 | 名 | 名前 | 姓 | 宛名 | 患者名 | 氏名
`);

/** Labels of people by what they are or do, and greetings: what follows them is a name if it has the form of one. */
export const ROLE_LABEL = anyWord(`
presenter* | panelist* | panellist* | moderator* | counsel* | respondent* | petitioner* | appellant* | bailiff | prosecutor* | juror* | deal owner | account owner | owned by | modified by | edited by | changed by | posted by | uploaded by | written by | story by | text by | photo by | words by | reported by | opened by | closed by | merged by | deployed by | triggered by | invited by | introduced by | added by | verified by | checked by | completed by | handled by | seen by | last edited by | handler | case worker | social worker | adjuster | underwriter | insured person | rider* | dispatcher | mechanic | crew member* | on duty | on shift | charge nurse | ward sister | attending | registrar | visitor* | relative* | inpatient | guarantor | co applicant | reader | patron | loaned to | lecturer* | examiner* | coordinator* | reviewer* | review by | co host* | booking name | party name | server name | household | family members | home members | who s home | at home | from | cc | bcc | correspondent* | badge name | plus one | sponsor | treasurer | secretary | chair | chairman | chairwoman | president | trustee* | caretaker | bill payer | joint holder | clerk | magistrate | custodian | executor | heir* | presented by | led by | taught by | directed by |
melder* | schadensmelder* | versicherungsnehmer* | sachbearbeiter* | gutachter* | vermittler* | halter* | beifahrer* | disponent* | fahrzeugführer* | wohnungsgeber* | mitbewohner* | mitversicherte* | bezugsberechtigte* | moderator* | verfasser* | beitrag von | antwort von | zitat von | themenstarter | ersteller* | geändert von | gemeldet von | erfasst von | genehmigt von | freigegeben von | geprüft von | zuständig | zuständige* | schichtführer* | vorsitzende* | schriftführer* | kassenwart* | trauzeug* | erziehungsberechtigte* |
garant* | caution* | locataires | bailleur* | bailleresse | mandataire | candidat* | colocataire* | co titulaire | négociateur* | visite avec | vendu par | vendeurs? | vendeuse | acheteur* | annonceur* | publié par | rédigé par | écrit par | photographe | journaliste | propos recueillis par | client* | réservé par | réservation au nom de | au nom de | arrivée de | réceptionniste | gouvernante | remis à | remise à | remises à | accompagnant* | invité* | à l attention de | modifié par | validé par | suivi par | reçu par | président* | trésorier* | secrétaire | voyageurs |
prescriptor* | médico prescriptor | farmacéutic[oa] | recoge | recogid[oa] por | retirad[oa] por | dispensad[oa] a | dispensad[oa] por | atendid[oa] por | prestado a | devuelto por | soci[oa] | lector* | usuari[oa] | docentes? | estudiante* | coordinador* | director* | tutor* | revisor* | delegad[oa] | presidente | presidenta | vocal | secretari[oa] | reservado por | a nombre de | a cargo de | modificado por | titulares |
caposala | infermier[aei]* | primario | medico curante | medico di base | ricoverat[oa] | dimess[oa] | familiare | parente | accompagnator* | prenotazione* | a nome di | a nome | prenotato da | camerier[ae] | cuoc[oa] | sommelier | ospiti | autrice | ricetta di | a cura di | testo di | commento di | inviat[oa] da | di turno | firmat[oa] da | accompagnat[oa] da | presidente | segretari[oa] | referenti | nominativo* |
condutor* | entregador* | recebedor* | enviado por | recebido de | transferência para | transferido para | pix para | pix de | pix recebido de | contatos | amig[oa]s | convidad[oa]s? | indicad[oa] por | avaliação de | corrida com | viagem com | atendente | gerente | contador* | solicitad[oa] por | aprovad[oa] por | síndic[oa] | paciente* | responsável pel[oa] * |
vrijwilliger* | penningmeester | secretaris | voorzitter | bestuurslid* | lid | leden | nabestaande* | schenker* | gever | aangemaakt door | gewijzigd door | bewerkt door | toegevoegd door | goedgekeurd door | ingevoerd door | notitie van | ouders | ouder verzorger | verzorger* | kinderen | peuter* | baby | pedagogisch medewerker | groepsleiding | leidster* | opgehaald door | gebracht door | ophalen door | noodcontact* | oppas | mantelzorger* | donateurs | collectant* |
pielęgniarka | położna | rejestratorka | wystawił* | zalecił* | przyjął | przyjęła | umówił* | podpisał* | upoważnion* | wnioskodawc* | lekarze | pacjenci | dodał* | zmienił* | zatwierdził* |
予約者名 | お客様名 | ご予約者 | 代表者名 | 宿泊者 | 宿泊者名 | 同伴者 | 仲居 | 料理長 | 支配人 | フリガナ | ふりがな | カナ | ご署名 | 投稿者 | 作成者 | 更新者 | 講師 |
लाभार्थी* | सरपंच | सचिव | मुखिया | पंच | वार्ड सदस्य | पिता का नाम | माता का नाम | पति का नाम | आवेदक का नाम | लाभार्थी का नाम | अध्यक्ष | शिक्षक | किसान |
donors? | volunteers? | players? | lawyer | attorney | plaintiff | defendant | judge | notary | realtor | broker | advis[eo]r | pharmacist | prescriber | prescribed by | booked by | reserved for | reserved by | reservation name | captain | crew | team lead | policy holder | chef | waiter | cashier | librarian | borrowed by | lent to | returned by | paid by | sold to | attended by | spender* | ehrenamtliche* | anwalt | anwältin | richter* | notar* | makler* | apotheker* | verordnet von | gebucht von | reserviert für | kapitän | spieler* | kassierer* | entliehen von | kursleit* | donateur | donatrice | bénévole* | avocat* | notaire | bailleur | adhérent* | abonné* | prescripteur | prescrit par | réservé par | emprunté par | joueur* | joueuse* | animat* | donante | voluntari[oa]s? | abogad[oa] | notari[oa] | arrendador* | arrendatari[oa] | soci[oa]s? | abonad[oa] | asesor[a]? | reservado por | prescrito por | jugador* | monitor[a]? | donatore | donatrice | volontari[oa]? | avvocat[oa] | notaio | locatore | conduttore | abbonat[oa] | consulente | prenotato da | prescritto da | istruttore | istruttrice | giocat* | doador[a]? | voluntári[oa] | advogad[oa] | corretor[a]? | locador[a]? | sóci[oa]s? | assinante | consultor[a]? | reservado por | prescrito por | jogador* | instrutor[a]? | donateur | vrijwilliger* | advocaat | notaris | makelaar | verhuurder | lid | abonnee | adviseur | gereserveerd door | voorgeschreven door | spelers? | trainer | instructeur | darczyńca | wolontariusz* | adwokat | notariusz | wynajmując* | najemca | członek | członkowie | abonent | doradca | zarezerwował* | instruktor* | trener* | zawodni* | 会員名 | 予約名 | 講師 | 弁護士 | 選手 | 配達員 | ドライバー | सदस्य* | वकील | दाता | चालक | किरायेदार |
*empfänger* | *inhaber* | *nehmer* | *berater* | *leiter | *leiterin | *lehrer* | *arzt | *ärztin | *bearbeiter* | *betreuer* | *partnerin | filer* | now serving | serving | thanks | thank you | cheers | congratulations | happy birthday | danke | vielen dank | herzlichen glückwunsch | glückwunsch | alles gute | merci | félicitations | bon anniversaire | gracias | felicidades | enhorabuena | grazie | auguri | auguri a | tanti auguri | congratulazioni | obrigad[oa] | parabéns | bedankt | gefeliciteerd | dziękujemy | gratulacje | autorizad[oa]s | direct messages | members | team members | passengers | travellers | travelers | guests | students | pupils | patients | customers | employees | beneficiaries | contacts | people | mitglieder | schüler | kunden | membres | élèves | bénéficiaires | contactos | pasajeros | passeggeri | membri | alunos | passageiros | deelnemers | uczniowie | pasażerowie | getekend door | ondertekend door | ondertekenaar | assinado por | firmado por | firmato da | signé par | unterzeichnet von | unterschrieben von | podpisał* | created | updated by | last edited by | edited by | modified by | owned by | managed by | seen by | sold by | hosted by | organised by | presented by | uploaded by | shared by | invited by | attended by | verified by | approver | reviewers? | followers? | friends? | kollege* | kollegin* | ansprechpartnerin |
aanvrager | abgegeben bei | absender* | absent* | abteilungsleit* | account holder | account manager | acheteur |
acompañante | acquirente | actor | afgegeven bij* | afzender | agent | agente | alumn[oa] | alun[oa] | alunn[oa] |
angehörige* | ansprechpartner* | ansprechperson | antrag von | antragsteller* | applicant | approved by | artist |
arts | arzt | asegurad[oa] | assicurato | assigned to | assignee | assinado | assinatura | assistito | assuré* |
attendee* | attention | attn | auftraggeber* | auteur | author | autor* | autore | autorizad[oa] | bearbeiter* |
begünstigte* | behandelaar | behandelnde* | bem vind[oa] | bem vind[oa] de volta | beneficiario | beneficiary |
beneficiári[oa] | bentornat[oa] | benvenut[oa] | besitzer* | bestellt von | bestuurder | bewohner* |
bezorgd door | bezorger | bienvenid[oa] | bienvenid[oa] de nuevo | bienvenue | bill to | boa tarde | bom dia |
bon retour | bonjour | bonsoir | borrower | buddy | buenos días | buonasera | buongiorno | buren | buur* | buyer |
bénéficiaire | c o | candidat[oa] | candidate | card holder | cardholder | caregiver | carer | chauffeur |
checked in by | child | children | ciao | cidadã[oo]? | cidadão | citizen | claimant | client | cliente | coach |
colaborador* | comprador* | conducente | conducteur | conductor* | coniuge | conjoint* | conseiller* |
conseillère* | consultant | contact | contact d urgence | contact person | contacto | contactpersoon | contato |
contatto | contribuinte | corriere | courier | creado por | created by | creato da | creditor | criado por |
créé par | customer | cześć | cònjuge | cónyuge | cônjuge | de | dear | debtor | declarant | deliver to |
demandeur | demandé par | dentist | dependant* | dependent* | dependente* | deputy | destinataire | destinatario |
destinatári[oa] | dipendente | docent | docente | doctor | donneur d ordre | driver | dziecko | dzień dobry |
délégué* | editor | ehegatte* | ehepartner* | eigenaar | eigentümer* | eleitor[a]? | eltern* | emergency contact |
empfänger* | emplead[oa] | employee | employé* | enfant* | engineer | enseignant* | erstellt von | expéditeur |
fahrer* | fahrgast | father | favorecid[oa] | figli[oa] | filed by | filh[oa] | firma | firmado | firmante |
firmatario | funcionári[oa] | gast | genitor[ei] | gestionnaire | gezeichnet | gläubiger* | goedemorgen |
good afternoon | good evening | good morning | gp | guardian | guest | guests | guide | guten morgen | guten tag |
guía | hallo | hausarzt | hello | hi | hij[oa]s? | hired | hoi | hola | holder | host | huisarts | huurder |
huésped* | hóspede* | impersonating | infermier[ea] | infirmier* | inhaber* | inquilin[oa] | insegnante |
instructor | insured | interlocuteur | intervenant* | interviewer | intestatario | investigator | invitee |
karteninhaber* | kierowca | kind | kinder | klant | klassenleitung | klient* | kontakt | kontoinhaber* | kunde |
kunde in | kundin | kurier | käufer* | landlord | lead guest | leerling | left with | lehrer* | lehrkraft |
leiter* | leitung | lekarz* | livreur | locataire | locatári[oa] | logged in | logged in as | madre | manager |
małżonek | medewerker | medico | member | mentor | midwife | mieter* | mitarbeiter* | mittente | moin | monteur |
monteur* | mother | motorista | mutter | mãe | mère | médecin* | médic[oa] | nabywca | nachbar* | nadawca |
nauczyciel* | neighbor | neighbour | next of kin | nominee | notfallkontakt | nurse | occupant | odbiorca | oi |
olá | on call | ontvanger | operator | opiekun* | ordenante | ordinante | ordonnateur | organi[sz]er | ospite |
ouder* | owner | paciente* | pacjent* | padre | pagador | pai | para | parent | parent* | participant* | partner |
pasajero* | pasażer* | passageir[oa] | passager* | passagier | passegger[oi] | passenger* | patient in |
patient* | patiënt | payee | payer | payeur | payor | paziente | physician | pilot | podpis* | policyholder |
posiadacz* | pracownik* | praticien* | prepared by | primary contact | profesor* | professeur | professor* |
propietari[oa] | proprietari[oa] | proprietári[oa] | propriétaire | présent* | pupil* | père | received by |
recipient | recruiter | referente | referred by | reisende* | reiziger | rekeninghouder | remetente | remitente |
remitter | reporter | reports to | representante | représentant* légal* | requerente | requested | requested by |
requester | requestor | resident | responsabile | responsable | responsável | reviewed by | richiedente |
richiesto da | rodzic* | salarié* | schüler* | segurad[oa] | seller | sender | ship to | sibling | signataire |
signature | signed | signed by | signed in | signed in as | signed in by | signé | sold to | solicitado por |
solicitante | sorgeberechtigte* | speaker | spouse | sprzedawca | stand in | stellvertret* | student* |
student[ei] | submitted by | subscriber | substitute | supervisor | surgeon | síndic[oa] | t n v | taxpayer |
teacher | teamleit* | technician | technicien* | technik | techniker* | tecnico | teilnehmer* | ten name van |
tenant | testemunha | therapeut* | therapist | titulaire | titular | tnv | trainer | trainer* | traveler |
traveller* | tu guía | tuteur | tutor | tutor legal | tutor* | tutrice | técnic[oa] | uczennica | uczeń |
unterschrift | updated by | user | username | vater | vendedor* | vendeur | venditore | verantwortlich* |
verkäufer* | versicherte* | vertretung | verzekerde | viaggiator[ei] | viajero* | voogd | vorgesetzte* | voter |
votre conseiller* | voyageur* | welcome | welcome back | welkom | welkom terug | willkommen | willkommen zurück |
witaj | witness | wnioskodawca | właściciel* | zahler* | zahlungsempfänger* | zahnarzt | zamawiając* | zgłosił* |
ärztin | élève | émetteur | अभिभावक | आवेदक | खाताधारक | ग्राहक* | चिकित्सक | छात्र* | छात्रा | डॉक्टर | नमस्ते |
पति | पत्नी | पिता* | प्राप्तकर्ता | प्रेषक | मरीज | माता* | यात्री* | रोगी* | विक्रेता | स्वागत* | お客様* | お届け先 |
ご依頼主 | ご契約者 | ようこそ | 主治医 | 予約者 | 代表者 | 会員 | 依頼主 | 保護者 | 医師 | 受取人 | 契約者 | 宛先 | 届け先 | 患者* | 担当 | 担当者* | 申込者 | 送り主
`);

/** Words just before a name in running text. */
export const ROLE_BEFORE = anyWord(`
via | namens | met | samen met | s o | d o | w o | c o | son of | daughter of | wife of | fils de | fille de | hijo de | hija de | figlio di | figlia di | meeting with | call with | lunch with | visit with | appointment with | termin mit | gespräch mit | rendez vous avec | rdv avec | cita con | reunión con | appuntamento con | riunione con | reunião com | consulta com | corrida com | viagem com | afspraak met | gesprek met | spotkanie z | wizyta u | recensione di | avis de | avaliação de | opinión de | review by | bewertung von | beoordeling van | opinia | note by | note de | nota de | nota di | notiz von | notitie van | v | vs | verzonden door | enviada por | geschenk von | cadeau de | judge | justice | juge | juez | giudice | juiz | rechter |
serving | glückwunsch | auguri a | auguri | felicidades | parabéns | by | ordered by | getekend door | signed by | scrivi a | supprimer | bel | anrufen |
aan | abgegeben | abgegeben bei | absender* | akte von | alumn[oa] | aluna | aluno | an | angemeldet als |
ansprechpartner* | antrag von | applicant | arzt | asked | assigned | assigned to | assistit[oa] |
atenciosamente | atentamente | attending | attn | author | avatar de | avatar di | avatar of | avec |
bearbeiter* | bestellt von | bild von | booking for | by | c o | called | care of | carta de | carte de |
chat with | client | cliente | com | con | conectado como | connecté en tant que | contact | cordialement |
created by | customer | da | de | destinataire | destinatario | dla | doctor | door | dossier de | driver |
emailed | empfänger* | employee | erstellt von | expéditeur | fahrgast | file of | foto de | foto di | foto van |
foto von | from | für | gebracht von | gesprochen mit | groeten | grüße | grüßen | guest | i | im auftrag von |
invited | klant | klient | kunde | kundin | lehrer* | lehrkraft | logged in as | manager | member | message from |
met | mit | mitarbeiter* | mittente | name | nurse | on behalf of | owner | paciente | pacjent* | paid | par |
para | pasajero | pasaporte de | passager | passaporto di | passenger | passeport de | patient* | paziente | per |
photo de | photo of | picture of | por | portrait de | portrait of | porträt von | posted by | pour | pozdrawiam |
profilbild von | profile of | profile picture of | przez | pupil | recipient | record of | regards | replied to |
reply to | reported by | reserva de | reservation for | retrato de | return for | ring | ritratto di | saludos |
saluti | schüler* | sender | signed in as | sincerely | spoke to | spoke with | student | studente | t n v |
tarjeta de | teacher | to | told | updated by | von | voor | wishlist of | with | written by | zdjęcie | ärztin |
élève
`);

/** Words that begin a phrase and are not part of the name in it: what one does with a person, or has of one. */
export const LEADING = anyWord(`
abrir | activate | add | akte | anrufen | anzeigen | appeler | approve | apri | archive | ask | assign | avatar |
bearbeiten | bel | bericht | bewerk | block | bloquear | bloquer | book | call | card | carte | chat | chiama |
choose | client | contact | contactar | contacter | contatar | contatta | convidar | customer | deactivate |
delete | download | edit | editar | edytuj | elimina | eliminar | email | entfernen | escrever | escribir |
excluir | export | file | follow | foto | impersonate | invita | invitar | invite | inviter | joindre | ligar |
llamar | löschen | mail | meet | merge | message | modifica | modifier | mostra | msg | mute | napisz | notify |
open | order | otwórz | ouvrir | para | pasaporte | passport | patient | pay | photo | pin | ping | portrait |
print | profil | profile | promote | quitar | record | reject | remind | remove | remover | reply | report |
requester | retirer | rimuovi | ring | rufen | schreiben | scrivi | see | select | share | show | studio |
supprimer | suspend | switch | tell | text | titular | transfer | unblock | unfollow | unlock | usuń | van |
vedi | ver | verify | verwijder | view | visit | voir | von | zadzwoń | zobacz | écrire | öffnen
`);

/** Names that authors give to elements which show a person. */
export const PERSON_HINT = anyWord(`
sender name | seller | vendeur | vendeuse | venditore | vendedor | verkaeufer | verkoper | locataire | bailleur | inquilino | rider | captain | nominee | presenter | organi[sz]er | donateur | vrijwilliger | ouder | kind | medico | chef | waiter | reporter | journalist | signatory | correspondent | poster | initiator | editor | owner name | handler | witness | judge | plaintiff | defendant | motorista | passageira | recebedor | favorecido | prenotazione nome | ospite | cameriere | caposala | fahrer | halter | melder | versicherter | antragsteller | sachbearbeiter | colocataire | voyageur | cliente nome | nominativo | vecino | lector | alumna | profesora | pracownik | lekarz | borrower | reader | patron | lecturer | tutor | examiner | visitor | relative | inpatient | guarantor | crew | commenter | comment author | review author | review by | reviewer name | posted by | user card | profile card | face | whois |
donor | volunteer | player | lawyer | advisor | adviser | trainer | instructor | coach | guide | speaker | artist | host | crew | mitspieler | trainer | kursleiter | berater | mieter | abonne | adherent | benevole | socio | abogado | asesor | avvocato | istruttore | advogado | lid | speler | czlonek | trener |
avatars | users | authors | members | people | customers | patients | students | guests | passengers | contacts | participants | attendees | reviewers | assignees | facepile | face pile | friends | followers | employees | staff |
account | actor | agent | alumno | aluno | ansprechpartner | applicant | arzt | assignee | attendee | auteur |
author | autor | autore | avatar | beneficiaire | beneficiary | benutzer | bonjour | buddy | by | by line |
byline | candidate | cardholder | chat name | chauffeur | claimant | client | cliente | conseiller | contact |
contact name | customer | destinataire | dipendente | display name | dm | docente | doctor | driver | eleve |
empfaenger | empleado | employee | family name | first name | firstname | fn | from | full name | fullname |
funcionario | given name | greeting | gruss | guest | hcard | hello | holder | huesped | intestatario | klant |
klient | kontakt | kunde | last name | lastname | leerling | lehrer | me | medico | member | mention |
mitarbeiter | mitglied | msg author | naam | name | nickname | nom | nombre | nome | occupant | owner | paciente |
pacjent | participant | pasajero | passageiro | passeggero | passenger | patient | payee | paziente | people |
person | persona | prenom | profesor | professeur | profile | pupil | recipient | requester | resident |
reviewer | salarie | saludo | salutation | saluto | saudacao | schueler | sender | signature | spieler | student |
studente | surname | teacher | tenant | titulaire | titular | to | traveler | traveller | uczen | user |
user name | username | usuario | utente | vcard | voter | welcome | who
`);

/** Labels of things that have names too. */
export const THING_LABEL = anyWord(`
abteilung | airline | airport | album | app | arbeitgeber | article | articolo | artikel | arzneimittel | bank |
book | brand* | campaign | carrier | category | cidade | città | city | ciudad | collection | color | colour |
company* | corso | country | cours | course* | curso | datei | department | drug | employer | event* | fach |
farbe | file name | file* | filename | film | firma | genre | hospital | host name | hostname | hotel* |
ingredient | item* | job* | kategorie | kraj | kurs | land | lieferant | marca | marke | marque* | medication |
medikament | miasto | model* | movie | organi[sz]ation* | paese | pays | país | plan | position | prodotto |
product* | producto* | produit* | produkt* | produto* | project* | projekt* | recipe | region | restaurant |
room | school | schule | server | shop* | song | sorte | stad | stadt | station | store | straße | street |
subject* | supplier | team* | title | variety | vendor | venue | ville | ward
`);

/** Names that authors give to elements which show things. */
export const THING_HINT = anyWord(`
airport | article | badge | banner | book | brand* | breadcrumb* | btn | button | cart | category | city |
collection | company | course | destination | event | feature | film | footer | headline | hotel | item* | logo |
menu | merchant | model | nav | place | plan | price* | product* | promo* | recipe | shop | sku | station |
status | store | tag | team | teaser | vendor
`);
