import type { Office } from '../../../functions/domain/office/office.ts'
import { monthDayYear } from '../../../functions/domain/time/date-words.ts'
import { Input, Select, Tick } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { enrolPath, privacyPath, signInPath } from '../parts/paths.ts'
import type { Refused } from '../parts/problems/refused.ts'
import { zoneChoices } from '../parts/zone-choices.ts'
import { seenByStaff, unseenByStaff } from './office-words.ts'

export interface Enrolling {
  name: string
  mail: string
  homeZone: string
  agreed: boolean
}

interface EnrolProps {
  office: Office
  code: string
  gesture: string
  done: string | undefined
  typed: Enrolling
  refused: Refused
}

/** Whose it is and what they see comes before anything is asked. */
export function enrolPage({ office, code, gesture, done, typed, refused }: EnrolProps): string {
  const frame: Frame = { owner: false, gesture, open: 0, local: false, done, help: office.help, refused }
  const title = `${office.name}: enrol`
  return renderPage({
    title,
    frame,
    children: (
      <>
        <h1>{office.name} offers you roundtwo</h1>
        <p>
          You forward an interview invite. I mail you what to prepare, a card on the day, and afterwards a thank-you draft for each person
          you met. I write to you and to nobody else.
        </p>
        <h2>What {office.name} sees</h2>
        <p>{seenByStaff}</p>
        <h2>What the staff’s page never shows</h2>
        <p>{unseenByStaff}</p>
        <p>
          The account it runs in is theirs, and whoever runs that account could read what is stored. <a href={privacyPath}>Privacy</a> says
          what that is.
        </p>
        <h2>Leaving</h2>
        <p>
          Any day, by yourself: take everything with you as files, then delete it. {office.name} keeps nothing of yours and is not told.
          {office.ends && (
            <>
              {' '}
              The term ends on <time dateTime={office.ends}>{monthDayYear(office.ends)}</time>; nothing is deleted then unless you delete
              it.
            </>
          )}
        </p>
        <Form action={enrolPath(code)} frame={frame} label="Enrol">
          <Input id="name" label="Your name" value={typed.name} autocomplete="name" />
          <Input
            id="mail"
            type="email"
            autocomplete="email"
            label="Your mail address"
            hint="A private one is better than one of your employer’s."
            value={typed.mail}
          />
          <Select
            id="homeZone"
            label="Where you live"
            hint="Mails come by your clock."
            value={typed.homeZone}
            choices={zoneChoices([typed.homeZone])}
            proposes="zone"
          />
          <Tick
            id="agree"
            name="agree"
            value="yes"
            label="I want this, and my interviews may be kept here for me until I delete them."
            ticked={typed.agreed}
          />
          <button type="submit">Enrol</button>
        </Form>
        <p>
          Enrolled already? <a href={signInPath}>Sign in</a>
        </p>
      </>
    ),
  })
}
