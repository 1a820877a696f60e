import { hasNewDate } from '../../../../functions/domain/plan/rules/follow-ups/new-time.ts'
import type { Act, Replied } from '../../../../functions/domain/replies/replied.ts'
import type { Answer } from '../../../../functions/domain/view/view.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { dateWords, whenWords } from '../../../when.ts'
import { type Block, button, type Fact, facts, list, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { roundAbout, type Scene, todayOf, zonesOf } from '../../scene.ts'
import { kindWords, namesWords, roundWords } from '../../words/words.ts'
import { proposal, quoted, type Told } from './reply-proposal.ts'

/** What was understood of a reply, in the candidate's words, and the page that sets it right. */
export function replyReceipt(scene: Scene, answer: Answer, reply: Replied): MailContent {
  const told = { scene, answer, reply, found: roundAbout(scene.view, scene.touchpoint) }
  const { title, subject } = headingOf(told)
  const rows = facts(reply.acts.flatMap((act) => (act.act === 'answer' ? factOf(act, scene) : [])))
  const rest = reply.acts.flatMap((act) => blocksOf(act, told))
  return {
    subject,
    preheader:
      clip(reply.acts.map(({ act, ...one }) => ('words' in one ? quoted(one.words) : act === 'marked' ? title : '')).join(' '), 140) ||
      title,
    title,
    blocks: [...rows, ...rest, ...wrong(told)],
  }
}

function headingOf({ reply, found }: Told): { title: string; subject: string } {
  const name = found ? roundWords(found.round, found.application, 40) : null
  const of = (words: string) => ({ title: words, subject: name ? `${words}: ${name}` : words })
  const kinds = new Set(reply.acts.map(({ act }) => act))
  if (kinds.has('proposed')) return of('Shall I do this?')
  if (kinds.has('answer')) return of('I have your answers')
  if (kinds.has('happened') || kinds.has('met')) return of('I have kept this')
  if (kinds.has('settled')) return of('I have your answer')
  if (kinds.has('marked')) return of('Marked, as you wrote')
  if (kinds.has('stopped')) return of('Stopped')
  if (kinds.has('material')) return of('I have kept this')
  return of('I kept your reply')
}

function factOf(act: Extract<Act, { act: 'answer' }>, scene: Scene): Fact[] {
  if (act.about === 'person') return [{ label: `To ${clip(act.name ?? '', 80)}`, words: quoted(act.words) }]
  if (act.about === 'met') return [{ label: 'You have met', words: quoted(act.words) }]
  if (act.about === 'unsure') return [{ label: 'They seemed unsure of', words: quoted(act.words) }]
  if (act.about === 'redo') return [{ label: 'You would redo', words: quoted(act.words) }]
  const day = act.date ? `, so I count on ${dateWords(act.date, todayOf(scene))}` : '. I read no single day in it'
  return [{ label: 'They decide', words: `${quoted(act.words)}${day}` }]
}

function blocksOf(act: Act, told: Told): Block[] {
  const { scene, answer, found } = told
  switch (act.act) {
    case 'answer':
      return []
    case 'marked': {
      const names = namesWords(act.people.map(styledName), 8)
      return [paragraph(act.done === 'sent' ? `Marked as sent: ${names}.` : `Left out: ${names}. No note is asked for any more.`)]
    }
    case 'stopped':
      return [
        paragraph([
          `No more ${kindWords[act.kind].many} will come. `,
          { link: 'The settings', href: scene.links.settings() },
          ' switch them on again.',
        ]),
      ]
    case 'happened':
      return [paragraph(`${quoted(act.words)}: ${happenedWords(act.happened, told)}`)]
    case 'met':
      return [
        paragraph(
          `${quoted(act.words)}: I have kept that you met ${namesWords(act.people, 8)}${act.absent.length > 0 ? `, and not ${namesWords(act.absent, 8)}` : ''}.`,
        ),
      ]
    case 'proposed':
      return proposal(act, told)
    case 'settled':
      return [
        paragraph(`${quoted(act.words)}: ${settled(act)}`),
        ...facts(act.start ? [{ label: 'When', words: whenWords(act.start, null, zonesOf(scene, found?.round)) }] : []),
      ]
    case 'unclear':
      return [paragraph(`${quoted(act.words)}: ${unclear[act.what]}`)]
    case 'material':
      return [
        paragraph(
          `Your ${act.what} is kept word for word with this message. ${act.stored ? 'You find it with your material.' : 'It is too short for me to work with: paste the words themselves.'}`,
        ),
      ]
    case 'unplaced':
      return [paragraph(`${quoted(act.words)}: ${unplaced(act, told)}`)]
    case 'loose':
      return loose(act.words, answer, told)
  }
}

function settled({ about, says, label }: Extract<Act, { act: 'settled' }>): string {
  if (says === 'start') return 'I have kept this as the time.'
  if (says === 'choice') return label ? `I take it as “${label}”.` : 'I take it as a new one.'
  const words = {
    reading: ['I take it as an interview of yours.', 'I take it as none of yours, and nothing starts.'],
    update: ['I have applied what the message says.', 'Everything stays as it was.'],
    vanished: ['I take it as called off.', 'I take it as still on.'],
    application: ['Your answer is kept.', 'Your answer is kept.'],
    start: ['Your answer is kept.', 'Your answer is kept.'],
  } as const
  return words[about][says === 'yes' ? 0 : 1]
}

const unclear: Record<Extract<Act, { act: 'unclear' }>['what'], string> = {
  moved: 'I cannot tell the new day and hour, so nothing has moved. Set them on the page of the round.',
  off: 'I cannot tell which interview this is about, so nothing is called off.',
  'not-an-interview': 'I cannot tell which interview this is about, so nothing changes.',
  question: 'I cannot tell which answer that is, so the question stays open. Its mail has a button for each.',
  stop: 'I cannot tell which mails this is about. Each mail of mine has a line at its foot that stops its kind.',
}

const unplaced = ({ numbers }: Extract<Act, { act: 'unplaced' }>, { reply }: Told): string =>
  reply.to === undefined
    ? 'I cannot tell which of my mails this answers. Reply to the mail itself, or write it down on the page.'
    : numbers.length > 0
      ? `the mail you answered has nothing to keep under ${namesWords(numbers.map(String), 9)}.`
      : 'the mail you answered names nobody to mark.'

function happenedWords(happened: 'no-show' | 'cut-short', { found }: Told): string {
  if (happened === 'cut-short') return 'I have kept that it was cut short.'
  const at = found?.round.debrief?.at
  const asks =
    at !== undefined && found?.round.status === 'on' && !found.application.stopped && !hasNewDate(found.application, found.round, at)
  return `I have kept that nobody came, so no thank-you notes go out.${asks ? ' A draft that asks for a new time comes in a mail of its own.' : ''}`
}

function loose(words: string, { decision }: Answer, { reply }: Told): Block[] {
  if (reply.acts.length > 1) return [paragraph(`You also wrote ${quoted(words)}. It is kept with your messages.`)]
  return [
    paragraph(
      `${quoted(words)}: I can do nothing with that, so ${decision === 'replied' ? 'it is kept' : 'nothing changed; it is kept'} with your messages. What I can read in a reply:`,
    ),
    ...list([
      'The numbers of a mail with what you answer: “1. the pricing page”.',
      '“sent 1 3” and “skip 2”, in answer to drafts.',
      '“nobody came”, “they decide by Friday”, “I got an offer”: how it went and what they answered.',
      '“it is off”, “moved to Friday 3 pm”, “not an interview”: I ask back before anything changes.',
      '“stop”: no more mails of that kind.',
    ]),
  ]
}

function wrong({ scene, answer, reply, found }: Told): Block[] {
  const { links } = scene
  if (reply.acts.some(({ act }) => act === 'proposed')) return []
  const marked = reply.acts.flatMap((one) => (one.act === 'marked' ? one.people : [])).find(({ key }) => key !== '')
  if (found && reply.acts.some(({ act }) => act === 'answer' || act === 'happened' || act === 'met'))
    return [button('See it on its page', links.debrief(found.round.id))]
  if (found && marked) return [button('See the drafts', links.draft(found.round.id, marked.key))]
  return [button('See your reply', links.message(answer.messageId))]
}
