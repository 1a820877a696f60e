import type { Asked } from '../../../templates/page/questions.tsx'
import type { Question } from '../../domain/view/view.ts'
import type { Visit } from './visit.ts'

/** A question together with the name of what it is about, as the message itself gives it. */
export const askedOf = ({ state, view }: Pick<Visit, 'state' | 'view'>, question: Question): Asked => {
  const contributions = state.interviews.find(({ identity }) => identity === question.identity)?.contributions ?? []
  const contribution = contributions.find(({ messageId }) => messageId === question.messageId) ?? contributions.at(-1)
  const round =
    question.about === 'start'
      ? view.applications
          .flatMap(({ rounds }) => rounds)
          .find(({ interviews }) => interviews.some(({ identities }) => identities.includes(question.identity ?? '')))
      : undefined
  return {
    question,
    ...(round ? { roundId: round.id } : {}),
    title: contribution?.meeting.title ?? null,
    start: question.start ?? contribution?.meeting.start?.instant ?? null,
  }
}
