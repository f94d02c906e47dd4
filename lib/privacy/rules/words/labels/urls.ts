import { anyWord } from '../fold.ts';
import { wordSet } from '../word-table.ts';

/** Parameters that hold something personal whatever their value looks like. */
export const PERSONAL_PARAMETER = anyWord(`
(?:first|last|full|given|family|sur) ?name | aadhaar | absender | account holder | account number | acct |
achternaam | addr | address | address line | adres | adresat | adresse | age and name | alumno | alunno | aluno |
apellido* | applicant | assignee name | author name | b day | bday | beneficiary | benutzer | bill to | birth |
birth ?date | birth ?day | born | bsn | calle | candidate | card ?number | cardholder | cell | celular | cep | cf |
client | cliente | cliente nombre | codice fiscale | cognome | contact | contact name | contacto | coordinates |
coords | correo | county | cp | cpf | cust | customer | customer ?name | data nasc | data nascita | data urodzenia |
date naissance | destinatario | direccion | display name | dnas | dni | dob | doctor | driver | e ?mail* | e mail |
email | email address | emailaddress | empfaenger name | employee | endereco | fahrer | familyname | favorecido |
fax | fecha nac* | firstname | fname | fone | from ?name | fullname | geb | geb datum | geboortedatum | geboren |
gebruiker | geburtsdatum | geburtstag | geo | givenname | guest | guest ?name | handy | holder | hospede | house no |
house number | huesped | huisnr | huisnummer | huurder | iban | imie | imie i nazwisko | immatriculation | indirizzo |
indirizzo email | inhaber | insee | intestatario | kennzeichen | kind | klant | klantnaam | klient | kunde |
kundenname | lastname | lat | latitude | latlng | latlon | leerling | licen[cs]e | ll | lname | lng | login | lon |
longitude | mail | mail to | mailadres | matricula | member name | middle name | mieter | mittente | mob | mobile |
movil | móvil | msisdn | naam | naamkind | nachname | nacimiento | naiss | naissance | najemca | name kunde |
nascimento | nascita | nazwa klienta | nazwisko | nickname | nif | nino | nir | nn | nom | nombre | nombre completo |
nome | nome cliente | nome cognome | nome completo | nr telefonu | ort | ospite | owner | owner name | paciente |
pacjent | pan | pasajero | passageiro | passenger* | passport* | patient | patient ?name | patientin | pax | payee |
paziente | personnummer | pesel | phone* | pincode | placa | plate | plz | portable | post code | postal |
postal code | postalcode | postcode | prenom | prénom | recipient | recipient ?name | remetente | remitente |
routing | rua | rue | sender | sender name | ship to | sobrenome | socio | sort code | ssn | staff | steuerid |
straat | strasse | street | street name | student | surname | svnr | targa | tax id | taxid | tckn | teacher |
tel no | tel* | telefon* | telefono cellulare | téléphone | titulaire | titular | to ?name | traveler | traveller |
uczen | ulica | uname | user | user ?name | user email | useremail | username | usr | usuario | utente | uzytkownik |
vat name | versicherter | ville | vn | vnr | voornaam | vorname | whatsapp | woonplaats | year of birth | zip |
zip code | zipcode
`);

/** Parts of paths that people's own pages stand below. */
export const PEOPLE_SEGMENT = wordSet(`
@ abogados account accounts adviser advisers advisor advisors aerzte aerztinnen agent agentes agenti agents akte
allenatori alumni alumnos aluno alunos applicant applicants artsen attendee attendees attorney attorneys auteur
auteurs author authors autoren autores autori avatar avatars barber barbers benutzer berater bewerber bewohner
bewoners borrower borrowers broker brokers by camerieri candidat candidate candidates candidati candidats caregiver
caregivers carer carers chat citizen citizens client cliente clientes clienti clients coaches conductores conseiller
conseillers consulenti consultant consultants contact contacts contato contatos conversation conversations corretores
counsel courier couriers creator creators crew customer customers cv deelnemer deelnemers dentist dentists dipendenti
dm dms docenten doctor doctors donateur donateurs donor donors dossiers dottori driver drivers eleves empleados
employee employees faculty fahrer famiglie familias familles fellows followers founder founders friends gaeste
gebruiker gebruikers guest guests halter headshot headshots host hosts huurders in inbox infermieri inquilino
inquilinos insegnanti investor investors judge judges kierowcy kinderen klanten klienci kontakt kontakte kontakty
kunde kunden lawyer lawyers lead leads lectores lecturer lecturers leden leerlingen lehrer lekarz lekarze locataire
locataires maestros makelaars medecin medecins medewerkers medici medico medicos member members membre membres
memorial memorials mentor mentors messages midwives mieter mitarbeiter mitglieder moradores motorista motoristas
musician musicians najemcy nannies nauczyciele nurse nurses obituaries obituary officer officers ospiti ouders owner
owners paciente pacientes pacjenci parties partners passageiro passageiros patient patiente patienten patientes
patients patron patrons pazienti people perfil perfiles person personal persons pharmacist pharmacists player players
portrait portraits pracownicy praticiens profesores professor professores professors profil profile profiles profilo
profils proprietaires reader readers realtor realtors registries registry researcher researchers resident residents
reviewer reviewers rider riders roster salaries schueler seller sellers socio socios speaker speakers staff student
studenti students stylist stylists teacher teachers team tenant tenants therapist therapists trainer trainers tutor
tutors u uczniowie user users usuario usuarios utente utenti utilisateur utilisateurs uzytkownicy uzytkownik vecinos
vendedores vendeur vendeurs vendor vendors vermieter versicherte vet vets volunteer volunteers voyageur voyageurs
vrijwilligers wedding weddings wishlist wishlists worker workers
`);
