import { dates } from '../../read/language/en/dates.ts'
import { worldPlaces } from '../../read/zones/world/world-places.ts'

/** Capitals as a careful person sets them: the only repair, beside abbreviations and an article, that a typed detail gets. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Typed small, written large. */
export const written: ReadonlyMap<string, string> = new Map([
  ...[
    ...words(`smb api sql aws gcp ai ml ui ux qa hr kpi okr crm erp seo b2b b2c icu nhs gdpr sla etl llm usa uk eu pdf html css php vp pm`),
  ].map((one): [string, string] => [one, one.toUpperCase()]),
  ...[...words('api kpi okr sla llm vp pm')].map((one): [string, string] => [`${one}s`, `${one.toUpperCase()}s`]),
  ['saas', 'SaaS'],
  ['ios', 'iOS'],
  ['javascript', 'JavaScript'],
  ['typescript', 'TypeScript'],
  ['github', 'GitHub'],
  ['english', 'English'],
  ['german', 'German'],
  ['french', 'French'],
  ['spanish', 'Spanish'],
  ...[
    ...words(`kafka salesforce oracle postgres figma jira slack kubernetes terraform python java react excel wifi tableau hubspot zendesk shopify
      stripe datadog azure google amazon microsoft linux docker redis mongodb graphql django angular workday sap netsuite zoom`),
  ].map((one): [string, string] => [one, one.slice(0, 1).toUpperCase() + one.slice(1)]),
  ['wifi', 'Wi-Fi'],
  ['hubspot', 'HubSpot'],
  ['mongodb', 'MongoDB'],
  ['graphql', 'GraphQL'],
  ['netsuite', 'NetSuite'],
  ['sap', 'SAP'],
])

/** Words a phone writes large at the start of a field, and that are small within a sentence. */
const smallWords = words(`
  the a an my our your its this these those how why what whether where when who which moving working building making getting team teams churn
  data work customer customers product design sales support school students patients night shift shifts food menu kitchen budget audit tax
  classroom roadmap growth remote code quality new old more less first next more both two three four five all some many most better early late
  long short big small different possible future current recent quarterly weekly monthly daily internal external plans plan ideas idea ways way
  tools tool trade feedback culture people kids parents families staff teaching nursing cooking travel music books sports dogs cats football`)
/** Endings of words for things, which are rarely names. */
const smallEndings = /(?:ing|ment|ness|ity|ance|ency|ship|ics|tions?|sions?|isms?|ures?)$/
const namesAfterAll = words(`notion confluence sling bing boeing beijing expression`)

/** Places we know that are words of their own, or parts of a longer name. */
const noPlaces = words(`
  center central eastern mountain oral canary midway wake truk jersey stanley chatham nome nice cork essen pune turkey boulder buffalo leiden
  bergen salta west apia knox creston atlantic pacific`)
const ambiguousMonths = words(`march may august`)

const properNames: ReadonlySet<string> = new Set([
  ...dates.weekdays.map(([day = '']) => day),
  ...dates.months.map(([month = '']) => month).filter((month) => !ambiguousMonths.has(month)),
  ...[...worldPlaces.keys()].filter((name) => /^\p{L}{5,}$/u.test(name) && !noPlaces.has(name)),
])

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Two words in capitals are a keyboard left so; "AWS" and "HR data" are not. */
const shouts = (text: string): boolean => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{4,}/gu) ?? []).length > 1

/** A name or an abbreviation we know, as it is written; with the marks that stand behind it. */
export function properCase(word: string): string {
  const [, bare = '', behind = ''] = /^(.*?)((?:['’]s)?[,)]*)$/u.exec(word) ?? []
  return `${written.get(bare) ?? (properNames.has(bare) ? capital(bare) : bare)}${behind}`
}

/** Capitals put right: names, abbreviations and "I" large, the start of a field and a shout small. */
export function withCapitals(topic: string): string {
  const typed = shouts(topic) ? topic.toLowerCase() : topic
  const [first = '', ...rest] = typed.split(' ').map((word, n, all) => {
    if (word === 'i' || word.startsWith("i'") || word.startsWith('i’')) return `I${word.slice(1)}`
    if (word === 'us' && all[n - 1] === 'the') return 'US'
    return properCase(word)
  })
  return [startOf(first), ...rest].join(' ')
}

/** A capital that only the start of the field gave it goes; a name keeps its own. */
function startOf(word: string): string {
  const low = word.toLowerCase()
  const large = /^\p{Lu}\p{Ll}*$/u.test(word)
  return large && (smallWords.has(low) || (smallEndings.test(low) && !namesAfterAll.has(low))) ? low : word
}
