import { inFile } from './mutation.ts'

const plans = ['test/domain/plan', 'test/domain/plan/still-wanted.test.ts', 'test/domain/plan/reconcile.test.ts']
const times = ['test/domain/time/quiet-hours.test.ts', 'test/domain/view/meeting/busy-time.test.ts', ...plans]

/** Who is mailed what, and when. */
export const planMutations = [
  ...inFile('functions/domain/plan/hours/day-limit.ts', plans, [
    ['sends seven a day', 'const mailsPerDay = 6', 'const mailsPerDay = 7'],
    ['does not count what is on its way', '(isMailed(row) || isOnItsWay(row)) && localDate', 'isMailed(row) && localDate'],
    ['lets a carrier tell what is not known yet', 'if (carrier && one.notBefore <= goesAt(carrier, day)) {', 'if (carrier) {'],
    ['postpones what is of no use in the morning', 'else if (morning < one.useBy)', 'else if (morning < one.useBy || one.due < one.useBy)'],
    ['forgets the sections of what it carries', 'carried.push(one.key, ...one.carries)', 'carried.push(one.key)'],
  ]),
  ...inFile('functions/domain/plan/merge.ts', plans, [
    [
      'sends a last call beside the reminder it missed with',
      'const [goes, carrierGoes] = [latest(one.due, now), latest(carrier.due, now)]',
      'const [goes, carrierGoes] = [one.due, carrier.due]',
    ],
  ]),
  ...inFile('functions/domain/plan/planner-context.ts', plans, [
    ['forgets what was mailed before a round got another id', 'historyOf(underPresentIds(view, touchpoints))', 'historyOf(touchpoints)'],
  ]),
  ...inFile(
    'functions/domain/feed/feed-poll.ts',
    ['test/domain/feed/feed-poll.test.ts'],
    [['plans nothing when an entry is there again', 'news: vanished || returned ||', 'news: vanished ||']],
  ),
  ...inFile('functions/domain/plan/still-wanted.ts', plans, [
    ['drops a section it promised', '[...new Set([...(wanted.carries ?? []), ...promised])].sort()', '[...(wanted.carries ?? [])]'],
    ['sends at the old time', "if (wanted.due > plus(now, servedEarly)) return { outcome: 'later', due: wanted.due }", ''],
    [
      'sends a welcome that is too late',
      'if (now > touchpoint.useBy) return',
      "if (now > touchpoint.useBy && touchpoint.kind === 'card') return",
    ],
  ]),
  ...inFile('functions/domain/plan/reconcile.ts', plans, [
    ['touches rows on their way', '(!isOpen(row) || saysTheSame(row, next))', 'saysTheSame(row, next)'],
    ['writes rows that say the same', '(!isOpen(row) || saysTheSame(row, next))', '!isOpen(row)'],
    ['books no timer for a moved row', "(row?.state !== 'planned' || row.due !== next.due)", "row?.state !== 'planned'"],
    ['does not see that sections differ', 'JSON.stringify(row.carries ?? []) === JSON.stringify(next.carries ?? [])', 'true'],
  ]),
  ...inFile('functions/domain/time/quiet-hours.ts', times, [
    [
      'is still quiet at its end',
      '.find(({ start, end }) => start <= at && at < end)',
      '.find(({ start, end }) => start <= at && at <= end)',
    ],
    ['sends "later" at night', "if (rule === 'later') return night.end < wish.useBy ? night.end : at", "if (rule === 'later') return at"],
    [
      'waits past the use-by',
      "if (rule === 'later') return night.end < wish.useBy ? night.end : at",
      "if (rule === 'later') return night.end",
    ],
    ['goes before it was known', 'latest(plus(night.start, { minutes: -1 }), wish.notBefore)', 'plus(night.start, { minutes: -1 })'],
    ['waits though a mark is near', '>= leastLeft.mark) return night.end', '>= 0) return night.end'],
  ]),
  ...inFile('functions/domain/view/meeting/busy-time.ts', times, [
    [
      'is still busy at the end of a session',
      'busy.find(({ start, end }) => start <= at && at < end)',
      'busy.find(({ start, end }) => start <= at && at <= end)',
    ],
    ['begins with the session itself', 'const before = { minutes: -30 }', 'const before = { minutes: 0 }'],
    ['interrupts with what can wait', "if (rule === 'after' && wish.useBy > stretch.end) return stretch.end", ''],
    ['counts rounds that are off', "if (round.status !== 'on' || round.allDay) return []", 'if (round.allDay) return []'],
  ]),
  ...inFile('functions/domain/plan/hours/find-time.ts', times, [
    ['sends what is too late', 'if (latest(due, scene.now) > wish.useBy) return { skip: lateReason(wish, scene) }', ''],
    [
      'sends kinds that are switched off',
      "if (scene.candidate.stopped.includes(wish.kind)) return { skip: 'you switched this kind of mail off' }",
      '',
    ],
  ]),
  ...inFile('functions/domain/plan/rules/change.ts', plans, [
    [
      'tells a change that came to light too late',
      'if (different.length === 0 || cause >= useBy) return []',
      'if (different.length === 0) return []',
    ],
    ['lets a failed change stand in the way of the next', "?? rows.find((row) => presentKey(row) === key && row.state === 'failed')", ''],
    ['wakes nobody for an urgent change', "? 'sent' : 'later'", "? 'later' : 'later'"],
  ]),
  ...inFile('functions/domain/plan/occasions.ts', plans, [
    [
      'brings a new packet for any move',
      "if (kind === 'packet') return movedFar(mail, round, zone)",
      "if (kind === 'packet') return movedSince(mail, round)",
    ],
    ['brings no new card after a move', "new Set(['card', 'debrief'", "new Set(['debrief'"],
    ['takes what was over for a move', 'start !== null && start > mailedAt(mail)', 'start !== null'],
  ]),
  ...inFile('functions/domain/plan/rules/after-round.ts', plans, [
    ['asks for a debrief that is in', 'if (wholeDebrief(round)) return []', ''],
    ['reminds of those who are thanked', "filter(({ thanked }) => thanked === 'open')", "filter(({ thanked }) => thanked !== 'skipped')"],
    ['makes the last call as the day is over', 'plus(next.mark, { hours: -4 })', 'plus(next.mark, { hours: 0 })'],
  ]),
  ...inFile('functions/domain/plan/rules/follow-ups/follow-up.ts', plans, [
    ['nudges on a weekend', '|| !isBusinessDay(day, at)) day', ') day'],
  ]),
  ...inFile('functions/domain/plan/rules/follow-ups/nudges.ts', plans, [
    ['nudges though they were heard from', 'if (!round || isStopped(application, round) ||', 'if (!round ||'],
    [
      'gives up waiting for a stated date',
      'if (decisionBy && decisionBy.date >= day &&',
      'if (decisionBy && decisionBy.date > plusDays(day, 400) &&',
    ],
  ]),
  ...inFile('functions/domain/plan/planner-context.ts', plans, [
    [
      'starts anew what was over at a first look',
      'round.firstLook?.ticked === false && round.end',
      'round.firstLook?.ticked === undefined && round.end',
    ],
    ['takes an early invite for a late one', 'const lateMinutes = 6 * 60', 'const lateMinutes = 60 * 60'],
  ]),
]
