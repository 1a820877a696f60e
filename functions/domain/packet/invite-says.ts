import type { DetailKind } from '../read/reading.ts'
import type { Round } from '../view/view.ts'
import { statedLength } from './slide-pace.ts'

/** What an invite and its brief have said already: nobody is asked that. */
export interface InviteSays {
  /** Who takes part, or for whom the work is. */
  people: boolean
  /** What it will be about. */
  topic: boolean
  /** Of a brief: how long, what is to be in it, in what form it comes. */
  length: boolean
  content: boolean
  form: boolean
  /** Where, by which link or by which number; whoever is asked for the rest is asked for it in the same note. */
  place: boolean
}

export const saysNothing: InviteSays = { people: false, topic: false, length: false, content: false, form: false, place: false }

const ofTopic: ReadonlySet<DetailKind> = new Set(['agenda', 'focus', 'prepare'])

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A brief with one of these asks for something by name, in English, German, French and Spanish. */
const contents = setOf(
  `what how why which who whether name include cover show explain describe compare was wie warum welche welchen welches wen ob nenne nennen erkläre
  erklären beschreibe beschreiben zeige zeigen comment pourquoi quel quelle quels quelles expliquez décrivez présentez qué cómo cuál cuáles describa explique`,
)
const forms = setOf(
  `pdf slides slide deck powerpoint keynote document doc repository repo github link notebook spreadsheet excel video email mail folien folie dokument
  tabelle diapositives diapositivas documento feuille hoja`,
)

type InviteFacts = Pick<Round, 'task' | 'interviewers' | 'details' | 'meetingUrl' | 'location' | 'how'>

/** How one meets is told, be it that the link is to follow. */
export const isPlaceKnown = ({ meetingUrl, location, how, details }: Pick<Round, 'meetingUrl' | 'location' | 'how' | 'details'>): boolean =>
  meetingUrl !== null || location !== null || how !== undefined || wayThere({ details }) !== null

/** `10.00–10.40`: from when to when it lasts. */
const isHourSet = (words: string): boolean =>
  /\d{1,2}[.:h]\d{2}\s*(?:am|pm|uhr)?\s*(?:[-–—]|to|bis|à|a)\s*\d{1,2}[.:h]\d{2}/iu.test(words.slice(0, 4000))

/** What they say of the way there tells where it is, also where no address was read. */
export const wayThere = ({ details }: Pick<Round, 'details'>): string | null =>
  details?.find(({ kind }) => kind === 'travel')?.words ?? null

export function inviteSays({ task, interviewers, ...round }: InviteFacts): InviteSays {
  const words = (task?.words ?? '')
    .slice(0, 4000)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return {
    people: interviewers.length > 0,
    topic: (round.details ?? []).some(({ kind }) => ofTopic.has(kind)) || interviewers.some(({ focus }) => focus !== undefined),
    length: statedLength(task?.words ?? '') || isHourSet(task?.words ?? ''),
    content: words.some((word) => contents.has(word)),
    form: words.some((word) => forms.has(word)),
    place: isPlaceKnown(round),
  }
}
