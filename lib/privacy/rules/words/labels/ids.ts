import { anyWord } from '../fold.ts';

/** What a person's number with an authority or insurance is called. */
export const ID_LABEL = anyWord(`
*ausweisnummer | a number | aadhaar | aadhar | afiliación | ahv nr | ahv* | alien number | aufenthaltstitel* |
ausweis nr | ausweis* | avs | bsn | burgerservicenummer | c f | carta d identità | carta identità |
cartao de cidadao | cartão de cidadão | cartão sus | carte d identité | carte de séjour | carte nationale* |
carte vitale | carteira de identidade | carteira de motorista | cedula | cédula | ci n | cip | citizen id |
clave de elector | cnh | cni | cns | cod fiscale | codice fiscale | contribuinte | cpf | cpr | cuil | cuit | curp |
dl no | dl number | dni | dni nie | doc de identidad | doc identidad | document no | document number |
documentnummer | documento de identidad | documento di identità | documento identità | dowód osobisty | dowód* |
driver licen* | driver license | driver s licen* | driver s license | drivers license | driving licen* |
driving licence | driving licence no | emirates id | epic | epic no | führerschein nr | führerschein* | green card* |
health card* | health number | hkid | id card | id kaart | id no | id nr | id number | identidade | identificação |
identifikationsnummer | identité | identiteitskaart | identity card | identity document* | identity no |
identity number | idnr | ine clave | insurance id | inszz? | itin | krankenversichert* | kvnr | last 4 of ssn |
legitymacja* | licen[cs]e no | licen[cs]e number | licencia de conducir | matrícula consular | matricule national |
mbi | medicaid* | medical card | medicare id | medicare number | medicare* | n cni | n documento | n fiscal | n sécu |
n sécurité sociale | n ss | n utente | n[°º]? de sécu* | n[ºo°]? de identificación | n[º°o]? d identité |
n[º°o]? de contribuinte | n[º°o]? de pasaporte | n[º°o]? de permis | n[º°o]? passaporto | naf | national id* |
national identity* | national insurance* | national registration | nhi | nhs | nhs number | ni no | ni number | nie |
nif | nino | nir | niss | nr dowodu | nr paszportu | nr pesel | nr prawa jazdy | nr ubezpieczenia | nric | nss |
numer dowodu | numer paszportu | numer pesel | numéro d assuré | número de contribuinte | número de documento |
número de identificação fiscal | número de pasaporte | numéro de passeport | numéro de permis | numéro de sécu |
numéro de sécurité sociale | número do passaporte | numero documento | numéro étranger | numéro fiscal |
numéro national | numero passaporto | número utente | nuss | n° fiscal | n° ss | nº documento | pan | pan card |
pan number | pasaporte | pasep | paspoort* | pass nr | passaporto | passeport* | passnr | passnummer | passport no |
passport nr | passport number | passport* | paszport | patente di guida | patente n | permis de conduire |
permiso de conducir | perso nr | personal code | personal id | personal number | personalausweis* |
personenkennziffer | personnummer | pesel | pis | pis pasep | ppsn? | prawo jazdy | ration card* | registre national |
registro geral | reisepass* | rentenvers* | rentenversicherung* | resident id | rfc | rg | rijbewijs* |
rijksregister* | rut | rv nr | rvnr | sécurité sociale | seguridad social | seria dowodu | seria i numer |
seriennummer ausweis | sin | soc sec | social | social insurance* | social security* | sofinummer | sozialvers* |
sozialversicherung* | ssn | ssnr | steuer id* | steuer ident* | steuer idnr | steuer nr | steuerid* |
steueridentifikations* | steuerliche* | steuernr | steuernummer | sv nr | sv nummer | svnr | tarjeta sanitaria |
tax file number | tax id* | tax no | tax number | taxpayer id* | tessera sanitaria | tfn | titre de séjour |
título de eleitor | uan | uid | uidai | utente | utr | v nummer | versicherten* | versichertennummer* |
versicherungsnr | versicherungsnummer | voter card | voter id | voter id* | आधार नंबर | आधार* | पैन नंबर | पैन* |
मतदाता पहचान | パスポート | パスポート番号 | マイナンバー | 保険証* | 個人番号 | 免許番号 | 免許証* | 在留カード* | 旅券 | 旅券番号 | 被保険者* | 運転免許証番号
`);
