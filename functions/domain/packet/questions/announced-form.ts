import { announced, announcedWord } from '../../read/language/lexicon/packet/announced.ts'
import { reflections } from '../../read/language/lexicon/work.ts'

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
  'debugging',
  'group',
  'shadow',
  'tour',
  'papers',
  'given',
  'reflection',
] as const
/** What is told: what one would do, what one has done, what one knows of. */
const talked = [
  'own-results',
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

/** Whoever watches is busy watching, or one works alone: nobody asks them anything there. */
const watched: ReadonlySet<AnnouncedForm> = new Set(['lesson', 'test', 'spreadsheet', 'group', 'presentation', 'papers'])

export const isWatched = (title: string | null): boolean => title !== null && watched.has(formOf(title))

/** One is given it there, to say something of it. */
export const handed =
  '(?:an?|the|one|two|three|some) (?:[\\p{L}-]+ ){0,3}(?:drawings?|plans?|data ?sets?|charts?|reports?|case files?|letters?|complaints?|menus?|texts?|photos?|models?|specifications?|specs?|logs?|piece of code|code base|codebase)(?![\\p{L}])'

const tourAtEnd = new RegExp(`(?<!\\p{L})${announcedWord('tourEnds')}$`, 'iu')
/** "Year 9", "class 3", "7b (24 pupils". */
const ofClass = new RegExp(
  `(?<!\\p{L})${announcedWord('classes')} ?\\d{1,2}\\b|\\b\\d{1,2}(?: ?\\/ ?\\d{1,2})? ?[a-e]\\b(?= \\(\\d| ?,? ${announcedWord('topics')})`,
  'iu',
)

/** The first that is named says what it is: a role play about a deal is a role play. */
const byWords: readonly (readonly [AnnouncedForm, Pick<RegExp, 'test'>])[] = [
  ['role-play', announced('rolePlay')],
  ['lesson', announced('lesson')],
  ['lesson', ofClass],
  ['case', announced('case')],
  ['case', /\bcase(?: study| interview)?$/iu],
  ['group', announced('group')],
  ['shadow', announced('shadow')],
  ['tour', announced('tour')],
  ['tour', tourAtEnd],
  ['papers', announced('papers')],
  [
    'pairing',
    /\bpair(?:ing| programming)\b|\b(?:live )?coding\b|\blive (?:sql|python|programming)\b|\bcode (?:exercise|challenge|together)\b/iu,
  ],
  ['drawing', /\bsystem design\b|\bwhiteboard\b|\barchitecture (?:session|exercise|interview)\b|\bdesign exercise\b/iu],
  ['debugging', announced('debugging')],
  ['spreadsheet', announced('spreadsheet')],
  ['test', announced('test')],
  ['test', /\b(?:sit|do|take|complete) an? (?:\p{L}+ ){0,2}(?:test|assessment)\b/iu],
  ['presentation', announced('presentation', 'notPresented')],
  ['given', new RegExp(`^${handed}`, 'iu')],
  ['portfolio', announced('portfolio')],
  [
    'own-work',
    /\b(?:your|the) (?:take[- ]?home|exercise|assignment|submission|solution|task|work sample)\b|\bwhat you (?:sent|handed in|submitted|built|made)\b/iu,
  ],
  ['deal', /\b(?:a|one|your|the) (?:\p{L}+ ){0,2}(?:deals?|sale|negotiations?)\b(?! reviews?)|\bdeals? of yours\b/iu],
  ['safeguarding', announced('safeguarding')],
  ['team', announced('team')],
  ['background', announced('background')],
  ['why', /\bwhy you\b|\b(?:your )?motivations?\b|\bwhat (?:draws|attracts|brings|drew|attracted) you\b/iu],
  ['refusal', /\b(?:would|will) (?:not|never)\b|\bwouldn[’']t\b|\bsay(?:ing)? no\b/iu],
  ['plan', /\b(?:how|what|where|why) you(?: would|[’']d| might)\b|\bwould you\b|\b(?:first (?:90|100|30) days|plan for)\b/iu],
  ['habit', /\bhow you(?! would|[’']d| might| will|[’']ll)(?: (?:would )?(?:normally|usually|currently|typically))? \p{L}/iu],
  [
    'past',
    /\b(?:time|incident|decision|project|hire|example|mistake|situation|case|experiment|launch|campaign|feature)\b.*\b(?:you|that|when|went|where)\b|\b(?:went wrong|did(?: not|n[’']t) work)\b/iu,
  ],
  ['own-results', announced('ownResults')],
  [
    'figures',
    /\b(?:(?:management )?accounts|p ?& ?l|forecasts?|budgets?|margins?|kpis?|pipeline|month[- ]end|year[- ]end|(?:the|your|our|last \p{L}+[’']s) (?:numbers|figures|results|targets)|turnover|cash ?flow)\b/iu,
  ],
]

/** What is looked back on is no lesson itself. */
export const formOf = (words: string): AnnouncedForm =>
  reflections.test(words) ? 'reflection' : (byWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'matter')
