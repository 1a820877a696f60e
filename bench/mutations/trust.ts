import { inFile } from './mutation.ts'

const trust = ['test/domain/trust/trust.long.test.ts']
const hooks = ['test/domain/access/webhook-signature.test.ts', 'test/app/receive/receive-webhook.test.ts']

/** Who is believed. */
export const trustMutations = [
  ...inFile('functions/domain/trust/trust.ts', trust, [
    ['lets one of several organizers vouch for all', 'if (organizers.size > 1) return null', ''],
    ['believes a mail that fails DMARC', "if (origin.verdicts.dmarc === 'FAIL') return 'unconfirmed'", ''],
    [
      'believes a bare signature',
      "if (verdicts.dmarc === 'PASS') return true\n  return verdicts.spf === 'PASS' &&",
      "if (verdicts.dkim === 'PASS') return true\n  return verdicts.spf === 'PASS' &&",
    ],
    [
      'takes any platform for the organizer’s word',
      "return platform && origin.verdicts.spf === 'PASS' && from.toLowerCase() === organizer.toLowerCase()",
      "return platform && origin.verdicts.spf === 'PASS'",
    ],
    ['takes an unsigned From for the owner’s', "(verdicts.dmarc === 'PASS' && own(headerFrom)) ||", 'own(headerFrom) ||'],
    [
      'believes spam',
      "return origin.verdicts.spam === 'FAIL' ? 'unconfirmed' : trustOfSender",
      "return origin.verdicts.spam === 'PROCESSING_FAILED' ? 'unconfirmed' : trustOfSender",
    ],
    [
      'takes the forwarder for the organizer inside',
      'reading.mail?.forwarded ? null : reading.mail?.from.email',
      'reading.mail?.from.email',
    ],
  ]),
  ...inFile('functions/domain/access/webhook-signature.ts', hooks, [
    ['takes a key of one byte', 'key.length < shortestKey', 'key.length < 1'],
    ['takes a signature of last week', 'claim.timestamp !== undefined && !isRecent', "claim.timestamp === '' && !isRecent"],
    [
      'takes any signature of the right length',
      'offered.length === hmac.length && timingSafeEqual(offered, hmac)',
      'offered.length === hmac.length',
    ],
    [
      'hands out the key of another scheme',
      "if (door.provider === 'standard') return { bytes",
      "if (door.provider !== 'standard') return { bytes",
    ],
  ]),
]
