import { questionsIn } from '../../../../functions/domain/plan/rules/questions.ts'
import type { Question } from '../../../../functions/domain/view/view.ts'
import { whenWords } from '../../../when.ts'
import { type Block, facts, heading, list, type MailContent, paragraph, section } from '../../content.ts'
import { clip, sentence } from '../../render/clean.ts'
import { type Scene, zonesOf } from '../../scene.ts'
import { placeAndWords } from '../../words/part-words.ts'
import { unreadBlocks, unreadSubject } from '../../words/unread-words.ts'

type About = Question['about']

const asks: Record<About, { subject: string; title: string; yes: string; no: string }> = {
  reading: { subject: 'Is this an interview of yours?', title: 'Is this an interview of yours?', yes: 'Yes, it is', no: 'No, it is not' },
  update: {
    subject: 'Did your interview change?',
    title: 'Is this change real?',
    yes: 'Yes, use the new version',
    no: 'No, keep what I had',
  },
  application: {
    subject: 'Which application is this?',
    title: 'Which application does this belong to?',
    yes: 'The first one',
    no: 'A new one',
  },
  vanished: {
    subject: 'Has your interview been called off?',
    title: 'It is gone from your calendar',
    yes: 'Yes, it is off',
    no: 'No, it is still on',
  },
  start: { subject: 'When is your interview?', title: 'When is it?', yes: 'Enter day and hour', no: 'It is no interview' },
}

/** It was put off before it was known. */
const newTime = {
  subject: 'Is this the new time of your interview?',
  title: 'Is this the new time of your interview?',
  yes: 'Yes, it is then',
  no: 'No, it is not then',
}

/** It says what happens, and not to which of them. */
const whichOne = { subject: 'Which interview does it mean?', title: 'Which of your interviews does it mean?' }

const movedOrMore = { subject: 'Moved, or one more?', title: 'Has your interview moved, or is this one more?' }

/** A cancel that is not plain is asked about as what it is, and not as a new version. */
const calledOff = {
  subject: 'Has your interview been called off?',
  title: 'Is it called off?',
  yes: 'Yes, it is off',
  no: 'No, it is still on',
}

/** Nobody can tell what it says. */
const couldNotRead = { ...calledOff, title: 'I could not read a message about your interview' }

/** No hour was known, so nothing changes. */
const firstHour = {
  subject: 'Is this when your interview is?',
  title: 'Is this when it is?',
  yes: 'Yes, it is then',
  no: 'No, it is open still',
}

function wordsFor({ about, cancel, unread, choices, among, postponed, start }: Question) {
  if (unread) return couldNotRead
  if (postponed) return newTime
  if (about === 'update' && choices.length > 0) return { ...asks.update, ...(among ? whichOne : movedOrMore) }
  if (about === 'update' && !cancel && start === null) return firstHour
  return cancel ? calledOff : asks[about]
}

/** What only the candidate can say: the evidence, and an answer per button. Until then nothing is started. */
export function writeQuestion(scene: Scene): MailContent {
  const { touchpoint, view } = scene
  const asked = questionsIn(touchpoint.subject, view.questions, view.candidate.homeZone).filter(({ answered }) => !answered)
  const [first, ...more] = asked
  if (!first)
    return {
      subject: 'Nothing left to ask',
      preheader: 'This question has been answered.',
      title: 'Nothing left to ask',
      blocks: [paragraph('This has been answered in the meantime. There is nothing for you to do.')],
    }
  const words = wordsFor(first)
  return {
    subject:
      more.length > 0
        ? `${asked.length} calendar entries: are they interviews?`
        : first.unread
          ? unreadSubject(scene, first)
          : words.subject,
    preheader: clip(sentence(first.askedBecause), 140),
    title: more.length > 0 ? 'Some entries I am not sure about' : words.title,
    blocks: first.unread
      ? unreadBlocks(scene, first)
      : [
          paragraph(
            more.length > 0
              ? 'I read these in your calendar and do not want to guess. Two taps each, and I remember your answers.'
              : 'I do not want to guess, so I ask. Until you answer, nothing is started or changed.',
          ),
          ...asked.slice(0, 20).flatMap((question) => questionBlocks(scene, question, more.length > 0 ? 2 : null)),
        ],
  }
}

/** Of an update both versions, so that one can choose between them; else when it is. */
function versions(scene: Scene, question: Question, when: string | null): Block[] {
  const { identity, among = [identity] } = question
  return among.flatMap((one) => versionsOf(scene, { ...question, identity: one }, when))
}

function versionsOf(scene: Scene, { about, identity }: Question, when: string | null): Block[] {
  const interview = scene.view.applications
    .flatMap(({ rounds }) => rounds.flatMap(({ interviews }) => interviews))
    .find(({ identities }) => identity !== null && identities.includes(identity))
  const zones = zonesOf(scene, { zone: interview?.zone ?? null })
  const { start, end, pending } = interview ?? { start: null, end: null, pending: null }
  const first = pending?.start && !pending.cancel ? whenWords(pending.start, pending.end, zones) : null
  if (about !== 'update' || !start) return facts((when ?? first) ? [{ label: 'When', words: when ?? first ?? '' }] : [])
  const said = pending?.cancel
    ? pending.toBeMoved
      ? 'it may be moved'
      : 'it is cancelled'
    : pending?.start
      ? whenWords(pending.start, pending.end, zones)
      : (when ?? 'something else changed')
  return facts([
    { label: 'What I have', words: whenWords(start, end, zones) },
    { label: 'What it says', words: said },
  ])
}

const factNames = { company: 'Company', role: 'Role', start: 'When', interviewers: 'People' } as const

/** What the reader went by, in the message's own words. */
function evidenceBlocks({ read }: Question, most: number): Block[] {
  if (!read) return []
  const { from, title, why, facts: found } = read
  return [
    ...facts([
      ...(from ? [{ label: 'From', words: clip(from, 160) }] : []),
      ...(title ? [{ label: 'Title', words: `“${clip(title, 160)}”` }] : []),
      ...found.map(({ about, says, part, words }) => ({
        label: factNames[about],
        words: `${says ? `${clip(says, 160)}, ` : ''}read from ${placeAndWords({ part, words }, 200)}`,
      })),
    ]),
    ...section('What speaks for it and against it', list(why.slice(0, most).map((words) => clip(words, 300)))),
  ]
}

export function questionBlocks(scene: Scene, question: Question, titled: 2 | 3 | null): Block[] {
  const { links } = scene
  const { about, start, choices, key } = question
  const when = start ? whenWords(start, null, zonesOf(scene)) : null
  const { yes, no, title } = wordsFor(question)
  return [
    ...(titled ? [heading(when ?? title, titled)] : []),
    paragraph(sentence(clip(question.askedBecause, 600))),
    ...versions(scene, question, titled ? null : when),
    ...(about === 'reading' || about === 'update' ? evidenceBlocks(question, titled ? 3 : 6) : []),
    ...list(choices.slice(0, 8).map(({ label, why }) => [{ strong: clip(label, 120) }, why ? `: ${clip(why, 200)}` : ''])),
    {
      kind: 'buttons',
      buttons:
        choices.length > 0
          ? [
              ...choices.slice(0, 8).map(({ id, label }) => ({ words: clip(label, 60), href: links.answer(key, id) })),
              ...(about === 'application' ? [{ words: 'A new one', href: links.answer(key, 'new') }] : []),
            ]
          : about === 'start'
            ? [{ words: yes, href: links.answer(key, 'yes') }]
            : [
                { words: yes, href: links.answer(key, 'yes') },
                { words: no, href: links.answer(key, 'no') },
              ],
    },
  ]
}
