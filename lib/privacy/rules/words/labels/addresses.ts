import { anyWord } from '../fold.ts';

/** Labels of addresses. */
export const ADDRESS_LABEL = anyWord(`
address* | adres zamieszkania | adres* | adress* | adresse* | anschrift* | billing address | cep | collect from |
deliver to | deliver* to | dirección | domicile | domicilio | drop off | endereço | entrega | envío | home address |
indirizzo | lieferadresse | lieu du sinistre | lives at | livraison | location of loss | loss location | luogo |
mailing address | meldeadresse | morada | objekt | ordination | ort | pickup address | plz ort | plz und ort |
praxis | premises | property | rechnungsadresse | residence | residencia | residente | residenza | send to |
service address | ship to | shipping address | spedizione | strasse | straße | street* | supply address | ubicación |
wohnadresse | wohnhaft | wohnort | woonadres | woonplaats | zamieszkani* | निवास | पता | お届け先 | ご住所 | 住所 | 所在地
`);

/** Names that authors give to elements which show an address. */
export const ADDRESS_HINT = anyWord(`
addr | address* | adr | adres | adresse* | anschrift | direccion | endereco | indirizzo | postal | street*
`);
