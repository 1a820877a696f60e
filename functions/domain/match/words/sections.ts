/** What parts of a posting are called, and what its sentences say of the applicant: phrases of English, German and French, plain. */

export type Section = 'must' | 'nice' | 'duty' | 'none'

/** A heading that holds one of these is of that part; the longest that fits counts. */
export const headingPhrases: readonly (readonly [Section, string])[] = [
  [
    'nice',
    'nice to have|nice to haves|desirable|desired|preferred|bonus|bonus points|would be a plus|pluses|good to have|even better|extra credit|great if|would help|would be good|would be nice|would be useful|would be helpful|useful|beneficial|advantage|advantages|advantageous|extra|extras|we d love|we d also|love to see|don t worry|any of these|a plus|plus|optional|also good|also useful|also helpful|might also|brownie points|helps|not required|not needed|ideally|preferably|wunschenswert|wunsch|zusatzlich|ausserdem schon|gern gesehen|hilfreich|idealerweise|optional|bonus|en plus|idealement|apprecie|apprecies|appreciees|facultatif|von vorteil|pluspunkte|das ware toll|souhaite|souhaites|souhaitees|atouts|un plus|les plus|seraient un plus|ce serait un plus|not essential|helpful|nice if|fine if not|no problem if not|lovely if|be lovely',
  ],
  [
    'none',
    'about us|about the company|about the team|who we are|our company|company|benefits|what we offer|we offer|we can offer|in return|what you get|what you ll get|what s in it|perks|package|salary|pay|compensation|rewards|equal opportunity|equal opportunities|diversity|inclusion|how to apply|apply|application|applying|process|next steps|interview|contact|our values|our story|why join|why us|why work|our stack|tech stack|stack|safeguarding statement|terms|closing date|hours and pay|the school|our school|the hospital|the trust|the restaurant|uber uns|wir bieten|was wir bieten|das bieten wir|unser angebot|unsere leistungen|ihre vorteile|deine vorteile|benefits|bewerbung|bewerben|so bewerben|kontakt|ansprechpartner|das unternehmen|wer wir sind|darauf konnen|freuen|was dich bei uns|was sie bei uns|chancengleichheit|vielfalt|nous offrons|ce que nous offrons|nous vous offrons|nous vous proposons|ce que nous proposons|avantages|a propos|qui sommes nous|notre entreprise|l entreprise|la maison|l etablissement|remuneration|pour postuler|postuler|candidature|candidater|conditions|egalite|diversite|contact|le restaurant|the package|your benefits|hours|working hours|working pattern|start date|location|arbeitszeit|arbeitszeiten|arbeitsort|einsatzort|beginn|horaires|lieu|life at|how we work|so arbeiten wir|further information|good to know',
  ],
  [
    'must',
    'the person|what it takes|is this you|sound like you|could this be you|successful candidate|successful applicant|selection criteria|key skills|you should|should bring|what matters|what we want|we d like|a good fit|you might be|right for you if|right person|candidates|applicants|who we are looking for|who we re looking for|we want|we are seeking|we are looking for|wen suchen wir|requirements|requirement|required|qualifications|qualification|what you bring|what you ll bring|you bring|you have|you ll have|you will have|who you are|you are|about you|essential|essentials|must have|must haves|must|person specification|your profile|candidate profile|the candidate|ideal candidate|what we need|what we re looking for|what we are looking for|we re looking for|looking for|who we re looking for|what you need|what you ll need|you need|skills|experience|your experience|your background|need from you|we ask|we expect|criteria|profile|you should have|profil|ihr profil|dein profil|anforderungen|anforderungsprofil|voraussetzungen|was du mitbringst|was sie mitbringen|das bringen sie mit|das bringst du mit|mitbringen|bringen sie|bringst du|qualifikation|qualifikationen|ihre qualifikation|wir erwarten|was wir erwarten|das erwarten wir|sie haben|wen wir suchen|wir suchen|das sind sie|das bist du|kenntnisse|profil recherche|votre profil|le profil|competences|competences requises|ce que nous attendons|ce que nous recherchons|nous attendons|nous recherchons|exigences|prerequis|vous etes|qualites requises|formation et experience|qui vous etes',
  ],
  [
    'duty',
    'you will be|you ll be|in this role|what the role involves|working on|responsibilities|responsibility|what you ll do|what you will do|you will|you ll|duties|tasks|the role|the job|your role|role|the position|job description|job purpose|your day|day to day|the work|what you ll be doing|your mission|purpose|key accountabilities|the post|main duties|aufgaben|ihre aufgaben|deine aufgaben|was sie erwartet|was dich erwartet|das erwartet sie|das erwartet dich|ihr aufgabengebiet|tatigkeiten|die stelle|deine rolle|das machen sie|das machst du|was sie tun|was du tust|missions|vos missions|le poste|votre poste|votre role|votre mission|responsabilites|vos responsabilites|descriptif|vos taches|activites|au quotidien|votre quotidien',
  ],
].map(([section, phrases]) => [section as Section, phrases as string])

/** Says that it helps and is not asked for, wherever it stands. */
export const niceInFront =
  'ideally|preferably|idealerweise|im idealfall|vorzugsweise|bestenfalls|idealement|de preference|bonus points|bonus|even better|nice to have|desirable|desirables|optional'
export const niceBehind =
  'a plus|an advantage|advantageous|a bonus|desirable|desired|preferred|nice to have|welcome|beneficial|helpful|useful|is an asset|an asset|a big plus|not essential|but not required|but not essential|would be great|would help|helps|not a requirement|von vorteil|vorteilhaft|wunschenswert|ein plus|hilfreich|willkommen|gern gesehen|gerne gesehen|ware schon|begrussenswert|un plus|un atout|est appreciee|est apprecie|sont appreciees|sont apprecies|appreciee|apprecie|appreciees|apprecies|souhaite|souhaitee|souhaites|souhaitees|bienvenue|bienvenu|serait un avantage'

/** Says that something is not asked for at all. */
export const notAsked =
  'not required|not needed|not necessary|is not a must|no need|you don t need|you do not need|don t need to|isn t required|is not needed|aren t required|not expected|no prior|no previous|no experience needed|no degree|without a degree|doesn t matter|does not matter|we don t mind|nicht erforderlich|nicht notwendig|nicht notig|nicht zwingend|keine voraussetzung|kein muss|nicht vorausgesetzt|brauchen sie nicht|brauchst du nicht|pas necessaire|pas exige|pas exigee|pas requis|pas requise|pas obligatoire|n est pas indispensable|sans diplome|peu importe|pas indispensable'

/** Said in prose, these ask something of whoever applies. */
export const mustInProse =
  'must|required|requires|require|essential|you need|you ll need|you will need|need to have|needs to have|mandatory|prerequisite|you have|you ve|you hold|you bring|you ll have|you will have|you ll bring|you should have|you should be|you are a|you are an|you re a|you re an|you know|you speak|you can|should have|should hold|we expect|we ask for|we require|looking for someone|someone who|somebody who|successful candidate|successful applicant|the right person|ideal candidate|comfortable|you should|we want someone|we would like you|we d like you|candidates will|applicants will|applicants should|candidates should|at least|minimum|zwingend|voraussetzung|vorausgesetzt|setzen wir voraus|erforderlich|notwendig|sie verfugen|sie haben|sie bringen|sie besitzen|sie sind|sie konnen|sie sprechen|sie beherrschen|sie kennen|du hast|du bringst|du verfugst|du bist|du kannst|du sprichst|du kennst|wir erwarten|mindestens|gesucht wird|muss|mussen|unbedingt|unerlasslich|indispensable|indispensables|exige|exigee|exiges|exigees|requis|requise|requises|obligatoire|obligatoires|imperatif|imperative|imperativement|vous avez|vous etes|vous maitrisez|vous parlez|vous possedez|vous justifiez|vous disposez|vous savez|vous connaissez|titulaire|nous attendons|nous demandons|au moins|au minimum|minimum de|est demande|est demandee|il faut|necessaire'

/** Who is looked for, and then with what: "we are looking for a chef with three years in …". */
export const sought =
  'we re looking for|we are looking for|we need|we look for|looking for a|looking for an|seeking a|seeking an|we seek|wir suchen|wir brauchen|gesucht wird|nous recherchons|nous cherchons|recherche un|recherche une'
export const soughtWith = 'with|who|mit|der|die|avec|ayant|qui|titulaire|holding'

/** Said in a part about duties, only these ask something of whoever applies: "you can" and "you have" also tell what is offered. */
export const mustAmongDuties =
  'must have|must hold|must be|must speak|you need|you ll need|you will need|is essential|are essential|is required|are required|mandatory|prerequisite|you should have|zwingend|voraussetzung|erforderlich|setzen wir voraus|vorausgesetzt|unerlasslich|indispensable|exige|exigee|requis|requise|obligatoire|imperatif|imperativement'

/** Said below the list of what helps, these still ask. */
export const mustAfterWishes = `${mustAmongDuties}|is a must|are a must|applicants need|candidates need|ist ein muss|est un imperatif`

/** Leads a list of what one must have, though it speaks of what will be. */
export const mustLeads =
  'you will have|you ll have|you will need|you ll need|you will bring|you ll bring|you will hold|successful candidate|successful applicant|ideal candidate|right person|someone who|somebody who|we expect|we ask|bring|bringen|bringst|mitbringen|mitbringst'

/** Said in prose, these tell what there is to do. */
export const dutyInProse =
  'you will|you ll|you would|your job|your role|your day|responsible for|reporting to|you report to|day to day|the role|sie ubernehmen|sie betreuen|sie sind verantwortlich|ihre aufgabe|ihre aufgaben|du ubernimmst|du betreust|deine aufgabe|verantwortlich fur|zustandig fur|vous serez|vous assurez|vous assurerez|vous participez|vous participerez|vous prenez|vous travaillez|vous encadrez|vous etes responsable|vous aurez|votre mission|vous gerez|en charge de|charge de'

/** What says nothing of the applicant: the employer of itself, what it gives, its promises, and checks that come after an offer. */
export const aboutEmployer =
  'equal opportunity|equal opportunities|regardless of|without regard to|all qualified applicants|accommodation|accommodations|we celebrate|we value diversity|diverse|committed to safeguarding|background check|background checks|dbs check|dbs checks|enhanced dbs|dbs|disclosure and barring|criminal record|subject to|pre employment|references will|security clearance check|sponsorship|sponsor|visa sponsorship|privacy|gdpr|closing date|apply by|apply online|to apply|send your cv|send us|you ll hear from|you will hear from|we offer|we provide|you will receive|you ll receive|you ll get|you get|holiday|holidays|days off|pension|salary|per hour|per annum|bonus scheme|wir bieten|wir freuen uns|bewerbung|bewerben|bewerbungen|urlaub|urlaubstage|gehalt|verguting|vergutung|unbefristet|unabhangig von|alle geschlechter|schwerbehinderte|schwerbehinderten|schwerbehinderung|schwerbehindert|gleichgestellte|zuverlassigkeitsuberprufung|fuhrungszeugnis|nous offrons|nous vous offrons|nous proposons|candidature|candidatures|postuler|envoyez|conges|salaire|mutuelle|tickets restaurant|13e mois|egalite des chances|sans distinction|handicap|casier judiciaire|we were founded|was founded|founded in|we are a|we re a|wir sind ein|wir sind eine|nous sommes|depuis'

/** The right to work somewhere is asked for wherever a posting says must. */
export const rightToWork =
  'right to work|eligible to work|authorised to work|authorized to work|work permit|work authorization|work authorisation|arbeitserlaubnis|arbeitsgenehmigung|aufenthaltstitel|permis de travail|autorisation de travail|autorisation a travailler|eu work permit'

/** When and where one is to be there: a CV seldom says whether one can. */
export const hoursAndTravel =
  'nights|night shift|night shifts|weekends|evenings|shift work|shifts|shift pattern|shift patterns|on call|rota|rotating|travel|overtime|bank holidays|flexible hours|relocate|nachtdienst|nachtdienste|nachtschicht|schichtarbeit|schichtdienst|schichten|wochenende|wochenenden|wochenenddienst|reisebereitschaft|dienstreisen|rufbereitschaft|bereitschaftsdienst|weekend|weekends|week end|nuit|astreinte|astreintes|deplacements|horaires decales'

/** Of alternatives one is enough. */
export const either =
  'or|and or|either|such as|like|e g|eg|for example|for instance|similar|comparable|equivalent|one of|any of|oder|und oder|bzw|beziehungsweise|z b|zum beispiel|wie|ahnlich|ahnliche|ahnlichen|vergleichbar|vergleichbare|gleichwertig|gleichwertige|eines der|ou|et ou|soit|par exemple|tel que|telle que|tels que|telles que|equivalent|equivalente|similaire|comme|ou equivalent|p ex'

/** As good as what is named. */
export const similar =
  'similar|comparable|equivalent|related|vergleichbar|vergleichbare|vergleichbares|gleichwertig|gleichwertige|ahnlich|ahnliche|equivalente|similaire'

const phrasesOf = (lists: string): readonly string[] => lists.split('|').map((phrase) => ` ${phrase} `)
const compiled = new Map<string, readonly string[]>()

/** `plain`: see `plainWords`. */
export function says(plain: string, lists: string): boolean {
  const phrases = compiled.get(lists) ?? phrasesOf(lists)
  compiled.set(lists, phrases)
  return phrases.some((phrase) => plain.includes(phrase))
}
