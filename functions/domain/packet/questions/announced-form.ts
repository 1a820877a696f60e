/** What is done there, and told about nothing: no line of a CV and no story answers it. */
export const activities = [
  'role-play',
  'case',
  'lesson',
  'presentation',
  'spreadsheet',
  'test',
  'pairing',
  'drawing',
  'group',
  'shadow',
  'tour',
  'papers',
  'given',
] as const
/** What is told: what one would do, what one has done, what one knows of. */
const talked = [
  'portfolio',
  'own-work',
  'deal',
  'safeguarding',
  'team',
  'background',
  'why',
  'refusal',
  'plan',
  'habit',
  'past',
  'figures',
  'matter',
] as const
export type AnnouncedForm = (typeof activities)[number] | (typeof talked)[number]

export const isActivity = (form: AnnouncedForm): boolean => (activities as readonly AnnouncedForm[]).includes(form)

/** One is given it there, to say something of it. */
export const handed =
  '(?:an?|the|one|two|three|some) (?:[\\p{L}-]+ ){0,3}(?:drawings?|plans?|data ?sets?|charts?|reports?|case files?|letters?|complaints?|menus?|texts?|photos?|models?|specifications?|specs?|logs?|piece of code|code base|codebase)(?![\\p{L}])'

/** The first that is named says what it is: a role play about a deal is a role play. */
const byWords: readonly (readonly [AnnouncedForm, RegExp])[] = [
  [
    'role-play',
    /\brole[ -]?plays?\b|\bmock (?:call|pitch|visit|meeting)\b|rollenspiel|jeux? de rôle|mise en situation|juego de rol|rollenspel|gioco di ruolo|simulazione/iu,
  ],
  [
    'lesson',
    /\b(?:teach|lesson|teaching (?:task|sample|demo))\b|unterrichtsprobe|probestunde|lehrprobe|(?<!\p{L})(?:klasse|class|year|grade) ?\d{1,2}\b|\b\d{1,2}(?: ?\/ ?\d{1,2})? ?[a-e]\b(?= \(\d| ?,? Thema)|cours d’essai|clase de prueba|proefles|lezione di prova/iu,
  ],
  [
    'case',
    /\bcase(?: study| interview)?$|\bcase (?:study|interview|exercise|discussion)\b|\b(?:business|short|quick|small|live) case\b|(?<!\p{L})(?:kurzen?|einen?|kleinen?) Fall(?!\p{L})|fallstudie|fallbeispiel|étude de cas|cas pratique|caso práctico|casus|caso (?:di studio|pratico)/iu,
  ],
  [
    'group',
    /\bgroup (?:exercise|task|discussion|activity|interview|work)\b|gruppen(?:übung|aufgabe|diskussion)|exercice (?:de|en) groupe|dinámica de grupo|groepsopdracht/iu,
  ],
  [
    'shadow',
    /\bshadow(?:ing)?\b|\bsit(?:ting)? in (?:on|with)\b|\bjob[- ]shadow|hospitation|hospitier\p{L}*|meelopen|meeloop\p{L}*|observation en poste|affiancamento/iu,
  ],
  [
    'tour',
    /\btours?(?= (?:of|around|round|through|with)\b|$)|\b(?:show you (?:a)?round|walk[- ]?(?:round|around|through) (?:of )?(?:the|our) (?:\p{L}+ )?(?:factory|site|ward|school|shop|store|plant|warehouse|kitchen|office|building|department|floor))\b|(?<!\p{L})(?:rundgang|besichtigung|hausführung)|visite (?:des|du|de la)|recorrido|rondleiding|visita (?:a la|al|della|dello|de las)/iu,
  ],
  [
    'papers',
    /\b(?:document|id|identity|right[- ]to[- ]work|dbs|paperwork|certificate|licen[cs]e|reference) checks?\b|\bcheck (?:of )?(?:your )?(?:id|documents|papers|right to work|licen[cs]e|certificates)\b|dokumentenprüfung|vérification des (?:documents|pièces)|documentcontrole|verifica dei documenti/iu,
  ],
  [
    'pairing',
    /\bpair(?:ing| programming)\b|\b(?:live )?coding\b|\blive (?:sql|python|programming)\b|\bcode (?:exercise|challenge|together)\b/iu,
  ],
  ['drawing', /\bsystem design\b|\bwhiteboard\b|\barchitecture (?:session|exercise|interview)\b|\bdesign exercise\b/iu],
  ['spreadsheet', /\bexcel\b|\bspreadsheet\b|tabellenkalkulation|hoja de cálculo|tableur/iu],
  [
    'test',
    /\b(?:(?:maths?|english|numbers?|numerical|numeracy|literacy|written|typing|aptitude|skills?|knowledge|drugs? calculations?|calculations?|reasoning|personality|psychometric|language|in-tray)(?: (?:and|&) \p{L}+)? (?:test|assessment|quiz|exercise))\b|\b(?:sit|do|take|complete) an? (?:\p{L}+ ){0,2}(?:test|assessment)\b|(?<!\p{L})(?:rechen|sprach|wissens|eignungs|schreib|mathe)test|test (?:écrit|de \p{L}+)|prueba (?:escrita|de \p{L}+)|(?:reken|taal)toets|prova scritta/iu,
  ],
  [
    'presentation',
    /\bpresent(?:ation| (?:it|your|to us|to the))\b|präsentation|présentation de (?!l’e)|presentación (?:de|sobre) (?!la)|presentatie/iu,
  ],
  ['given', new RegExp(`^${handed}`, 'iu')],
  ['portfolio', /\bportfolio\b|\b(?:two|three|your best) (?:of your )?(?:projects|pieces of work)\b|arbeitsmappe/iu],
  [
    'own-work',
    /\b(?:your|the) (?:take[- ]?home|exercise|assignment|submission|solution|task|work sample)\b|\bwhat you (?:sent|handed in|submitted|built|made)\b/iu,
  ],
  ['deal', /\b(?:a|one|your|the) (?:\p{L}+ ){0,2}(?:deals?|sale|negotiations?)\b(?! reviews?)|\bdeals? of yours\b/iu],
  ['safeguarding', /\bsafeguarding\b|\bchild protection\b|kinderschutz/iu],
  [
    'team',
    /\bhow you (?:run|lead|manage|build|coach|develop) (?:a |your |the )?(?:team|people|reps|staff|others)\b|\b(?:leadership|management) style\b|\bmanaging (?:people|a team)\b|führungsstil|style de management/iu,
  ],
  [
    'background',
    /\byour (?:background|experience|cv|r[ée]sum[ée]|career(?: history)?|journey|work history)\b|\byour story\b|ihren? (?:werdegang|lebenslauf)|votre parcours|su trayectoria|uw (?:cv|loopbaan)|il suo percorso/iu,
  ],
  ['why', /\bwhy you\b|\b(?:your )?motivations?\b|\bwhat (?:draws|attracts|brings|drew|attracted) you\b/iu],
  ['refusal', /\b(?:would|will) (?:not|never)\b|\bwouldn[’']t\b|\bsay(?:ing)? no\b/iu],
  ['plan', /\b(?:how|what|where|why) you(?: would|[’']d| might)\b|\bwould you\b|\b(?:first (?:90|100|30) days|plan for)\b/iu],
  ['habit', /\bhow you(?! would|[’']d| might| will|[’']ll)(?: (?:would )?(?:normally|usually|currently|typically))? \p{L}/iu],
  [
    'past',
    /\b(?:time|incident|decision|project|hire|example|mistake|situation|case|experiment|launch|campaign|feature)\b.*\b(?:you|that|when|went|where)\b|\b(?:went wrong|did(?: not|n[’']t) work)\b/iu,
  ],
  [
    'figures',
    /\b(?:(?:management )?accounts|p ?& ?l|forecasts?|budgets?|margins?|kpis?|pipeline|month[- ]end|year[- ]end|(?:the|your|our|last \p{L}+[’']s) (?:numbers|figures|results|targets)|turnover|cash ?flow)\b/iu,
  ],
]

export const formOf = (words: string): AnnouncedForm => byWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'matter'
