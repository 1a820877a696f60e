import { heldBefore, isWritten } from '../../../functions/domain/packet/earlier.ts'
import { asAsked } from '../../../functions/domain/packet/told/as-asked.ts'
import { type OpenPoint, openPoints } from '../../../functions/domain/packet/told/open-points.ts'
import { type PointSubject, pointSubject } from '../../../functions/domain/packet/told/point/point-subject.ts'
import type { Point } from '../../../functions/domain/record/note.ts'
import type { Round } from '../../../functions/domain/view/view.ts'
import { askedWords, pointFrom, roundAndDay } from '../../mail/words/packet-words.ts'
import { playbook } from '../../playbook/playbook.ts'
import { Dated } from '../parts/dated.tsx'
import { Form } from '../parts/layout.tsx'
import { packetPath } from '../parts/paths.ts'
import { type PacketProps, Section } from './packet-section.tsx'

interface PointProps extends PacketProps {
  from: Round
  about: Point
  words: string
  private: boolean
  answered: boolean
  /** What it is about, where the advice on it stands under no note above. */
  subject: PointSubject | null
}

/** How they may put it, where that can be told. */
const Asked = (point: Pick<OpenPoint, 'about' | 'words' | 'private'>) => {
  const asked = asAsked(point)
  return asked && <p>{askedWords(asked, true)}</p>
}

type NotedProps = Pick<PointProps, 'about' | 'words' | 'private' | 'subject'> & { from: Round | null }

/** What they wrote, how it may be put to them, and how to get ready for it. */
const Noted = ({ from, about, words, private: isPrivate, subject }: NotedProps) => (
  <>
    <p class="quiet">
      <Dated words={pointFrom({ about, round: from })} />
    </p>
    <blockquote>{words}</blockquote>
    <Asked about={about} words={words} private={isPrivate} />
    {subject && playbook.openPoint[subject].map((advice) => <p key={advice.words}>{advice.words}</p>)}
  </>
)

const PointForm = ({ frame, round, answered, ...noted }: PointProps) => (
  <article>
    <Noted {...noted} />
    <Form action={packetPath(round.id)} frame={frame} label={`Open point of ${roundAndDay(noted.from)}`}>
      <input type="hidden" name="from" value={noted.from.id} />
      <input type="hidden" name="about" value={noted.about} />
      <button type="submit" name="done" value={answered ? 'open' : 'answered'} class="secondary small">
        {answered ? 'It is open after all' : 'I have answered it since'}
      </button>
    </Form>
  </article>
)

/** Every open point of the earlier rounds, and those marked as answered, so that a mark can be taken back. */
export const Points = (props: PacketProps) => {
  const earlier = heldBefore(props.round, props.application)
  const open = openPoints(earlier, props.application, props.material)
  const answered = earlier.flatMap((from) =>
    (from.answeredPoints ?? []).flatMap((about) => {
      const words = from.debrief?.[about]
      return isWritten(words) ? [{ from, about, words }] : []
    }),
  )
  if (open.length + answered.length === 0) return null
  const subjects: (PointSubject | null)[] = open.map(pointSubject)
  return (
    <Section id="points" title="Have this answer ready">
      {open.map(({ round: from, about, words, private: isPrivate }, at) => {
        const own = subjects[at] ?? null
        const subject = subjects.indexOf(own) === at ? own : null
        return from === null ? (
          <article key={about}>
            <Noted from={null} about={about} words={words} private={isPrivate} subject={subject} />
          </article>
        ) : (
          <PointForm
            key={`${from.id} ${about}`}
            {...props}
            from={from}
            about={about}
            words={words}
            private={isPrivate}
            answered={false}
            subject={subject}
          />
        )
      })}
      {answered.length > 0 && <h3>Answered since</h3>}
      {answered.map((point) => (
        <PointForm key={`${point.from.id} ${point.about}`} {...props} {...point} private={true} answered={true} subject={null} />
      ))}
    </Section>
  )
}
