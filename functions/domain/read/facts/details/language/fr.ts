import type { DetailWords } from './detail-words.ts'

export const fr: DetailWords = {
  bring: `
    apporter
    apportez
    apporte
    munir
    munissez
    muni
    munie
    pièce d identité
    carte d identité
    carte nationale
    passeport
    titre de séjour
    permis de conduire
    justificatif d identité
    vos diplômes
    originaux
    copie de votre
    copies de vos
    avec vous
    ayez … sous la main
    votre book`,
  arrive: `
    accueil
    réception
    hôtesse
    gardien
    demandez
    demander
    présentez vous
    présente toi
    vous présenter
    parking
    stationner
    stationnement
    garer
    vous garer
    parc de stationnement
    entrée
    interphone
    sonnette
    sonnez
    sonner
    digicode
    code d entrée
    code porte
    ascenseur
    étage
    rez de chaussée
    badge
    badge visiteur
    métro
    tramway
    tram
    rer
    gare
    arrêt
    bus
    ligne
    minutes à pied
    à pied
    bâtiment
    portail
    arriver
    arrivez
    arrivée
    minutes avant
    minutes d avance
    viendra vous chercher
    viendrai vous chercher
    vient vous chercher
    plan d accès
    itinéraire
    sécurité
    le hall
    hall d accueil
    hall d entrée`,
  'dial-in': `
    code secret
    code d accès
    mot de passe
    code pin
    numéro de conférence
    id de réunion
    identifiant de réunion
    composez
    composer le`,
  'they-call': `
    vous appellerai
    vous appellera
    vous appellerons
    t appellerai
    t appellera
    vous appelle
    vous téléphonerai`,
  'you-call': `
    appelez nous
    veuillez appeler
    merci d appeler`,
  'by-phone': `
    par téléphone
    appel téléphonique
    entretien téléphonique`,
  'link-later': `
    lien … suivra
    lien suivra
    lien vous sera
    lien sera
    enverrai … lien
    enverrons … lien
    envoyer … lien
    recevrez … lien
    recevras … lien
    lien de connexion`,
  how: `
    entretien … en anglais
    entretien … en français
    entretien … en allemand
    entretien … en espagnol
    entretien … en portugais
    entretien … en néerlandais
    entretien … en italien
    entretien … en suédois
    entretien … en polonais
    entretien … en japonais
    caméra
    casque
    endroit calme
    lieu calme
    pièce calme
    connexion stable
    bonne connexion
    connexion internet
    problème technique
    problèmes techniques
    souci technique
    souci de connexion
    tester votre
    testez
    salle d attente
    connectez vous
    connectez
    connecter quelques`,
  tool: `
    partager votre écran
    partage d écran
    partagez votre écran
    éditeur
    ide
    environnement de développement
    tableau blanc
    paperboard
    ordinateur portable
    votre ordinateur
    langage de programmation
    langage de votre choix
    langage au choix
    document partagé`,
  dress: `
    chaussures de sécurité
    casque de chantier
    gilet de sécurité
    tenue
    tenue correcte
    tenue professionnelle
    dress code
    habillé
    habillée
    habillez
    vestimentaire
    costume
    cravate
    chaussures de sécurité
    chaussures fermées
    chaussures
    décontracté*
    casual
    jean
    jeans
    blouse`,
  focus: `
    portera sur
    porteront sur
    porte sur
    axé*
    centré*
    se concentrera
    concentrer
    accent
    approfondi*
    creuser
    creusera
    aborderons
    aborder
    abordera
    abordés
    aborderez
    questions sur
    questions de
    questions autour
    interrogera
    interroger
    posera
    poserons
    poser des questions
    parler de
    parlera de
    parlerons de
    parlerez de
    discuter
    discuterons
    échangerons sur
    échanger sur
    échangera
    sujets
    thèmes
    thème
    intéresse
    s intéresse
    souhaite comprendre
    souhaitons comprendre
    comprendre comment
    savoir comment
    évaluer
    évaluera
    évaluerons
    compétences
    mise en situation
    jeu de rôle
    cas pratique
    programmation en binôme
    live coding
    attendez vous
    attend
    attendons
    revenir sur
    reviendra sur
    reviendrons sur
    parcourir
    passer en revue
    conception de système
    system design`,
  agenda: `
    déroulé
    déroulement
    déroulera
    premières … minutes
    dernières … minutes
    minutes pour
    minutes de
    minutes d
    commencerons
    commencera
    commence par
    débutera
    ensuite
    puis
    suivi d*
    suivie d*
    pour finir
    pour terminer
    à la fin
    temps pour vos questions
    vos questions
    pause
    déjeuner
    visite des
    visite de
    visite du
    café
    ordre du jour
    deux parties
    trois parties
    deux temps
    trois temps
    format
    prévoyez
    prévoir
    comptez
    en anglais
    en français
    informel*
    détendu*`,
  prepare: `
    merci d avoir sous la main
    avoir sous la main
    merci de vous connecter
    merci de prévoir
    préparer
    préparez
    prépare
    préparation
    préparé*
    lire
    lisez
    relire
    relisez
    consulter
    consultez
    regarder
    regardez
    jeter un œil
    jetez un œil
    familiariser
    réfléchir
    réfléchissez
    réfléchis
    exemples
    exemple
    en tête
    installer
    installez
    remplir
    remplissez
    renseigner
    compléter
    complétez
    au préalable
    venez avec vos questions`,
  brief: `
    étude de cas
    exercice
    présentation
    présenter
    diapositives
    diapos
    slides
    devoir
    rendu
    rendre
    livrable
    énoncé
    sujet du
    jeu de données
    envoyez … avant
    envoyer … avant
    soumettre
    maximum … heures
    plus de … heures
    pages maximum`,
  phone: `
    joindre au
    joignable
    me joindre
    nous joindre
    appelez moi
    appelez le
    appelle moi
    appelez
    en retard
    de retard
    retard
    perdu
    perdue
    trouvez pas
    ne trouvez
    jour j
    le jour même
    mon portable
    numéro
    urgence
    contactez`,
  adjustments: `
    aménagement*
    handicap*
    accessib*
    fauteuil roulant
    pmr
    rqth
    allergi*
    régime alimentaire
    régimes alimentaires
    végétarien*
    végan*
    interprète
    sous titr*
    besoins particuliers
    besoin particulier
    besoins spécifiques
    temps supplémentaire
    adaptation*`,
  nda: `
    confidentialité à signer
    accord de confidentialité
    engagement de confidentialité
    clause de confidentialité
    nda
    non divulgation`,
  travel: `
    frais de déplacement
    frais de transport
    frais de voyage
    frais de train
    vos frais
    remboursé*
    rembourser
    remboursons
    remboursement
    remboursera
    justificatifs
    note de frais
    notes de frais
    billet de train
    billets de train
    billets
    seconde classe
    2e classe
    hôtel
    hébergement
    vol
    avion
    taxi
    indemnité*
    prise en charge
    pris en charge
    prenons en charge`,
  recording: `
    enregistré
    enregistrée
    enregistrement
    enregistrer
    retranscri*
    transcri*
    prise de notes automatique`,
  next: `
    prochaine étape
    prochaines étapes
    étape suivante
    étapes suivantes
    suite du processus
    la suite
    retour sous
    un retour
    notre retour
    réponse avant
    réponse sous
    une réponse
    notre réponse
    décision
    décider
    déciderons
    recontacter
    recontacterons
    reviendrons vers
    reviendrai vers
    revenons vers
    tiendrons … informé*
    tiendrai … informé*
    donnerons … nouvelles
    nouvelles avant
    résultat
    résultats
    à l issue
    après l entretien
    après cet entretien
    comité`,
  pleasantry: `
    merci pour
    merci de votre
    merci d avoir
    remerci*
    plaisir de
    plaisir d
    ravi
    ravie
    ravis
    heureux
    heureuse
    hâte
    impatien*
    n hésitez pas
    n hésite pas
    si vous avez des questions
    pour toute question
    toute question
    bonne chance
    bon courage
    à bientôt
    bonne journée
    bon week end
    désolé*
    félicitations
    bonne nouvelle
    apprécié*`,
  arranged: `
    convier
    conviant
    inviter
    invitons
    invite
    convocation
    confirmer
    confirmons
    confirme
    confirmé
    aura lieu
    se tiendra
    tiendra
    rencontrerez
    rencontreras
    rencontrer
    serez reçu*
    interlocuteur
    interlocuteurs
    disponible
    disponibilités
    convient
    créneau
    créneaux
    reporté
    reporter
    déplacé
    comme convenu`,
  held: `
    quand
    date
    heure
    horaire
    début
    fin
    où
    lieu
    adresse
    qui
    avec
    intervieweurs
    intervenants
    interlocuteurs
    vos interlocuteurs
    participants
    poste
    fonction
    intitulé
    société
    entreprise
    durée
    lien
    visio
    zoom
    teams
    google meet
    objet
    étape
    type
    contact
    recruteur
    nom
    de
    à
    envoyé
    cc`,
  legal: `
    confidentiel*
    désabonner
    désinscrire
    se désinscrire
    mentions légales
    rgpd
    données personnelles
    politique de confidentialité
    ne pas répondre
    merci de ne pas
    siret
    rcs
    capital de
    siège social
    envoyé depuis
    envoyé de mon
    imprimer
    destinataire`,
  greeting: `
    bonjour
    bonsoir
    salut
    cher
    chère
    madame
    monsieur
    coucou
    hello`,
  closing: `
    cordialement
    bien cordialement
    très cordialement
    bien à vous
    bien à toi
    sincèrement
    sincères salutations
    salutations
    à bientôt
    à mardi
    à jeudi
    à vendredi
    à lundi
    à mercredi
    belle journée
    bonne journée
    bonne fin de journée
    merci
    respectueusement
    amicalement
    dans l attente`,
  notes: `
    à noter
    bon à savoir
    important
    pratique
    informations pratiques
    infos pratiques
    avant l entretien
    modalités
    quelques précisions
    détails
    ps
    p s
    rappel`,
  you: `
    vous
    votre
    vos
    tu
    te
    ton
    ta
    tes
    toi
    veuillez
    merci
    nous`,
  talk: `
    entretien
    entretiens
    échange
    rendez vous
    rencontre
    réunion
    visio
    appel
    session
    journée
    visite
    exercice
    discussion
    essai
    locaux
    bureaux
    site`,
}
