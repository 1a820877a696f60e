import type { Message } from '../../../functions/domain/record/message.ts'
import { mailsLost } from '../../../functions/domain/sending/mails-lost.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { owedToday } from '../../../functions/domain/view/owed.ts'
import { type Sought, seeksNothing } from '../../../functions/domain/view/sought.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { momentWords } from '../../when.ts'
import { type Frame, renderPage } from '../parts/layout.tsx'
import { homePath } from '../parts/paths.ts'
import { MailsLostNotice } from '../parts/problems/mails-lost.tsx'
import type { Asked } from '../questions.tsx'
import { Applications } from './applications.tsx'
import { DropIn } from './drop-in.tsx'
import { Next } from './next.tsx'
import { Paused, Questions, Trouble, Unread } from './notices.tsx'
import { Today } from './today.tsx'
import { TryIt } from './try-it.tsx'
import { Week } from './week.tsx'
import { ExampleFirst, ExampleRest, MailsSoFar, WaysOn, type WorkedExample } from './worked-example.tsx'

interface HomeProps {
  frame: Frame
  view: View
  touchpoints: Touchpoint[]
  messages: Message[]
  /** Those still open. */
  questions: Asked[]
  /** Kinds of the stored items that this version cannot read. */
  unreadable: string[]
  sought: Sought
  now: Instant
  /** To look at while there is nothing of one's own. */
  example: WorkedExample | undefined
}

export const homePage = ({ frame, view, touchpoints, messages, questions, unreadable, sought, now, example }: HomeProps): string => {
  const owed = owedToday(view, now)
  const side = (
    <div class="side">
      {frame.example ? (
        <MailsSoFar view={view} touchpoints={touchpoints} />
      ) : (
        <DropIn frame={frame} inboxAddress={view.candidate.inboxAddress} />
      )}
      <Trouble view={view} touchpoints={touchpoints} messages={messages} now={now} />
      <Questions questions={questions} />
    </div>
  )
  return renderPage({
    title: seeksNothing(sought) ? 'Home' : sought.words === '' ? 'Found' : `“${sought.words}”`,
    frame,
    at: homePath,
    wide: true,
    children: (
      <>
        <h1>Good to see you, {view.candidate.name}</h1>
        {!frame.example && (
          <p class="quiet">
            It is <time dateTime={now}>{momentWords(now, view.candidate.homeZone)}</time>.
          </p>
        )}
        <MailsLostNotice why={mailsLost(touchpoints)} mail={view.candidate.mail} />
        <Paused frame={frame} view={view} now={now} />
        <Unread unreadable={unreadable} />
        <div class="desk">
          <div class="first">
            {example ? <ExampleFirst frame={frame} example={example} /> : <Next view={view} owed={owed} now={now} />}
            {frame.example && <WaysOn view={view} now={now} />}
          </div>
          {!frame.example && side}
          <div class="rest">
            {example ? (
              <ExampleRest example={example} />
            ) : (
              <>
                <Today view={view} owed={owed} touchpoints={touchpoints} now={now} />
                <Week view={view} now={now} />
                <Applications view={view} touchpoints={touchpoints} sought={sought} now={now} local={frame.local} />
              </>
            )}
            {frame.local && <TryIt frame={frame} view={view} />}
          </div>
          {frame.example && side}
        </div>
      </>
    ),
  })
}
