import { anyWord } from '../fold.ts';

/** Words that make a date the day someone was born. */
export const BIRTH = anyWord(`
aniversario | aniversário | anniversaire | b | b day | bday* | birth date | birth day | birth yr | birth* |
birthdate* | born | born in | born on | compleanno | cumple* | d n | d nasc* | d o b | dat nasc* | data nasc |
data nascimento | data ur | data urodz* | date naiss* | date of birth | dato urodz* | ddn | dn | dob | doğum* |
dt nac* | dt nasc | dt nascimento | f de nac* | f nac | f nacimiento | fch nac* | fec nac* | fecha de nac* |
fecha nac | född | födelse* | fødsels* | født | geb | geb am | geb dat* | geb datum | gebd* | geboorte* | geboren am |
geboren op | geboren* | geburt* | geburts* | geburtsd* | janam* | janm* | jarig | nac | nac el | nacid[oa] |
nacimiento | naiss* | narozen* | nasc | nascid[oa] | nascida | nascido | nascimento | nascimento em | nascit* |
naștere* | nat[oa] a | nat[oa] a il | nat[oa] il | nata il | nata* | nato il | nato* | né | né à | né e | né[e]? le |
née | née à | nés? | ngày sinh | roz* | syntymä* | születe* | születés* | turns | ur | ur dnia | urodzeni* |
urodzin* | urodzon* | verjaardag | verjaart | wird heute | дата рождения | родил* | जन्म* | お誕生日 | 出生* | 生 | 生まれ |
生年 | 生年月日 | 誕生 | 誕生日
`);
