import { anyWord } from '../fold.ts';

/** Words beside a telephone number. */
export const PHONE_LABEL = anyWord(`
*helpline | after hours | anruf* | appel* | atención telefónica | atendimento | bel | bellen | bereikbaar | call |
cel | cell* | celular | centralino | centralita | chiam* | conmutador | contact no | contact number | contact phone |
contacto | contato | daytime phone | dial | direct line | durchwahl | dzwoń | emergency line | erreichbar |
erreichen | evening phone | fax | festnetz | fixe | fon | freephone | gsm | handy* | helpdesk | hotline | infolinia |
joignable | joindre | kom | komórk* | kontakt telefoniczny | kundentelefon | landline | ligar | ligne |
ligne directe | ligue | línea | llam* | mob | mobiel* | mobil* | mobile* | móvil | natel | noodnummer |
notfallnummer | notruf | nr tel | nr telefonu | número de contacto | numéro de portable | numero di telefono |
número gratuito | numero verde | out of hours | ph | phone* | port | portable | reach | recapiti | recapito | ring |
rückfragen | rufnummer | sac | service nummer | sms | standard | switchboard | taxpayer help | tel | tél | tel kom |
tel nr | telefon* | telefone* | teléfono* | telefoon* | telemovel | telemóvel | téléph* | telephone* | téléphone* |
tfn | tfno | tlf | tlm | toll free | urgence | vermittlung | whats | whatsapp | zadzwoń | zap | zentrale | दूरभाष |
फ़ोन* | फोन* | मोबाइल* | संपर्क | हेल्पलाइन | お電話 | ファックス | 携帯* | 連絡先 | 電話*
`);

/** Numbers of other things. */
export const OTHER_NUMBER = anyWord(`
aba | account | art | article | artikel* | auftrag* | barcode | batch | beleg* | bestell* | bic | bon | booking |
bsn | build | cap | case | cep | chassis | cnpj | code | colis | commande | confirmation | contract* | contrat* |
customer | date | datum | dossier | ean | envío | etiqueta | expedient* | facture | fahrgestell* | faktur* | fattura |
guia | hra | hrb | hs | iccid | id | imei | invoice* | isbn | issn | iva | konto* | kunden* | kvk | licen[cs]e |
lieferschein | localizador | lot | lote | matricola | matrícula | member | meter | mitglied* | model | mrn | nf |
nhs | nip | nota | numéro | número de | numero di | nummer | n° | nº | order* | ordine | pacco | paquete | parcel |
part | patient | pedido | permit | pesel | plz | police | policy | postcode | pratica | protocolo | przesyłk* |
quittung | rcs | receipt | rechnung* | recibo | reçu | ref* | référence | regon | reservation | ricevuta | routing |
scontrino | sendung* | serial | shipment | siren | siret | sku | ssn | steuer* | tax | terminal* | ticket | time |
tracking | transaction | upc | ust* | v | vat | version | vertrag* | vin | vorgang* | zähler* | zamówien* | zending |
zip
`);
