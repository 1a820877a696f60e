import { inFile } from './mutation.ts'

const sending = [
  'test/app/send/deliver-touchpoint.test.ts',
  'test/app/send-guards.test.ts',
  'test/app/send/record-mail-event.test.ts',
  'test/app/send/sweep.test.ts',
  'test/app/crash-enumeration.long.test.ts',
  'test/domain/sending/sending.test.ts',
]
const planning = ['test/app/send/plan-candidate.test.ts', 'test/app/send/sweep.test.ts', 'test/app/crash-enumeration.long.test.ts']
const table = ['test/aws/table.long.test.ts', ...planning]

/**
 * Claim, send, settle, sweep, and the table under them. Going on after a lost claim is no fault to be listed: every later move of the row is
 * written only where it stands as claimed under the same lease, so one of two still sends, and the other only works in vain.
 */
export const sendMutations = [
  ...inFile('functions/app/send/deliver-touchpoint.ts', sending, [
    [
      'sends though the move to sending was lost',
      "if ((await table.moveTouchpoint(claimed, sending)) === 'lost') return { delivery: { outcome: 'taken' }, expected: false }",
      'await table.moveTouchpoint(claimed, sending)',
    ],
    ['sends whatever state the row is in', "if (row?.state !== 'planned') return", 'if (row === undefined) return'],
    [
      'sends before it is due',
      'if (mayGoAt(row) > plus(clock.now(), servedEarly)) return',
      'if (mayGoAt(row) > plus(clock.now(), { days: 90 })) return',
    ],
    ['looks at the due time only, not at the pause after a refusal', 'if (mayGoAt(row) > plus', 'if (row.due > plus'],
    ['sends what is no longer wanted', "if (verdict.outcome === 'skip') {", "if (verdict.outcome === 'skip' && claimed.attempt > 9) {"],
    ['forgets to book the better time', '    await timers.book(claimed, verdict.due)\n', ''],
    ['leaves the row with the sections it was planned with', '{ ...claimed, carries: verdict.carries }', '{ ...claimed }'],
    ['counts no attempt', 'attempt: claimed.attempt + 1,\n    sendingAt', 'attempt: claimed.attempt,\n    sendingAt'],
    [
      'does not remember what the mail showed',
      '    shown: shownFacts(view, touchpoint, mailsBeside(touchpoint, underPresentIds(view, state.touchpoints))),\n',
      '',
    ],
    ['plans nothing after a delivery', '  await planCandidate(world, row.candidateId)\n', ''],
    ['takes nothing back after a fault of ours', 'if (fault instanceof NotHandedOver) await', 'if (fault instanceof RangeError) await'],
  ]),
  ...inFile('functions/app/send/settle-touchpoint.ts', sending, [
    [
      'takes a lost answer for a sent mail',
      'await table.moveTouchpoint(sending, unknown(sending))',
      "await table.moveTouchpoint(sending, sent(sending, clock.now(), ''))",
    ],
    ['tries again what is refused for good', 'if (!result.again) {', "if (!result.again && reason === '') {"],
    [
      'books no timer for the next try',
      "if ((await table.moveTouchpoint(sending, next)) === 'saved') await timers.book(next, retryAt)",
      'await table.moveTouchpoint(sending, next)',
    ],
  ]),
  ...inFile('functions/domain/sending/sending.ts', sending, [
    ['has a lease shorter than the mailer’s patience', 'sendLease = { minutes: 3 }', 'sendLease = { minutes: 0.3 }'],
    ['waits a minute for the event', 'eventWait = { minutes: 15 }', 'eventWait = { minutes: 1 }'],
    ['serves ten minutes early', 'servedEarly = { seconds: 60 }', 'servedEarly = { seconds: 600 }'],
    ['pauses equally long each time', 'pause.first * 2 ** Math.min(times - 1, 10)', 'pause.first'],
    ['sends a third time', 'attempt === 1 && [kind', 'attempt <= 2 && [kind'],
    ['lets the sections of a lost mail be lost', '[kind, ...carries.flatMap((key) => partsOfKey(key)?.kind ?? [])]', '[kind]'],
    ['does not send a lost change once more', "new Set(['receipt', 'change', 'packet'", "new Set(['receipt', 'packet'"],
  ]).map((one) => (one.name.includes('patience') ? { ...one, tests: ['test/aws/mailer.test.ts'] } : one)),
  ...inFile('functions/domain/sending/touchpoint-moves.ts', sending, [
    ['tells no planner that a row has moved', '({ ...row, unplanned: true })', '({ ...row })'],
    ['counts a refused mail as an attempt', '({ ...released(row), attempt: row.attempt - 1 })', '({ ...released(row) })'],
    ['starts the pauses anew each time', 'const times = (row.refused?.times ?? 0) + 1', 'const times = 1'],
    [
      'takes any event for a further one',
      'const further = rank[event] > (row.mailEvent ? rank[row.mailEvent] : 0)',
      'const further = true',
    ],
    ['lets an event reopen what is final', 'if (!isOpen(row)) return row.state', "if (row.kind === 'welcome') return row.state"],
    ['takes a rejected mail for sent', "return event === 'rejected' ? failed(open", "return event === 'complained' ? failed(open"],
    ['dates a mail by its event', 'sent(open, row.sendingAt ?? now, mailMessageId)', 'sent(open, now, mailMessageId)'],
  ]),
  ...inFile('functions/app/send/sweep.ts', sending, [
    [
      'takes a lost answer for an unsent mail',
      'await table.moveTouchpoint(row, unknown(row))',
      'await table.moveTouchpoint(row, released(row))',
    ],
    ['does not look for what nobody planned', "what === 'plan' || what === 'unplanned' || what", "what === 'plan' || what"],
    ['books nothing that is due and unsent', '    return timers.book(row, clock.now())\n', '    return\n'],
    ['books nothing again after a planner died', '{ bookAll: leftBehind.length > 0 }', '{ bookAll: false }'],
    [
      'stops at the first fault',
      "work.catch((cause: unknown) => void faults.push(new Fault('Something of a candidate could not be healed', facts, { cause })))",
      'work',
    ],
  ]),
  ...inFile('functions/app/send/plan-candidate.ts', planning, [
    ['does not look again when it was overtaken', 'if (overtaken && written > 0) continue', ''],
    ['clears the marks though it was overtaken', 'else await table.finishPlan(ticket, read)', 'await table.finishPlan(ticket, read)'],
    ['books no timers', "if (row.state === 'planned') await timers.book(row, latest(row.due, now))", ''],
    ['forgets what an unfinished plan may not have booked', 'bookAll || row.ticket > read.plannedTicket', 'bookAll'],
  ]),
  ...inFile('functions/aws/table/touchpoints.ts', table, [
    ['lets an older planner overwrite a newer', "all(atMost('ticket', row.ticket), ofThePlan)", 'ofThePlan'],
    ['lets a planner overwrite a row on its way', "all(atMost('ticket', row.ticket), ofThePlan)", "atMost('ticket', row.ticket)"],
    ['claims whatever ticket the row has', "all(equals('state', 'planned'), equals('ticket', row.ticket))", "equals('state', 'planned')"],
    [
      'moves a row whose lease has changed hands',
      "leaseUntil === undefined ? absent('leaseUntil') : equals('leaseUntil', leaseUntil),",
      '',
    ],
  ]),
  ...inFile(
    'functions/aws/timers.ts',
    ['test/aws/timers.test.ts'],
    [
      ['swallows what Scheduler refuses', 'if (!(error instanceof ConflictException)) throw error', ''],
      ['fails when the timer stands already', 'if (!(error instanceof ConflictException)) throw error', 'throw error'],
      ['gives a moved mail the name of its old timer', 'hashOf(candidateId, key, minuteOf(due))', 'hashOf(candidateId, key)'],
    ],
  ),
]
