### How people say it in French: for the search alone. Never shown, and nobody’s translation.
### One saying a line, by different voices: young and old, in a hurry, in a second language, in dialects, with slips.
### At least 20 for a problem, 4 for a story, a lesson or a right. A saying leads to one problem.

sayings--problem--nobody-explained =
    - Le docteur a causé dix minutes, j'ai hoché la tête comme une bête et j'ai rien compris du tout.
    - ils mont donné une ordonnance de 3 pages sans dire a koi sa sert
    - Je suis ressortie du cabinet avec plus de questions qu'en entrant.
    - c quoi au juste ma maladie?? personne me dit
    - On m'a opéré mardi passé et je sais toujours pas ce qu'ils ont enlevé dedans.
    - J'vas être franc, le spécialiste m'a garroché ça en jargon pis y'est parti dîner.
    - Le toubib parle chinois, genre que des mots en -ite et en -ose
    - Ma mère a un nouveau comprimé bleu depuis lundi, elle demande pourquoi, on lui répond « c'est marqué dans le protocole ».
    - jai signé un papier mais je c pas ce ke yavai dedans
    - Moi pas comprendre pourquoi machine sur la tête, ils mettent les fils et personne dit.
    - Wallah le médecin il a dit trois mots compliqués et hop, suivant
    - Je souhaiterais obtenir des éclaircissements sur le diagnostic posé lors de ma consultation, aucune information ne m'ayant été fournie.
    - Tonton est sorti du bloc, on attend dans le couloir depuis hier, aucun blouse blanche n'est venu nous donner le résultat.
    - bipolaire type 2 ca veut dire quoi, il l'a lâché comme ça en me raccrochant au nez
    - La perfusion, elle contient quoi ? L'infirmier a haussé les épaules.
    - A l'hopital de Tunis ils ont changé mon traitement tension, walou explication
    - Septante-deux ans et on me parle comme si j'avais fait la médecine, moi j'ai fait que les vaches.
    - résultat de l'irm : « c'est normal pour votre âge ». ok mais encore ?
    - J'ai peur de demander encore une fois, la dame avait l'air pressée et moi j'ai rien retenu.
    - ils ont mi des electrodes a mon frere pi ils mon juste di revené jeudi
    - j'ai rien compris à ce que le docteur a dit
    - on m'a rien expliqué
    - personne m'a dit à quoi servent ces gouttes du soir
    - je suis sorti de la consultation plus perdu qu'en entrant
    - il a parlé en jargon trois minutes et il s'est levé
    - ils mont fait une irm jsp pk
    - c koi mon diagnostic svp on me dit r
    - le médecin y a pitonné sur son ordi pis y m'a donné une prescription sans un mot
    - wallah le toubib il dit des mots chelous, j'ai fait oui oui et j'ai capté zéro
    - à l'hôpital de Douala on m'a remis l'ordonnance et on a crié suivant
    - moi pas comprendre quoi c'est maladie
    - bipolaire, c'est écrit sur mon certificat, mais ça veut dire quoi au juste
    - j'avais septante questions et l'assistant regardait l'horloge
    - on a changé la couleur de mes gélules sans un mot d'explication
    - pourquoi je dois faire cette opération, aucune idée, on m'a juste donné la date et la blouse
    - résultats d'analyse incompréhensibles
    - le chirurgien est passé en coup de vent à sept heures du matin pendant que je dormais à moitié
    - je n'ose pas redemander, j'ai peur de passer pour une idiote

sayings--problem--want-to-say-no =
    - J'ai pas envie de leur piqûre retard, voilà.
    - comment je refuse les cachets sans me faire engueuler
    - Le chirurgien a déjà fixé la date mais moi l'opération je n'en veux point.
    - jveu pas de leur medoc sa me rend zombie
    - Est-ce qu'on a le droit de dire « non merci » à un électrochoc ?
    - On me pousse à faire la coloscopie. Je préfère m'en passer.
    - J'ai dit oui pour la chimio devant mes enfants, mais la nuit je pense que c'est non.
    - Sérieux ils insistent pour le vaccin à l'ehpad et mamie secoue la tête à chaque fois.
    - Chez nous au village on prend les feuilles, le comprimé du dispensaire je ne suis pas d'accord pour avaler ça.
    - j'ose pas dire que j'arrete la pilule qu'on m'a donnée pour les voix
    - Je tiens à décliner la prise en charge proposée, sans que cela nuise à la suite de mes soins.
    - Je voudrais pas le tube dans le nez, c'est possible ?
    - askip si tu refuses l'IRM ils te virent du suivi, moi je veux juste pas y aller
    - Ils veulent me mettre au lithium, j'suis vraiment pas game.
    - Ma fille de seize ans ne souhaite pas l'examen du bas, la gynéco dit que c'est obligé.
    - Non c non. pas de prise de sang auj
    - Le médecin il veut couper mon orteil, moi je garde mon orteil.
    - J'ai accepté le groupe de parole hier, ce matin je me ravise.
    - la dame du CMP veut ke je vienne chaque semaine, ça me soule, jpeux decliner?
    - Est ce que je peut enlever ma signature sur le papier de l'anesthésie, j'ai réfléchi dans le bus
    - je veux pas de leur traitement
    - j'ai envie de refuser mais j'ose pas
    - comment dire non au docteur
    - jveu pas de la piqure
    - ils insistent pour les électrochocs, moi c'est hors de question
    - j'veux pu prendre mes pilules, j'file mal avec ça
    - est ce que je suis obligé d'avaler le haldol
    - la psychiatre veut passer à l'injection retard une fois par mois et ça me plaît pas du tout
    - pas envie d'être opéré
    - vas-y ils me saoulent avec leur vaccin je le ferai pas
    - j'ai dit oui hier, ce matin j'ai changé d'avis
    - si je refuse la sonde est-ce qu'ils vont se fâcher contre moi ?
    - au dispensaire la sage-femme veut me poser le stérilet, moi mon cœur n'est pas dedans
    - je ne suis pas d'accord avec la chimio, j'ai 84 ans, qu'on me fiche la paix
    - examen gynéco sans façon
    - moi je veux pas étudiant regarde quand docteur touche
    - ils me forcent la main pour la cure de sevrage
    - j'ai peur de dire stop pendant les soins, on me dit toujours allez c'est pour votre bien

sayings--problem--cannot-decide =
    - Ils ont écrit « inapte » sur ma feuille.
    - D'après la psy j'ai pas ma tête pour choisir où j'habite
    - Mon neveu gère tout, le juge lui a donné la tutelle, moi je compte plus.
    - jsui sous curatelle et g meme pas le droit de choisir mon toubib
    - Le notaire ne veut plus que je signe, à cause d'un certificat du médecin.
    - « Madame n'est plus en état », c'est ce que j'ai lu à l'envers sur son bureau.
    - on di ke mon fils peu pas choisir pasqu'il est trisomique
    - Le docteur y dit que chu pas apte à consentir, pis le curateur public a embarqué.
    - À la banque la tutrice a bloqué mes achats, je ne peux même pas prendre un abonnement de bus toute seule.
    - Parce que j'entends des voix, ils considèrent que mon avis vaut zéro.
    - Papa a eu un AVC, maintenant l'assistante sociale veut vendre sa maison sans lui, elle dit qu'il ne raisonne plus.
    - J'ai raté leur test avec les horloges et les mots à retenir, depuis c'est ma sœur qui tranche.
    - frère ils me traitent comme un gol, genre je sais pas ce qui est bon pour moi
    - Je ne parle pas vite, alors l'équipe croit que je ne peux pas prendre ma décision.
    - En Suisse l'APEA m'a mis un curateur, il choisit mon appartement et mon dentiste.
    - Ils disent : elle a la tête fatiguée, c'est son mari qui va répondre pour l'opération.
    - Mon vote, mon argent, mon mariage : tout passe par mon frère depuis le jugement.
    - jai 19 ans autiste et c encore maman ki doit valider tt
    - On m'a déclarée incapable et je voudrais contester.
    - « Vous n'avez pas le discernement » qu'elle a dit la cheffe du service, pour un simple régime sans sel !
    - ils disent que je suis pas capable de choisir
    - on me prend pour une incapable
    - on veut me mettre sous tutelle
    - ma fille a demandé la curatelle derrière mon dos au juge
    - le doc a dit jsui pas en état de décidé
    - y veulent me faire déclarer inapte pis homologuer le mandat
    - mon administrateur de biens refuse tout ce que je demande, même un vélo
    - c'est pas toi qui décides t'es malade, voilà ce qu'ils me sortent
    - sous prétexte que j'ai alzheimer ma signature compte plus
    - on me dit tu n'as pas toute ta tête, laisse les grands parler
    - ils ont fait le test avec l'horloge à dessiner et après j'avais plus voix au chapitre
    - moi trisomique moi sais ce que je veux
    - ma mandataire signe tout à ma place
    - le tribunal m'a retiré le droit de vendre ma propre maison
    - manque de discernement, écrit noir sur blanc
    - mes frères au bled ont dit au notaire que je suis fou pour garder le terrain de mon père
    - puis-je voter et me marier alors que je suis protégé
    - on me traite comme un gosse alors que j'ai quarante-trois ans

sayings--problem--talk-over-me =
    - Le médecin regarde ma fille, jamais moi. Je suis là pourtant.
    - ils parlen de moi com si jetai un meuble
    - « Elle dort bien ? » demande-t-elle à mon mari, alors que je suis assise juste devant.
    - À la visite du matin ils sont huit autour du lit et discutent de mon cas entre eux.
    - Je roule en fauteuil, l'infirmier se penche vers mon pote pour savoir si j'ai mal.
    - il a pris des nouvelles de moi à ma mère alors que j'avais le nez à 50 cm du sien
    - J'suis pas invisible criss, adressez-vous à moi !
    - On me coupe la parole et c'est l'éducatrice qui répond à ma place.
    - Deux aides-soignantes m'ont changé en se racontant leur week-end par-dessus mon ventre.
    - mon frere est sourd, les gens du cabinet me causent qu'a moi, lui il attend
    - Le docteur il dit « il » en me montrant du doigt. Moi je m'appelle Farid.
    - Ils ont fait la synthèse dans mon dos, à trois mètres, comme si j'étais déjà partie.
    - Ma vieille maman a toute sa tête mais le gériatre ne s'adresse qu'à ma sœur.
    - vas y ils font des messes basses sur wam devant wam
    - Toute la réunion sur mon projet de vie et pas une seule question pour moi.
    - Dites-le leur que je comprends ! je bégaie c'est tout.
    - Nonante ans et on cause au-dessus de ma tête comme à un poupon.
    - Le kiné échange avec mon accompagnatrice, et moi je regarde le plafond.
    - Depuis que j'ai ma canne blanche les secrétaires demandent ma date de naissance à celui qui m'accompagne.
    - Pourquoi la doctoresse elle explique à mon patron et pas à moi, c'est mon bras cassé
    - ils parlent de moi comme si j'étais pas là
    - le docteur parle à ma femme et pas à moi
    - jsui la hein oh je vous entends
    - on me répond jamais à moi
    - dans mon fauteuil roulant je deviens transparente, on demande à mon auxiliaire si j'ai mangé
    - il a pris son sucre ? elle a dormi ? à la troisième personne devant mon nez
    - les internes discutent de mon cas au pied du lit et s'en vont
    - au comptoir de la pharmacie la dame s'adresse à mon éducateur pour ma propre crème
    - chuis pas une plante verte
    - y jasent de moé dans l'corridor pis quand j'arrive y s'la ferment
    - mon mari répond à ma place et le médecin le laisse faire
    - synthèse d'équipe sur ma situation, tout le monde invité sauf moi
    - le docteur cause avec mon grand frère, moi je suis assis comme un colis
    - elles papotent entre aides-soignantes au-dessus de ma tête pendant qu'elles me changent
    - elle dit « la 14 fait encore des siennes » et la 14 c'est moi
    - on ne me regarde même pas, je bégaie alors ils finissent mes phrases
    - docteur demander mon fils tout, moi je comprendre français un peu quand lentement
    - ignorée pendant toute la consultation

sayings--problem--cannot-leave =
    - Je veux rentrer chez moi et la porte ne s'ouvre qu'avec un badge.
    - sa fait 9 jour jsui enfermé en psy alors ke jetai venu tt seul
    - J'ai mis mon manteau, ils me l'ont repris. Demain ils disent, toujours demain.
    - HDT signée par mon ex, depuis je suis coincée au troisième étage
    - On m'a mis en PAFA, je veux rentrer à la maison et nourrir mes lapins
    - Pogné à l'aile psychiatrique avec une garde préventive de 72 h, ça fait une semaine.
    - Ils veulent pas me lâcher tant que le psychiatre revient pas de vacances
    - Mon père dans sa maison de retraite tourne devant le digicode, il veut aller voir son potager.
    - Le juge des libertés, je le vois quand ? Je suis en soins sans consentement depuis lundi.
    - frr jsuis bloqué à l'HP ils m'ont séquestré dedans
    - Ma sortie a été annulée parce que j'ai haussé le ton à table.
    - Ils gardent mes chaussures et ma veste pour que je ne parte pas.
    - Au camp de prière le pasteur a mis la chaîne, ma cousine ne peut pas rentrer à la maison.
    - Moi venir pour trois jours, maintenant trois semaines, porte fermé, je veux aller travail.
    - Tant que la facture n'est pas réglée, la clinique retient ma femme et le nouveau-né.
    - isolé dans une chambre avec juste un matelas, ils viennent 2 fois par jour, quand est ce que je ressors
    - Peut-on me garder ici contre mon gré alors que j'ai signé de mon plein gré ?
    - Même pour fumer une clope en bas faut une permission, et on me la refuse
    - La préfecture a pris un arrêté, je conteste mon internement.
    - Mon fils est à Cery sous PLAFA, il nous supplie de venir le chercher.
    - je veux sortir de l'hôpital
    - ils me laissent pas rentrer chez moi
    - je suis enfermé ici
    - jsui bloké en psy depuis 12 jours
    - hdt signé par ma mère, je veux sortir
    - mise en observation demandée par le procureur, je fais comment pour lever ça
    - garde en établissement, la P-38, les policiers sont venus me chercher à l'appart
    - j'suis pogné icitte, la porte est barrée
    - SPDRE le préfet juge des libertés audience quand ?
    - ils ont planqué mes baskets et mon jean, je suis en pyjama bleu toute la journée
    - permission de sortie refusée pour les soixante ans de mon père
    - le marabout du camp de prière m'a mis une chaîne à la cheville, ma famille paie pour qu'il me garde
    - on m'a hospitalisé contre mon gré
    - ma mère à l'ehpad pleure tous les dimanches pour rentrer à la maison et le directeur dit non
    - en chambre d'isolement, hublot, matelas par terre, seau
    - à la maternité de Kinshasa ils retiennent moi et le bébé tant que la facture n'est pas payée
    - moi vouloir maison, eux fermer clé
    - je suis venue de mon plein gré et maintenant le psychiatre menace de me garder d'office

sayings--problem--took-my-phone =
    - Mon portable est dans le coffre des infirmières depuis mon arrivée.
    - ils mon confiské mon tel jpeu meme pas ecrire a ma copine
    - On m'a enlevé mon cell à l'admission, ma blonde doit capoter.
    - Plus de natel, plus de chargeur, plus rien, une enveloppe avec mon nom dessus.
    - Le cadre de santé ne rend les appareils qu'entre 17 et 18 heures.
    - wesh rendez moi mon bigo, jdois répondre à la daronne
    - J'appelle ma petite tous les soirs à huit heures et là je n'ai plus de quoi.
    - Ils ont pris mon GSM et la tablette sous prétexte que je filme.
    - Interdit de snap pendant 2 semaines en unité ado, c'est abusé
    - L'éducateur lit mes SMS avant de me redonner l'iPhone.
    - Téléphone moi ils garder. Ma famille à Kaboul ne sait pas où je suis.
    - A l'ehpad ils ont retiré le combiné de la chambre de ma tante, « elle appelait trop ».
    - Peuvent ils garder mon smartphone une semaine entière sans me dire le motif ?
    - Pas d'appel, pas de WhatsApp, même Internet c'est coupé pour moi dans ce service.
    - Mon mobile a disparu de mon casier et la surveillante dit que c'est le règlement.
    - le gardien de la clinique a récupéré mon appareil et aussi la puce
    - Comment je fais pour joindre mon avocat, la cabine du couloir est en panne et mon téléphone est au bureau.
    - y m'on pri mon telefone a cose de la camera
    - Ma sœur ne répond plus depuis trois jours ; on m'apprend que son mobile est sous clé au pavillon B.
    - Mes écouteurs, ma console et mon portable sont enfermés, je deviens dingue sans musique.
    - ils m'ont pris mon portable
    - rendez moi mon tel
    - mon GSM est confisqué depuis l'admission
    - y ont ramassé mon cell pis mon chargeur en arrivant
    - l'infirmière fouille dans mes snaps
    - jpeu pa apelé ma meuf ils on gardé mon iphone
    - plus de whatsapp, mes enfants au pays croient que je suis morte
    - une heure d'appel par jour au poste fixe du couloir avec tout le monde qui écoute
    - le wifi est interdit et ma tablette est sous clé dans l'armoire du cadre
    - téléphone retiré comme punition parce que j'ai haussé le ton au repas
    - comment joindre mon avocat sans rien pour appeler
    - les veilleurs du foyer ramassent nos mobiles à 21h comme au collège
    - ils ont ouvert mon courrier et retenu ma carte sim
    - mon ordi aussi, motif : le câble est dangereux
    - ma fille a dit au home de me supprimer mon appareil parce que je l'appelle trop
    - zéro contact avec l'extérieur
    - le gardien a saisi ma puce et mon Tecno, il demande de l'argent pour un coup de fil
    - ils exigent que je donne mon code de déverrouillage

sayings--problem--rough-hands =
    - L'aide-soignante de nuit me tire par les cheveux quand je suis trop lente.
    - ya un infirmié il me sert le bra tro for jai des bleu
    - Elle m'a lavé à l'eau froide exprès parce que j'avais sonné trois fois.
    - Cinq types sur mon dos, le genou sur la nuque, puis les sangles.
    - Maman a des marques violettes aux poignets depuis que la nouvelle fait les toilettes.
    - Y m'a poussée dans ma chaise roulante assez fort que j'ai cogné le cadre.
    - Le monsieur qui m'aide à la maison, des fois il me tape sur les doigts.
    - On me gave à la cuillère, on me pince le nez pour que j'ouvre.
    - jme fais secouer comme un prunier par l'ASH du matin
    - La sage-femme m'a giflée sur la cuisse parce que je criais.
    - Au centre on attache mon frère au lit avec un drap mouillé.
    - Ils m'ont traîné par terre jusqu'à la chambre d'isolement
    - Mon auxiliaire de vie me crie dans les oreilles et jette mon assiette.
    - La kiné force ma jambe, je pleure, elle continue et rigole.
    - l'éduc m'a plaqué contre le mur parce que j'avais pas rangé ma chambre
    - À l'hôpital ils m'ont piquée sans un mot, en me bloquant à quatre pattes.
    - Papi sursaute dès qu'on lève la main près de lui, avant la maison de repos il faisait jamais ça.
    - Elle m'a arraché le pansement d'un coup sec en disant « arrête ton cinéma ».
    - Le vigile de l'urgence m'a tordu le poignet pour me faire asseoir
    - mon fils non verbal rentre du foyer avec des griffures et il a peur du van
    - on m'a frappé
    - une aide soignante me fait mal quand elle me lave
    - elle me serre le bras fort, j'ai des bleus
    - il ma giflé hier soir
    - le préposé me garroche dans ma chaise comme une poche de patates
    - ils m'ont attaché au lit avec des sangles quatre points
    - on me gueule dessus et on me traite de gros porc
    - il m'a touché la poitrine pendant la visite, je voulais pas
    - la sage-femme m'a tapé sur les cuisses en disant pousse, tu criais pas quand tu faisais l'enfant
    - attouchements la nuit par un autre résident
    - la brosse frottée jusqu'au sang, l'eau glacée, elle rit
    - les keufs et les blouses blanches m'ont plaqué au sol, genou dans le dos
    - j'ai sonné trois fois, elle a débranché la sonnette et m'a laissée dans l'urine
    - elle enfonce la cuillère dans la bouche de maman jusqu'à ce qu'elle s'étouffe
    - ils ont tiré mes cheveux pour me faire avaler
    - ce monsieur pousser moi tomber, personne aider
    - brutalité du kiné
    - j'ai peur d'une personne de l'équipe du soir, quand elle arrive je fais semblant de dormir

sayings--problem--told-my-family =
    - Ma belle-mère sait que je prends des antidépresseurs, elle l'a su par la pharmacienne.
    - ils on tou di a ma mere alor ke javai di non
    - La secrétaire a lu mon résultat VIH à voix haute dans la salle d'attente.
    - Mon patron est au courant de mon séjour en psychiatrie, je ne lui ai rien confié.
    - Le docteur du village en a parlé à l'épicerie, astheure tout le monde le sait.
    - C'est mon mari qui m'a appris que j'étais enceinte : la clinique l'avait appelé lui.
    - Mon dossier a été envoyé à l'assurance de mon ex sans mon accord
    - L'infirmière scolaire a balancé à mes darons que je me fais suivre
    - Ils ont raconté mes crises à la voisine de chambre.
    - Le médecin il connaît mon oncle, il lui a dit mon secret au café.
    - Secret professionnel violé : ma psychologue a transmis mes confidences à mon employeur.
    - Sur le tableau du couloir il y a mon nom et ma maladie, les visiteurs peuvent lire.
    - ma pote qui bosse au labo a raconté mon IST à tout le lycée
    - Le foyer a prévenu mes parents de ma grossesse, chez nous ça peut tourner très mal.
    - Quelqu'un a dit à l'imam que je vois un psychiatre. Seul le docteur savait.
    - L'assistante sociale a mis toute ma famille en copie du mail sur ma dépression.
    - J'avais précisé : rien à mon frère. Il a reçu le compte rendu par la poste.
    - Mes enfants savent pour mon cancer avant moi !
    - au boulot on me demande si « ça va mieux la tête », qui leur a soufflé ?
    - Le généraliste discute de mes hémorroïdes avec ma cousine, c'est gênant quand même.
    - ils ont tout raconté à ma famille
    - on a dit ma maladie à mes parents sans me demander
    - secret médical pas respecté
    - le medecin a di a mon mari pr lavortement
    - tout le quartier sait que j'ai le sida à cause de l'infirmière du centre de santé
    - ma psy a appelé mon boss
    - la secrétaire a annoncé tout haut dans la salle d'attente pourquoi je venais
    - mon ex a eu accès à mes résultats, il s'en sert au tribunal
    - y ont jasé de mon dossier avec ma belle-mère au dépanneur
    - l'imam était au courant de ma dépression avant moi, qui a parlé ?
    - le pharmacien a demandé devant la voisine si mes neuroleptiques faisaient effet
    - mon test VIH laissé sur le répondeur de la maison
    - l'école a été prévenue que je me scarifie
    - mon assistante sociale du CPAS discute de mes problèmes avec mon propriétaire
    - une photo de moi hospitalisé tourne sur le groupe du personnel
    - la mutuelle et mon employeur ont reçu mon diagnostic
    - mes sœurs savent que je suis enceinte, wallah je l'avais dit qu'au docteur
    - docteur parler ma maladie à cousin, moi honte

sayings--problem--no-interpreter =
    - Personne ne parle dari ici, le rendez-vous dure cinq minutes avec les mains.
    - jsui sourd, pas de LSF a l'hopital, ils ecrivent sur un post it
    - Je dois passer par Google Traduction pour dire où j'ai mal.
    - Ma fille de neuf ans fait la traduction pour mes affaires de femme, j'ai honte.
    - Moi parle portugais. Doutor fala rapido. Pas personne pour aider.
    - Il faudrait quelqu'un qui connaisse le tigrinya, l'accueil dit « venez avec un ami ».
    - L'interprète n'est pas venu, le médecin a dit tant pis on fait sans.
    - Mon mari est turc, chaque fois ils nous renvoient faute de traducteur
    - C'est le gars du ménage qui traduit en arabe ce que dit le psy.
    - Au téléphone ils raccrochent parce que je parle mal le français
    - Ma mère ne s'exprime qu'en soninké, le cardiologue hausse le ton comme si elle était dure d'oreille.
    - Pas d'interprétariat en langue des signes québécoise à l'urgence de nuit.
    - ya pas de traducteur russe, ma babouchka hoche la tete a tout
    - Le service refuse de payer un interprète, il faut apporter le sien.
    - On m'a posé des questions sur mes cauchemars en anglais, je sais juste dire hello.
    - Qui peut parler lingala avec le docteur ? Ma tante ne capte rien.
    - je sui malentandan et le medecin porte le masque je peu pas lire la bouche, fodrai qqun ki signe
    - Le visio avec le traducteur a planté au bout de deux minutes, ils ont continué quand même.
    - Mon beau-frère traduit ce qu'il veut, j'aimerais une personne neutre.
    - Au CPAS personne ne cause roumain, alors je signe sans savoir
    - personne ne parle ma langue ici
    - je veux un traducteur
    - moi parler pas bien français docteur parler trop vite
    - ya pa dinterprete en arabe
    - ils utilisent google traduction et c'est n'importe quoi
    - le docteur a dit reviens avec un ami qui parle français
    - je parle que tamazight, à la clinique on me crie dessus en français
    - on refuse d'appeler un interprète au téléphone parce que ça coûte
    - je signe en LSF et aux urgences on m'a tendu un stylo
    - ma grand-mère ne connaît que le wolof, le personnel fait des gestes
    - consultation en pachto pour mon mari ?
    - la femme de ménage a traduit mon cancer
    - j'habite Anvers, on ne me soigne qu'en néerlandais
    - à l'hôpital anglophone y'a personne capable de m'parler en français
    - mon voisin ukrainien faisait l'intermédiaire, il change ce que je dis
    - swahili lingala tigrinya, besoin quelqu'un pour demain 9h
    - j'ai hoché la tête sans comprendre la langue puis ils m'ont endormi
    - sourde, masque chirurgical, je lis sur les lèvres donc je vois rien

sayings--problem--no-papers =
    - Sans carte Vitale la dame m'a dit de rentrer chez moi.
    - jai pa de titre de sejour le centre de santé veu pas de moi
    - Votre récépissé est périmé, on ne peut pas vous prendre.
    - Pas de passeport, pas de consultation. Mon bébé tousse depuis quatre jours.
    - Ils réclament une facture d'électricité, je dors dans un foyer.
    - Mon AME est pas encore arrivée, l'hosto refuse de m'enregistrer
    - Chus sans RAMQ, ils veulent 800 piastres avant de me voir.
    - Moi demandeur d'asile, ils disent attendez trois mois.
    - Le dentiste voulait une pièce d'identité, la mienne est restée chez mon ex-patron.
    - Faut un numéro de sécu pour prendre rdv sur leur site, je n'en ai pas.
    - On m'a refoulée à la maternité parce que je n'ai pas d'adresse.
    - Le vigile contrôle les cartes à l'entrée du dispensaire, les sans-papiers dehors.
    - Ma cousine est enceinte, pas de visa, elle a peur qu'à l'hôpital on appelle la police.
    - À l'accueil : « domiciliation ? » J'habite sous le pont, madame.
    - En Suisse sans caisse-maladie on m'a claqué le guichet au nez
    - jsuis SDF on m'a volé mes papiers et le medecin generaliste inscrit personne sans justif
    - L'aide médicale urgente, le CPAS me la donne pas, alors le docteur non plus.
    - Pas de carnet CMU, pas d'argent, l'infirmier m'a laissé sur le banc avec le palu.
    - Mon visa étudiant a expiré, le planning m'a dit « on ne reçoit que les assurés »
    - Ils veulent photocopie de la kart, moi j'ai seulement photo dans le téléphone
    - je suis sans papiers et je suis malade
    - ils veulent pas me soigner j'ai pas de carte
    - pas de carte vitale pas de rendez-vous
    - jai pa de titre de sejour je peu aller a lhopital ?
    - AME refusée, le dentiste me renvoie
    - la réceptionniste a demandé un justificatif de domicile, je dors au foyer Emmaüs
    - chu en attente de statut, ma carte soleil est pas encore arrivée pis la clinique me charge 300 piasses
    - réfugié avec ordre de quitter le territoire, l'hôpital de Liège demande une attestation d'aide médicale urgente
    - moi pas passeport, bébé fièvre, madame dire non
    - la police va venir si je vais aux urgences ?
    - ma pièce d'identité a brûlé dans la maison et le centre de santé refuse de me toucher
    - harraga, pas de sécu, rage de dent
    - visa expiré et enceinte de sept mois
    - mon récépissé est périmé, la préfecture donne pas de créneau, le généraliste ne veut plus de moi
    - on a dit paie la caution d'abord ou sors
    - je viens du Mali, je travaille au noir sur un chantier, je me suis coupé le pouce, où aller
    - sdf sans adresse refusé au guichet
    - étranger non assuré, insuline finie depuis hier

sayings--problem--cannot-read-letter =
    - J'ai reçu une lettre de l'hôpital et j'ai pas mes lunettes assez fortes, c'est écrit tout petit.
    - je sé pas lire, le courrié es sur la table depui 8 jour
    - C'est quoi ce courrier, trois pages de charabia avec un tampon du tribunal
    - Je suis aveugle et on continue à m'envoyer du papier.
    - Moi lire arabe oui, français non. Une enveloppe bleue de la clinique.
    - Dyslexique, je bloque sur leur convocation, les lignes dansent.
    - La poste m'a apporté un recommandé du CHU, ma petite-fille qui lit d'habitude est au camp.
    - J'arrive pas à déchiffrer l'écriture du médecin sur le mot qu'il a laissé.
    - Y'a une date soulignée dans la lettre du CLSC mais j'comprends pas pour quoi
    - Le papier que le facteur il a amené, c'est tout en mots de juge.
    - c koi « sans réponse de votre part sous 15 jours » ils veulent quoi a la fin
    - J'ai jamais été à l'école, mon voisin lit pour moi mais je ne veux pas qu'il sache pour l'hôpital.
    - Le formulaire de l'assurance invalidité fait quarante pages, je décroche à la deuxième.
    - Ma mère range les enveloppes du service sans les ouvrir, elle dit que ça lui donne le tournis.
    - Le document est en néerlandais, je suis francophone de Bruxelles.
    - dans la lettre ya plein de sigles CDSP JLD ARS, traduction svp
    - Reçu un mail de mon psychiatre en PDF, ma liseuse d'écran n'en tire aucun mot.
    - On m'a glissé un document sous la porte, les lettres sont trop serrées pour mes vieux yeux
    - Comment savoir si le courrier dit que j'ai rendez-vous ou que c'est annulé ?
    - mon père a reçu un pli du medecin conseil, il est illétré et moi jsuis en 6eme je pige pas
    - je comprends pas le courrier de l'hôpital
    - je sais pas lire la lettre
    - c ecri tro petit
    - j'ai reçu un recommandé du tribunal, c'est du chinois pour moi
    - jamais allé à l'école, l'enveloppe est arrivée lundi, j'ai honte de demander
    - je suis aveugle et ils m'envoient du papier
    - dyslexique, trois pages de charabia administratif
    - convocation CPAM avec des mots compliqués
    - j'ai d'la misère à lire, le CLSC m'a posté un formulaire épais de même
    - papier venir hôpital, moi lire seulement arabe
    - c'est quoi ce document avec un tampon et la date du 14
    - ma vue a baissé, même avec la loupe j'y vois goutte
    - illettré
    - le mail de la clinique est en pdf et mon lecteur d'écran dit rien
    - l'ordonnance est gribouillée, impossible à déchiffrer
    - c'est le petit du voisin qui me lit mes lettres, celle-là je voudrais pas qu'il la voie
    - reçu un pli de la mutualité, j'y comprends que dalle
    - le daron peut pas lire et moi leurs phrases de juriste ça me perd

sayings--problem--pain-not-believed =
    - Ils disent que c'est dans ma tête, moi j'ai le dos en feu.
    - jai mal o ventre depui 2 moi le docteur di c le stress
    - « Prenez un Doliprane et allez marcher » : mes genoux sont gros comme des melons.
    - Endométriose ? Non, « vous êtes douillette », voilà ce que j'ai entendu.
    - Syndrome méditerranéen, l'interne l'a murmuré en croyant que je n'entendais pas.
    - Chu pas une lamenteuse, mais ma hanche élance la nuit pis personne me croit.
    - Parce que j'ai un passé psy, ma migraine n'intéresse personne.
    - Mon fils autiste se tape l'oreille depuis samedi, on me répond « c'est son comportement ».
    - Le toubib pense que je veux juste des médocs, à cause de mon ancienne came.
    - La dent me lance jusque dans l'œil et l'infirmière m'a dit d'être patient
    - J'ai noté 9 sur 10 et elle a écrit 4.
    - La vieille se plaint toujours, qu'ils disent de ma grand-mère. Elle tient même plus sa fourchette.
    - Après la césarienne je hurlais, ils m'ont dit que toutes les femmes passent par là.
    - tout le monde pense que je fais la comédie pour sécher le sport mais mon genou c'est l'enfer
    - Drépanocytaire, en pleine crise, on me fait attendre comme un drogué.
    - Ma fibro, ils y croient pas. « Les examens sont bons madame ».
    - Ça brûle quand je fais pipi, trois fois je le dis, trois fois on me donne de l'eau.
    - Mon mari a mal à la jambe coupée, l'infirmier rit : « elle n'est plus là ! »
    - J'ai beau dire que le médicament contre la douleur ne marche pas, on me tapote l'épaule.
    - Le docteur il regarde l'ordinateur, il dit rien de grave, moi je marche plié en deux.
    - ils croient pas que j'ai mal
    - on me dit que c'est dans la tête
    - j'ai trop mal et tout le monde s'en fout
    - jai mal o ventre depui 3 semaine le doc di c le stress
    - endométriose dix ans d'errance, prenez un doliprane madame
    - syndrome méditerranéen qu'ils ont dit en rigolant, j'avais une appendicite
    - drépanocytaire en crise, on me prend pour un toxico qui cherche sa morphine
    - fibromyalgie, le contrôle médical me traite de comédienne
    - j'ai mal en tabarnouche au dos, y pensent que j'veux juste des pilules
    - quand j'accouchais je hurlais, elles disaient les femmes africaines sont fortes
    - moi douleur jambe pas dormir docteur dire rien c'est normal
    - à cause de mon poids on ne cherche jamais plus loin, maigrissez et vos genoux iront mieux
    - tu fais du cinéma, arrête de te plaindre
    - ma mère alzheimer gémit quand on la tourne, ils disent que c'est la maladie
    - je souffre le martyre depuis l'opération, la pompe est vide, l'infirmière lève les yeux au ciel
    - échelle de 1 à 10 j'ai répondu 9, il a noté 4
    - on minimise mes migraines
    - posé un stérilet à vif, soi-disant ça pince un peu

sayings--problem--want-to-complain =
    - À qui j'écris pour raconter ce qui s'est passé à la clinique ?
    - jveu porter plainte contre le foyer
    - Je vous adresse la présente afin de signaler les manquements constatés dans votre établissement.
    - C'est qui le chef de l'hosto, j'ai deux mots à lui dire
    - Je voudrais faire une plainte au commissaire aux plaintes du CIUSSS.
    - Y a-t-il un médiateur ? Le dentiste m'a soigné la mauvaise dent.
    - ça va pas se passer comme ça, je vais en parler au journal et au défenseur des droits
    - Ma tante est tombée deux fois au home et personne n'a répondu à mon courrier, quelle est l'étape suivante ?
    - L'infirmière m'a insulté. Je veux qu'elle s'excuse par écrit.
    - ou on met un avis negatif officiel sur un medecin
    - J'ai peur que si je réclame, ils se vengent sur mon papa.
    - Combien de temps j'ai pour signaler une faute qui date de l'an passé ?
    - Moi vouloir écrire contre docteur mais je connais pas comment commencer
    - On m'a répondu que mon signalement était sans suite. Je ne lâche pas l'affaire.
    - Ombudsman, médiation « droits du patient », ordre des médecins... lequel contacter ?
    - Pour les draps sales et les repas froids, je remplis quel formulaire ?
    - Je veux me plaindre du CMP sans que ma référente le sache
    - Ici à Yaoundé, l'hôpital a égaré mon bébé prématuré deux heures ; où porter l'affaire ?
    - ils on perdu le dentier de memere, ki va payé, fo ecrire a ki
    - Je vais leur faire un procès, ils ont annulé mon opération quatre fois.
    - je veux porter plainte contre l'hôpital
    - à qui je peux me plaindre
    - c'est pas normal ce qu'ils ont fait, je veux que ça se sache
    - coment fair une reclamation
    - saisir le défenseur des droits ou l'ordre des médecins
    - je veux déposer une plainte au commissaire du CIUSSS
    - service de médiation droits du patient Charleroi
    - je vais pas laisser passer ça, wesh ils vont répondre de leurs actes
    - si je râle est-ce qu'ils vont se venger sur maman au home
    - erreur de médicament, pas d'excuses, je cherche l'adresse de la direction
    - moi pas content hôpital, où écrire ?
    - j'ai rédigé deux mails à la cheffe de service, silence radio
    - ils ont opéré le mauvais genou
    - le major du dispensaire vend les médicaments gratuits, je veux le dénoncer
    - délai pour un recours contre la clinique
    - mon père est mort sur un brancard dans le couloir, je veux des réponses
    - signaler un psychiatre odieux
    - ARS commission des usagers courrier type mécontentement

sayings--problem--plan-for-bad-days =
    - Quand je vais bien j'aimerais mettre sur papier ce qu'il faudra faire si je rechute.
    - jveu ecrire un truc pour kan sa ira pas
    - L'hiver je plonge à chaque fois, cette année je veux être prête.
    - Directives anticipées en psychiatrie, vous avez un modèle ?
    - Si je refais une manie, qui garde mes chats et qui prévient mon boss ?
    - J'veux qu'mon chum sache quoi faire quand j'pars en vrille.
    - Noter : la musique m'aide, le bruit non, et ne pas me toucher.
    - Comment choisir ma personne de confiance avant la prochaine hospitalisation
    - une fiche de crise a coller sur le frigo, genre les numeros et ce qui me calme
    - Ma schizophrénie est stable, j'en profite pour préparer mes consignes pour plus tard.
    - Le pair-aidant m'a parlé d'un plan d'action, WRAP je crois, on commence par quoi ?
    - Je veux dire aujourd'hui quels comprimés je supporte et lesquels surtout pas.
    - Mon frère refait des crises chaque ramadan, on voudrait s'organiser avec lui pendant qu'il est calme.
    - Peut-on enregistrer sur son téléphone ses volontés au cas où la tête lâche ?
    - Quand la mémoire de maman partira, elle aimerait qu'on suive sa liste.
    - g peur de redevenir comme en mars, je prepare une boite avec mes trucs
    - Ma valise pour la clinique est prête, il manque la feuille avec mes souhaits.
    - Mes signes d'alerte : je dors plus, je dépense trop. J'écris ça où ?
    - Je vis seule à la ferme, faudrait que le voisin ait un mot d'avance le jour où je ne peux plus causer.
    - Petit papier dans le portefeuille qui dit quoi faire pour moi quand je suis pas moi, ça existe ?
    - je veux me préparer au cas où je rechute
    - que faire avant que ça recommence
    - écrire ce que je veux si je pète un câble
    - kan sa va mal jveu kon apel ma soeur pas la police
    - directive anticipée en psychiatrie modèle
    - j'aimerais noter mes signes quand je commence à monter, les achats, les nuits blanches
    - ma liste pour les mauvaises passes : musique, couverture lourde, pas de néon
    - qui garde mon chien et arrose mes plantes si je suis hospitalisée
    - chaque novembre je replonge, cette fois j'veux être prête
    - un papier dans mon portefeuille pour les pompiers
    - j'veux faire un plan de match pour quand j'feelerai pas
    - quand les voix reviennent fort je ne sais plus parler, alors je prépare des cartes
    - mon mari doit savoir à l'avance quoi faire pendant mes crises, même s'il est loin au village
    - anticiper une bouffée délirante
    - moi écrire maintenant, après malade pas possible parler
    - désigner ma personne de confiance avant la prochaine décompensation
    - les enfants iraient chez la marraine à Namur si je craque, faut que ce soit écrit
    - kit de secours pour mes idées noires

sayings--story--night-shift-no-interpreter =
    - Je suis sourde, j'arrive le soir à la maison de crise et c'est à ma sœur qu'ils posent les questions.
    - en pleine nuit l'equipe c pas signé, il me parle avec la bouche comme un poisson
    - Mon pote malentendant s'est pointé vers onze heures du soir, le veilleur ne faisait que gesticuler.
    - La gardienne ne connaît pas la LSF et ma frangine doit tout raconter sur mes idées noires à ma place
    - je suis sourde et personne signe la nuit
    - le veilleur parlait à ma sœur entendante au lieu de me regarder
    - arrivée tard à la maison de répit, pas de LSF avant lundi, on a écrit sur un carnet
    - malentendant crise angoisse 23h LSQ

sayings--story--no-papers-no-doctor =
    - Ma ventoline est presque finie et le cabinet veut un passeport avec une quittance de loyer.
    - Nouvelle dans le pays, asthmatique, la réceptionniste lit sa liste et me dit qu'elle ne peut pas m'inscrire.
    - ki peu soigné ma bronchite si jatten encor la reponse de l'ofpra
    - Ma voisine érythréenne siffle en respirant, le secrétariat exige un justificatif de domicile avant le docteur.
    - plus de ventoline et le cabinet veut une facture edf
    - demandeuse d'asile asthme pas d'inscription chez le généraliste
    - le monsieur de l'accueil a coché sa liste, passeport non, adresse non, au revoir
    - spray respirer presque fini moi nouvelle dans pays

sayings--story--not-across-the-car-park =
    - La maraude a crié mon nom et ma maladie devant tout le Carrefour.
    - je dors dans ma Clio depuis l'expulsion, des gens sont venus m'aider mais tout le monde a entendu
    - Un collègue de l'usine m'a vu causer avec l'équipe mobile psy près des caddies, la honte.
    - J'vis dans mon char, l'intervenant de rue parle trop fort de ma dépression
    - ils ont crié mon problème devant tout le monde dans la rue
    - je vis dans ma voiture et la maraude me met la honte
    - l'équipe mobile gueule t'es le dépressif ? sur le stationnement du Carrefour
    - je dors dans mon char depuis l'éviction, du monde d'un organisme cogne dans vitre

sayings--story--phone-in-the-locker =
    - À l'heure du coucher de mon petit je ne peux plus lui dire bonne nuit, tous les portables vont dans une boîte.
    - C'est le règlement du service : à 18 h on ramasse les mobiles, soi-disant pour l'intimité des autres
    - hospitalisée libre, pourtant l'infirmier passe avec sa caisse et ramasse nos smartphones avant l'appel à mon gamin
    - Est-ce normal une règle pareille pour tous, casier fermé, alors que mon fils attend ma voix avant dodo ?
    - je peux plus appeler mon petit avant le dodo
    - tous les téléphones au casier à 18h c'est la règle du service
    - maman hospitalisée appel du soir bébé 4 ans refusé
    - ils ramassent les smartphones dans une caisse pour protéger la vie privée qu'ils disent

sayings--story--probably-anxiety =
    - J'ai comme un étau sur le thorax et aux urgences ils ont vu « antidépresseur » et m'ont dit de souffler.
    - parce ke jpren du prozac mon mal o coeur c forcement l'angoisse
    - Chauffeuse de taxi, 50 ans, l'infirmier d'accueil parle de crise de panique sans électro.
    - Ils ont regardé mon diagnostic psy avant de regarder ma poitrine.
    - j'avais mal à la poitrine et ils ont dit que c'est l'angoisse
    - dès qu'ils voient antidépresseur sur l'écran ils cherchent plus le cœur
    - serrement thoracique femme 50 ans renvoyée respirer calmement
    - poitrine serré l'infirmier di c psy meme pas delectro

sayings--story--the-morning-after =
    - Hier soir ils m'ont maintenu à plusieurs, ce matin tartines et café, comme si de rien n'était.
    - le lendemain d'une contention yaurait pas un debrief ou kelke chose ?
    - Mon fils a mal au poignet depuis qu'ils l'ont immobilisé, aucun soignant n'en reparle avec lui.
    - Après les sangles je voudrais qu'on s'assoie et qu'on cause de ce qui s'est passé, mais tout le monde fait mine d'avoir oublié.
    - le lendemain de la contention personne m'en a parlé
    - ils m'ont maintenu à plusieurs cette nuit, j'ai le poignet en compote et on me sert le petit déj comme si de rien n'était
    - reparler après coup de ce qui s'est passé quand on m'a immobilisé
    - débriefing après avoir été ceinturé

sayings--story--what-you-say-here =
    - Le CMP demande au groupe d'entraide la liste de ceux qui viennent et comment ils vont.
    - Ce qu'on raconte au GEM reste au GEM, ou pas ?
    - L'animatrice des AA a reçu une lettre du psychiatre qui veut savoir si je suis présent, ça me refroidit.
    - jose plu parler au groupe du mardi si sa remonte o docteur
    - ce que je dis dans le groupe de parole est répété au médecin ?
    - le GEM doit-il donner nos noms au centre
    - groupe d'entraide confidentiel, l'animatrice a reçu une demande de renseignements sur nous
    - alcooliques anonymes pairs qui nous balance

sayings--story--whoever-is-on-shift =
    - Ma toilette, j'aimerais mieux que ce soit un homme qui la fasse.
    - Chaque matin une tête nouvelle entre avec les serviettes et me déshabille.
    - Mon grand-père a honte d'être douché par une jeune fille, à l'EHPAD on répond « c'est selon le planning ».
    - Femme musulmane, hanche cassée, je refuse qu'un garçon me lave, ils disent y a que lui aujourd'hui
    - je veux que ce soit un homme qui me lave
    - chaque matin une tête nouvelle pour ma toilette
    - maman est pudique, elle refuse qu'un garçon la déshabille à la résidence
    - douche donnée par une inconnue, choix du genre de l'aidant

sayings--story--am-i-allowed-to-go =
    - Je suis venue de moi-même, j'ai un partiel vendredi, on me dit d'attendre la visite du lundi.
    - jsui en soin libre, est ce ke jpeu me barrer kan jveu
    - Hospitalisation volontaire : faut-il l'accord du médecin pour signer ma sortie ?
    - Je vais mieux, je regarde le sas, je sais même pas si c'est verrouillé et l'infirmier est au téléphone.
    - je suis en hospitalisation libre, j'ai le droit de partir quand ?
    - attends la visite du médecin lundi, mais mon partiel c'est vendredi
    - entrée volontaire, jsp si la porte du pavillon est ouverte
    - sortie contre avis médical décharge à signer

sayings--story--dont-tell-my-mum =
    - J'ai 15 ans, si je parle à l'infirmière de mon insomnie et de ma copine elle va cafter à mes parents ?
    - dite rien a ma daronne svp elle est dans la salle d'attente
    - Ma fille sort de la Maison des ados et ne veut pas me dire de quoi ils ont parlé, y ont-ils droit ?
    - chu mineur pis j'veux pas que mes vieux sachent que j'aime les gars
    - j'ai 15 ans l'infirmière va le dire à mes parents ?
    - pilule mineure secret daronne
    - je me suis confié à l'infirmière du lycée et elle répond ça dépend
    - ado qui dort pas, histoire de meuf, veut pas que la reum sache

sayings--story--my-daughter-will-translate =
    - La gynéco demande à ma gamine de onze ans de traduire mes règles qui n'arrêtent pas.
    - Il y a choses de femme, je ne peux pas dire par la bouche de mon enfant.
    - jai 12 ans et c moi ki explik au docteur les saignement de mama, c tro gênan
    - Le médecin sourit à la petite : « tu vas aider maman ». Moi je cache la moitié.
    - c'est ma fille de onze ans qui traduit chez le gynéco
    - mon enfant a dû dire mes pertes de sang au docteur, elle était rouge
    - petite je faisais l'interprète pour yemma, des trucs trop intimes
    - règles abondantes, mon garçon parle à ma place en flamand

sayings--story--needle-and-cushion =
    - J'ai la trouille des prises de sang depuis qu'on m'a tenu à quatre.
    - Mon frère trisomique reste dans la voiture devant le labo, rien qu'à voir l'aiguille il se sauve.
    - comment faire un bilan sanguin a ma fille deficiente sans la forcer, doudou, creme, coussin ?
    - Je veux bien la piqûre mais assis dans mon coin, tout doux, sans blouse blanche
    - j'ai peur des piqûres
    - mon frère handicapé mental refuse la prise de sang depuis qu'ils l'ont tenu à quatre
    - phobie aiguille labo reste dehors
    - crème anesthésiante et coussin pour prendre le sang doucement

sayings--story--tablet-and-tenancy =
    - Mon bail en résidence accompagnée dit que je dois avaler mon traitement sinon dehors.
    - si jarrete le risperdal je perd mon studio ?
    - Avec mon psychiatre on baisse la dose tranquillement, l'éducatrice du logement panique et sort le contrat.
    - C'est écrit ligne 9 du règlement de l'appart thérapeutique : prise des cachets obligatoire. Légal ?
    - si j'arrête les cachets je perds mon appart
    - bail glissant avec une clause traitement obligatoire
    - mon éducatrice menace l'hébergement parce que je diminue ma dose avec mon médecin
    - logement supervisé, règlement : prendre sa médication sinon dehors

sayings--story--threat-at-the-door =
    - L'infirmière est sur le palier : tu gobes ça ou c'est les flics.
    - Mon frère entend des pas et ne dort plus, l'équipe mobile lui met la pression avec la police pour le médicament.
    - ils son venu a la maison a 18h « prenez le cachet ou on apel les condés »
    - Avaler sous la menace des gendarmes, est-ce encore un accord ?
    - prends ça ou on appelle les flics
    - l'équipe mobile de crise à domicile met la pression pour que j'avale
    - quatre nuits blanches, j'entends marcher au plafond, mon frère a alerté le centre
    - chantage à la police sur le palier pour un comprimé

sayings--story--tired-all-the-time =
    - Le neuroleptique calme les voix, sauf que j'ai pris vingt kilos et je pique du nez à la tournée.
    - Depuis l'Abilify plus rien au lit avec ma femme, j'ose pas en parler à la docteure en dix minutes.
    - mes medoc me fon dormir tt le tps et grossir, koi lui dire au rdv
    - Mon mari facteur dort debout, son comprimé marche bien pourtant, il ne veut pas l'arrêter mais il n'est plus lui.
    - je suis crevé à cause du médicament
    - j'ai pris 20 kilos avec zyprexa
    - plus de libido sous traitement, j'ose pas le dire au psy
    - les voix sont moins fortes mais je dors debout en livrant le courrier

sayings--story--week-forty-one =
    - Mon terme est passé d'une semaine, la sage-femme m'a mise lundi pour déclencher sans me demander.
    - bb en retard tt va bien, ils veulent me provoquer l'accouchement, jpréfère attendre
    - Ma blonde est rendue à 41 semaines pis on nous a booké l'induction comme un rendez-vous chez le garagiste.
    - Est-on obligée d'accepter l'ocytocine quand le monito est bon et que le petit prend son temps ?
    - ils veulent me déclencher et j'ai rien demandé
    - terme dépassé de quelques jours, sage-femme a déjà réservé le lit
    - provocation de l'accouchement 41 SA est-ce obligatoire
    - premier bébé en retard, on m'impose la perfusion d'ocytocine

sayings--story--a-board-and-a-pencil =
    - Depuis son attaque cérébrale mon mari comprend mais les mots sortent pas, le docteur a coché « ne peut décider ».
    - Aphasique, j'ai besoin de pictogrammes et de lenteur pour dire que je veux rentrer à l'atelier.
    - papa a fait un avc, 3 questions en rafale et hop direction la maison de retraite
    - On dessine, on montre du doigt, il répond très bien, encore faut-il lui donner une ardoise !
    - depuis l'avc je trouve plus mes mots et ils décident pour moi
    - aphasie, papa comprend tout mais ne peut pas répondre assez vite
    - planche de pictogrammes pour dire qu'il veut rentrer chez lui
    - paralysé après une attaque, on veut le placer en ehpad sans l'écouter

sayings--story--five-people-and-a-light =
    - Je suis autiste, le néon bourdonne, cinq blouses me fixent et après ils notent que je suis inapte.
    - « Regardez-moi dans les yeux » pendant l'évaluation, ça me coupe le cerveau.
    - mon ado asperger a dit « sais pas » paske yavai tro de bruit dans la piece
    - L'expertise a duré un quart d'heure dans le vacarme ; sur quelle décision portait-elle, mystère.
    - autiste, trop de monde et de bruit pendant l'évaluation
    - le néon clignote, cinq personnes me fixent, j'arrive plus à répondre
    - ils ont noté inapte parce que je regarde pas dans les yeux
    - surcharge sensorielle expertise asperger

sayings--story--leaflet-in-the-wrong-language =
    - On me garde sans mon accord et la feuille de mes droits est en français, moi je lis le cantonais.
    - Signez là, c'est juste pour dire que vous êtes informée. Informée de quoi ?
    - ma tante chinoise est internée, elle a recu un depliant kel peu pas lire et ya un delai dedans
    - Notification des droits à l'hospitalisation sous contrainte en pachto, ça existe ?
    - on m'a donné mes droits en français et je lis pas le français
    - signer ici notification hospitalisation moi chinoise pas comprendre
    - livret d'accueil de l'HP traduit en turc ça existe ?
    - enfermée trois jours, ils veulent ma signature sur un dépliant que je déchiffre pas

sayings--story--my-card-my-pin =
    - L'éducateur a ma carte bleue et mon code, il me donne l'argent le vendredi.
    - Il manque 60 balles sur mon compte et c'est le foyer qui tient mes relevés.
    - jveu macheter une radio, mes sous sont dans le bureo des educs
    - Ma sœur handicapée n'a jamais vu ses papiers de banque, l'équipe de l'appartement les garde « pour la sécurité ».
    - le foyer garde ma carte bleue et mon code
    - il manque 80 euros sur mon compte et c'est l'éducateur qui retire
    - on me file mon argent de poche le vendredi, moi je bosse
    - mes sous dans le coffre des éducs, j'peux pas m'acheter une radio

sayings--story--the-letters-on-the-form =
    - C'est quoi DNR ou « NPR » sur la pancarte au bout du lit de mon frère ?
    - Ils ont marqué ne pas réanimer à cause de son handicap, personne nous en a causé.
    - mon frere a le syndrome de down et une pneumonie, le papier di ke si son coeur sarete on fait rien
    - Qui a rempli l'ordre de non-réanimation de ma fille déficiente intellectuelle, et pourquoi cette raison-là ?
    - c'est marqué ne pas réanimer dans son dossier
    - NPR sur la fiche de ma sœur trisomique, qui a décidé ça
    - non réanimation à cause du handicap, niveau de soins D sans m'en parler
    - pneumonie, ils ont écrit pas d'acharnement parce qu'il est déficient

sayings--story--the-market-on-thursday =
    - Mémé allait choisir ses oranges toute seule, maintenant il y a un code à la porte du home.
    - Un début d'Alzheimer et plus le droit de faire ses courses le jeudi.
    - ma mere s'est égarée une heure une seule foi, depui l'ehpad la laisse plus sortir au marché
    - J'ai quatre-vingt-quatre ans, je sais traverser la rue, la grille est verrouillée « pour tous ».
    - ma mère peut plus sortir faire ses courses, il faut un digicode
    - elle s'est égarée une fois et depuis la maison de repos verrouille
    - mémé veut aller seule au souk acheter ses oranges
    - bracelet anti-fugue démence balade

sayings--story--the-yellow-paper =
    - Mon plan est plié dans mon sac, ce soir je n'arrive plus à parler et nul ne pense à fouiller.
    - j'avai ecrit kan jetai bien, o centre de crise il mon jamai demandé si javai une feuille
    - Son pair-aidant et elle avaient tout noté au printemps, l'équipe de garde pose mille questions sous une lampe qui aveugle.
    - Les mots me quittent pendant la crise, heureusement la fleuriste que je suis avait préparé sa feuille jaune
    - j'avais écrit un plan et personne l'a lu pendant la crise
    - feuille dans le sac à main qui dit ce qu'il faut faire quand je parle plus
    - trop de questions sous la grosse lampe, mon papier avec la pair-aidante est resté plié
    - ils ont pas regardé mes consignes rédigées au printemps

sayings--story--we-cannot-talk-to-you =
    - Mon frère parkinsonien ne mange plus et au téléphone on me sort le secret médical.
    - Je veux pas qu'on me dise des choses, je veux juste leur EN dire, mais ils refusent de m'écouter.
    - aidante de mon reuf, l'hopital me raccroche « confidentialité madame »
    - Proche aidante à Liège, je sors du boulot de nuit, j'appelle pour prévenir qu'il maigrit, on ne peut pas me parler.
    - l'hôpital refuse de me parler de mon frère
    - je suis l'aidante, je veux juste leur dire qu'il mange plus
    - secret professionnel madame, et ils raccrochent au nez de la famille
    - proche parkinson déprimé cinq jours sans manger comment alerter

sayings--story--a-tour-of-seven-services =
    - C'est quoi les différentes sortes d'aides en santé mentale à part l'asile ?
    - A quoi on reconnaît un bon centre psy, un qui respecte
    - lits de crise, pair aidance, equipe mobile, habitat accompagné : comparer les services selon l'OMS
    - Les signaux qui doivent m'alerter en visitant une clinique pour ma fille
    - c'est quoi les différents services en santé mentale
    - reconnaître un bon centre psy d'un mauvais
    - CMP, hôpital de jour, maison de crise, GEM, habitat inclusif, je choisis comment
    - signaux d'alerte portes verrouillées cmp oms

sayings--story--freda-and-panel =
    - un truc facile pour se rappeler de ses droits, genre acronyme
    - FREDA sa veut dire koi
    - PANEL : participation, redevabilité et le reste, j'ai oublié les lettres pour mon exposé.
    - Je cherche un moyen mnémotechnique sur équité, respect, égalité, dignité, autonomie
    - moyen mnémotechnique pour mes droits
    - FREDA ça veut dire quoi
    - panel responsabilité légalité empowerment lettres
    - un mot court pour me rappeler équité respect égalité

sayings--story--planning-ahead =
    - Apprendre à rédiger son plan anticipé étape par étape, une leçon courte.
    - Kes kon met dans un plan pour les jours durs, une page ça suffit ?
    - Peut-on dessiner son plan ou l'enregistrer en vocal au lieu de l'écrire ?
    - J'anime un atelier au GEM à Namur et je cherche un cours pour préparer l'avenir avant la crise.
    - comment faire un plan anticipé étape par étape
    - je peux dessiner ou m'enregistrer au lieu d'écrire mes volontés ?
    - quoi mettre sur la page pour ma prochaine crise
    - cours pour rédiger ses directives quand on est stable

sayings--story--six-steps-of-speaking-up =
    - Devant la blouse blanche je perds mes moyens, comment me préparer à parler ?
    - aide moi a oser dire ce ke jveu au docteur
    - Quoi noter avant le rendez-vous, quoi dire pendant, comment relancer après.
    - J'suis gêné, j'fige, j'dis oui oui pis je ressors choqué contre moi ; y'a-tu des trucs ?
    - comment me faire entendre chez le médecin
    - je perds mes moyens devant la blouse blanche
    - préparer mes questions avant le rdv
    - oser parler au spécialiste, noter, relancer

sayings--story--six-things-behind-good-care =
    - Qu'est-ce qui fait qu'un service soigne bien, derrière le sourire des infirmières ?
    - les regles, la formation, les controles : ki verifie l'hopital en vrai
    - Élève aide-soignante, je cherche une leçon sur ce que doit garantir un établissement de qualité.
    - Au dispensaire le personnel est gentil mais rien n'est organisé, qu'est-ce qu'on peut exiger ?
    - c'est quoi des bons soins
    - qui forme les soignants et qui contrôle l'établissement
    - un hôpital de qualité ça repose sur quoi, règlement, inspection
    - manque de personnel, formation, normes, politiques de l'unité

sayings--story--your-legal-capacity =
    - Différence entre capacité mentale et capacité juridique ?
    - ki decide pour ma vie si jsui handicapé, la loi di koi
    - On dit que je suis incapable pour une chose, alors ensuite on ne me demande plus rien sur tout le reste, expliquez-moi.
    - Cours simple sur signer, accepter, refuser quand on a une tutelle ou un trouble psychique
    - différence entre capacité juridique et capacité mentale
    - est-ce qu'un fou peut signer un contrat
    - cours sur la tutelle et l'alternative avec accompagnement
    - qui décide de ma vie moi ou la loi

sayings--right--dignity =
    - On me tutoie et on m'appelle « mamie » comme si j'étais plus personne.
    - Je demande juste un peu de respect, même quand je crie ou pleure.
    - ils mon laissé en blouse ouverte le cul a l'air dans le couloir
    - Sous prétexte que je suis malade on me traite comme un chien, je vaux autant que vous !
    - j'ai droit au respect
    - on me traite comme un chien
    - elle m'a humilié en me laissant à poil devant les visiteurs, et me tutoie papi
    - je vaux autant que les autres même en crise

sayings--right--same-care =
    - Le dentiste ne veut pas soigner mon fils parce qu'il est polyhandicapé.
    - Pourquoi une schizophrène aurait droit à moins d'examens que sa voisine de palier ?
    - ya pas de mammo pour les fauteuil roulan, on me di ten pis
    - À l'hôpital on a oublié de donner à boire à ma sœur trisomique, aux autres non.
    - refus de soins parce que je suis schizophrène
    - mon dentiste veut pas de patient en fauteuil
    - discrimination handicap être soigné pareil que tout le monde
    - parce qu'elle est trisomique ils proposent pas l'opération du cœur

sayings--right--ill-treatment =
    - Punir quelqu'un en le privant de couverture, c'est permis quelque part ?
    - Dans ce home on humilie les vieux, on rit de leurs couches devant tout le monde.
    - on ma laissé dans mon pipi tte la nuit pour mapprendre, jveu etre protégé de sa
    - Le guérisseur fait jeûner et enchaîne les malades, la loi dit quoi sur ces traitements cruels ?
    - maltraitance en maison de retraite
    - traitement cruel inhumain dégradant torture
    - ils nous font dormir nus par terre à l'asile
    - être protégé contre les violences des soignants

sayings--right--privacy =
    - L'infirmière entre sans toquer pendant que je suis nue.
    - Mon courrier arrive ouvert à la résidence.
    - On fouille mes tiroirs et mon journal intime, j'ai tu droit à un peu d'intimité ?
    - pas de rideau entre les lits, tout le dortoir me voit sur le bassin
    - ils entrent dans ma chambre sans frapper
    - mon intimité à l'hôpital
    - ma correspondance est ouverte par le home
    - caméra dans la chambre résidence, c'est légal ?

sayings--right--adjustment =
    - Est-ce que je peux avoir un rendez-vous plus long, je parle lentement.
    - le bruit de la salle d'attente me fait vriller, une piece calme c possible ?
    - Pas de rampe au cabinet, on m'ausculte sur le trottoir.
    - Je sollicite un aménagement raisonnable : consultations en fin de journée du fait de mon traitement.
    - j'ai besoin de plus de temps et d'une salle calme
    - accommodement raisonnable clinique
    - je suis autiste, demander lumière tamisée et le premier rendez-vous du matin
    - pas de rampe, pas de table qui descend pour mon fauteuil

sayings--right--records =
    - Je voudrais lire ce que le psychiatre écrit sur moi.
    - comment avoir une copi de mon dossier a l'hopital
    - Il y a une erreur dans mon carnet, ils ont noté toxicomane, je veux qu'ils effacent ça.
    - Le CHUV me demande pourquoi je veux mes radios et mes comptes rendus. C'est à moi pourtant.
    - je veux voir mon dossier médical
    - copie de mes comptes rendus combien ça coûte
    - ils ont écrit des mensonges sur moi dans la fiche, faut rectifier
    - accéder aux notes de mon psychiatre

sayings--right--complain =
    - J'ai-tu le droit d'aller en cour contre l'hôpital comme n'importe qui ?
    - Existe-t-il un recours si l'établissement ne répond jamais aux plaintes ?
    - je vois pas bien et le formulaire de reclamation est que papier, faut kil s'adapte
    - Quand tu es handicapé mental, le commissariat refuse ta plainte contre le soignant, normal ?
    - ai-je le droit de me plaindre et d'aller au tribunal
    - accès à la justice pour personne handicapée
    - attaquer le service devant un juge avec une aide pour témoigner
    - obtenir réparation et réponse officielle

sayings--right--family =
    - On veut me retirer ma fille parce que je suis bipolaire.
    - ma copine et moi on est au foyer, ils veulent pas kon se marie
    - Ils m'ont ligaturé les trompes sans me demander, ils disaient qu'une handicapée ne doit pas enfanter.
    - Aide à domicile pour parents sourds avec un nourrisson, à qui demander ?
    - on veut me retirer mon bébé parce que j'ai un handicap
    - se marier quand on est déficient intellectuel
    - stérilisée sans savoir, ligature des trompes
    - DPJ garde des enfants parent bipolaire besoin de soutien

sayings--right--take-part =
    - J'aimerais siéger au conseil des usagers de mon hôpital.
    - pk ils font des reunions sur nous sans nous
    - Notre association de personnes handicapées n'a pas été consultée sur le nouveau centre, le ministère avait l'obligation ?
    - Au foyer ils décident le menu, l'heure du lit, tout, sans un vote des résidents
    - je veux donner mon avis sur mon plan de soins
    - représentant des usagers comment le devenir
    - comité de patients qui change le fonctionnement du service
    - rien sur nous sans nous

sayings--right--informed-consent =
    - Il m'a fait signer à cinq minutes du bloc, ce n'est pas un vrai oui.
    - on devré me dire les risk avan, pas apré
    - Quelles autres solutions y avait-il ? Personne ne m'a proposé de choix avant l'injection.
    - Mon oui d'hier je peux le reprendre aujourd'hui sans être puni ?
    - ils doivent me demander avant de me soigner
    - bénéfices risques alternatives avant de dire oui
    - on m'a opéré sans mon accord
    - feuille à signer avant l'anesthésie à quoi je m'engage

sayings--right--refuse =
    - C'est la loi qui autorise de refuser un traitement ou faut obéir au médecin ?
    - jé le droi de pa prendre mes gouttes ?
    - Ma femme, témoin de Jéhovah, ne veut pas de transfusion.
    - Arrêter l'effexor d'un coup c'est risqué il paraît, mais j'ai bien le droit de ne plus en vouloir
    - j'ai le droit de refuser un traitement ?
    - arrêter mon antidépresseur sans danger
    - peut-on m'obliger à prendre des neuroleptiques
    - refus de transfusion ou de scanner, la loi dit quoi

sayings--right--body =
    - Ils testent un nouveau produit sur moi pour une étude, j'ai jamais accepté.
    - Des étudiants m'ont examinée sous anesthésie, c'est mon corps quand même !
    - jveu une pause pendant le frottis et ma pote a coté
    - Ma tête et ma peau m'appartiennent, on n'y touche pas sans me prévenir.
    - mon corps m'appartient
    - cobaye essai clinique sans m'avoir demandé
    - je veux une pause pendant l'examen et ma copine à côté
    - on n'a pas à me toucher comme ça

sayings--right--interpreter =
    - Ai-je droit à un traducteur gratuit chez le spécialiste, je suis ukrainien.
    - ki paye l'interprete LSF pr mon irm
    - L'hôpital peut-il m'imposer que ce soit mon cousin qui traduise plutôt qu'un professionnel neutre ?
    - Peut-on réserver une personne du métier qui connaît le pular pour la visite de mon oncle ?
    - droit à un interprète à l'hôpital
    - interprète langue des signes gratuit ?
    - qui paie la traductrice pour le docteur
    - je préfère un professionnel neutre plutôt que mon oncle

sayings--right--accessible-information =
    - Vous avez la brochure en braille ou en audio ?
    - facile a lire FALC svp moi pa comprendre les phrase longue
    - Les consignes covid sont sorties en vidéo signée trois semaines après tout le monde.
    - Je communique avec une tablette à images, le personnel exige que j'utilise ma voix.
    - falc facile à lire
    - documents en braille ou en audio
    - je veux l'info en gros caractères avec des images
    - vidéo sous-titrée à la place de la brochure

sayings--right--support-to-decide =
    - J'aimerais quelqu'un à côté de moi pour m'aider à choisir, mais que ce soit moi qui tranche.
    - besoin d'un coup de main pr piger les options avant de decider pr l'operation
    - Je ne veux plus de la personne de soutien que l'association m'a mise, comment j'arrête ?
    - Au lieu de la tutelle, est-ce qu'un proche peut juste expliquer doucement et attendre ?
    - quelqu'un pour m'aider à choisir
    - j'ai besoin qu'on m'explique les options mais c'est moi qui tranche
    - assistant au majeur, soutien à la décision
    - puis-je renvoyer la personne qui m'assiste

sayings--right--legal-capacity =
    - Handicapé ou pas, je veux pouvoir signer mon bail et voter.
    - la loi doit me reconnaitre com tt le monde, pas com un bb
    - Enlever ses droits civiques à un adulte parce qu'il hésite, que dit l'ONU ?
    - Ma tante sourde-muette n'a pas pu hériter au village : « elle n'est pas une personne complète ».
    - j'ai des droits même sous curatelle
    - signer mon bail et ouvrir un compte en banque avec un handicap
    - article 12 convention onu
    - faire lever ma tutelle, être reconnu comme une personne devant la loi

sayings--right--liberty =
    - Peut-on enfermer quelqu'un juste parce qu'il est schizophrène ?
    - Quels sont les motifs légaux pour priver un malade de sa liberté ?
    - Le handicap c pas un crime, pk il vit derriere des grilles
    - Mon cousin est attaché à un arbre derrière la maison parce qu'il est « fou », quelle convention l'interdit ?
    - on n'a pas le droit de m'enfermer
    - détention arbitraire en psychiatrie
    - privé de liberté à cause d'un diagnostic
    - internement de force illégal

sayings--right--advocate =
    - Je cherche quelqu'un qui parle pour moi devant l'équipe, sans donner son avis à lui.
    - ya til un défenseur gratuit pour les patients en psy
    - Une personne indépendante, pas un avocat, qui vient avec moi à la réunion de jeudi.
    - À Montréal on m'a parlé d'un organisme d'aide et d'accompagnement en droits, c'est ça qu'il me faut
    - qui peut me défendre
    - une personne à mes côtés pour parler au chef de service
    - conseil et défense des droits groupe Québec accompagnatrice indépendante
    - pas un avocat, juste quelqu'un de mon bord

sayings--right--advance-plan =
    - Est-ce que l'hôpital est obligé de suivre mes directives anticipées ?
    - je peu changer mon plan apres l'avoir signé ou c figé
    - Mandat de protection ou directives, quelle forme écrite vaut devant la loi chez nous au Québec ?
    - Mentionner qui prévenir et quels soins je refuse plus tard : un simple papier daté suffit-il au Sénégal ?
    - directives anticipées
    - mes volontés écrites pour plus tard sont-elles respectées
    - testament de vie psychiatrique valeur légale
    - modifier ou annuler ce que j'avais mis sur mes souhaits de soins

sayings--right--community =
    - Je veux vivre en appart, pas en institution.
    - ils me force a aller au foyer paske ya pas d'aide a domicile
    - À soixante ans passés on m'envoie en maison de repos à cause de ma sclérose, j'aimerais rester dans mon quartier.
    - Choisir mes colocs et avoir une auxiliaire qui vient chez moi, c'est un droit ou un rêve ?
    - vivre chez moi et pas en institution
    - je refuse d'aller en foyer, je veux mon propre logement
    - aide à domicile pour rester dans mon quartier
    - choisir avec qui j'habite
