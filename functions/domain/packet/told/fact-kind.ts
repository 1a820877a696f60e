import { wordsOf } from '../../drafts/topic/topic.ts'
import { remembering } from '../../remember.ts'

/**
 * What somebody told of their place, as far as it decides what to ask about it: whom they want, what they wish for, what they hold to, what hurts, what
 * comes, what was new, when somebody is needed, from when to when it is open, how much there is for how many, how long it takes, how many there are of what
 * should be one, how else it is done.
 */
export const factKinds = [
  'whom',
  'wish',
  'rule',
  'staffing',
  'hours',
  'load',
  'trouble',
  'coming',
  'changed',
  'takes',
  'several',
  'way',
] as const
export type FactKind = (typeof factKinds)[number]

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** "Someone who can say no", "she needs ppl who speak up": that is what the candidate is looked at for. */
const whom =
  /(?:^|\b(?:wants?|wanted|needs?|looking for|after|hires?|short of|lacks?|missing) )(?:someone|somebody|a person|people|ppl|anyone|one) (?:who|that)\b/iu
/** How a wish begins: with "that", or with the wanting. */
const wish =
  /^(?:that (?!is\b|was\b)|(?:she |he |they )?(?:wants?|wanted|needs?|hopes?|would (?:like|love)|(?:is |are )?looking for|cares? most)\b|being \p{L}+(?:ed|t)\b|not having to\b)/iu
/** A choice of one thing before another, or what is always or never to be. */
const rule =
  /^(?:never|always|no \p{L}+ (?:without|on|before|after)\b)|\b(?:matters? (?:less|more|most)|(?:more|less|better|rather|over|before) (?:important )?than|should|must|have to|has to|comes? first|before anything|at all costs|no matter)\b/iu

/** Who is needed when, from when to when a place is open, how much there is for how many: a plan, and neither pain nor habit. */
const staffing = /\b(?:needs?|needed|needing) (?:covering|cover|filling|staffing|manning)\b/iu
const hours = /\b(?:closes?|opens?|starts?|ends?|runs?) (?:at|from|until|till) (?:\d|noon|midnight|six|seven|eight|nine|ten)/iu
const load =
  /\b\d+ (?:covers|patients|residents|beds|pupils|students|children|guests|rooms|calls|tickets|orders|parcels|drops|stops)\b.*\b(?:with|between|for|on) (?:only )?(?:one|two|three|four|five|six|\d+)\b/iu

const amount = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+)'
const takes = new RegExp(
  `\\b(?:takes?|takes you|lasts?) (?:\\p{L}+ ){0,2}${amount} (?:minutes?|hours?|days?|weeks?|months?|shifts?)\\b`,
  'iu',
)
/** One thing counted, kept or done in more ways than one. */
const several =
  /\b(?:two|three|four|five|\d+|several|many|different) (?:different )?(?:ways|systems|lists|tools|versions|spreadsheets|definitions|sources|places|databases|calendars|processes)\b/iu

/** The first that fits counts: trouble that begins in March is trouble. */
const marks: readonly (readonly [FactKind, ReadonlySet<string>])[] = [
  [
    'trouble',
    listed(`nobody none no not never short stall stalls stalled slow slows slowly late complain complains complaint complaints missing lack lacks problem
      problems issue issues hard hardest struggle struggles pain painful too without turnover churn lose loses lost broken stuck conflict conflicts backlog
      understaffed overworked fail fails failed failing falling falls difficult behind bottleneck burnout manual manually shortage gap gaps error errors incident
      incidents outage outages waste delay delays delayed cover covering risk tension unclear confusing messy legacy debt`),
  ],
  [
    'coming',
    listed(`will soon next opens opening launching launches planned plan plans planning going upcoming january february march april june july august september
      october november december spring summer autumn fall winter tomorrow until by`),
  ],
  [
    'changed',
    listed(`just recently new newly moved switched since merged replaced now joined started changed halved doubled tripled grew grown built left rebuilt migrated
      reorganised reorganized took introduced stopped dropped split`),
  ],
]

export const factKindOf = remembering((words: string): FactKind => {
  const typed = words.trim()
  if (whom.test(typed)) return 'whom'
  if (wish.test(typed)) return 'wish'
  if (rule.test(typed)) return 'rule'
  if (staffing.test(typed)) return 'staffing'
  if (hours.test(typed)) return 'hours'
  if (load.test(typed)) return 'load'
  const all = wordsOf(typed)
  const marked = marks.find(([, list]) => all.some((word) => list.has(word)))?.[0]
  return marked ?? (takes.test(typed) ? 'takes' : several.test(typed) ? 'several' : 'way')
})
