import { countWords } from '../../when.ts'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { ownDataPath, takeOutPath } from '../parts/paths.ts'

type Sort = 'interviews' | 'messages' | 'notes' | 'material' | 'mails' | 'feeds'

/** What goes, by its sorts. */
export interface ToDelete {
  name: string
  counts: Record<Sort, readonly unknown[]>
}

const sorts: readonly (readonly [Sort, string, string])[] = [
  ['interviews', 'interview', 'with its hour, place and people'],
  ['messages', 'message', 'with its raw mail or invite'],
  ['notes', 'note of yours', 'debriefs, edits, answers, drafts you changed'],
  ['material', 'piece of what you handed in', 'with its earlier versions'],
  ['mails', 'mail', 'the record of what I sent, and what was still to come'],
  ['feeds', 'calendar', 'with its private address'],
]

interface DeleteProps {
  frame: Frame
  action: string
  toDelete: ToDelete
}

const plural: Partial<Record<Sort, string>> = { notes: 'notes of yours', material: 'pieces of what you handed in' }

export function deletePage({ frame, action, toDelete: { name, counts } }: DeleteProps): string {
  const isAll = name === 'everything'
  const title = isAll ? 'Delete everything?' : `Delete ${name}?`
  return renderPage({
    title,
    frame,
    at: ownDataPath,
    children: (
      <>
        <h1>{title}</h1>
        <p>This goes:</p>
        <ul>
          {sorts
            .filter(([sort]) => counts[sort].length > 0)
            .map(([sort, one, more]) => (
              <li key={sort}>
                {countWords(counts[sort].length, one, plural[sort])}:{' '}
                {counts[sort].length === 1 ? more : more.replace('with its', 'with their')}
              </li>
            ))}
          {isAll && <li>your settings, your address for invites, every way in and every session</li>}
        </ul>
        <p>
          The pages forget it at once. Raw messages and timers follow within minutes, at the latest within 24 hours. A backup of the table
          can hold it for up to 35 days; it is only used if the whole table is lost.
        </p>
        <p>It cannot be brought back. {isAll && <a href={takeOutPath('roundtwo.json')}>Take it with you first</a>}</p>
        {!isAll && <p class="quiet">If the same invite comes again, I read it as a new one.</p>}
        <Form action={action} frame={frame} label={title}>
          <div class="row">
            <button type="submit">{isAll ? 'Delete everything' : 'Delete it'}</button>
            <a href={ownDataPath}>Keep it</a>
          </div>
        </Form>
      </>
    ),
  })
}

export const gonePage = (): string =>
  renderPage({
    title: 'Deleted',
    frame: { owner: false, gesture: '', open: 0, local: false },
    children: (
      <>
        <h1>Everything is deleted</h1>
        <p>Raw messages and timers follow within minutes. Mail to your address here is dropped from now on.</p>
        <p>Remember to take the forwarding rule out of your mailbox. I wish you well.</p>
      </>
    ),
  })
