import type { Application, Interviewer, Round } from '../../functions/domain/view.ts'
import { audienceName, audiencePage, questionsPerPerson } from '../playbook/audiences.ts'
import type { Tip } from '../playbook/page.ts'
import { clip } from './clean.ts'
import { type Block, generalHeading, heading, list, paragraph, quiet, quote } from './content.ts'
import { metBefore } from './earlier-rounds.ts'
import { personWords } from './words.ts'

/** Beyond this many people a full page each would bury the rest; everyone still gets a line and a question. */
const fullPages = 6

/** Each person: who they are, what they are likely to care about, two or three questions for them alone. */
export function peopleBlocks(round: Round, application: Application): Block[] {
  const people = round.interviewers
  if (people.length === 0) return noNames()
  const questions = questionsPerPerson(people, people.length > fullPages ? 1 : people.length > 2 ? 2 : 3)
  return [
    heading('The people'),
    quiet(
      'Names and titles are from the invite. What each one cares about, and the questions, are general guidance for their part in it: change them into your own words.',
    ),
    ...(people.length > fullPages
      ? [shortList(people, questions)]
      : people.flatMap((person, n) => personBlocks(person, questions[n] ?? [], round, application))),
  ]
}

function personBlocks(person: Interviewer, questions: Tip[], round: Round, application: Application): Block[] {
  const page = audiencePage(person.audience)
  const before = metBefore(person, round, application)
  return [
    heading(personWords(person), 3),
    ...(before ? [quote(clip(before.words, 400), before.from)] : []),
    ...(person.focus ? [quote(clip(person.focus.join(' '), 400), 'The invite says')] : []),
    paragraph(
      person.audience === null
        ? page.caresAbout.words
        : [{ strong: `${audienceName(person)}. ` }, `${page.caresAbout.words} ${page.manner.words}`],
    ),
    ...list(questions.map(({ words }) => `“${words}”`)),
  ]
}

const inSentence = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)

const shortList = (people: Interviewer[], questions: Tip[][]): Block => ({
  kind: 'list',
  items: people.map((person, n) => {
    const question = questions[n]?.[0]?.words
    return [
      { strong: personWords(person) },
      `${person.audience === null ? '' : ` (${inSentence(audienceName(person))})`}${question ? `: “${question}”` : ''}`,
    ]
  }),
})

const noNames = (): Block[] => {
  const [questions] = questionsPerPerson([{ audience: null }], 3)
  return [
    generalHeading('Questions to ask'),
    paragraph('The invite names nobody. Ask the recruiter who will be there; until then, these suit anyone:'),
    ...list((questions ?? []).map(({ words }) => `“${words}”`)),
  ]
}
