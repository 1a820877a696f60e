import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { view } from '../../functions/domain/make-view.ts'
import { aNote } from '../builders.ts'
import { afterReply, interviewsOf, type Outcome, outcomeOf } from './told-in-words.ts'

interface Row {
  id: string
  subject: string
  body: string
  expected: Outcome
  heldBack?: boolean
}
const rows: Row[] = JSON.parse(readFileSync(new URL('../corpus/changes/moves-in-words.json', import.meta.url), 'utf8'))
const becomes = async (text: string, subject?: string): Promise<Outcome> => outcomeOf(await afterReply(text, subject))

describe('a reply about a known interview', () => {
  it.each(rows.filter((row) => !row.heldBack).map((row) => [row.id, row] as const))('does what it says: %s', async (_, row) => {
    expect(await becomes(row.body, row.subject)).toEqual(row.expected)
  })

  const cancels = {
    en: [
      'Hi Dana, the interview on Thursday will not go ahead. We are sorry for the trouble.',
      'Hi Dana, we have to cancel your interview with Ola on Thursday. A new time is not planned.',
      'Your interview on Thursday, December 3 is cancelled and no new time is set.',
      "Thursday's interview is off. Best of luck",
      'Dear Dana, unfortunately we are no longer able to meet you on December 3.',
      'Please disregard the invitation for Thursday; the hiring team has changed its plans.',
      'We have withdrawn the interview invitation for the Backend Engineer role.',
      'The role has been filled internally, so we will not be proceeding with the interview.',
      'The interview is on hold until further notice.',
      "We won't be able to hold the interview on December 3.",
      "Your interview won't be taking place after all. It will not be rescheduled.",
      'Due to a hiring freeze, the interview scheduled for Thursday at 11 cannot take place.',
    ],
    de: [
      'Hallo Dana, das Gespräch am Donnerstag findet leider nicht statt.',
      'wir müssen das Interview am 3. Dezember absagen. Einen neuen Termin wird es nicht geben.',
      'Der Termin am Donnerstag entfällt ersatzlos.',
      'Leider kann das Vorstellungsgespräch nicht stattfinden.',
      'wir sagen das Gespräch am Donnerstag hiermit ab.',
    ],
    fr: [
      "Bonjour Dana, l'entretien de jeudi n'aura finalement pas lieu.",
      "Nous sommes contraints d'annuler votre entretien du 3 décembre.",
      'Votre entretien est annulé, il ne sera pas reporté.',
      'Nous ne pourrons pas vous recevoir le 3 décembre.',
    ],
    es: [
      'Hola Dana, la entrevista del jueves no se va a realizar.',
      'Lamentablemente hemos tenido que cancelar la entrevista del 3 de diciembre.',
      'La entrevista queda anulada y no habrá nueva fecha.',
    ],
    pt: [
      'Olá Dana, a entrevista no dia 3 foi cancelada.',
      'Infelizmente a entrevista de quinta não vai acontecer.',
      'Precisamos cancelar a sua entrevista do dia 3 de dezembro.',
    ],
    nl: ['Hoi Dana, het gesprek van donderdag gaat helaas niet door.', 'We moeten het gesprek op 3 december annuleren.'],
    it: ['Buongiorno Dana, il colloquio di giovedì non si terrà.', 'Siamo costretti ad annullare il colloquio del 3 dicembre.'],
    ja: ['12月3日の面接は中止となりました。', '12月3日の面接をキャンセルさせていただきます。', '12月3日の面接は行われません。'],
  }
  const table = (words: Record<string, readonly string[]>) =>
    Object.entries(words).flatMap(([language, texts]) => texts.map((text) => [language, text] as const))

  it.each(table(cancels))('calls it off (%s): %s', async (_, text) => {
    expect(await becomes(text)).toBe('cancelled')
  })

  const postponements = {
    en: [
      'Hi Dana, Ola is ill, so we need to push Thursday. I will send new times tomorrow.',
      'We need to reschedule your interview. More soon.',
      'Your interview on Thursday is cancelled for now; we will be in touch with a new date.',
      'Thursday does not work any more on our side. Could we look for another day?',
      "Ola can't make Thursday after all. Which days suit you next week?",
    ],
    de: ['Ola ist krank, wir müssen den Termin verschieben. Ich melde mich mit einem neuen Vorschlag.'],
    fr: ["Bonjour, l'entretien de jeudi est reporté à une date ultérieure."],
    es: ['La entrevista del jueves se ha aplazado. Te escribo con una nueva fecha.'],
    pt: ['Oi Dana, precisamos remarcar a entrevista de quinta. Pode me mandar seus horários?'],
    nl: ['We moeten het gesprek van donderdag verzetten. Wanneer kun je?'],
    it: ['Dobbiamo rinviare il colloquio di giovedì. Ti scrivo con una nuova data.'],
    ja: ['面接を延期することになりました。改めて日程をご連絡いたします。'],
  }
  it.each(table(postponements))('leaves it to be moved (%s): %s', async (_, text) => {
    expect(await becomes(text)).toBe('to-be-moved')
  })

  it.each([
    ['2026-12-04T10:30', "Hi Dana, let's do Friday at 10:30 AM instead."],
    ['2026-12-03T14:00', 'We need to move it to 2 pm on the same day.'],
    ['2026-12-03T13:00', 'The interview now starts at 1 pm instead of 11 am.'],
    ['2026-12-04T09:00', 'Ola is ill on Thursday. Your interview has been rescheduled to Friday, 9 am.'],
    ['2026-12-07T15:00', 'We had to postpone: your new interview time is Monday, December 7 at 3:00 PM ET.'],
    ['2026-12-04T14:00', 'Thursday does not work any more. We will meet on Friday at 2 pm.'],
    ['2026-12-08T10:00', 'Your interview of Thursday is cancelled and has been rescheduled for Tuesday, December 8 at 10 am.'],
    ['2026-12-10T11:00', 'We have moved your interview to Thursday, December 10, same time.'],
    ['2026-12-03T15:00', 'Hallo Dana, das Gespräch am Donnerstag verschiebt sich auf 15 Uhr.'],
    ['2026-12-04T10:00', 'wir verlegen das Interview vom 3. Dezember, 11 Uhr, auf Freitag, 4. Dezember, 10 Uhr.'],
    ['2026-12-04T14:00', "Bonjour Dana, l'entretien est décalé au vendredi 4 décembre à 14h."],
    ['2026-12-04T12:00', 'Hola Dana, hemos movido la entrevista al viernes 4 de diciembre a las 12:00.'],
    ['2026-12-04T16:00', 'Oi Dana, a entrevista foi remarcada para sexta, 4 de dezembro, às 16h.'],
    ['2026-12-04T13:00', 'Hoi Dana, het gesprek is verplaatst naar vrijdag 4 december om 13:00 uur.'],
    ['2026-12-03T16:00', 'Ciao Dana, il colloquio di giovedì è spostato alle 16.'],
    ['2026-12-07T14:00', '面接は12月7日(月)14:00に延期となりました。'],
  ])('moves it to %s: %s', async (to, text) => {
    expect(await becomes(text)).toEqual({ move: to })
  })

  it.each([
    'Friday at 10:30 AM Eastern is fine for us.',
    'Could we move it to Friday at 3?',
    'How about Friday at 2 pm?',
    'The position has been filled.',
    'We have moved your interview to Friday.',
    'Wir müssen den Termin eventuell verschieben.',
    'Könnten wir auf Freitag, 10 Uhr ausweichen?',
    "Serait-il possible de décaler l'entretien à vendredi 10h ?",
    '¿Te vendría bien el viernes a las 10 en lugar del jueves?',
    'Zou vrijdag om 10 uur ook kunnen?',
    '金曜日の10時でもよろしいでしょうか。',
  ])('asks, and leaves it as it was meanwhile: %s', async (text) => {
    const items = await afterReply(text)
    expect(outcomeOf(items)).toBe('ask')
    expect(interviewsOf(items)).toMatchObject([{ status: 'on', start: '2026-12-03T16:00:00Z' }])
  })

  it.each([
    'Looking forward to meeting you on Thursday! If you are no longer able to attend, please let us know.',
    'Your interview is confirmed. To cancel or reschedule, click here.',
    "Can't make it? Let us know and we'll find another time.",
    'Thanks Dana. The meeting room has moved to the 5th floor; Ola will pick you up.',
    'Your interview has not been cancelled, ignore the automatic message.',
    'Please find the agenda attached. Our cancellation policy: tell us 24 hours before.',
    'See you Thursday at 11!',
    'Falls Sie den Termin verschieben müssen, geben Sie uns bitte Bescheid. Bis Donnerstag!',
    "Si vous devez annuler l'entretien, prévenez-nous. À jeudi !",
    'Si necesitas cambiar la entrevista, avísame. ¡Hasta el jueves!',
    'Als je het gesprek wilt verzetten, laat het me weten. Tot donderdag!',
    'Se deve annullare il colloquio, ci faccia sapere. A giovedì!',
    'ご都合が悪い場合はご連絡ください。木曜日にお会いできるのを楽しみにしております。',
    'Parking is not available on Thursday, please take the train.',
    'We do not need references before the interview.',
  ])('changes nothing and makes no second round: %s', async (text) => {
    expect(await becomes(text)).toBe('nothing')
  })

  it('keeps its length, people, company and role when it moves', async () => {
    const items = await afterReply('Ola is ill. We have moved your call to Friday, December 4 at 2 pm; Ola will still meet you.')
    expect(interviewsOf(items)).toMatchObject([
      {
        start: '2026-12-04T19:00:00Z',
        end: '2026-12-04T19:45:00Z',
        endAssumed: false,
        interviewers: [{ name: 'Ola Berg' }],
        company: 'Kestrel Systems',
        role: 'Backend Engineer',
      },
    ])
  })

  it('keeps the end that the calendar gives when a mail names the start alone', async () => {
    const items = await afterReply('Confirming Thursday, December 3 at 11:00 AM Eastern with Ola Berg. Join: https://zoom.us/j/88112233')
    expect(interviewsOf(items)).toMatchObject([
      { end: '2026-12-03T16:45:00Z', endAssumed: false, meetingUrl: 'https://zoom.us/j/88112233' },
    ])
  })
})

describe('"moved, or one more?"', () => {
  const doubtful = () => afterReply('Friday at 10:30 AM Eastern is fine for us.')

  it('is asked once, with both times and three answers', async () => {
    const items = await doubtful()
    expect(view(items).questions).toMatchObject([
      { about: 'update', choices: [{ id: 'yes' }, { id: 'more' }, { id: 'no' }], start: '2026-12-03T16:00:00Z' },
    ])
    expect(interviewsOf(items)[0]?.pending).toMatchObject({ start: '2026-12-04T15:30:00Z', end: '2026-12-04T16:15:00Z' })
  })

  it.each([
    ['moved', 'known', 'yes', [['on', '2026-12-04T15:30:00Z']]],
    [
      'one more',
      'own',
      'yes',
      [
        ['on', '2026-12-03T16:00:00Z'],
        ['on', '2026-12-04T15:30:00Z'],
      ],
    ],
    ['neither', 'known', 'no', [['on', '2026-12-03T16:00:00Z']]],
  ] as const)('%s', async (_, subject, answer, expected) => {
    const items = await doubtful()
    const messageId = items.messages.at(-1)?.id ?? ''
    const identity = subject === 'own' ? `message:${messageId}` : 'uid:known%40kestrelsystems.example'
    const answered = { ...items, notes: [aNote(identity, { kind: 'answer', messageId, answer })] }
    expect(interviewsOf(answered).map(({ status, start }) => [status, start])).toEqual(expected)
    expect(view(answered).questions.filter((one) => !one.answered)).toEqual([])
  })
})
