import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { view } from '../../functions/domain/view/make-view.ts'
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

  it('does so as well in replies kept back', async () => {
    const heldBack = rows.filter((row) => row.heldBack)
    const became = await Promise.all(heldBack.map((row) => becomes(row.body, row.subject)))
    const right = heldBack.filter((row, at) => JSON.stringify(became[at]) === JSON.stringify(row.expected))
    expect(right.length / heldBack.length).toBeGreaterThanOrEqual(0.85)
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

  /* Further wordings, tried after the words above were learned. */
  it.each<[Outcome, string]>([
    [
      'cancelled',
      'I am writing to let you know that the hiring manager has decided to stop the search, and your interview on December 3 is therefore cancelled.',
    ],
    ['cancelled', 'Sadly our meeting this Thursday is not going to happen.'],
    ['cancelled', 'We regret to inform you that we are unable to proceed with the interview planned for Thursday.'],
    [
      'cancelled',
      'After an internal reorganisation we will not be interviewing for this role, so please remove Thursday from your calendar.',
    ],
    ['cancelled', 'We have decided to withdraw from the interview process with you and will not meet on Thursday.'],
    ['cancelled', 'Please do not dial in on Thursday, the interview has been scrapped.'],
    ['cancelled', 'Hi Dana, the team paused hiring, so Thursday is off the table.'],
    ['cancelled', 'Kindly ignore my earlier invitation; the interview is not happening.'],
    ['cancelled', 'Das Interview am Donnerstag müssen wir leider streichen.'],
    ['cancelled', 'Aus internen Gründen kann der Termin am 3. Dezember nicht wie geplant stattfinden und wird nicht nachgeholt.'],
    ['cancelled', 'Wir haben die Stelle intern besetzt, daher ist das Gespräch am Donnerstag hinfällig.'],
    ['cancelled', 'Leider müssen wir Ihnen für Donnerstag absagen.'],
    ['cancelled', "Je suis désolée, mais l'entretien prévu jeudi ne se tiendra pas."],
    ['cancelled', 'Nous devons malheureusement renoncer à notre entretien de jeudi.'],
    ['cancelled', "Merci de ne pas tenir compte de l'invitation pour jeudi."],
    ['cancelled', 'Sentimos comunicarte que la entrevista del jueves no tendrá lugar.'],
    ['cancelled', 'Tenemos que anular tu entrevista; la vacante ya está cubierta.'],
    ['cancelled', 'Lamento informar que a entrevista marcada para quinta-feira não será realizada.'],
    ['cancelled', 'Por favor desconsidere o convite para a entrevista de quinta.'],
    ['cancelled', 'Helaas moet ik het gesprek van donderdag afzeggen.'],
    ['cancelled', 'Het sollicitatiegesprek komt te vervallen.'],
    ['cancelled', 'Purtroppo il colloquio di giovedì è saltato e non verrà riprogrammato.'],
    ['cancelled', 'Con la presente disdiciamo il colloquio fissato per il 3 dicembre.'],
    ['cancelled', '社内事情により、12月3日の面接は見合わせることになりました。'],
    ['cancelled', '誠に恐れ入りますが、面接は取りやめとさせていただきます。'],
    ['to-be-moved', 'I need to reschedule us, apologies. Could you pick a new slot here?'],
    ['to-be-moved', 'Thursday no longer works for the panel. We will get back to you with alternatives.'],
    ['to-be-moved', 'We are going to have to delay the interview by a few days; new date to be confirmed.'],
    ['to-be-moved', 'Leider ist Ola am Donnerstag verhindert. Wir suchen einen neuen Termin und melden uns.'],
    ['to-be-moved', 'Der Termin muss verschoben werden, Details folgen.'],
    ['to-be-moved', "Ola est souffrante, nous devons décaler l'entretien. Quelles sont vos disponibilités ?"],
    ['to-be-moved', 'Vamos a tener que posponer la entrevista del jueves, te digo algo pronto.'],
    ['to-be-moved', 'Vamos ter que adiar a entrevista de quinta-feira. Em breve envio nova data.'],
    ['to-be-moved', 'Het gesprek van donderdag wordt uitgesteld; een nieuwe datum volgt.'],
    ['to-be-moved', 'Il colloquio di giovedì è rimandato a data da destinarsi.'],
    ['ask', 'Any chance you could do Wednesday at 4 instead?'],
    ['ask', 'Ola wondered whether Friday at 9 would be easier for you.'],
    ['ask', 'Thursday may have to move, will confirm tomorrow.'],
    ['ask', 'Wäre Freitag um 10 Uhr für Sie auch in Ordnung?'],
    ['ask', 'Seria possível sexta às 10h em vez de quinta?'],
    ['ask', 'Sarebbe possibile venerdì alle 10?'],
    ['ask', 'Friday, 4 December, 10:00 works great for Ola.'],
    ['ask', 'There is now a hiring freeze on the Backend Engineer role.'],
    ['nothing', 'Should you need to cancel, please give us 24 hours notice.'],
    ['nothing', 'Your interview is still on, no worries about the strike.'],
    ['nothing', 'Reminder: your interview with Ola is on Thursday, December 3 at 11:00 AM ET. Reply to this mail if you cannot attend.'],
    ['nothing', 'I moved your CV to the top of the pile. See you Thursday.'],
    ['nothing', 'Ola is no longer in the Berlin office but will join by video on Thursday at 11.'],
    ['nothing', 'Bitte denken Sie an Ihren Ausweis. Wir freuen uns auf Donnerstag, 11 Uhr.'],
    ['nothing', 'Merci de votre confirmation, nous vous attendons jeudi à 11h.'],
    ['nothing', 'Gracias por confirmar. Nos vemos el jueves a las 11.'],
    ['nothing', 'Obrigada por confirmar! Até quinta às 11h.'],
    ['nothing', 'Bedankt voor je bevestiging, tot donderdag om 11 uur!'],
    ['nothing', 'Grazie della conferma, a giovedì alle 11.'],
    ['nothing', 'ご確認ありがとうございます。12月3日11時にお待ちしております。'],
    ['nothing', 'The build for the take-home is not on hold any more, you can download it again.'],
    ['nothing', 'We will decide by Friday at 5 pm at the latest whether a second engineer joins.'],
    ['nothing', 'Lunch is cancelled, but the interview itself is unchanged.'],
    ['nothing', 'Please call me on Tuesday at 3 pm if you have questions before Thursday.'],
    ['nothing', 'You can reach me until 6 pm today. Thursday at 11 stands.'],
    [{ move: '2026-12-04T11:00' }, 'Ola has a conflict, so your interview is now Friday, same time.'],
    [{ move: '2026-12-03T12:00' }, 'Slight delay: we will start at noon rather than 11 on Thursday.'],
    [
      { move: '2026-12-07T09:30' },
      'Your interview has been moved from Thursday, December 3 at 11:00 AM to Monday, December 7 at 9:30 AM (ET).',
    ],
    [{ move: '2026-12-02T15:00' }, 'We are bringing the interview forward to Wednesday, December 2, 3:00 PM.'],
    [{ move: '2026-12-04T13:30' }, "I've rebooked you for Friday the 4th at 1:30pm."],
    [{ move: '2026-12-08T14:00' }, 'Neuer Termin: Dienstag, 8. Dezember 2026, 14:00 Uhr'],
    [{ move: '2026-12-04T09:00' }, 'Das Interview wird auf Freitag, 9 Uhr verschoben.'],
    [{ move: '2026-12-03T10:00' }, 'Wir ziehen das Gespräch am Donnerstag auf 10 Uhr vor.'],
    [{ move: '2026-12-08T10:00' }, "L'entretien est reporté au mardi 8 décembre à 10h00."],
    [{ move: '2026-12-07T12:00' }, 'La entrevista pasa al lunes 7 de diciembre a las 12:00.'],
    [{ move: '2026-12-04T10:00' }, 'A entrevista passou para sexta-feira, dia 4 de dezembro, às 10h.'],
    [{ move: '2026-12-08T15:00' }, 'De afspraak is verzet naar dinsdag 8 december om 15.00 uur.'],
    [{ move: '2026-12-04T11:30' }, 'Il colloquio è stato posticipato a venerdì 4 dicembre alle 11:30.'],
    [{ move: '2026-12-04T15:00' }, '面接の時間が12月4日(金)15時に変更になりました。'],
    [{ move: '2026-12-03T11:15' }, 'Running late that day, can only start at 11:15 on Thursday instead of 11.'],
  ])('becomes %j: %s', async (outcome, text) => {
    expect(await becomes(text)).toEqual(outcome)
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

/** What is off beside the interview, and the interview that is off beside something else. */
const besides: [string, string, string][] = [
  ['en', 'The team meeting before your interview was cancelled.', 'Your interview after the team meeting was cancelled.'],
  ['en', 'We had to cancel the office tour after your interview.', 'The interview before the team lunch was cancelled.'],
  ['de', 'Das Teammeeting vor Ihrem Gespräch wurde abgesagt.', 'Ihr Gespräch nach dem Teammeeting wurde abgesagt.'],
  ['fr', "La réunion d'équipe avant votre entretien a été annulée.", "Votre entretien après la réunion d'équipe a été annulé."],
  [
    'es',
    'La reunión del equipo antes de tu entrevista se ha cancelado.',
    'Tu entrevista después de la reunión del equipo se ha cancelado.',
  ],
  ['pt', 'A reunião de equipe antes da sua entrevista foi cancelada.', 'A sua entrevista depois da reunião de equipe foi cancelada.'],
  ['nl', 'De teamvergadering voorafgaand aan uw gesprek is geannuleerd.', 'Uw gesprek na de teamvergadering is geannuleerd.'],
  [
    'it',
    'La riunione del team prima del suo colloquio è stata annullata.',
    'Il suo colloquio dopo la riunione del team è stato annullato.',
  ],
  ['ja', '面接の前のチームミーティングは中止になりました。', 'チームミーティングの後の面接は中止になりました。'],
]

describe('a reply in which something beside the interview is called off', () => {
  it.each(besides)('(%s) leaves the interview on: %s', async (_, other) => {
    expect(['nothing', 'ask']).toContain(await becomes(other))
    expect(interviewsOf(await afterReply(other))[0]?.status).toBe('on')
  })

  it.each(besides)('(%s) %s – and this does call it off: %s', async (_, _other, own) => {
    expect(await becomes(own)).toBe('cancelled')
  })

  it('takes the invitation for the interview as the interview’s own', async () => {
    expect(await becomes('The invitation to your interview before the weekend is withdrawn.')).toBe('cancelled')
  })
})

describe('a reply that only has further practical words', () => {
  it.each([
    ['Please bring a photo ID and ask for Greta at reception.', 'bring'],
    ['Hi Dana, the passcode for the call is 4471.', 'dial-in'],
    ['Hallo Dana, bitte bringen Sie Ihre Zeugnisse im Original mit.', 'bring'],
    ['Bonjour Dana, merci de vous présenter à l’accueil et de demander Greta.', 'arrive'],
  ])('leaves them with the interview, as it stands: %s', async (text, kind) => {
    const items = await afterReply(`${text}\n\nBest,\nGreta`)
    expect(outcomeOf(items)).toBe('nothing')
    expect(interviewsOf(items)[0]?.details).toMatchObject([{ kind, words: text }])
    expect(items.messages.at(-1)).toMatchObject({
      decision: 'changed',
      reason: 'New for your interview with Kestrel Systems: their practical notes.',
    })
  })

  it('has nothing to leave where it is only kind', async () => {
    const items = await afterReply('Looking forward to it!\n\nGreta')
    expect(interviewsOf(items)[0]?.details ?? []).toEqual([])
    expect(items.messages.at(-1)?.decision).toBe('not-an-interview')
  })
})

describe('the known hour in a mail of whoever arranged it', () => {
  it.each([
    'Hi Dana, I look forward to our talk on Thursday at 11 AM.',
    'Hallo Dana, ich freue mich auf unser Gespräch am Donnerstag, 3. Dezember, um 11 Uhr.',
    'Bonjour Dana, je vous confirme notre entretien de jeudi 3 décembre à 11h.',
    'Hola Dana, te confirmo nuestra entrevista del jueves 3 de diciembre a las 11:00.',
    [
      'Hi Dana,\n\nhere is the Zoom link for our conversation.\n\nGreta Holm is inviting you to a scheduled Zoom meeting.\n\nTopic: Interview',
      'Time: Dec 3, 2026 11:00 AM Eastern Time (US and Canada)\n\nJoin Zoom Meeting\nhttps://kestrel.zoom.us/j/81234567890?pwd=abc',
    ].join('\n'),
  ])('is the known interview, and the writer is not met: %s', async (text) => {
    const known = interviewsOf(await afterReply(`${text}\n\nBest,\nGreta`))
    expect(known.map(({ start, interviewers }) => [start, interviewers.map(({ name }) => name)])).toEqual([
      ['2026-12-03T16:00:00Z', ['Ola Berg']],
    ])
  })
})
