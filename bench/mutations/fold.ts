import { inFile } from './mutation.ts'

const folds = ['test/domain/record/fold.test.ts', 'test/domain/grouping.test.ts', 'test/domain/decide/decide-message.test.ts']

/** Which word counts, whatever order they come in. */
export const foldMutations = [
  ...inFile('functions/domain/record/contribution-order.ts', folds, [
    ['believes the stamps of a feed', 'one.feed ? lastModified : (dtstamp ?? lastModified)', 'dtstamp ?? lastModified'],
    ['lets a request win over a cancel of the same order', 'calls(contribution) ? 1 : 0,', 'calls(contribution) ? 0 : 1,'],
    ['believes a stamp later than its arrival', 'stamp !== null && stamp > storedAt ? storedAt : stamp', 'stamp'],
    [
      'lets a hash decide between two words of the same stamps',
      '  contribution.storedAt,\n  contribution.contentHash,',
      '  contribution.contentHash,\n  contribution.storedAt,',
    ],
    ['ignores the sequence', 'contribution.meeting.sequence ?? 0,\n  saidAt', '0,\n  saidAt'],
    [
      'keeps the earlier of two answers',
      'known && standing(known) >= standing(one) ? known : one',
      'known && standing(known) < standing(one) ? known : one',
    ],
  ]),
  ...inFile('functions/domain/record/fold.ts', folds, [
    [
      'dates the change by a word that never counted',
      "one.answer === 'no' && compareContributions(one, winner) > 0)",
      "one.answer === 'no')",
    ],
    ['does not notice when a word is taken back', '...undone, ...(refusal', '...(refusal'],
    [
      'takes repeats for news',
      'return earliest(...upTo.slice(before + 1).map(knownAt))',
      'return latest(...upTo.slice(before + 1).map(knownAt))',
    ],
    ['cancels an instance that spoke since', 'if (spokeSince) return own', ''],
    ['lets the series be cancelled without its instances', 'if (!isCancel(master)) return own', 'return own'],
    [
      'counts an unsure word from before its answer',
      'one.answer && one.answeredAt ? latest(one.storedAt, one.answeredAt) : one.storedAt',
      'one.storedAt',
    ],
  ]),
  ...inFile('functions/domain/trust/admission.ts', folds, [
    [
      'counts what the candidate denied',
      "sorted.filter((one) => one.answer !== 'no' && mayChange(one))",
      'sorted.filter((one) => mayChange(one))',
    ],
    ['lets an attendee’s reply change the meeting', '!isAnswer(meeting.method)', "meeting.method !== 'reply' || !isAnswer(meeting.method)"],
    [
      'lets a late feed revive a cancelled meeting',
      'if (!one.feed || isCancel(one)) return false',
      "if (one.storedAt !== '') return false",
    ],
    [
      'lets anybody take the meeting over',
      '&& lower(named) !== before && !isVouchedOrganizer',
      "&& lower(named) === '' && !isVouchedOrganizer",
    ],
    ['takes a cancel for others for one’s own', 'if (isAboutOthers(one, proven, mail)) return', 'if (isAboutOthers(one, [], mail)) return'],
    [
      'lets a weaker source change a meeting',
      'if (standing(one) >= strongest || isForwardedMove',
      'if (standing(one) >= 0 || isForwardedMove',
    ],
    [
      'asks about a cancel the candidate forwarded',
      'if (isCancel(one)) return true\n  const known',
      'if (isCancel(one)) return false\n  const known',
    ],
  ]),
  ...inFile('functions/domain/trust/unproven.ts', folds, [
    ['lets an unvouched word start something', "unsure === true || trust === 'unconfirmed'", 'unsure === true'],
  ]),
  ...inFile('functions/domain/record/add-contribution.ts', folds, [
    [
      'takes a weaker repeat for news',
      'trustRank(one.trust) >= trustRank(contribution.trust) &&',
      'trustRank(one.trust) > trustRank(contribution.trust) &&',
    ],
  ]),
]
