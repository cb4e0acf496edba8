### The interface: what every page shares. Each message here becomes a function in the program, so a new message
### needs a new build. Buttons are short: infinitives or nouns, the same form everywhere. No-break space U+00A0
### before : ; ? ! and inside « ».

## Le guide

# The name of the guide.
app-name = Mes droits, ma voix
# The language's own name, as its speakers write it.
language-name = Français

## Langues : la première page, et la page derrière la touche des langues

languages-title = Choisissez votre langue

# At a kiosk, before anybody has come, beside the name of each language, in that language: at most 24 letters.
# $number (Number): the number of the row
attract-here = Touchez ici ou tapez { $number }
# The same by ear
attract-enter = Appuyez sur Entrée pour commencer.

## Welcome: all of it is seen in a window of 40 by 12. At most 150 letters in the first three sentences

welcome-short = Vos droits dans les soins de santé. Ce n’est pas un test, rien n’est gardé. En danger ? Demandez de l’aide près de vous, ou appelez les secours.
welcome-happening = Il m’arrive quelque chose
welcome-search = Chercher avec mes mots
welcome-go = Voir les situations et les leçons
welcome-about = À propos de ce guide

## About this guide

guide-what = Ce guide parle de vos droits dans les services de santé. Il parle de dignité, de consentement et de vos propres décisions.
guide-how = Vous avancez dans une situation. Vous choisissez quoi dire ou quoi faire. Puis vous voyez ce qui arrive souvent ensuite, et quels mots peuvent aider.
guide-no-test = Ce n’est pas un test. Personne ne compte vos réponses.
guide-time = Une situation dure environ 5 à 10 minutes. Vous pouvez arrêter à tout moment.
guide-stored = Vos choix ne sont pas enregistrés. Le guide écrit une copie de votre fiche seulement si vous le demandez.
guide-stored-shared = Vos choix ne sont pas enregistrés. Quand vous partez, le guide oublie votre visite.
guide-advice = Ce guide donne des informations. Il ne donne pas de conseil juridique. Les lois changent d’un pays à l’autre, et avec le temps.
guide-danger = Si vous êtes en danger maintenant, demandez de l’aide à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes.
# $date: a day; $edition: which one of that day
guide-shelf = Les textes de ce guide sont du { $date }, édition { $edition }.
welcome-workshop = Atelier : la suite d’un choix reste cachée tant que vous ne la montrez pas. La touche n montre ou cache les notes d’animation.
leave-guide = Fermer le guide

## Ce que c’est, et ce qui est gardé : aussi avant le choix d’une langue

keeps-title = Ce qu’est ce guide et ce qu’il garde
keeps-heading = Ce qu’il garde
keeps-silence = Quand personne ne fait rien pendant un moment, le guide demande s’il y a quelqu’un. Puis il oublie la visite.
keeps-nobody = Le guide ne demande pas qui vous êtes, et n’envoie rien sur internet.
keeps-clipboard = Ce que vous copiez reste dans le presse-papiers de cet ordinateur, jusqu’à la copie suivante.
keeps-paper = Une page que vous imprimez reste à l’imprimante jusqu’à ce que quelqu’un la prenne.
keeps-counts = Chaque semaine, le nombre de visites et d’histoires est compté. Rien n’est noté sur la personne qui vient ni sur ses choix.
keeps-seen = Toute personne qui voit cet écran peut lire avec vous.
keeps-begin = Commencer

## La liste des situations

shelf-title = Que voulez-vous regarder ?
# $count (Number): how many situations there are
shelf-theme = { $name } ({ $count ->
    [one] { $count } situation
   *[other] { $count } situations
})
shelf-mine = Ma situation
# Groups of the shelf
shelf-group-you = Commencer par vous
shelf-group-stories = Histoires
shelf-group-more = Plus
shelf-problems = Ce qui m’arrive
shelf-lessons = Leçons
# Something with how many stories and lessons there are about it
shelf-count = { $name } ({ $count })
shelf-search = Chercher avec des mots
shelf-ways = D’autres façons de chercher
# A lesson in a list of stories and lessons. $minutes (Number): how long it takes
shelf-lesson = Leçon : { $title } ({ $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
})
problems-title = Qu’est-ce qui vous arrive ?
# Above two sentences that somebody can say at once, to whoever is there
problem-say = Vous pouvez dire ceci maintenant
problem-keep = Garder ces phrases pour ma fiche
problem-help = Trouver de l’aide auprès de quelqu’un
problem-right = Votre droit : { $right }
lessons-title = Leçons
lessons-about = Une leçon a quelques pages courtes. Vous lisez, et presque chaque page propose une question pour réfléchir.
ways-title = D’autres façons de chercher
ways-right = Par droit
ways-length = Par durée
by-right-title = Quel droit est en jeu ?
by-length-title = Combien de temps avez-vous ?
length-short = 5 minutes au plus
length-middle = De 6 à 8 minutes
length-long = Plus de 8 minutes
shelf-services = Choisir par lieu de soins
services-title = Où cela se passe-t-il ?
services-empty = Il n’y a pas encore de situation pour ces lieux :
# $minutes (Number): how long it takes
shelf-scenario = { $title } ({ $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
})
shelf-empty = Il n’y a encore rien ici.

## Chercher avec des mots

search-title = Recherche
search-label = Que cherchez-vous ?
search-how = Écrivez ce qui se passe, avec vos mots. Un seul mot suffit, une phrase entière convient aussi. L’orthographe ne compte pas.
search-private = Ce que vous tapez n’est pas enregistré. Le guide l’oublie quand vous quittez la recherche.
# $what: what somebody says, a whole sentence
search-example = Par exemple : { $what }
# Before everything else, where the words tell of danger. Nothing in it may blame anybody.
search-danger = Si vous êtes en danger maintenant, ou si quelqu’un d’autre est en danger, demandez de l’aide à une personne près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes. Ce n’est pas votre faute.
search-help = Trouver de l’aide auprès de quelqu’un, maintenant
search-soon = Le guide cherche. Un instant, s’il vous plaît.
# One line above what was found, where the words may tell of danger
search-perhaps = Quelqu’un est en danger ? Ici, vous pouvez trouver l’aide d’une personne.
search-found = Voici peut-être ce que vous cherchez :
# Little of what was typed fits anything: never blame the words
search-unsure = Ce guide ne sait peut-être rien sur ce sujet. Vous avez bien fait de poser la question : une personne peut en savoir plus. Voici les pages les plus proches :
search-cut = La recherche porte seulement sur les 600 premiers caractères.
# Shown in this language to somebody who typed in it while the pages are in another one
search-speak = Continuer en français
search-right = Droit : { $name }
search-term = Mot : { $name }
search-prompt = Pour chercher, tapez des mots, puis Entrée. Ou bien tapez un numéro pour choisir, a pour relire cette page, 0 pour tout le reste, x pour partir tout de suite.
search-prompt-none = Pour chercher, tapez des mots, puis Entrée. Ou tapez a pour relire cette page, 0 pour tout le reste, x pour partir tout de suite.
search-brief = Des mots, un numéro, ou 0.
search-brief-none = Des mots, ou 0.

## Avant une situation

# $minutes (Number): how long it takes
about-minutes = { $minutes ->
    [one] Cela dure environ { $minutes } minute.
   *[other] Cela dure environ { $minutes } minutes.
}
about-theme = Thème : { $name }
about-service = Lieu : { $name }
about-touches = Certains passages peuvent être durs à lire. Vous pouvez les passer, ou arrêter à tout moment.
touch-force = On y parle de force, ou de menace de force.
touch-detention = On y parle de personnes qu’on empêche de partir.
touch-abuse = On y parle de personnes à qui on fait du mal.
touch-self-harm = On y parle de se faire du mal à soi-même.
touch-death = On y parle de la mort.
touch-body = On y parle du corps et de la maladie.
about-skip = Vous pouvez laisser cette situation et choisir autre chose. C’est très bien aussi.
about-begin = Commencer
about-continue = Reprendre là où vous étiez
about-again = Recommencer
about-other = Choisir autre chose
mine-private = Vous répondez en choisissant. Vos réponses restent dans ce guide. Elles vont sur votre fiche seulement si vous les gardez.

## En chemin

where-step = { $more ->
    [0] Étape { $step } · la dernière
    [one] Étape { $step } · encore { $more } au plus
   *[other] Étape { $step } · encore { $more } au plus
}
where-step-open = Étape { $step }
# The same where there is little room
where-page-open = Page { $page }
where-page = { $more ->
    [0] Page { $page } · la dernière
    [one] Page { $page } · encore { $more }
   *[other] Page { $page } · encore { $more }
}
where-end = La fin de cette histoire
step-question = Que peut-on dire ou faire ici ?
after-title = Ce qui arrive souvent ensuite
after-chose = Le choix – { $choice }
after-rights = Droits en jeu
after-says = Des mots qui peuvent aider
after-asks = Des questions à poser
after-helps = Qui peut aider
after-next = Ce que vous pouvez faire ensuite
go-on = Continuer
choose-again = Faire un autre choix ici
keep-these = Garder ceci pour ma fiche
talk-title = En parler d’abord
talk-prose = Que peut-il arriver ensuite, à votre avis ? Prenez votre temps.
talk-reveal = Montrer ce qui arrive souvent ensuite
outcome-recap = Revoir le chemin
outcome-sheet = Voir ma fiche
outcome-shelf = Choisir une autre situation

## Leçons

# Before a lesson begins. $count (Number): how many pages it has
lesson-pages = { $count ->
    [one] Cette leçon a { $count } page.
   *[other] Cette leçon a { $count } pages.
}
lesson-quiet = Presque chaque page pose une question pour réfléchir. Vous n’avez pas à répondre. Le guide n’attend rien de vous à l’écran.
lesson-question = Une question pour vous
lesson-question-group = Une question pour le groupe
lesson-recap = Revoir les pages
lesson-recap-title = Retour sur la leçon
lesson-again = Relire : { $page }

## Regarder en arrière

recap-title = Le chemin
recap-path = Les choix faits
recap-turn = { $step } – { $choice }
recap-others = D’autres chemins possibles
recap-from = Repartir de : { $step }
recap-rights = Les droits, et d’où ils viennent
recap-kept = Gardé pour votre fiche
recap-kept-nothing = Il n’y a encore rien pour votre fiche.

## Mots et droits

words-title = Les mots de cette page
rights-title = Les droits de cette page
right-more = En savoir plus : { $right }
right-example = Un exemple
right-not = Ce que cela ne veut pas dire
right-say = Ce que vous pouvez dire
right-staff = Ce que le personnel devrait faire
right-sources = D’où cela vient
# A source and the place in it. $source: its title. $at: «article 12».
source-at = { $source }, { $at }
# $publisher: who published it. $year: the year, as text.
source-published = { $publisher }, { $year }
source-checked = Vérifié le { $date }
# $count (Number): how many of them there are
right-scenarios = Situations et leçons sur ce droit ({ $count })
# $date: a day
basis-checked = Nous avons comparé ce texte à ses sources le { $date }
basis-own = Il n’y a pas de texte officiel pour cela. Ce sont nos propres mots, simples.
right-keep = Garder ce droit pour ma fiche

## L’aide d’une personne

help-title = Trouver de l’aide auprès de quelqu’un
help-danger = Si vous êtes en danger maintenant, demandez de l’aide à quelqu’un près de vous. Ou appelez le numéro d’urgence de l’endroit où vous êtes.
help-here = Pour le sujet de cette page
help-always = Des personnes qui peuvent aider tout le monde
help-local = Demandez qui peut vous aider près de chez vous, dans un lieu d’accueil ou un centre de quartier. Vous pouvez dire : « Je voudrais parler à une personne. »
help-exit = La sortie rapide ne pose aucune question. Elle ne peut pas cacher ce que quelqu’un a vu. Elle ne peut pas cacher ce que le terminal ou cet ordinateur a enregistré, ni le fait que ce guide a été ouvert.
help-advice = Ce guide donne des informations. Il ne donne pas de conseil juridique.
help-review = Ce texte français est une traduction de l’anglais. Aucune personne de langue maternelle française ne l’a encore relu.

## L’endroit où quelqu’un vit

country-title = Où vivez-vous ?
country-why = Si vous le dites, le guide peut montrer les règles de cet endroit, à côté des droits qui valent partout. Vous pouvez changer votre réponse à chaque page. Le guide l’oublie à votre départ.
# $country: the name of a country, or of a part of one
country-chosen = { $country } (votre choix)
country-elsewhere = Ailleurs
country-unread = Aucune personne qui vit là-bas n’a encore relu cette page pour nous. Vérifiez avant de vous y fier.
country-not-listed = Pas dans cette liste
country-search = Chercher un lieu par son nom
# Parts of the world, as headings of the list of places.
region-africa = Afrique
region-americas = Amériques
region-asia = Asie
region-europe = Europe
region-oceania = Océanie
country-say = Dire où je vis, pour voir les règles de cet endroit
country-change = Changer l’endroit où je vis
country-all = Tout sur l’endroit où je vis
country-more = En savoir plus sur ce sujet, là où vous vivez
country-rules = Là où vous vivez : { $country }
country-see = La page de chaque droit dit aussi quelles règles valent là où vous vivez : { $country }.
country-whole = La page de chaque droit dit d’où viennent ses règles.
country-silent = Sur ce droit, le guide n’a pas de règle de l’endroit où vous vivez. Le droit vaut quand même.
# $language: the name of a language, in that language
country-only-in = Le guide a ces règles seulement dans une autre langue : { $language }.
country-title-none = Les règles là où vous vivez
country-none = Le guide n’a pas les règles de l’endroit où vous vivez. Les droits de ce guide sont internationaux.
country-ask = Demandez quelles sont les règles là où vous vivez. Une association de personnes usagères, une avocate ou un avocat, un service de médiation ou votre lieu d’accueil peut vous le dire.
country-sources = D’où viennent ces règles
claim-law = Ce que dit la loi
claim-guidance = Ce que disent les recommandations officielles (ce n’est pas la loi)
claim-help = Qui aide sur place
claim-limit = Délais
claim-complain = Où faire une réclamation
claim-gap = Là où la loi et la norme internationale ne disent pas la même chose
claim-old = Cette information n’est peut-être plus à jour. Elle devait être vérifiée à nouveau avant le { $date }.
question-kept = Est-ce qu’on me garde ici, et quand puis-je partir ?
question-treatment = Peut-on me soigner sans mon accord ?
question-deciding = Qui décide, et que se passe-t-il si je ne peux pas dire ce que je veux ?
question-care = Quels soins et quelle aide puis-je avoir ?
question-privacy = Qui peut voir mon dossier ou savoir des choses sur moi ?
question-young = Et si j’ai moins de 18 ans ?
question-helper = Qui peut être à mes côtés ?
question-complaint = Où puis-je faire une réclamation ?
line-emergency = Numéros d’urgence
line-crisis = Numéros quand tout devient trop lourd
line-advice = Numéros pour avoir des conseils

## Le lieu d’accueil où se trouve le guide, si quelqu’un l’a décrit

hub-title = L’aide dans ce lieu
# $language: the name of a language, in that language
hub-only-in = Une partie de ce qui suit est écrite seulement dans une autre langue : { $language }.
hub-place = Où c’est
hub-hours = Quand c’est ouvert
hub-way = Comment y aller
hub-speaks = Langues parlées sur place
hub-helps = On y trouve aussi de l’aide pour
contact-crisis = Quand tout devient trop lourd
contact-advocacy = Défense des droits
contact-peer-support = Soutien par les pairs
contact-other = Autre aide
topic-housing = Le logement
topic-work = Le travail
topic-benefits = Les aides et les allocations
topic-learning = Les cours et la formation
topic-health = La santé
topic-company = Rencontrer des gens, passer du temps ensemble

## Ce qui est gardé, et la fiche

kept-title = Ce que vous avez gardé
kept-nothing = Vous n’avez encore rien gardé. Quand une page propose « Garder ceci pour ma fiche », ce que vous gardez se retrouve ici.
kept-forgets = Le guide s’en souvient seulement jusqu’à votre départ.
kept-take-off = Retirer : { $what }
# One line on the sheet's list: the answers about one's own situation.
kept-answers = Mes réponses sur ma situation
sheet-title = Ma fiche
sheet-nothing = Votre fiche est encore vide. Gardez un droit, une phrase ou une question, et vous les trouverez ici.
sheet-situation = Ma situation
sheet-want = Ce que je veux
sheet-rights = Mes droits
sheet-questions = Mes questions
sheet-words = Mes mots
sheet-next = Ce que je peux faire ensuite
sheet-with = Qui vient avec moi
sheet-helps = Qui peut aider
sheet-sources = Sources
# Above empty lines to write on: what somebody was told, by whom and by when something is done
sheet-answer = La réponse que j’ai reçue
sheet-by-whom = Qui s’en occupe :
sheet-by-when = Pour quand :
sheet-about = À propos de cette fiche
# In the place of an empty line that is written on by hand
sheet-blank = (une ligne vide pour écrire)

counts-period = Période : { $first } – { $last }
counts-month = { $month } { $year }
counts-line = { $what } : { $count }
counts-by-plan = Par plan
counts-by-language = Par langues du groupe
counts-by-month = Par mois

counting-offer = Compter les papiers, quand tout le monde est parti
counting-together = Combien d’ateliers sont comptés ensemble ? La réponse est 1, sauf si des papiers attendaient dans une enveloppe.
counting-peers = Cet atelier a-t-il été animé par des pairs ?
counting-yes = Oui
counting-no = Non
counting-a-number = Ce nombre ne convient pas. Veuillez l’écrire encore une fois.
counting-take = Prendre ce nombre ({ $nth } sur { $all })
counting-write-report = Écrire ce rapport dans le fichier { $file }
counting-written = Écrit : { $file }
counting-year = Pour additionner une année
counting-write-file = Écrire les nombres dans le fichier { $file }
counting-anew = Recompter depuis le début
again-title = Recompter depuis le début ?
again-prose = Tous les nombres tapés seront effacés.
again-keep = Garder les nombres
counting-prompt = Tapez un nombre, puis Entrée. Ou tapez b pour le nombre d’avant, a pour relire cette page, x pour partir tout de suite.
counting-brief = Un nombre.

sheet-date = Date : { $date }
sheet-advice = Des informations, pas un conseil juridique. Les lois changent d’un pays à l’autre, et avec le temps.
# $file: the name of a file
sheet-keep = Garder une copie dans le fichier { $file }
# The pages on which somebody makes the sheet theirs
sheet-lines = Enlever des lignes ou les mettre en ordre
sheet-lines-how = Choisissez une ligne. Vous pouvez ensuite l’enlever, la remettre ou la déplacer.
# $what: a line of the sheet
sheet-line-off = { $what } (enlevée)
# $what: the name of a part of the sheet where only room to write is left
sheet-room = { $what } : de la place pour écrire
sheet-take-off = Enlever cette ligne
sheet-put-back = Remettre cette ligne
sheet-up = La monter d’une ligne
sheet-down = La descendre d’une ligne
# $part: the name of a part of the sheet
sheet-part-up = Monter la partie « { $part } »
sheet-languages = Une langue ou deux
sheet-languages-why = En deux langues, chaque phrase est écrite dans les deux, l’une sous l’autre. Ainsi, la personne qui reçoit la fiche peut la lire aussi.
# $own, $other: names of languages
sheet-both = { $own } et { $other }
# $own: the name of a language
sheet-one = { $own } seulement
sheet-forms = La forme de la copie
# $what: a form, the one in use
sheet-chosen = { $what } (choisi)
form-text = Texte simple : pour tous les programmes et pour la lecture à voix haute
form-markdown = Markdown : pour continuer à écrire
form-html = Page pour un navigateur : à écouter, à agrandir ou à imprimer
form-pdf = PDF : pour imprimer
sheet-large-print = Gros caractères, pour la page de navigateur et le PDF
sheet-plain-print = Caractères de taille habituelle
sheet-paper-a4 = Papier : A4 au lieu de Letter
sheet-paper-letter = Papier : Letter au lieu de A4

## Ce qui vient de se passer

# $count (Number): how many things
notice-kept = { $count ->
    [one] C’est gardé pour votre fiche.
   *[other] { $count } choses sont gardées pour votre fiche.
}
notice-country = Là où vous vivez : { $country }. Vous pouvez changer cela à tout moment.
notice-elsewhere = Le guide n’a pas les règles de l’endroit où vous vivez. Les droits dont il parle valent quand même.
notice-let-go = C’est retiré de votre fiche.
# $count (Number): how many later answers
notice-dropped = { $count ->
    [one] Une réponse donnée plus loin ne va plus avec ce choix. Elle est retirée.
   *[other] { $count } réponses données plus loin ne vont plus avec ce choix. Elles sont retirées.
}
notice-wrote = Une copie est dans le fichier { $file }.
notice-not-written = La copie n’a pas pu être écrite. { $why }
notice-not-written-counts = Le fichier n’a pas pu être écrit. { $why }
notice-not-noted = Le guide ne peut pas noter où en est cet atelier. { $why } L’atelier continue. S’il est interrompu, il reprendra du début.
file-exists = Un fichier porte déjà ce nom. Le guide ne l’a pas changé. Les nombres sont toujours là, et la page propose un autre nom.
file-denied = Le guide ne peut pas écrire dans ce dossier.
file-no-folder = Ce dossier n’existe pas.
file-full = Il n’y a pas assez de place sur le disque.
why-exists = Un fichier porte déjà ce nom. Le guide ne l’a pas changé. Votre fiche est toujours là, et la page propose un autre nom.
why-denied = Le guide ne peut pas écrire dans ce dossier. Votre fiche est toujours là, et la page propose un autre endroit.
why-no-folder = Ce dossier n’existe pas. Votre fiche est toujours là, et la page propose un autre endroit.
why-full = Le disque est plein. Faites de la place, puis essayez encore.
why-too-large = Ce système ne permet pas de fichier aussi grand. Votre fiche est toujours là. Le texte simple donne la plus petite copie.
# $letter: a letter or a sign
why-unprintable = Le PDF n’a pas de signe pour « { $letter } ». Choisissez une autre forme pour la copie : le texte et la page de navigateur peuvent le montrer.
why-other = Le système dit : { $reason }

## Ce que chaque page propose : un nom court pour la barre des touches, une phrase pour la liste entière

offer-back = Retour
    .about = Revenir une page en arrière
offer-again = Relire
    .about = Relire la page
offer-keys = Tout voir
    .about = Tout ce que vous pouvez faire ici
offer-help = Aide
    .about = Trouver de l’aide auprès de quelqu’un
offer-words = Mots
    .about = Les mots de cette page, expliqués
offer-rights = Droits
    .about = Les droits de cette page, et leurs sources
offer-kept = Gardé
    .about = Ce que vous avez gardé pour votre fiche
offer-show = Montrer
    .about = Montrer cette page à quelqu’un, en deux langues
offer-print = Imprimer
    .about = Imprimer votre fiche
offer-language = Langue
    .about = La même page dans une autre langue
offer-needs = Mes besoins
    .about = Plus grand, plus de contraste, mes propres couleurs
offer-country = Où je vis
    .about = Dire où vous vivez, ou changer votre réponse
offer-notes-show = Notes
    .about = Montrer les notes d’animation
offer-notes-hide = Cacher les notes
    .about = Cacher les notes d’animation
offer-jump = Aller à…
    .about = Aller directement à un autre moment de cette situation
offer-blank = Page vide
    .about = Une page vide ; la même touche ou toute autre fait revenir l’atelier
offer-more = Suite
    .about = La partie suivante de cette liste
offer-before = Précédents
    .about = La partie précédente de cette liste
offer-home = Situations
    .about = Revenir à la liste des situations
offer-staff = Pour le personnel du lieu
    .about = Une page pour le personnel du lieu, derrière un code
offer-quick-exit = Sortie rapide
    .about = Partir tout de suite. Le guide oublie votre visite
    .short = Sortie
offer-quick-exit-shared = Sortie rapide
    .about = Aller tout de suite à la page de départ. Le guide oublie votre visite
# Where a workshop is led through its plan
offer-quick-exit-led = Sortie rapide
    .about = Partir tout de suite. L’atelier peut reprendre plus tard, tant qu’il n’est pas terminé

keys-title = Tout ce que vous pouvez faire ici
keys-how = À l’écran : les flèches servent à se déplacer. Entrée et les chiffres servent à choisir. Espace montre la suite.
keys-how-lines = Tapez un numéro, ou la lettre qui est à côté, puis Entrée.
jump-title = Aller directement à un autre moment

## Printing the sheet. Nothing may blame anybody; what else can be done always stands beside it

print-title = Imprimer votre fiche
print-how = Voici ce qui sera imprimé. Aucun nom n’y figure.
print-now = Imprimer maintenant
print-again = Imprimer encore une fois
print-sent = La fiche part vers l’imprimante. Un instant, s’il vous plaît.
print-waiting = Le guide attend encore l’imprimante. Vous n’avez pas besoin d’attendre ici.
print-done = La page sort de l’imprimante. Emportez-la avec vous.
print-finish = J’ai ma page : oublier ma visite
print-go-on = Rester dans le guide
# $pages (Number): how many
print-still = { $pages ->
    [one] Vous pouvez encore imprimer { $pages } page pendant cette visite.
   *[other] Vous pouvez encore imprimer { $pages } pages pendant cette visite.
}
print-used-up = Vous avez imprimé tout ce qu’une visite permet ici. Pour une autre copie, demandez à quelqu’un sur place.
print-instead = Votre fiche est toujours là. Il y a d’autres façons de l’emporter.
print-show = La montrer à quelqu’un sur cet écran
print-write-down = La lire et la recopier
print-other-form = La garder dans un fichier
print-no-printer = Aucune imprimante n’a été trouvée ici. Rien n’a été imprimé.
print-refused = L’imprimante n’accepte rien pour le moment. Rien n’a été imprimé.
print-stopped = L’imprimante est arrêtée. Il lui manque peut-être du papier. Rien n’a été imprimé, et rien de vous n’y attend.
print-stuck = L’imprimante a reçu la page, mais ne l’a pas imprimée. La page a été retirée, pour que personne d’autre ne la trouve.
print-no-answer = L’imprimante ne répond pas. Pour autant que le guide le sache, rien n’a été imprimé.
print-slow = L’imprimante est très lente. Allez voir si la page sort. Ce qui n’est pas sorti dans une minute est retiré.
# $pages (Number): how many the sheet has
print-too-long = { $pages ->
    [one] Votre fiche fait { $pages } page. C’est plus que ce que cette visite peut encore imprimer. Retirez des lignes, puis réessayez.
   *[other] Votre fiche fait { $pages } pages. C’est plus que ce que cette visite peut encore imprimer. Retirez des lignes, puis réessayez.
}
# $letter: a letter that no font has
print-no-letter = L’imprimante n’a pas la lettre { $letter }. Rien n’a été imprimé.

## A page for somebody who reads another language

show-ask-title = Quelle langue l’autre personne lit-elle ?
show-ask-why = Vous voyez alors chaque phrase dans les deux langues. Le guide lui-même reste dans la vôtre.
# $nth, $count (Number): which sentence of how many
show-card = À montrer : { $nth } sur { $count }
show-turn = Inverser : l’autre langue d’abord
show-next = La phrase suivante
show-before = La phrase précédente
show-whole = Toute la page dans les deux langues
show-cards = Une phrase à la fois
show-language = Une autre deuxième langue
# By ear, before words in this language
show-tongue = En français :

## Silence, devant une borne

warning-title = Vous êtes toujours là ?
# $seconds (Number): how long it still waits
warning-prose = { $seconds ->
    [one] Dans { $seconds } seconde, le guide oublie votre visite et revient au début.
   *[other] Dans { $seconds } secondes, le guide oublie votre visite et revient au début.
}
warning-here = Je suis toujours là
warning-start = Recommencer

## Behind the guide, for hub staff, at a kiosk

staff-code-title = Pour le personnel du lieu
staff-code-label = Code :
staff-code-how = Cette page s’ouvre avec le code du personnel du lieu. Personne d’autre n’en a besoin.
staff-code-trying = Un instant.
staff-code-wrong = Ce n’est pas le code.
# $minutes (Number): how long no code is tried
staff-code-locked = { $minutes ->
    [one] Trop de codes étaient faux. Le prochain essai est possible dans { $minutes } minute.
    [many] Trop de codes étaient faux. Le prochain essai est possible dans { $minutes } de minutes.
   *[other] Trop de codes étaient faux. Le prochain essai est possible dans { $minutes } minutes.
}
staff-code-open = Ouvrir la page
staff-title = Cette borne
staff-closes = Sans aucune touche, cette page se ferme après une minute, et la visite est oubliée.
staff-print = Imprimer une page d’essai
staff-anew = Recommencer, avec tous les fichiers tels qu’ils sont maintenant
staff-leave = Quitter le guide
staff-not-in-order = Pas en ordre
staff-in-order = En ordre
staff-hub-old = Le fichier du lieu contient des erreurs. Ce qu’il disait avant reste en usage.
# $version: the day of the shelf and its edition, in figures
staff-shelf = Textes du { $version }
# $date: a day; $times (Number): how often the program was started
staff-started = { $times ->
    [one] Dernier démarrage : { $date } ; { $times } démarrage depuis la mise en marche de la machine
    [many] Dernier démarrage : { $date } ; { $times } de démarrages depuis la mise en marche de la machine
   *[other] Dernier démarrage : { $date } ; { $times } démarrages depuis la mise en marche de la machine
}
# $date: a day; $why: a sentence
staff-printer = Aucune page n’est sortie le { $date } : { $why }
staff-few = Cette semaine : moins de cinq visites, donc le nombre n’est pas dit
# $visits, $stories (Number)
staff-counts = Cette semaine : visites { $visits }, histoires commencées { $stories }
staff-check-shelf = Tous les textes peuvent être lus
staff-check-hub = Le fichier du lieu n’a pas d’erreur
staff-check-memory = Aucun autre programme ne peut lire la mémoire
staff-check-notes = Il y a un dossier pour ce qui doit rester après un redémarrage

## Au revoir

goodbye-title = Au revoir
goodbye-prose = Merci de votre visite. Vous pouvez revenir à tout moment.
goodbye-lines = Les lignes ci-dessus restent à l’écran. Si personne d’autre ne doit les voir, fermez la fenêtre ou effacez l’écran.
# Said to whoever leads a workshop and has left without closing it
goodbye-unclosed = L’atelier n’est pas terminé. L’étape du plan et les nombres saisis restent sur cet ordinateur, pour pouvoir reprendre. Pour les effacer, rouvrez l’atelier et terminez-le.

## Comment les pages s’affichent

# The screen: a row that says there is more below.
more-below = La suite plus bas
# The screen, when the window is too small.
too-small = Agrandissez cette fenêtre, s’il vous plaît.
line-prompt-language = Tapez un numéro, puis Entrée.
line-prompt = Tapez un numéro, puis Entrée. Ou tapez a pour relire cette page, 0 pour tout le reste, x pour partir tout de suite. Entrée seule répète les choix.
line-prompt-none = Tapez 0, puis Entrée, pour voir tout ce que vous pouvez faire. Ou tapez a pour relire cette page, x pour partir tout de suite.
line-brief = Un numéro, ou 0.
line-brief-none = 0 pour le reste.
line-unknown = Cela n’est pas sur cette page.
# Line mode at a kiosk whose terminal cannot be cleared.
line-stays = Cet écran ne peut pas être effacé : ce que vous lisez et tapez ici y reste, et la personne suivante peut le voir.
line-notes = Notes d’animation

## Le bureau d’écriture : `my-rights preview`

# Un choix fermé sur ce chemin. $choice : ses mots
choice-closed = { $choice } (fermé sur ce chemin)
notice-another-path = On arrive maintenant ici par un autre chemin.
notice-place-gone = On ne peut plus arriver à la page qui était ouverte. Voici le dernier moment qui la précède sur le chemin.
offer-place-before = Précédent
    .about = Le moment précédent, dans l’ordre du fichier
offer-place-after = Suivant
    .about = Le moment suivant, dans l’ordre du fichier
offer-closed-show = Choix fermés
    .about = Montrer les choix fermés sur ce chemin
offer-closed-hide = Cacher ces choix
    .about = Cacher les choix fermés sur ce chemin
offer-strip-show = Détails
    .about = Montrer les détails d’écriture : noms, marques, remarques
offer-strip-hide = Cacher les détails
    .about = Cacher les détails d’écriture

## Dates

# $day (Number): the day. The first of a month is written 1er.
date = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## The test card: `my-rights doctor --card`

# One sentence that shows whether a terminal writes Arabic right.
# $address (String): a web address
card-sentence = Cette ligne contient le mot « droits », le sigle (WHO), le nombre 123 et l’adresse { $address }.

## L’arabe dans ce terminal : la carte d’essai dans le guide

card-open = Voir si l’arabe se lit bien ici
card-title = Quelle ligne se lit correctement ?
# $line: the line of the card, in the language of this file
card-how = Chaque ligne du cadre dit : « { $line } » Dans la bonne ligne, les lettres sont liées. Elle commence à droite. WHO et 123 se lisent de gauche à droite, et les bords du cadre sont droits.
# The line of the card. Short: it must fit in 30 cells.
card-line = Bonjour, mes droits (WHO) 123.
card-lines = La carte d’essai est faite pour l’écran. Avec des lignes simples, l’ordre de l’arabe dépend du programme qui les montre.
card-none = Aucune
card-found = Laisser le guide choisir comment écrire l’arabe
# $file: the settings file
card-keep = Garder ce choix pour les prochaines visites, dans le fichier { $file }
card-again = Revenir à la carte d’essai
card-help-title = Si aucune ligne ne se lit correctement
# $command: what to type
card-help-read = Fermez le guide, puis ouvrez-le avec { $command }. Il écrit alors des lignes simples, et n’y change rien.
card-help-languages = Vous pouvez tout lire dans une autre langue. Vous restez au même endroit.
# $command: what to type
card-help-hub = Dites à la personne qui s’occupe de cet ordinateur : « L’arabe ne se lit pas correctement dans ce terminal. » La commande { $command } lui montre ce qu’on peut régler.
# On the console of Linux, which draws its own letters
console-unseen = Cette console n’a peut-être pas de lettres arabes. Si vous voyez des carrés vides, choisissez une autre langue.
# $command: what to type
console-font = La personne qui s’occupe de cet ordinateur peut charger une police qui a des lettres arabes : { $command }. Cette police vient avec le code source du guide.
notice-written-so = Pendant cette visite, l’arabe s’écrit ainsi.
notice-kept-so = C’est gardé dans le fichier { $file }.
notice-not-kept-so = Le guide n’a pas pu garder ce choix. Il vaut pour cette visite. { $why }
settings-denied = Le guide ne peut pas écrire à cet endroit.
settings-full = Le disque est plein.
# $line: a line of the settings file
settings-by-hand = Le guide ne peut pas changer le fichier de réglages sans l’abîmer. Ajoutez-y cette ligne, s’il vous plaît : { $line }

## Le presse-papiers et le nom de la fenêtre

sheet-copy = Copier la fiche dans le presse-papiers
notice-copied = La fiche a été envoyée au presse-papiers. Le guide ne peut pas savoir si elle est arrivée : essayez de la coller. Ici, d’autres programmes peuvent la lire. La sortie rapide demande au terminal de vider le presse-papiers.
notice-not-copied = La fiche n’a pas été copiée : elle est trop longue pour le presse-papiers.
notice-no-clipboard = La fiche n’a pas été copiée : ce terminal n’a pas de presse-papiers.
# What the window is called on a shared machine: nothing that tells what the guide is about.
window-shared = Guide

## What somebody needs, to see a page at all

needs-title = Ce dont j’ai besoin
# On a screen
needs-how = Les pages peuvent se présenter autrement pendant cette visite. Le guide l’oublie à votre départ.
# The same where there are lines
needs-lines = Ici, le guide écrit de simples lignes. Leur taille, leurs couleurs et la voix sont celles de votre propre programme. La lettre a relit la page, et la lettre l la montre dans une autre langue.
needs-larger = Plus grand, avec plus d’espace
needs-contrast = Plus de contraste : lettres claires sur fond noir
needs-contrast-light = Plus de contraste : lettres noires sur fond blanc
needs-own-colours = Les couleurs de ce terminal
needs-before = Tout comme avant
# $what: one of them
needs-chosen = { $what } (votre choix)
notice-needs-met = Les pages se présentent ainsi pendant cette visite.
## Les formulaires : lettres, cartes et listes à remplir

forms-title = Lettres, cartes et listes
forms-about = Des pages à emporter. Leur texte est déjà là. Ce qui s’est passé, qui et quand, vous l’écrivez de votre main. Ce guide n’envoie rien.
forms-offer = Lettres, cartes et listes à remplir
# Stands before what is on the paper, and form-end after it.
form-paper = La page commence ici.
form-end = La page se termine ici.
form-beside = Bon à savoir
# Below the first rules of a country beside a form; choices follow that lead to the others.
form-more-rules = Seules certaines règles figurent ici. Les questions ci-dessous mènent à toutes.
# What is said where there is no screen, for a space, empty lines and a box on paper.
form-space-told = (espace vide)
# Stands on a form in two languages: one space for both.
form-once = Écrivez chaque réponse une seule fois, dans la langue que vous voulez. Le signe « … » veut dire : la réponse est sur la ligne du dessus.
form-lines = { $count ->
    [one] (une ligne vide pour écrire)
   *[other] ({ $count } lignes vides pour écrire)
}
form-box-told = (case vide)
# A number before a line. It stays as it is.
form-number = { $number }.
# The name of a right and where it stands.
form-right = « { $right } » ({ $source })
form-date = Y mettre la date d’aujourd’hui : { $date }
form-undate = Enlever la date
form-rows = Enlever ou mettre quelque chose
form-rows-about = Ce que vous enlevez n’est pas sur votre page. Vous pouvez le remettre à tout moment.
# { $name } is a line of a letter.
form-put-in = Mettre : { $name }
form-take-off = Enlever : { $name }

## Opening something public on a phone

phone-offer = Ouvrir sur un téléphone
phone-about = Ces adresses et ces numéros sont publics. Rien de ce que vous avez choisi ou gardé n’y figure.
phone-how = Quand il y a assez de place et des couleurs, un carré apparaît au-dessus. L’appareil photo d’un téléphone peut le lire. La ligne en mots mène au même endroit.

## Pages printed for a training or a waiting room

# What several of them are called together
booklet-title = Des pages à emporter
# $step: the step of a story to which a choice leads
booklet-goes-on = La suite : { $step }
# A choice is there only for whoever chose this before.
booklet-only-after = Seulement après ce choix : { $choice }
# A choice is not there for whoever chose this before.
booklet-not-after = Pas après ce choix : { $choice }

## Pages to be read by somebody who helps us: a native reader, a lawyer. What they write comes back to the authors

# $language: the language of the texts, by its own name
review-title = Textes à relire : { $language }
# $country: where the rules hold
review-law-title = Règles à relire : { $country }
review-how = Merci de lire chaque texte comme une personne qui le découvre dans le guide. Est-il juste, simple et bienveillant ?
review-law-how = Merci de lire chaque phrase au regard du droit d’aujourd’hui. Est-elle exacte ? Manque-t-il quelque chose ? La référence est-elle la bonne ?
review-write = Écrivez ce que vous changeriez derrière le signe { $sign }, avec vos mots. Laissez le reste vide. Merci de garder les lignes avec les codes : elles disent de quel texte il s’agit.
# Stands before the room for what somebody would change, and ends with a colon
review-remark = Remarque :
# What a text is in its story
review-story = Titre d’une histoire
review-choice = Choix { $number }
review-follows = Ce qui suit
review-heading = Titre
review-about = De quoi il s’agit
review-say = Des mots pour le dire
review-ask = Une question à poser
review-next = Une étape suivante
# The name of a body to which letters go
review-address = À qui adresser une lettre
# $date: a day
review-until = À vérifier de nouveau avant le { $date }

## A long list, a part at a time

list-part = { $from } à { $to } sur { $of }
list-more = Suite : { $from } à { $to }
list-before = Précédents : { $from } à { $to }
number-sample = 10 000

## Un atelier : mains levées, notes, terminaux qui se joignent

hands-lead = Compter les mains levées
hands-title = À main levée
hands-talk = D’abord, en parler : chaque personne pour soi, puis à deux, puis ensemble. Ensuite, comptez les mains pour chaque choix.
hands-keys = Un chiffre compte une main de plus. Les flèches de côté comptent une main de plus ou de moins.
hands-lines = Un numéro compte une main de plus pour ce choix. Deux nombres, comme 2 7, donnent sept mains au choix 2.
hands-done = Passer au choix
hands-up = { $hands ->
    [0] aucune main
    [one] { $hands } main
   *[other] { $hands } mains
}
hands-others = Ce qui suit souvent les autres choix
notes-here-title = Montrer les notes sur cet écran ?
notes-here-seen = Tout le monde devant cet écran verra les notes.
notes-here-elsewhere = Un deuxième terminal les montre à vous seulement. Ouvrez-en un sur cette machine et tapez : my-rights workshop --notes
notes-here-no = Les laisser cachées
notes-here-yes = Les montrer ici
led-time = Temps
led-running = { $minutes ->
    [0] L’atelier vient de commencer
    [one] { $minutes } minute écoulée
   *[other] { $minutes } minutes écoulées
}
led-rest = { $minutes ->
    [one] Reste { $minutes } minute
   *[other] Restent { $minutes } minutes
}
led-over = { $minutes ->
    [one] { $minutes } minute de trop
   *[other] { $minutes } minutes de trop
}
led-part = Cette partie
led-next = Ensuite
led-activity = { $minutes ->
    [one] { $activity }, { $minutes } minute
   *[other] { $activity }, { $minutes } minutes
}
led-drop = Pour finir à l’heure
led-saves = { $minutes ->
    [one] { $activity } : { $minutes } minute de moins
   *[other] { $activity } : { $minutes } minutes de moins
}
led-room = La salle voit
seat-lost = L’écran de l’atelier ne répond pas. Ce terminal reprendra dès que possible.
seat-along = Ce terminal suit la lecture. La personne qui anime choisit.
seat-prompt = La page suivante vient d’elle-même. Tapez a pour relire celle-ci, x pour quitter ce terminal.
seat-brief = a pour relire, x pour quitter.
seat-leave = Quitter ce terminal
seat-leave-about = Quitter ce terminal ; l’atelier continue
seat-end-workshop = Terminer l’atelier pour tout le monde
room-keep = Mettre ceci sur la feuille à distribuer
room-keep-right = Mettre ce droit sur la feuille à distribuer
room-kept = { $count ->
    [one] C’est sur la feuille à distribuer.
   *[other] { $count } choses sont sur la feuille à distribuer.
}
room-kept-nothing = Rien n’est encore sur la feuille à distribuer. Quand une page propose « Mettre ceci sur la feuille à distribuer », cela se retrouve ici.
room-handout = Voir la feuille à distribuer
room-handout-title = Feuille à distribuer
room-handout-nothing = La feuille à distribuer est encore vide. Mettez-y un droit, une phrase ou une question, et vous les trouverez ici.

## A workshop with a plan, on the screen for the room

# Above each part: which one it is. $nth and $all (Number)
where-part = Partie { $nth } sur { $all }
# The same where there is little room
where-part-brief = Partie { $nth }
# $next: the name of the part that comes next
lead-on = La suite : { $next }
lead-begin = Commencer l’histoire
# $story: another story for the same minutes
lead-instead = Une autre histoire à la place : { $story }
lead-leave-out = Laisser cette partie de côté
lead-leave-out-with = Laisser cette partie de côté, et avec elle : { $part }
lead-activities = Toutes les parties de cet atelier
# $right: the name of a right
lead-if-asked = Si quelqu’un le demande : { $right }
# What the plan goes on with, after the group has looked at something else. $choice: its words
lead-choice = Regarder maintenant : { $choice }
lead-next-page = Passer à une autre page de cette histoire
lead-story-over = L’histoire s’arrête ici. Continuer
lead-close = Terminer l’atelier
close-title = Terminer l’atelier maintenant ?
close-prose = Il s’arrête sur tous les écrans. Sa place dans le plan et les nombres tapés sont effacés.
close-not-yet = Pas encore
# Before the end of the plan, or in place of going on with it
lead-close-kept = Terminer l’atelier. L’étape et les nombres gardés sont effacés
activities-title = Toutes les parties de cet atelier
activities-omitted = { $part } (laissée de côté)
# Said where there is no screen
blank-lines = Cette page est vide. La touche Entrée fait revenir l’atelier.
blank-led = L’écran de la salle est vide.
blank-bring-back = Montrer de nouveau sa page à la salle
resume-title = Un atelier a été interrompu
resume-today = Il s’est arrêté aujourd’hui à { $time }.
resume-yesterday = Il s’est arrêté hier à { $time }.
resume-on-day = Il s’est arrêté le { $date } à { $time }.
resume-with-numbers = Il n’a pas été terminé. Le guide a gardé sa place dans le plan et les nombres tapés, et rien sur personne. Vous pouvez reprendre où il en était.
resume-without-numbers = Il n’a pas été terminé. Le guide a gardé sa place dans le plan. Il n’a gardé aucun nombre, et rien sur personne. Vous pouvez reprendre où il en était.
# $part: the name of a part
resume-on = Reprendre à : { $part }
resume-anew = Recommencer
# An ending of a story that a group has not come to yet. $nth (Number)
jump-ending = Une fin ({ $nth })
