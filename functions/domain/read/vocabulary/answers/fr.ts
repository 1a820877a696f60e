import type { AnswerWords } from './answer-words.ts'

export const fr: AnswerWords = {
  classes: {
    hiring: 'poste|recrutement|recrutements|embauche|embauches|processus|budget|effectifs|décision|contrats',
    stopped: `
      bloqué|bloquée|bloqués|bloquées|reporté|reportée|reportés|reportées|gelé|gelés|gelées|suspendu|suspendus|suspendues|en attente|
      en pause|repoussé|repoussée|arrêté|arrêtés|arrêtées|mis de côté|à l'arrêt|stoppées|stoppés|remis`,
    ended: `
      annulé|annulée|supprimée|supprimé|fermé|pourvu|retiré|clos|attribué|n'est plus à pourvoir`,
    again: `
      deuxième|second|seconde|troisième|prochain|prochaine|dernier|dernière|nouvel|nouvelle|autre|suivante|suivant|deux autres`,
    step: 'entretien|rencontre|étape|tour|échange|rendez vous|test|phase|visite|fois',
  },
  not: `
    pas|ne|n'avons|n'a|n'est|n'ont|n'irons|n'ira|n'ai|n'étions|n'avez|n'êtes|n'aurons|non|jamais|aucun|aucune|impossible|sans|
    plus en mesure|personne n'`,
  notBehind: false,
  harmless: `
    n'hésitez pas|après avoir rencontré les autres|après avoir reçu les autres|n'hésite pas|pas seulement|non seulement|pas facile|
    pas simple|pas évident|ne manquerons pas|candidats non retenus|candidates non retenues|candidatures non retenues|
    rien n'est encore décidé|pas encore tranché|pas d'inquiétude|ne vous inquiétez pas|rien à voir|refus de votre part|
    si vous êtes toujours|si tu es toujours|si cela vous convient|si vous le souhaitez|si tu veux|pourquoi pas|
    nouvelles de la prochaine étape|nouvelles de la suite|n'est pas un non|pas un refus|ne le savent pas encore|
    ne sont pas encore informés|pas facile à écrire|aucun souci|pas de souci`,
  maybe: `
    si|s'il|au cas où|dans le cas où|la question de savoir|considérez que|veuillez considérer|éventuellement|le cas échéant|
    pourrait être|sans réponse|sans nouvelles|sans retour de notre part|à défaut de réponse`,
  but: 'mais|toutefois|cependant|néanmoins',
  wished: `
    aurions aimé|aurions voulu|aurions souhaité|aurais aimé|aurais voulu|aurais souhaité|aurions été|aurions eu plaisir|espérions|
    voulions|souhaitions`,
  early: 'trop tôt|pas encore prêts|pas encore prêt',
  aside: `
    parking|garer|salle|badge|frais|remboursé*|remboursement|billet|parapluie|newsletter|conférence|webinaire|enquête|hôtel|taxi|
    facture`,
  subjects: `
    nous|je|j'ai|j'aimerais|vous|tu|on|il|elle|ils|notre|l'équipe|le|la|les|c'est|cela|malheureusement|merci|donc|car|qui`,
  others: `
    autre candidat|autre candidate|autres candidats|autres candidates|autre candidature|autres candidatures|autre personne|
    autre profil|autres profils|quelqu'un d'autre|quelqu'un en interne|candidat interne|candidate interne|en interne|profil plus|
    profils plus|candidat dont|candidats dont|quelqu'un dont|quelqu'un de plus|un candidat ayant|une candidate ayant|une autre piste|
    une autre voie|une autre direction|d'autres profils|d'autres candidatures|une candidature interne|une personne ayant|
    quelqu'un ayant|un collègue en interne|une collègue en interne|un collègue|une autre personne|quelqu'un d'interne|quelqu'un qui`,
  decides: `
    retenu|retenue|retenus|choisi|choix|décidé|avons préféré|préféré|privilégier|privilégié|opté|sélectionné|recruté|embauché|
    accepté|acceptée|signé|fait une offre|une offre à|poursuivre avec|continuer avec|avancer avec|en faveur|porté sur|s'est porté|
    correspond davantage|correspond mieux|correspondent mieux|correspondent davantage|plus proche|avons choisi|avons pris|retenons|
    poursuivons avec|avançons avec|nous orienter|orientés vers|tournés vers|attribué|l'a emporté|orienté vers|reprendre le poste|
    prendre le poste|occuper le poste|reprend le poste|penché|s'est tourné|a opté|sera nommé`,
  offer: `
    vous proposer le poste|te proposer le poste|vous proposer ce poste|te proposer ce poste|vous proposer un poste|
    vous proposer un cdi|te proposer un cdi|proposer un contrat|vous offrir le poste|t'offrir le poste|vous faire une offre|
    te faire une offre|vous fait une offre|te fait une offre|vous faisons une offre|te faisons une offre|faire une proposition|
    vous faire une proposition|notre offre|notre proposition|offre d'emploi ferme|lettre d'offre|offre d'embauche|
    proposition d'embauche|promesse d'embauche|votre embauche|ton embauche|votre engagement|votre recrutement|vous embaucher|
    t'embaucher|vous recruter|te recruter|c'est oui|le poste est à vous|le poste est à toi|le poste est pour vous|vous avez le poste|
    tu as le poste|décidé de vous retenir|décidé de te retenir|vous retenir pour le poste|vous avons retenu|vous avons retenue|
    vous êtes retenue|vous êtes retenu|tu es retenue|tu es pris|tu es prise|vous êtes pris|vous êtes prise|
    vous êtes recruté|vous êtes embauché|candidature a été retenue|candidature est retenue|candidature retenue|
    avons retenu votre candidature|retenir votre candidature|vous avons choisi|t'avons choisi|avons choisi de vous|
    choix s'est porté sur vous|choix s'est porté sur votre|nous rejoindre|nous rejoigniez|nous rejoignes|rejoindre notre équipe|
    rejoindre l'équipe|intégrer notre équipe|intégrer l'équipe|bienvenue chez|bienvenue dans l'équipe|bienvenue parmi|
    bienvenue à bord|votre contrat|ton contrat|contrat de travail|le contrat|date d'entrée|prise de poste|on te prend|on vous prend|
    vous prendre dans|embauchée|embauché|c'est vous que … choisi*|c'est toi que … choisi*|nous avons choisie|choix … sur vous|
    choix … sur toi|tranché en votre|tranché en ta|en votre faveur|en ta faveur|vous proposer de poste|vous proposer de contrat|
    proposons le poste|proposons un poste|proposons un contrat|propose le poste|propose un cdi|te propose le poste|vous recrut*|
    souhaite … travailler avec toi|souhaite … travailler avec vous|travailler avec toi|rejoindre nos équipes|vous accueillir bientôt|
    vous compter parmi|te compter parmi|intégrer nos équipes|vous accueillir parmi|vous accueillir comme|t'accueillir dans|
    offre … valable|accepter notre|acceptez notre|projet de contrat|voté oui|vote est unanime|unanimes|vous engager|t'engager|
    tu es engagée|tu es embauchée|reste de l'offre|l'offre tient|que vous l'acceptiez|que tu l'acceptes|que vous acceptiez|
    c'est vous que|c'est toi que|comité a choisie|confirmer votre accord|votre accord|vous compter dans|vous avoir dans l'équipe|
    t'avoir dans l'équipe|te voir rejoindre|vous voir rejoindre`,
  offersElse: `
    proposer un rendez|proposer un entretien|proposer un créneau|proposer des créneaux|proposer une date|proposer un échange|
    proposer de nous rencontrer|proposer de vous rencontrer|retour détaillé|offrons régulièrement|d'autres postes|une offre en cours|
    offres du moment|négocier une offre|offre à une autre|retenu … pour le deuxième|retenu … pour le second|retenu … pour la suite|
    retenu … pour un entretien|retenue pour un entretien|retenue pour la suite|retenue pour le deuxième|retenue pour le second|
    retenue pour l'étape|retenu … pour l'étape|retenue pour la prochaine|vous accueillir dans nos locaux pour|autre offre|
    autres offres|nous proposons deux|avant de faire une offre`,
  onward: `
    prochaine étape est|prochaine étape sera|prochaine étape du|passer à l'étape|passez à l'étape|passer à la prochaine|
    passer au tour|étape suivante|prochain tour|tour suivant|dernier tour|deuxième tour|second tour|invitons à|inviter à|
    vous inviter|t'inviter|vous êtes invitée|vous êtes invité|conviée|convié|convier|convions|convoqué|convoquée|deuxième entretien|
    second entretien|troisième entretien|prochain entretien|dernier entretien|nouvel entretien|entretien final|nouvelle rencontre|
    dernière rencontre|vous rencontrer à nouveau|te rencontrer à nouveau|vous revoir|te revoir|vous présenter au|vous présenter à|
    te présenter au|te présenter à|rencontrer le reste|rencontrer l'équipe|rencontriez|rencontres le|poursuivre le processus|
    poursuivre avec vous|poursuivre avec toi|poursuivre votre|poursuivre ta|poursuivre nos échanges|continuer avec vous|
    continuer avec toi|continuer le processus|donner suite|donnerons suite|donner une suite favorable|suite favorable|
    aller plus loin|plus loin ensemble|plus loin avec vous|plus loin avec toi|plus loin dans|plus loin votre|avancer avec vous|
    avancer avec toi|vous nous avez convaincus|tu nous as convaincus|franchi|réussi le test|réussi l'étape|passé le test|
    passé l'étape|finaliste|derniers candidats|dernière ligne droite|présélectionné|présélectionnée|short list|shortlist|shortlisté|
    anciens responsables|références|références professionnelles|test technique à|exercice à|étude de cas|petit exercice|
    une seconde fois|une deuxième fois|de nouveau avec|rencontrer à nouveau|souhaitons vous rencontrer|souhaite vous rencontrer|
    souhaiterions vous rencontrer|aimerait vous rencontrer|aimerait te rencontrer|voudrait vous rencontrer|voudrait te rencontrer|
    aimerions vous rencontrer|poursuivre les échanges|poursuivre les discussions|poursuivre l'aventure|poursuivre ensemble|
    continuer l'aventure|continuons avec|organise un entretien|organiser un entretien|organiser un nouvel|organiser le prochain|
    la suite du processus|candidature pour le deuxième|candidature pour le second|retenue pour la suite|retenue pour un entretien|
    coordonnées de deux|coordonnées d'anciens|test technique|prise de références|références auprès|passage devant|
    rencontrer le directeur|rencontrer la directrice|aller plus loin avec|journée sur place|souhaite vous revoir|
    souhaitons vous revoir|vous faire rencontrer|te faire rencontrer|sélectionnée pour la phase|sélectionné pour la phase|
    sélectionnée pour la suite|sélectionné pour la suite|sélectionnée pour le|test en ligne|deux références|phase suivante|
    rencontrer deux|vous présenter deux|faire connaissance avec`,
  references: 'référence|références|anciens managers|ancien manager|anciens responsables',
  chosen: `
    donnons … suite|donnerons … suite|donne … suite|poursuivons|poursuivrons|retenons|retiendrons|
    retenue|retenu|sélectionnée|sélectionné|choisie|choisi|correspond|correspondait|adéquation|abouti|concluant|concluante|
    en mesure de vous|possible de vous|convenir|de bonnes nouvelles|positif|positive|aller au delà|ferons pas d'offre|ferons d'offre|
    faire d'offre|proposer d'offre|pourvoir|parmi celles retenues|parmi les candidats retenus`,
  no: `un autre choix|une autre décision|autrement décidé|décidé autrement|nous arrêter là|on s'arrête là|nous arrêtons là|en deuxième position|deuxième choix|
    pas plus loin|pas atteint le niveau|pas tout à fait atteint|pas convaincu*|
    regret de|regrettons de|regrette de|refus|refusée|refusé|réponse négative|avis défavorable|poste est pourvu|
    poste est désormais pourvu|désormais pourvu|déjà pourvu|été pourvu|poste pourvu|pourvu en interne|poste a été supprimé|
    poste est supprimé|poste supprimé|poste a été annulé|recrutement annulé|recrutement est annulé|mettre fin|mettons fin|mis fin|
    clore le processus|clôturer votre|clôturons|arrêter là|s'arrête ici|arrêtons ici|en rester là|décliner|
    souhaitons bonne continuation|bonne continuation|pleine réussite dans|succès dans vos recherches|succès dans votre recherche|
    bonne chance dans|retirer notre offre|retirons notre offre|c'est non|est un non|sera non|poste … pourvu|poste … <ended>|
    recrutement … <ended>|<ended>…recrutement|ne correspond pas|ne correspondait pas|mauvaise nouvelle|pas de bonnes nouvelles|
    pas la réponse que|en restons là|nous en tenir là|n'irons pas plus loin|ne donnerons pas|surqualifiée|surqualifié|trop senior|
    trop junior|ça ne va pas le faire|ne va pas le faire|donné de l'espoir|faux espoirs|ne figure pas parmi|sélection est close|
    ne pas pourvoir|ne pas donner suite|nous séparons|ne pas aller plus loin|s'arrête là`,
  things: `version|contrat|brouillon|projet|note de frais|notes de frais|demande|remboursement|test|exercice|étude de cas|devoir|vérification|contrôle de référence*|formulaire|questionnaire|budget|visa|voyage|train|grève|document|signature|facture|paiement|lien|autre poste|l'autre poste|autre rôle|salle|créneau`,
  beside: `après|suite à|au vu|à l'issue|compte tenu|malgré|selon|depuis|lors|ce|dernier|à la lecture`,
  themselves: `votre candidature|ta candidature|candidature|votre profil|ton profil|avec vous|avec toi|vous retenir|te retenir|vous n'avez pas|tu n'as pas|vous n'êtes pas|le poste|ce poste|du poste|au poste|notre offre|l'offre|niveau|attentes|recrutement|votre dossier|suite favorable|suite à votre|embauche`,
  leaves: `s'est retiré|s'est retirée|se sont retirés|se retire|s'est désisté|s'est désistée|désistement|a décliné notre|a refusé notre|a refusé l'offre|a décliné l'offre|a renoncé|n'est plus intéressé*|est tombé malade|a reporté`,
  hold: `reprendrons à son retour|reprendrons à leur retour|à son retour|reprendrons quand|
    gel des|gelé|gelée|gelés|gelées|geler|suspendu|suspendue|suspendus|suspension|suspendre|suspendons|en pause|en suspens|
    en stand by|stand by|standby|en attente jusqu|temporairement interrompu|temporairement arrêté|interrompu|reporté à une date|
    reporté sine die|mis en attente|mise en attente|jusqu'à nouvel ordre|on hold|<hiring>…<stopped>|<stopped>…<hiring>|
    mettre … en attente|en attente de la validation|en attendant la validation|en attendant le budget|attente du budget|
    faire une pause|une pause sur|aucune embauche pour|pas recruter pour l'instant|ne pouvons pas recruter|
    ne pouvons embaucher personne|pas embaucher pour|ne pouvons plus recruter|gel d'embauche|au point mort|
    ne plus signer de contrats|plus signer de contrat|décision est repoussée|revoir tous les postes|est en suspens|
    on ne peut juste pas avancer|ne pouvons pas avancer pour|dans l'attente d'un|dans l'attente de|suspendu dans`,
  delays: `décision … reportée|décision … repoussée|décision … décalée|décision … retardée|repouss* … décision|report* … décision|calendrier … décalé`,
  away: `est en congé*|est en vacances|est absente|est absent|est en arrêt|est en déplacement|sont en congé*|part en congé*|sera en congé*|sera absente|sera absent`,
  reply: `
    valable|réponse|répond*|accord|décision|retour|signer|signé|signée|renvoyer|retourner|valable|valide|expire|accepter|acceptation|
    me confirmer|nous confirmer|confirmer votre accord|confirmation de votre part|votre confirmation|oui ou non|nous dire|me dire|
    date limite|délai|faire savoir|faire part|vous prononcer|te décider|avez jusqu'au|as jusqu'au|
    réfléchir|réflexion|garde la place|gardons la place|caduque|caduc|lapse|reste ouverte|reste valable|tient|passé le|vous décider|me répondre|nous répondre|revenir vers nous|revenir vers moi|signature|signé*|réflexion|huitaine|quinzaine`,
  granted: `prolong* … offre|offre … prolong*|date limite de l'offre|échéance de l'offre|délai … offre|délai de réflexion|de réflexion|vous décider|te décider|pour réfléchir|votre décision peut attendre|votre réponse peut attendre|si vous acceptez|validité de l'offre|validité de notre offre|offre … ouverte|offre … valable`,
  suits: `nous convient|me convient|nous va|me va|convient|ça va|c'est bon|ne pose pas de problème|suffit|fera l'affaire`,
  dated: `prise de poste|prise de fonction|commencer|commencez|début|débuter|premier jour|vous parviendra|te parviendra|vous recevrez|tu recevras|nous vous enverrons|je vous envoie|je vous enverrai|arrivera|suivra|suit|vacances|congé|congés|absent|absente|absence|période d'essai|préavis|prime|versé|versée|casier|référence*|appeler|appel|rencontrer|intégration|questions|entretien`,
  machine: `
    je suis en congé|je suis en congés|je suis en vacances|en cas d'urgence|réponse automatique|message automatique|message généré automatiquement|généré automatiquement|envoyé automatiquement|
    ne pas y répondre|ne pas répondre à ce|merci de ne pas répondre|absence du bureau|absent du bureau|absente du bureau|
    absente jusqu|absent jusqu|en congés|en congé|en vacances|de retour le|à mon retour|accusé de réception|
    bien reçu votre candidature|candidature nous est bien parvenue|candidature nous est parvenue|bien reçu votre message|bien reçu ta candidature|merci pour votre candidature|
    merci de votre candidature|candidature a bien été reçue|candidature a bien été enregistrée|a été enregistré|
    confirmez votre adresse|confirmer votre adresse|lien de confirmation|ne lis pas mes|votre avis nous|
    questionnaire de satisfaction|nous vous en remercions|espace candidat|activer votre|en cas d'urgence|nous avons bien reçu|
    avons bien reçu votre|sera étudiée|sera examinée|dans les meilleurs délais|je suis absente|je suis absent|
    enquête de satisfaction|messagerie automatique|accusons réception|accuse réception|nouveau message dans|vous répondra sous|
    merci pour votre demande|votre avis compte|notez votre|bien été transmis|consulte peu|après étude de votre|
    étude de votre dossier|ne pas répondre à`,
  hints: {
    offer: `
      félicitations|salaire|rémunération|quand peux tu commencer|quand pouvez vous commencer|quand pourriez vous commencer|
      date de début|les conditions|contrat|bonne nouvelle|bonnes nouvelles|package|préavis|signer|brut|euros|treizième mois|
      proposition|prime|on fête|l'acceptiez|oui|accord`,
    rejection: `
      plus expérimenté|plus senior|cherchait quelqu'un|cherchions quelqu'un|conserver votre|conservons votre|vivier|merci de l'intérêt|
      l'intérêt que vous|réussite|après réflexion|mûre réflexion|le temps accordé|ce n'est que partie|il nous faut quelqu'un|
      il manquait|d'expérience en|pas facile à écrire|volontiers un retour|de l'espoir`,
    'on-hold': `
      réorganisation|budget|restructuration|fusion|dès que possible|on reste en contact|au printemps|pas de calendrier|
      tient toujours à vous|d'ici là|on ne sait plus|trimestre|la direction`,
    'next-step': `
      vos disponibilités|tes disponibilités|seriez vous disponible|êtes vous disponible|es tu disponible|es tu libre|quand seriez|
      un créneau|vous rencontrer|te rencontrer|convenir d'un|<again> <step>|échanger avec|vous conviendrait|te convient|vous convient|
      quel jour|vous arrangerait|t'arrangerait|45 minutes|une heure avec|un café avec|deux autres personnes`,
  },
}
