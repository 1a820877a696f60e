import { endOfDay } from '../../../functions/domain/employer/answered.ts'
import { localTime } from '../../../functions/domain/time/wall-time.ts'
import { Input } from '../parts/fields.tsx'
import { Form } from '../parts/layout.tsx'
import { applicationPath } from '../parts/paths.ts'
import type { ApplicationProps } from './application.tsx'

const choices = [
  ['heard-back', 'They have answered me'],
  ['next-round', 'There is another round'],
  ['rejected', 'They said no'],
  ['withdrawn', 'I withdrew'],
  ['closed', 'Close it kindly'],
] as const

interface DatedProps extends Pick<ApplicationProps, 'application' | 'frame' | 'offer' | 'homeZone'> {
  name: 'offer' | 'on-hold'
  words: string
  label: string
}

/** An offer and a pause may name a day; what their mail said stands in the form, so that one tap is enough. */
const Dated = ({ name, words, label, application, frame, offer, homeZone }: DatedProps) => {
  const { answered } = application
  const known = answered?.kind === name ? answered : null
  const hour = known?.deadline ? localTime(known.deadline, homeZone) : ''
  const time = hour === endOfDay ? '' : hour
  return (
    <Form action={applicationPath(application.id)} frame={frame} label={words}>
      <Input id={`${name}-on`} name="dueOn" type="date" label={label} value={known?.dueOn ?? ''} />
      {name === 'offer' && <Input id="offer-at" name="dueAt" type="time" label="At what hour (if they said)" value={time} />}
      <button type="submit" name="outcome" value={name} class={name === offer ? undefined : 'secondary'}>
        {words}
      </button>
    </Form>
  )
}

export const Outcome = ({
  application,
  frame,
  offer,
  homeZone,
}: Pick<ApplicationProps, 'application' | 'frame' | 'offer' | 'homeZone'>) => {
  const answerable = application.answered?.kind === 'offer' ? [['accepted', 'I accepted their offer'] as const, ...choices] : choices
  const plain = [...answerable].sort(([a], [b]) => Number(b === offer) - Number(a === offer))
  const forms = [
    {
      names: plain.map(([name]): string => name),
      form: (
        <Form action={applicationPath(application.id)} frame={frame} label="What has become of it?">
          <div class="row">
            {application.stopped && (
              <button type="submit" name="outcome" value="open" class={offer === 'open' ? undefined : 'secondary'}>
                Take it back, I am still waiting
              </button>
            )}
            {plain.map(([value, words]) => (
              <button key={value} type="submit" name="outcome" value={value} class={value === offer ? undefined : 'secondary'}>
                {words}
              </button>
            ))}
          </div>
        </Form>
      ),
    },
    {
      names: ['offer'],
      form: (
        <Dated
          {...{ application, frame, offer, homeZone }}
          name="offer"
          words="They made an offer"
          label="Your answer is due on (if they said)"
        />
      ),
    },
    {
      names: ['on-hold'],
      form: (
        <Dated
          {...{ application, frame, offer, homeZone }}
          name="on-hold"
          words="It is on hold"
          label="They mean to go on by (if they said)"
        />
      ),
    },
  ]
  const leads = (names: string[]) => offer !== null && names.includes(offer)
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome">What has become of it?</h2>
      {forms.sort((a, b) => Number(leads(b.names)) - Number(leads(a.names))).map(({ form }) => form)}
    </section>
  )
}
