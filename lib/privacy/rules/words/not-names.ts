/** Words that are capitalised in headings, products and menus and are hardly ever part of a person's name. */
const NEVER = `
lei line zeile linha ligne iban bic swift cartão cartao virtual saque chave pix thé thee munt kaas fraîche fraiche gâteau gateau basque zupa pomidorowa przychodnia oddział
a ab abonnement about abrigo abril abteilung academy account accueil aceite aceptar achat acqua acquisti acquisto
action actions actividad actividades add address admin administración adresse aereo aeroporto aeropuerto affitto
afternoon ag agenda aggiungi agosto agua aide airport aisle aiuto ajouter ajustes aktion aktuell albergo alimentari
all alle allee allegati allegato allergies allergy allgemein almacén alquiler alta altura am amazon ambiente ambulance
america amigo amministrazione an analytics ancien and android anfrage angebot angebote anmeldung annex annexe anni
anno annual annuler annulla année antrag antwort août aparcamiento apartment apertura apotheek apotheke appartamento
appartement appel apple appliance appointment appointments appuntamenti appuntamento apteka archive archives archivo
archivos area argent armband armchair arrivo arrondissement arrêt article articles articoli articolo artikel artículo
artículos as aspirin assicurazioni assistance assistenza associates assurance asunto at atelier atención attività
audio auf aufgabe aufgaben auftrag august aula ausbildung auswahl auto autobus autobús autohaus autunno ave avec
avenida avenue avis avión avril avviso award ayuda ayuntamiento azienda aziende aéroport año años back bad bag bagage
bagaglio bagno bahnhof baja bakery bakkerij balance balkon bambini bambino banca bank banque barber barbershop barca
barco barrio basic basket bateau bathroom battery baustelle baño bearbeiten beauty bed beer beitrag belt bench
benutzer benvenuto bericht bestellung bestellungen betrag betreff bett biblioteca bienvenida bienvenido biglietti
biglietto bijoux bike bild billet billete biologie biology birthday biscuit bistro blanket blazer blazers block blouse
blume bluse boarding bodega bodegas boden bogen bolletta bollette bolsa bolso bon bonifico bonjour bono bonus book
books boot boots borrar borsa botas botella bottega bottes bottiglia bottle boulangerie bouteille bowl box boys
bracelet branch brand brands bread breakfast brewery brie brochure broek brot building bundesliga bundle bureau bus
buscar business busta busta-paga but butter buty bv bäckerei bücher bürger büro cabin cabinet cadeira cafe caffè café
cahier caisse caja calcio calendar calendario calendrier california calle calça cama cambio camera camere camicia
camion camisa camión camp camping campo campus canapé cancel cancella candidatura candle candles cantidad cappotto
capítulo car card cardigan cardiology cards care cargo carne carpet carpeta carrello carrito cart carta carte cartes
casa casaco cassa cat categoria categories category categoría catering cedolino cellar cena center centre centro
ceramic cerca cerrar certificate certificato chair chaise chambre channel chant chapitre chaqueta chargement charger
chart chaussures checkout cheese chemin chemise chemistry chess chiave chicken chien children chimie chiudi chocolate
choir choix church château chèque ciao cibo cider ciel ciencia ciencias cine cinema cinéma circle cita citas città
city ciudad clase clases class classe classes classic clay cleaning client cliente clientes clienti clients climbing
clinic clinica clinique clock close cloud club clubs clé clínica co coach coche cocina code codice coffee cola
colazione colección colegio colis collection college collezione collège cologne color colore colour column com comedor
comedy comentarios comfort comida commande commandes commentaire comments committee communauté commune community
compact company compañía compra compras compte comptes computer comune comunicazione comunicazioni comunidad concert
concerto concierto condiciones conditions condizioni conexión conference conferencia conferma configuración
confirmation confiture conférence congé connexion consegna consegne conseil conseils consiglio construction consulta
consultas consulting contact contenido conto contract contraseña contrat contrato contratti contratto control contrôle
cookie cookies cooking copia copie copy corp corpo corporation corps correo corsa corsi corso cosa cose costi costo
coton cotton couch couleur council count country county coupe coupon cours course courses court cream create credit
credito crew cruise crédito cuadro cuarto cucina cuenta cuentas cuerpo cuisine cultura cuota currency curriculum curso
cursos curtain cushion customer customers cycle czerwiec cześć código cœur damage dance danke dans dashboard data date
datei daten dati datos datum dauer deal dear debit december decke deckel default delete deli delivery deluxe demande
demandes demo dental department deporte deportes depot depósito derecho descarga descripción description descrizione
descuento design desk desktop dessert dessin destinazione destino details detalle detalles detergent dettagli
dettaglio development devis devoir devoirs dezember dezembro diario diary dicembre diciembre dienst diesel digital
dimanche dinero dining dinner dipartimento dipendenti dirección direct direction directions directory diritto discount
district divano diy dock doctor doctors document documenti documento documentos documents dog dokument dolce domain
domanda domande donne door dossier dossiers douche download draft drawer dress dresser drink driver droit droits drop
druck duomo duty décembre décision déconnexion départ dépenses détails día días dîner earrings eastern eau economia
economy edad edición edit editar edition editor educación education effacer ein eine einkauf einstellungen eintrag
ejemplo ejercicio election electric electricidad electronics elementary elenco email emergency empfang empleo emploi
empresa empresas ende energia energy energía enero engineering english entra entrada entradas entrance entrate entrega
entreprise entretien entrée enviar environment envoi envoyer envío envíos equipaje equipment equipo equipos ereignisse
ergebnis erinnerung erreur error errore esame esami escalation escalera escape escola escuela esercizio espace espacio
especial essai essen estación estado estate estação estudio estudios etiqueta euro europa europe evening eventi evento
eventos events exam examen exchange excursión exhibition expense experiencia expert export exposición exposition
exposé express extra fabbrica fabric face facebook fach facility factory factura facturas facture factures faculdade
fahrt failed fair famiglia familia familie famille family faq farbe farmacia farmácia fashion fattura fatture fauteuil
favourite favourites fc febbraio febrero februar february fecha fee feedback fees fehler femme femmes fenster fenêtre
fer feria ferie ferien fermer fernseher fest festa festival feu feuer fevereiro fichier fichiers fiction fiera fiesta
figlio file files filiale fille film films filter filtro fin final finance fine finestra fire firma first fish fitness
flasche flat fleisch fleurs flight float flor flower flowers flug flughafen foglio folder fond fondo font food foods
football for forecast forest form formación formaggio formation formazione forms formulaire formular formulario
fornitore forum forward foto fotos foundation frage fragen fragile frame français free freight freizeit french fresh
fridge fruit fruits fruta frutta frühstück fuel full fund funghi furniture future février fête física fútbol für
gallery game games gara garage gare garten gas gasse gastos gate geburtsdatum gebühr gehalt gelato geld gemeinde
general generale genitori gennaio gericht gerät geschenk geschichte gespräch gestion gestione gestión gesundheit
getränke gewicht giacca giardino gift gioco giornale giornata giorni giorno giovedì girls giugno given glas glass
global gloves gmbh goal golf good google government gracias grade grades graph grass grazie great grill grocery ground
group groupe groupes grudzień grundschule grupo grupos gruppe gruppo größe guarantee guest guests guida guide guided
gut gutschein guía gym gymnasium habitación habitat hafen haftung hair hallo ham hambre hammer handbag handbook happy
hardware hat haus haushalt head headphones health hearing heating heim heizung hello help helpdesk hemd herbst
herramienta herramientas herstellung heure heures hi hielo hier hierro highlight highway hiking hilfe hinweis histoire
historia history hiver hobby hochschule hockey hof hogar hoja hola holding holiday holidays holz hombre homepage homme
hommes honey hoodie hora horaires horario horas horno hose hospital hostel hosting hotel hour hours housing hoy huerto
huile human hund hôpital ibuprofen ice id idea identité idioma iglesia im image imagen images immagine import imposta
impostazioni impresa imprimer impuesto impuestos impôts in inbox inc income index indirizzo indoor industry info
información information informations informazioni informe informes ingresso inhalt inicio inizio inn insalata
inscripción inscription insights inspection install institute instituto instructions insulation insurance interior
international internet interview inventory inverno invia invierno invoice invoices iron island islands isola issue
issues istituto item items jacke jacket jahr jahre jam janeiro januar januari january jaqueta jar jardin jardín jas
jeans jefe jetzt jeu jeudi jeux job jobs jour journal journée jours juego juegos jueves jugar juice juillet juin julho
juli july junction junho juni junio jurk jus justicia kabel kalender karte karten kasse kategorie kaufen kette key
keyboard keys kg kids kind kinder kindergarten kingdom kino kirche kissen kitchen klasse kleid kleidung klinik
klinikum knife kontakt konto kopie korb kosten kraft krankenhaus krankheit kredit krzesło kunde kunden kunst kurs
kurse kwiecień küche kühl laan label laboral laboratory ladder lado lager lago lait laminate lampada lampe land
language langue laptop large laser last latest latte laundry lavoro law lawn league leather leben leche lectura
lecture leder legal legend legge legno lehre leistung leisure leitung lemon lengua lens lesson letra letter lettera
lettre lettura level levels ley lezione lezioni library libri libro libros license liceo licht lieferung lieu life
liga light lighting ligne limited limpieza linea linen lingua link links linux lion lipiec lire list lista liste
listen listing listino listopad lit lite livello living livraison livre livres llave llc llegada lluvia loans local
locale location lock log logement login logistics logo lohn loi loisirs loja lotion lounge ltd ltda luce luft lugar
luggage luglio luminária lunch lundi lunedì lunes luogo luty luxury lycée lycéen lámpara línea löschen ma maart mac
macchina machine madera madre magasin magazine magazzino maiden mail main maintenance maio mairie mais maison make
maladie malattia manager manteau mantel manual map mapa maps marathon marble marca marché mardi mare mariage market
marketing markt martedì martes marzo março maschine master match matematica materia material materiale materiales
maternelle maternity math maths mathématiques matin matrícula mattina mattress matériel mayo mañana meal measure meat
mechanical media medical medicina medida medien medio medium medizin meeting meetings mehr meldung melon member
members membership membre membres memo memoria menge mensaje mensajes menu mer mercado mercancía mercato merce merci
mercoledì mercredi mes mesa mese meses mesi message messages messaggi messaggio messe metal meter method metro
metzgerei meu meuble meubles mezzo mg microsoft mid middle midi miete milch milk mill mineral minha mini minute minuto
mirror mis mission misura mit mitglied mitte mittel mix miércoles ml mobile mobili mobilier moda mode model modello
modelo modern modifica modifier module moduli modulo modèle mois mon monat monate monday monde mondo moneda monitor
montagna montagne montant montaña month monthly montre monument moon morning mostra moteur motor motore mountain mouse
mouvement movie movies muebles mug mujer multi mundo municipio mural museo museum music musica musik musique mustard
muster musée my máquina más märz mécanique médecine médico métier métro météo móvil möbel música nachname nachricht
nachrichten nacht name national natur natura natural naturaleza nature navidad navy necklace negocio negozio network
netz neu neue neutral new news next night niveau nivel no noche nom nombre nord normal northern nos nota notas note
notes notice noticia noticias notification notifications notizia notizie notte nouveau nouvelle nouvelles novedades
november novembro noviembre nueva nuevo nuit number numbers numero nummer numéro nuova nuovo nurse nursery nut nuts nv
nómina número o oak object objet obra obrigada obrigado obst ocean october octobre octubre oferta ofertas offer offers
offerta offerte office offre offres oficina oggetto ohg ohrringe oil ok oktober olio olá ombrello omega on oncology
opciones opción open opening opera operación operations option options opération opérations or ora orange orari orario
orden order orders ordine ordini ordner ordre organic origen original origine oro orologio ort os ospedale ospiti
otoño ottobre ou our out outdoor outil outils outlet outside outubro ouvrir oven overdue overnight overview owner oy
pacchetto pack package padre paese pagamenti pagamento pages pagina pago pagos paiement paiements pain paint pair
palabra palazzo pan pane panel panier panino pantalla pantalon pantaloni pantalón pants papel paper papier paquete
paracetamol parada parc parcel parcheggio parco parents parfum parish parking parola parque part parte partenza
partido partie partita parts party pasaporte paseo pasillo pass passe passport password passwort past pasta pasto path
patient patients patio paura pausa pause pavilion pay payment payments pays país październik peace pediatrics pedido
pedidos peinture peligro pelle película pencil pending penna pension people pepper perceuse perfil performance perfume
permessi permesso permit permits perro person persona personal personas persone personne personnes pesca pescado pesce
peso pet pets pfanne pflanze pflege pharmacie phone photo photos physics piano piatti piatto piazza picture pie piede
piel pier pillow pin pine pipe piscina piscine piso pizza pizzeria pièce pièces più plac place places plage plaid
plain plan plancha planet planner planning plans plant planta plants plastic plat plata plate platinum plato plats
platz play playa player playlist plazo plc please plein plug poids point points poisson police policy polizei poltrona
pomeriggio pont pool port porta portal porte porto posizione posta postal poste poster posto potato poulet pour powder
power practice praktikum pranzo pratica pratiche praxis praça pregunta preguntas preis premier premio premium
prenotazione prenotazioni prensa preparation prescription presentation press presse prestito presupuesto preview
previous prezzi prezzo pricing primary primavera primera principal print printer prints priority privacy private prix
prize pro probe problema problème proceso process prodotti product producto productos products produit produits
produkt produkte profil profile profilo progetti progetto program programa programm programma programme progress
prohibido project projects projekt projekte projet projets promoción promotion promozione pronto property propiedad
propriété prossimo protección protein prova province provincia proyecto proyectos prueba prácticas prénom présentation
préstamo prêt prüfung pubblico public publicidad publisher pueblo puente puerta puerto pulizia pullover pump punkt
punti punto puntos purchase purse página quadro qualità quantity quantità quantité quartier quartiere quelle queso
question questions queue quick quiet quote química rabatt rad radio radiology ragazzi ragazzo rail railway rain range
rapid rappel rapport rapporto rated rathaus rating raum raw rd reading ready recarga receipt received reception receta
recette recettes recherche rechnung rechnungen recht recibo recibos recipe recipes recogida record records recursos
recycling reembolso reference referencia referenza refrigerator refund regal regalo regel region regione registered
registration registro región regole regular reise reisen relax release relevé reloj relógio remboursement reminder
remove rendez-vous rent renta rental repair reparación reparatur reparto repas reply report reports republic request
requests rescue research reserva reservas reserve reservierung residence resort resource resources response respuesta
rest restaurant restaurante resultado resultados results resumen retail retard rete retour retours return returns
reunión review reviews revista reçu rice ricerca ricetta ricette ricevuta richiesta richieste richtung ride rimborso
ring riposo riscaldamento riservato risk risposta ristorante risultati ritardo ritiro riunione riviste road robe robot
rolle roller romance roof room rooms root ropa rot rotation rouge round route routes rovers row royal rua rubber rue
ruf rufnummer rug rule rules runde runner running ruota ruta rutas règlement réclamation réduction référence région
réponse réseau réservation réservations résultat résultats réunion río sa saal sabato sac sache sachs safari safety
sailing sal salad salat saldi saldo sale salida salidas salle salmon salon salt salud salute salz samedi sammlung
sample sand sandals sandwich sangue santé sapatos sapone sarl sas satin saturday saturn satz sauce save savings
scadenza scala scale scan scarf scarica scarpe scatola scelta scene scheda schedule schiff schild schloss schluss
schlüssel schoenen school schrank schritt schuhe schutz schüssel science sciences scolaire sconto scontrino scooter
screen scuola scuole se sea seafood search seat second secondary secteur section sector secure security sede sedia
segnala seguridad seguros seite seiten sekunde sel selección select sem semaforo semaine semana semanas seminar send
sendung senior sensor september septembre septiembre serie series serum service services servicio servicios servizi
servizio sesión sessel session set setembro settembre settimana settings settore severity sezione señal shampoo share
shared sheet shelf ship shipping shirt shirts shoe shoes shop shopping shoulder show shower sicherheit sicurezza
sierpień siglo sign signal signature silk silla sin single sistema site sitio sito sitz size siège ski skills skin
skirt sky sleep sleeve slice slim slow smart snack sneaker sneakers snow soap sobre soccer social sociedad società
société socket socks sofa sofa-set soft software sofá soggiorno soin soins soir solar solde soldi sole soleil
solicitud solicitudes solid solution solutions sommaire son song sonne sonno sopa sort sortie soup soupe source souris
southern sp spa space spare speaker special species specification spectacle speed spesa spese spiaggia spice spicy
spiel spiele spirit sport sports sprache spray square srl st stable stadio stadium stadt staff stage stagione
stainless stamp stampa standard standort stanza star start state statement states station stations statistics stato
status statut stazione steel stelle stellen step stereo steuer stick stiefel stift stiftung stil stipendio stivali
stock stoel stoff stool stop storage store stores storia storm story straat strada strasse strategy straw straße
stream strecke street strip strom strong strumenti student students studi studio studios study stuhl stunde stunden
styczeń style stół störung stück subject submit subscribe subscription subtotal success suche sucre suelo sugar
suggestions sugo suit suite suivi sujet sukienka suma summary summe sunday suono super superficie supermarket
supermercado suppe supplies support supporto supprimer sur surf surface surgery survey sweater swim swimming switch
syrup system systems système szkoła szpital sábado séance sécurité séjour süd tabla table tableau tablet tablets tafel
tag tage taille talla taller tamaño tank tankstelle tape tarde tarea tareas target tarif tarifa tarifas tarifs tarjeta
tarjetas tas tasche task tasks tassa tasse tavola tavolo tax taxi tazza teacher teachers team teambesprechung teams
teatro tech technical technik technologies technology tecnología tee teil teilnehmer telefon telefonia telefono
televisione teller teléfono temperatur temperatura template temple tempo temporada temps température tennis tent
teppich termin terminal termine termini terms terra terrace terrain terre territorio tessera test testo tetto text
texte textile texto thanks theater theatre thema theme themes therapy thermal thread thursday thé théâtre ticket
tickets tiempo tienda tier tierra tile timber time times timetable tip tipo tire tisch titel title titolo titre toalla
toast today todo toit tomba tomorrow tool tools top topic torba torneo torre torta total totale tour tournoi tower
town toy toys trabajo track tracking trade traditional traffic traffico trail train training transfer transferencia
transferencias transfers transport transporte trasferimento trasporti trasporto trato travail travaux travel tray
treatment tree treffen tren trend treno treppe trial trimestre trip trolley trousers truck trust tub tube tuesday
tulip tunnel turbo turismo turm turn turno type tyre tè té télécharger téléphone título tür ubicación uffici ufficio
ug uhr ulica ultra um umbrella umfang umgebung umidità umwelt un uncategorized under une unfall unidad unidades union
unit united universal universidad universidade university università universität université unlimited unterlagen
unternehmen unterricht uomini uomo up upcoming update updates upgrade upload urban urgent urlaub us uscita uscite use
used user username users usuario usuarios utente utenti vacaciones vacances vacanza vacanze vacation valeur valider
valigia valise valor valore value vanilla variable vase vedi vegan vegetable vegetables vehicle vehículo velvet
vendita vendite vendredi venerdì venta ventana ventas vente ventes vento venue ver verano verdura verein verkauf
verkehr vermietung verpackung verre versand versicherung version versione versión vertrag verwaltung veste vestido
vestiti vestito vetro via viaggi viaggio viaje viajes viande vida video videos vidrio vidéo vie viernes vieux view
villaggio vin vineyard vino vintage virement visit visita visite visitor visitors vista visual vita vitamin vitto
vivienda voce voir voiture vol voli volk volo volume volver vorname vorschau voto voucher voyage voyages voz vuelo
vuelos vélo wagen wahl walk wall wallet wand wanderung wardrobe ware warehouse warenkorb warm warning warranty wash
wasser waste watch watches water wave wax weather web website wechsel wedding wednesday week weekend weekly weight
wein weiter welcome wellness welt werk werkstatt werkzeug western wetter wheel whole wholesale wide wifi wind window
windows wine wines wing winner wireless wish wishlist woche wochen wohnung women wooden wool word work workout
workshop world wort wrap writing wrzesień wäsche yard yarn year yearly yellow yes yesterday yoga yoghurt yogurt your
youth zahl zahlung zahn zapato zapatos zeit zeitung zentrum zettel zeugnis ziekenhuis ziel zimmer zip zoll zona zone
zoo zucchero zucker zug zugang zum zur zurück zusammenfassung ámbito âge échange école écran éducation élection
électricité épargne équipe étage étape état études été évaluation événement événements übersicht œuvre
`;
/** Words that are also family names: with one of them it is a thing, unless a given name comes first. */
const RARELY = `
april armani autumn baker banco banks bar bauer bay beach beam bell benz berg berlin best bianco black blanc blanco
blue boss boulanger braun brazil bridge brothers brown brun burch busch bush campos cap carolina castillo castle
champions chanel chase chiesa china coat conti cook cortes costa cruz cup dakota daniels davidson day deere dias dior
domenica domingo donna dubois dupont east england farm ferrari field fiore fischer fleur floor flores fontaine fontana
france franco friday fuchs fuentes garden gardens gates georgia german germany gold grand grant gray grecco green grey
gross gucci hahn hall hampshire herb hilfiger hill hills home house iglesias india italy jacobs japan jersey june
junior kaiser keller king kit klein koch koenig kors kurz laine lake lamp lana lane lang lauren lavigne leblanc
legrand leone leroy lima line loan london long luna luz lynch madrid major mar mara march marchand marina marques
marshall martin martini mason max may mcqueen memory mercier milan montes monti moreno morgan natale neri noir noon
north olive page palace paris park partners petit pietra pink pino plaza plus ponte post prada prado price real red
rey reyes rios river rivers riviere rocha rock romano rome romeo rosa rose rosso roth roux royce rubio saint sala
sales san santa santos schneider schwarz serra short silva silver small sol sommer sons south spade spain spring
stanley stein stone summer tea testa texas tor torres uma una valley vega versace villa village ville virginia vogel
vogt vos wald walker ward weg weiss west westwood white winter wolf wood woods york young
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const never = setOf(NEVER);
const rarely = setOf(RARELY);
const bare = (word: string) => word.toLowerCase().replace(/^[.,]|[.,:]$|['’]s?$/g, '');

export const isThing = (word: string): boolean => never.has(bare(word));
export const isRatherThing = (word: string): boolean => rarely.has(bare(word));
