/** Words that are capitalised in headings, products and menus and are hardly ever part of a person's name. */
export const NEVER = `
a ab abonnement about abrigo abril abteilung academy açaí accord account accounting accueil aceite aceptar achat acqua
acquisti acquisto action actions actividad actividades add address admin administración adresse aereo aérogare
aéroport aeroporto aeropuerto affitto afternoon ag âge agenda aggiungi agosto agua aide airport aisle aiuto ajouter
ajustes aktion aktuell albergo albion algebra alimentari all alle allee allegati allegato allergies allergy allgemein
almacén alquiler alta altura am amatriciana amazon ambiente ámbito ambulance america amigo amministrazione an
analytics ancien ancient and android anfrage angebot angebote anmeldung année annex annexe anni anno annual annuler
annulla año años anthropology antrag antwort août aparcamiento apartment apertura apfelstrudel apotheek apotheke
appartamento appartement appel appeltaart apple appliance appointment appointments appuntamenti appuntamento apteka
archive archives archivo archivos area argent armband armchair armoire arrêt arrivo arrondissement arroz article
articles articoli articolo artículo artículos artikel as aspirin assicurazioni assistance assistenza associates
assurance astra astronomy asunto at atelier atención athletic atletica atletismo attività auberge audio auf aufgabe
aufgaben auftrag august aula ausbildung auswahl auto autobus autobús autohaus autunno ave avec avenida avenue avión
avis avril avviso award ayuda ayuntamiento azienda aziende back backend bäckerei backlog bad bag bagage bagaglio bagno
baguette bahnhof baja bakery bakkerij balance balkon bambini bambino banca bank baño banque barber barbershop barca
barco barrio barstool barszcz basic basket basque basse bateau bathroom battery baustelle bearbeiten beauty bed beer
beitrag belt bench benedict benutzer benvenuto bericht berlingo bestellung bestellungen betrag betreff bett
bettgestell bibimbap biblioteca bic bienvenida bienvenido biglietti biglietto bigos bijoux bike bild billet billete
biologie biology birthday biryani biscuit bistro bitterballen blanket blanquette blazer blazers block blouse blume
bluse boarding bocadillo bodega bodegas boden boerenkool bogen bolletta bollette bolo bolognese bolsa bolso bon
bonifico bonjour bono bonus book bookcase books boot boots borrar borsa botany botas botella bottega bottes bottiglia
bottle bouillabaisse boulangerie bourguignon bouteille bowl box boys bracelet branch brand brands brasserie bratwurst
bread breakfast brewery brezel brie brigadeiro brioche brochure broek broodje brot brownie brûlée bruschetta bücher
buffet building bundesliga bundle bureau burger bürger büro burrito bus buscar bushaltestelle business busta
busta-paga but butter buty bv bœuf cabin cabinet cabrio cacio cadeira cafe café caffè cahier caipirinha caisse caja
calamares calça calcio calculus caldo calendar calendario calendrier california calle calzone cama cambio camera
camere camicia camion camión camisa camp camping campo campus camry canapé cancel cancella candidatura candle candles
cannoli cantidad cantina capítulo cappotto caprese car carbonara card cardigan cardiology cards care cargo carne
carpet carpeta carrello carrito cart carta cartao cartão carte cartes casa casaco cassa cassoulet cat categoria
categoría categories category catering cedolino cellar cena center centre centro ceramic cerca cerdo cerrar
certificate certificato chair chaise chambre changelog channel chant chapitre chaqueta chargement charger chart
château chaussures chave checkout cheese cheesecake chemin chemise chemistry chèque chess chiave chicken chien
children chimie chiudi chocolate choir choix choucroute chowder chowk church churrasco churros ciao cibo cider ciel
ciencia ciencias cine cinema cinéma circle cita citas città city ciudad civic clase clases class classe classes
classic clay clé cleaning client cliente clientes clienti clients climbing clinic clinica clínica clinique clio clock
close cloud club clubs cluster co coach cobbler coche cocido cocina code codice código coffee cola colazione colección
colegio colis collection college collège collezione cologne color colore colour column com combi comedor comedy
comentarios comfort comida commande commandes commentaire comments committee commode communauté commune community
compact compañía company completa compra compras compte comptes computer comune comunicazione comunicazioni comunidad
concert concerto concierto condiciones conditions condizioni conexión conference conférence conferencia conferma
configuración confirmation confiture congé connexion consegna consegne conseil conseils consiglio construction
consulta consultas consulting contact container containers contenido conto contract contraseña contrat contrato
contratti contratto control contrôle cookie cookies cooking copia copie copy coq corolla corp corpo corporation corps
correo corsa corsi corso cosa cose costi costo cotoletta coton cotton couch couleur council count country county coupe
coupé coupon cours course courses court coxinha cream create creative credit credito crédito creek crème crêpe
creperie crêperie crêpes crew croque croquetas crostata crown cruise crumble cuadro cuarto cucina cuenta cuentas
cuerpo cuisine cultura cuota cupcake currency curriculum curry curso cursos curtain cushion customer customers cycle
czerwiec cześć cœur damage dance danke dans dark dashboard data date datei daten dati datos datum dauer deal dear
debit december décembre décision decke deckel déconnexion default delete deli delivery deluxe demande demandes demo
dental départ department dépenses deployment deporte deportes depósito depot derecho descarga descripción description
descrizione descuento design desk desktop dessert dessin destinazione destino details détails detalle detalles
detergent dettagli dettaglio development devis devoir devoirs dezember dezembro día diario diary días dicembre
diciembre dienst diesel digital dimanche diner dîner dinero dining dinner dipartimento dipendenti dirección direct
direction directions directory diritto discount district divano diy dock docker doctor doctors document documenti
documento documentos documents dog dokument dolce domain domanda domande donne door dosa dossier dossiers douche
download draft drawer dress dresser drink driver droit droits drop druck duomo duster duty dworzec dynamo earrings
eastern eau échange éclair école ecology economia economics economy écran edad edición edit editar edition editor
educación education éducation effacer ein eine einkauf einstellungen eintrag ejemplo ejercicio election élection
electric electricidad électricité electronics elementary elenco email emergency empanada empanadas empfang empleo
emploi empresa empresas emsdetten enchilada enchiladas ende endpoint endpoints energia energía energy enero
engineering english ensalada entra entrada entradas entrance entrate entrée entrega entreprise entretien enviar envío
envíos environment envoi envoyer épargne epic equipaje équipe equipment equipo equipos ereignisse ergebnis erinnerung
erreur error errore erwtensoep esame esami escalation escalera escape escola escuela esercizio espace espacio especial
essai essen estação estación estado estate estrellados estudio estudios étage étagère étape état été ethics etiqueta
études euro europa europe évaluation événement événements evening eventi evento eventos events exam examen exchange
excursión exhibition expense experiencia expert export exposé exposición exposition express extra fabada fabbrica
fabia fabric face facebook fach facility factory factura facturas facture factures faculdade fahrt failed fair
famiglia familia familie famille family faq farbe farmacia farmácia farofa fashion fattura fatture fauteuil favourite
favourites fc febbraio febrero februar february fecha fee feedback fees fehler feijão feijoada femme femmes fenêtre
fenster fer feria ferie ferien fermer fernseher fest festa festival fête feu feuer fevereiro février fichier fichiers
fiction fiera fiesta figlio file files filiale fille film films filter filtro fin final finance fine finestra fire
firma first fish física fitness flan flasche flat fleisch fleurs flight float flor flower flowers flug flughafen
focaccia focus foglio folder fond fondant fondo font food foods football for forecast forest forge form formación
formaggio formation formazione forms formulaire formular formulario fornitore forum forward foto fotos foundation
frage fragen fragile fraiche fraîche frame français frango free freight freizeit french fresh fridge fries frikandel
frontend frühstück fruit fruits fruta frutta fuel full fund funghi für furniture fútbol future fußballclub galette
gallega gallery gambas game games gara garage garbanzos gare garten gas gasse gasthaus gasthof gastos gate gateau
gâteau gazpacho gebühr geburtsdatum gehalt gelato geld gemeinde general generale genetics genitori gennaio geology
gerät gericht geschenk geschichte gespräch gestion gestión gestione gesundheit getränke gewicht giacca giardino gift
gioco giornale giornata giorni giorno giovedì girls giugno giulia given glas glass global gloves gmbh gnocchi goal
golf good google gospoda government gołąbki gracias grade grades graph grass gratin grazie great grill grocery ground
group groupe groupes grove größe grudzień grundschule grupo grupos gruppe gruppo guarantee guest guests guía guida
guide guided gumbo gut gutschein gym gymnasium habitación habitat hafen haftung hair hallo halte haltestelle halwa ham
hambre hammer handbag handbook happy harbor hardware haring hase hat hauptbahnhof haus haushalt head headphones health
hearing heating heights heim heizung helado hello help helpdesk hemd herberg herbst herramienta herramientas
herstellung heure heures hi hielo hier hierro highlight highway hiking hilfe hinweis histoire historia history hiver
hobby hochschule hocker hockey hof hogar hoja hola holding holiday holidays holz hombre homepage homme hommes honey
hoodie hôpital hora horaires horario horas horno hose hospital hostal hostel hosting hotel hotfix hotspur hour hours
housing hoy huerto huevos huile human hund hutspot hybrid iban ibiza ibuprofen ice id idea identité idioma idli
iglesia île im image imagen images immagine import imposta impostazioni impôts impresa imprimer impuesto impuestos in
inbox inc income index indirizzo indoor industry info información information informations informazioni informe
informes ingresso inhalt inicio inizio inn inorganic insalata inscripción inscription insights insignia inspection
install institute instituto instructions insulation insurance interior international internet interview inventory
inverno invia invierno invoice invoices iron island islands isola issue issues istituto item items jacke jacket jahr
jahre jam jamón jamun janeiro januar januari january jaqueta jar jardin jardín jas jeans jefe jetzt jeu jeudi jeux job
jobs jour journal journée jours juego juegos jueves jugar juice juillet juin juke julho juli julieta july junction
junho juni junio jurk jus justicia juventus kaas kabel kaiserschmarrn kalender kanban kangoo karczma karte karten
kartoffelsalat kasse kategorie kaufen kette key keyboard keys kg kids kiełbasa kimchi kind kinder kindergarten kingdom
kino kirche kirschtorte kissen kitchen klasse kleid kleidung klinik klinikum klub knife knödel kombi kommode kontakt
konto kopie korb korma kosten kotlet kraft krankenhaus krankheit kredit kroket krzesło kubernetes küche kuga kühl
kunde kunden kunst kurs kurse kwiecień laan label laboral laboratory ladder lado lager lago lait laminate lampada
lámpara lampe land language langue laptop large lasagna lasagne laser lassi last latest latte laundry lavoro law lawn
leaf league learning leather leben lebkuchen leche lectura lecture leder legal legend legge legno lehre lei leistung
leisure leitung lemon lengua lens lentejas lesson letra letter lettera lettre lettura level levels ley lezione lezioni
library libri libro libros license liceo licht lieferung lieu life liga light lighting ligne limited limousine
limpieza line linea línea linear linen lingua linguistics linha link links linux lion lipiec lire list lista liste
listen listing listino listopad lit lite literature livello living livraison livre livres llave llc llegada lluvia
loans local locale location lock log logement login logistics logo lohn loi loisirs loja lokomotiv löschen lotion
lounge ltd ltda luce luft lugar luggage luglio luminária lunch lundi lunedì lunes luogo luty luxury lycée lycéen ma
maart mac macaron macarons macchina machine madera madre magasin magazine magazzino maiden mail main maintenance maio
mairie mais maison make makhani makowiec maladie malattia manager mañana manteau mantel manual map mapa maps máquina
marathon marble marca marché março mardi mare marg mariage market marketing markt martedì martes märz marzo más masala
maschine master match matelas matematica materia material materiale materiales matériel maternelle maternity math
mathématiques maths matin matrícula mattina mattress maultaschen mayo meadow meadows meal measure meat mécanique
mechanical médecine media medical medicina médico medida medien medieval medio medium medizin meeting meetings megane
mehr meldung melon member members membership membre membres memo memoria menge mensaje mensajes menu mer mercado
mercancía mercato merce merci mercoledì mercredi merluza mes mesa mese meses mesi mess message messages messaggi
messaggio messe metal météo meter method métier metro métro metzgerei meu meuble meubles mezzo mg microsoft mid middle
midi miércoles miete milch milestone milk mill mineral minestrone minha mini minute minuto mirror mis mission misura
mit mitglied mitte mittel mix ml möbel mobile mobili mobilier moda mode model modèle modello modelo modern modifica
modifier module moduli modulo mois mon monat monate monday monde mondeo mondo moneda monitor montagna montagne montaña
montant month monthly montre monument moon moqueca morning mostra moteur motor motore mountain mouse mousse mouvement
movie movies móvil mozzarella muebles muffin mug mujer multi mundo municipio munt mural musée museo museum music
musica música musik musique mustard muster my naan nachname nachos nachricht nachrichten nacht nagar naleśniki name
natillas national natur natura natural naturaleza nature navidad navy necklace negocio negozio network netz neu neue
neutral new news next night nightstand niveau nivel no noche node nodes nom nombre nómina nord normal northern nos
nota notas note notes notice noticia noticias notification notifications notizia notizie notte nouveau nouvelle
nouvelles novedades november novembro noviembre nueva nuevo nuit number numbers numero numéro número nummer nuova
nuovo nürnberger nurse nursery nut nuts nv o oak object objet obra obrigada obrigado obst ocean octavia october
octobre octubre oddział oferta ofertas offer offers offerta offerte office offre offres oficina oggetto ohg ohrringe
oil ok oktober olá olio ombrello omega omelette on oncology opción opciones open opening opera operación opération
operations opérations option options or ora orange orari orario orchard orden order orders ordine ordini ordner ordre
organic origen original origine orlik oro orologio ort os ospedale ospiti ossobuco osteria otoño ottobre ottoman ou
our out outdoor outil outils outlet outside outubro ouvrir oven overdue overnight overview owner oy pacchetto pack
package padre paella paese pagamenti pagamento pages pagina página pago pagos paiement paiements pain paint pair país
palabra palazzo pamonha pan pancake pancakes pancras panda pandoro pane paneer panel panettone panier panino
pannenkoek pantalla pantalon pantalón pantaloni pants papel paper papier paquete paracetamol parada paratha parc
parcel parcheggio parco parents parfum parish park parking parks parola parque part parte partenza partido partie
partita parts party pasaporte paseo pasillo pass passat passe passport password passwort past pasta pastel pasto path
patient patients patio paura pausa pause pavilion pay payment payments pays październik peace pediatrics pedido
pedidos peinture película peligro pelle pencil pendant pending penna pension people pepe pepper perceuse perfil
performance perfume permessi permesso permit permits perro person persona personal personas persone personne personnes
pesca pescado pesce peso pet pets pfanne pflanze pflege pharmacie philosophy pho phone photo photos physics piano
piatti piatto piazza picanha picasso piccadilly picture pie pièce pièces piede piel pier pierogi pillow pin pine pipe
pipeline pipelines piscina piscine piso più pix pizza pizzeria plac place places placki plage plaid plain plan plancha
planet planner planning plans plant planta plants plastic plat plata plate platinum plato plats platz play playa
player playlist plazo plc please plein plug poffertjes poids point points poire poisson police policy polideportivo
polisportiva polizei pollo polo poltrona pomeriggio pomidorowa pont ponte pool port porta portal porte porto posada
posizione posta postal poste poster posto postre potato poulet pour powder power praça prácticas practice praktikum
pranzo pratica pratiche praxis pregunta preguntas preis premier premio premium prénom prenotazione prenotazioni prensa
preparation prescription presentation présentation press presse préstamo prestito presupuesto prêt preview previous
prezzi prezzo pricing primary primavera primera principal príncipe print printer prints priority prius privacy private
prix prize pro probe problema problème proceso process prodotti produce product producto productos products produit
produits produkt produkte profil profile profilo profiteroles progetti progetto program programa programm programma
programme progress prohibido project projects projekt projekte projet projets promoción promotion promozione pronto
property propiedad propriété prosciutto prossimo protección protein prova province provincia proyecto proyectos prueba
prüfung przychodnia psychology pub pubblico public publicidad publisher pudim pueblo puente puerta puerto pulizia
pullover pulpo pump punkt punti punto puntos purchase purse qashqai quadro qualità quantità quantité quantity quartier
quartiere quelle quesadilla queso question questions queue quiche quick quiet química quindim quote rabatt rad radio
radiology ragazzi ragazzo rail railway rain ramen range rangers rapid rappel rapport rapporto ratatouille rated
rathaus rating raum rav ravioli raw rd reading ready recarga receipt received reception receta recette recettes
recherche rechnung rechnungen recht recibo recibos recipe recipes réclamation recogida record records reçu recursos
recycling réduction reembolso reference référence referencia referenza refrigerator refund regal regalo regel region
región région regione registered registration registro règlement regole regular reise reisen relax release relevé
relógio reloj remboursement reminder remove rendez-vous rent renta rental repair reparación reparatur reparto repas
reply réponse report reports republic request requests rer rescue research réseau reserva reservas réservation
réservations reserve reservierung residence resort resource resources response respuesta rest restaurant restaurante
resultado resultados résultat résultats results resumen retail retard rete retour retours return returns reunión
réunion review reviews revista rib ribs rice ricerca ricetta ricette ricevuta richiesta richieste richtung ride ridge
rimborso ring río riposo riscaldamento riservato risk risotto risposta ristorante risultati ritardo ritiro riunione
riviste road roadmap robe robot rolle roller rollout rolo roman romance romeu rondo roof room rooms root ropa rot
rotation rotos rouge rouladen round route routes rovers row rowing royal rua rubber rue ruf rufnummer rug rule rules
runde runner runners running ruota ruskie ruta rutas sa saal sábado sabato sac sache sachs safari safety sailing sal
salad salade salat saldi saldo sale salida salidas salle salmon salon saloon salt saltimbocca salud salute salz samedi
sammlung samosa sample sand sandals sandbox sandero sandwich sangue santé sapatos sapone saque sarl sas satin saturday
saturn satz sauce sauerbraten save savings scadenza scala scale scaloppine scan scarf scarica scarpe scatola scelta
scene scenic schabowy scheda schedule schiff schild schloss schluss schlüssel schnitzel schoenen school schrank
schritt schuhe schüssel schutz schwarzwälder science sciences scolaire sconce scone sconto scontrino scooter scramble
screen scuola scuole se sea seafood séance search seat second secondary secteur section sector secure sécurité
security sede sedia segnala seguridad seguros seite seiten séjour sekunde sel selección select sem semaforo semaine
semana semanas seminar señal send sendung senior sensor september septembre septiembre serie series sernik serum
server servers service services servicio servicios servizi servizio sesión sessel session set setembro settembre
settimana settings settore severity sezione shampoo share shared sheet shelf ship shipping shirt shirts shoe shoes
shop shopping shoulder show shower sicherheit sicurezza sideboard siège sierpień siglo sign signal signature silk
silla sin single sistema site sitio sito sitz size ski skills skin skirt sky slagroom sleep sleeve slice slim slow
smart snack sneaker sneakers snow soap soba sobre soccer social sociedad società société sociology socket socks sofa
sofá sofa-set soft software soggiorno soin soins soir solar solde soldi sole soleil solicitud solicitudes solid
solution solutions sommaire son song sonne sonno sopa sorento sort sortie soup soupe source souris southern sp spa
space spaghetti spare spartak spätzle speaker special species specification spectacle speed spesa spese spiaggia spice
spicy spiel spiele spirit sponge sport sportage sportclub sporting sports sportverein sprache spray sprint square srl
st stable stadio stadium stadt stadtwerke staff stage stagione stainless stamp stampa stamppot standard standort
stanza star staropolski start state statement states station stations statistics stato status statut stazione steak
steel stelle stellen step stereo steuer stew stick stiefel stift stiftung stil stipendio stivali stock stoel stoff
stollen stool stop storage store stores storia storm störung story stół straat strada strasse strategy straw straße
stream strecke street strip strom strong stroopwafel strumenti stück student students studi studio studios study stuhl
stunde stunden styczeń style subject submit subscribe subscription subtotal success suche sucre süd suelo sugar
suggestions sugo suit suite suivi sujet sukienka suma summary summe sunday suono super superb superficie supermarket
supermercado suppe supplies support supporto supprimer sur surf surface surgery survey sushi sweater swift swim
swimming switch syrup system système systems szarlotka szkoła szpital tabla table tableau tablet tablets taco tacos
tafel tag tage tagliatelle taille talla taller tamaño tandoori tank tankstelle tape tapioca taqueria tarde tarea
tareas target tarif tarifa tarifas tarifs tarjeta tarjetas tart tarta tarte tas tasche task tasks tassa tasse tavern
tavola tavolo tax taxi tazza tè té teacher teachers team teambesprechung teams teatro tech technical technik
technologies technology tecnología tee teil teilnehmer télécharger telefon telefonia telefono teléfono téléphone
televisione temperatur temperatura température template temple tempo temporada temps tempura tennis tent teppich
teriyaki termin terminal termine termini terms ternera terra terrace terrain terre territorio tessera test testo tetto
text texte textile texto thali thanks thé theater theatre théâtre thee thema theme themes theory therapy thermal
thread throw thüringer thursday ticket tickets tiempo tienda tier tiếng tierra tiguan tikka tile timber time times timetable
tip tipo tiramisù tire tisch titel title titolo titre título toalla toast today todo toit tokens tomba tomorrow tool
tools top topic torba torneo torre torta tortilla total totale tour touran tournoi tower town toy toys trabajo track
tracking trade traditional traffic traffico trail train training transfer transferencia transferencias transfers
transport transporte trasferimento trasporti trasporto trato trattoria travail travaux travel tray treatment tree
treffen tren trend treno treppe trial trifle trimestre trip trolley trousers truck trust tub tube tucson tuesday tulip
tunnel tür turbo turismo turm turn turno turnverein twingo type tyre übersicht ubicación udon uffici ufficio ug uhr
ulica ultra um umbrella umfang umgebung umidità umwelt un uncategorized under une unfall unidad unidades union unit
united universal universidad universidade università universität université university unlimited unterlagen
unternehmen unterricht uomini uomo up upcoming update updates upgrade upload urban urgent urlaub us uscita uscite use
used user username users usuario usuarios utente utenti vacaciones vacances vacanza vacanze vacation valeur valider
valigia valise valley valor valore value vanilla variable vase vectra vedi vegan vegetable vegetables vehicle vehículo
vélo velvet vendita vendite vendredi venerdì venta ventana ventas vente ventes vento venue ver verano verdura verein
verkauf verkehr vermietung verpackung verre versand versicherung version versión versione vertrag verwaltung veste
vestido vestiti vestito vetro via viaggi viaggio viaje viajes viande vida video vidéo videos vidrio vie viernes việt vieux
view vila villaggio vin vindaloo vineyard vino vintage virement virtual visit visita visite visitor visitors vista
visual vita vitamin vitto vivienda voce voir voiture vol voli volk volo volume volver vorhang vorname vorschau voto
voucher voyage voyages voz vuelo vuelos waffle waffles wagen wahl walk wall wallet wand wanderers wanderung wardrobe
ware warehouse warenkorb warm warning warranty wäsche wash wasser waste watch watches water wave wax weather web
webhook webhooks website wechsel wedding wednesday week weekend weekly weight wein weiter weitere weiteren weiterer weiteres welcome wellington wellness
welt werk werkstatt werkzeug western wetter wheel whole wholesale wide wiener wifi wind window windows wine wines wing
winner wireless wirtshaus wish wishlist woche wochen wohnung women wooden wool word work workflow workflows workout
workshop world wort wrap writing wrzesień yard yaris yarn year yearly yellow yes yesterday yoga yoghurt yogurt your
youth zahl zahlung zahn zapato zapatos zeile zeit zeitung zentrum zettel zeugnis ziekenhuis ziel zimmer zip zoll zona
zone zoo zoology zucchero zucker zug zugang zum zupa zur żurek zurück zusammenfassung œuvre
`;

/** Words that are also family names: with one of them it is a thing, unless a given name comes first. */
export const RARELY = `
april armani autumn baker banco banks bar bauer bay beach beam bell benz berg berlin best bianco black blanc blanco
blue boss boulanger braun brazil bridge brothers brown brun burch busch bush campos cap carolina castillo castle
champions chanel chase chiesa china coat conti cook cortes costa cruz cup dakota daniels davidson day deere dias dior
domenica domingo donna dubois dupont east england farm ferrari field fiore fischer fleur floor flores fontaine fontana
france franco friday fuchs fuentes garden gardens gates georgia german germany gold grand grant gray grecco green grey
gross gucci hahn hall hampshire herb hilfiger hill hills home house iglesias india italy jacobs japan jersey june
junior kaiser keller king kit klein koch koenig kors kurz laine lake lamp lana lane lang lauren lavigne leblanc
legrand leon leone leroy lima line loan london long luna luz lynch madrid major mar mara march marchand marina marques
marshall martin martini mason max may mcqueen memory mercier milan montes monti moreno morgan natale neri noir noon
north olive page palace paris park partners petit pietra pink pino plaza plus ponte post prada prado price real red
rey reyes rios river rivers riviere rocha rock romano rome romeo rosa rose rosso roth roux royce rubio saint sala
sales san santa santos schneider schwarz serra short silva silver small sol sommer sons south spade spain spring
stanley stein stone summer tea teller testa texas tor torres uma una valley vega versace villa village ville virginia
vogel vogt vos wald walker ward weg weiss west westwood white winter wolf wood woods york young
`;
