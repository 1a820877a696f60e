/** What a CV says of a thing but that it is held: that it is not, that it is wished for, that it has begun. Plain, in seven languages. */

/** What follows is not there. */
export const denials =
  'no|not|none|yet to|unfamiliar|provisional|only observed|shadowed|reported to|reporting to|my colleague|my manager|berichtete an|never|without|nor|neither|lack|lacking|don t|doesn t|didn t|haven t|hasn t|isn t|can t|cannot|won t|kein|keine|keinen|keinem|keiner|keinerlei|nicht|nie|niemals|ohne|weder|pas|sans|aucun|aucune|jamais|ni|sin|nunca|ningun|ninguna|tampoco|geen|zonder|niet|nooit|nessun|nessuna|senza|sem|nao|nenhum|nenhuma'

/** What follows a denial and turns it round: "not only", "never late", "without errors". */
export const turned =
  'only|just|least|less|fewer|more|nur|seulement|solo|missed|miss|late|failed|fail|lost|errors|error|mistakes|complaints|accidents|accident|incidents|injuries|points|gaps|delay|delays|problem|supervision|fehler|unfalle|unfall|probleme|punkte|aufsicht|accident|erreurs|erreur|faute|retard|points|accidentes|errores'

/** Having, knowing and using say nothing of what it is. */
export const havings =
  'i|am|m|ich|je|j|estoy|zeit|zur|experience|knowledge|skills|qualification|qualifications|training|licence|license|certificate|certification|background|exposure|registration|formal|full|current|valid|clean|own|yet|held|hold|have|has|obtained|available|used|use|worked|work|done|had|currently|now|trained|registered|certified|qualified|longer|any|previous|prior|professional|derzeit|aktuell|zurzeit|momentan|gerade|erfahrung|erfahrungen|berufserfahrung|kenntnisse|kenntnissen|ausbildung|abschluss|schein|noch|vorhanden|eingesetzt|gearbeitet|zugelassen|eingetragen|ausgebildet|geschult|genutzt|verwendet|benutzt|gemacht|besitze|habe|gultig|gultiger|gultigen|mehr|bisher|actuellement|actualmente|experience|connaissance|connaissances|formation|diplome|encore|obtenu|obtenue|utilise|travaille|possede|ai|experiencia|conocimientos|formacion|titulo|todavia|aun|tengo|obtenido|usado|trabajado|ervaring|kennis|esperienza|conoscenze|experiencia|conhecimentos'

/** A denial that has named its thing ends here: "no complaints in five years of payroll". */
export const after =
  'in|for|at|on|with|during|among|to|since|while|when|because|so|bei|fur|mit|wahrend|im|am|seit|auf|en|pour|dans|avec|chez|depuis|por|para|con|durante|desde|met|voor|per|com'

/** What follows is under way, and not there yet. */
export const begins =
  'applying for|studying for|studying towards|studying toward|working towards|working toward|currently learning|now learning|m learning|am learning|still learning|picking up|started learning|started to learn|beginning to learn|teaching myself|learning the basics|training for|training to become|training to be|training as|in training as|currently studying|currently training|about to|due to|will take|will sit|will start|will begin|will be|will get|will obtain|will receive|will have|will complete|will finish|will hold|in the process of|enrolled in|enrolled on|derzeit in ausbildung|in ausbildung zum|in ausbildung zur|in weiterbildung zum|in weiterbildung zur|bereite mich|lerne|studiere|werde|beantrage|bewerbe mich|angemeldet|absolviere derzeit|absolviere gerade|mache derzeit|mache gerade|derzeit im studium|j apprends|apprends|en train d apprendre|en train de|je prepare|prepare actuellement|prepare le permis|en formation pour|candidat au|candidat a|inscrit au|inscrite au|inscrit en|je passerai|je vais|estudiando|cursando|aprendiendo|preparando|voy a|solicitando|sto studiando|studiando|sto imparando|imparando|a aprender|aprendendo|estudando|cursando|bezig met|in opleiding tot|ik leer|leer momenteel'

/** So does a paper that is spoken of so. */
export const paperBegins =
  'applied for|applying|preparing for|prepare for|revising for|registered for|signed up for|taking|completing|pursuing|awaiting|waiting for|studying|reading for|started|preparing|bewerbung|warte auf|anmeldung|strebe|absolviere|mache|demande|demandee|attends|preparation|preparant|espero|solicitud|expected|anticipated|anticipates'

/** What stands before is under way: alone, or said of a paper. */
export const begunBehind =
  'in progress|in preparation|pending|under way|underway|ongoing|on going|next year|next month|next spring|next summer|next autumn|next winter|later this year|expected|anticipated|forthcoming|upcoming|to be completed|to be taken|to follow|on its way|on the way|to be awarded|to be done|being processed|in process|starts|starting|student|not yet|applied for|planned|booked|candidate|laufend|lauft|mache ich|unterwegs|wird gerade|wird derzeit|folgt|in vorbereitung|in arbeit|geplant|beantragt|angestrebt|angemeldet|voraussichtlich|nachstes jahr|nachsten jahr|kommendes jahr|nachsten monat|steht noch aus|steht aus|noch nicht|en cours|en cours d obtention|en preparation|prevu|prevue|l annee prochaine|annee prochaine|bientot|pas encore|demande|demandee|a venir|en curso|en tramite|pendiente|solicitado|solicitada|proximo ano|ano que viene|previsto|prevista|todavia no|in corso|in attesa|prossimo anno|em curso|em andamento|pendente|proximo ano|volgend jaar|lopend|in aanvraag'

/** What follows is wished for. */
export const wishes =
  'want to|wants to|would like|would love|i d like|i d love|wish to|hope to|hoping to|hopes to|plan to|planning to|plans to|intend to|intending to|aim to|aiming to|looking to|looking for|looking forward to|seeking|in search of|aspiring|aspire|aspiration|objective|goal|goals|dream|interested in|interest in|willing to learn|happy to learn|keen to learn|eager to learn|ready to learn|keen to|willing to obtain|willing to get|willing to take|willing to train|willing to retrain|curious about|mochte|will lernen|wurde gern|wurde gerne|plane|suche|auf der suche|interesse an|interessiere mich|ziel|wunsche|angestrebt|bereit zu lernen|hoffe|je souhaite|souhaite|souhaiterais|je voudrais|voudrais|aimerais|envisage|je recherche|a la recherche|interesse par|interessee par|objectif|quiero|quisiera|deseo|me gustaria|busco|en busca de|interesado en|interesada en|objetivo|vorrei|cerco|desidero|quero|gostaria|procuro|zoek|wil graag'

/** Stands alone behind what is not there, or no longer. */
export const deniedBehind =
  'no|none|nein|keine|keiner|keines|nicht|nicht vorhanden|non|aucun|aucune|ninguno|ninguna|geen|nessuna|nenhuma|not held|not available|n a|never|nie|jamais|nunca|expired|lapsed|revoked|suspended|withdrawn|out of date|abgelaufen|erloschen|entzogen|expire|expiree|perime|perimee|suspendu|caducado|caducada|vencido|verlopen|scaduto'

/** Is no longer held, where it is said of a paper. */
export const ended =
  'expired|lapsed|revoked|suspended|has run out|abgelaufen|erloschen|entzogen|expire|expiree|perime|perimee|suspendu|retire|caducado|caducada|vencido|verlopen|scaduto'

/** Speaks of a paper, whichever it is. */
export const papers =
  'exam|exams|examination|test|certificate|certification|licence|license|registration|qualification|course|diploma|degree|prufung|schein|zertifikat|kurs|lehrgang|abschluss|studium|weiterbildung|anerkennung|approbation|examen|diplome|permis|certificat|formation|concours|titulo|carne|curso|grado|certificado|patente|corso|esame|rijbewijs|cursus|opleiding|diploma'

/** How long it is good for says that it is held. */
export const validity =
  'valid|until|expires|expiry|renewal|renewed|gultig|gultig bis|bis|valable|jusqu en|jusqu au|valido|valida|hasta|geldig|tot'

/** What is said to be held ends what a mark began in a list. */
export const holds =
  'have|has|hold|holds|held|since|passed|completed|fluent|fluently|native|good|strong|years|daily|certified|qualified|habe|seit|bestanden|abgeschlossen|gut|gute|sehr|jahre|fliessend|verhandlungssicher|ai|depuis|obtenu|ans|courant|tengo|desde|anos|obtenido'

/** Parts of a CV of what somebody would like. */
export const wishParts =
  'objective|objectives|career objective|goals|career goals|aims|plans|future plans|ambitions|aspirations|what i am looking for|what i m looking for|looking for|next steps|learning goals|ziele|karriereziele|berufsziel|wunsche|objectif|objectifs|projet professionnel|objetivo|objetivos|obiettivi|doelen'

/** Stands alone behind what is under way. */
export const begunAlone =
  'learning|learner|training starts|course starts|exam booked|test booked|starts|passage prevu|student|studying|beginner|lerne|lernend|student|studentin|im aufbau|apprentissage|etudiant|etudiante|aprendiendo|estudiante|leerling'

/** What is done for others says of their papers nothing about one's own. */
export const helps =
  'prepared|preparing|helped|helping|supported|supporting|trained|taught|teaching|coached|mentored|supervised|worked|managed|hired|recruited|assessed|examined|led|organised|organized|planned|delivered|checked|assisted|unterstutzte|betreute|schulte|arbeitete|leitete|vorbereitung|begleitung|accompagnement|encadrement|formation|preparation|aide|apoyo|supervise|travail|zusammenarbeit'
export const others =
  'students|student|nurses|colleagues|apprentices|trainees|drivers|candidates|clients|customers|accountants|teachers|electricians|cooks|chefs|staff|team|teams|members|pupils|juniors|others|schuler|schulern|studierende|studierenden|azubis|auszubildende|auszubildenden|kollegen|fahrer|fahrern|pflegekrafte|pflegekraften|mitarbeiter|eleves|etudiants|apprentis|collegues|chauffeurs|estudiantes|alumnos|companeros'
