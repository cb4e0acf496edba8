### A letter that asks for health records. No complaint in it.
### As polite as the staff’s own letters, and no humbler. Say “I”, and give the writer no gender.
### ____ is a space for a hand: as many as here, each where the person writes. Nothing else stands in its place.
### The value of the first phrase is the name in lists, .title stands at the head of the paper.

# Termbase: health-records
form--records = Lettre : mon dossier médical
    .title = Objet : demande de mon dossier médical
    .about = Une lettre pour demander une copie de votre dossier médical, ou pour le regarder avec quelqu’un qui explique.

form--records--from = De : ____
form--records--born = Date de naissance : ____
form--records--number = Numéro de patient ou de dossier, si je le connais : ____
form--records--phone = Téléphone : ____
form--records--reach = Où m’écrire (adresse, service, e-mail) : ____
form--records--to = À : ____
form--records--date = Date : ____
form--records--in-language = Merci de faire traduire ma lettre. J’écris dans cette langue : ____
form--records--greeting = Madame, Monsieur,
form--records--for-somebody = J’écris pour ____, qui est d’accord. Son accord est joint à cette lettre.

form--records--please-give = Je demande
form--records--copy = une copie de mon dossier médical
form--records--look = un moment pour regarder mon dossier médical, avec quelqu’un qui explique

form--records--of = Quelle partie du dossier médical
form--records--everything = tout mon dossier médical
form--records--only-this = seulement ceci : ____
form--records--from-day = À partir du : ____
form--records--to-day = Jusqu’au : ____
form--records--seen-by = Je voudrais aussi savoir qui a vu mon dossier médical.

form--records--how = Comment je voudrais l’avoir
form--records--on-paper = sur papier, par la poste, à mon adresse
form--records--collect = sur papier, et je viens le chercher
form--records--by-mail = par e-mail, à cette adresse : ____
form--records--large-print = en gros caractères
form--records--explained = lu à voix haute ou expliqué
form--records--interpreter = avec interprète. Langue : ____

form--records--tell-me = Merci de me dire par écrit
form--records--cost = s’il y a quelque chose à payer
form--records--when = quand je vais l’avoir, et qui me le donnera
form--records--left-out = si vous ne me donnez pas tout : ce qui manque, et pourquoi
form--records--by-when = Merci de me répondre au plus tard le : ____
form--records--show-who = Pour montrer qui je suis, je peux apporter : ____
form--records--thanks = Je vous remercie de votre réponse. Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.
form--records--sign = Signature (ou nom) : ____
