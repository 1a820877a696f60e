import { describe, expect, it } from 'vitest'
import type { Detail, Reading } from '../../../../functions/domain/read/reading.ts'
import { mail, readingOf } from '../read-text.ts'
import { invitesDe, invitesFr } from './invites-de-fr.ts'
import { invitesEn } from './invites-en.ts'
import { invitesEs, invitesPt } from './invites-es-pt.ts'
import { invitesIt, invitesJa, invitesNl } from './invites-nl-it-ja.ts'
import { type MarkedInvite, plainText, squeezed, wantedOf } from './marked-invite.ts'

const languages = { en: invitesEn, de: invitesDe, fr: invitesFr, es: invitesEs, pt: invitesPt, nl: invitesNl, it: invitesIt, ja: invitesJa }
const invites = Object.entries(languages).flatMap(([language, list]) =>
  list.map((one): [string, MarkedInvite] => [`${language}: ${one.name}`, one]),
)

const asMail = (one: MarkedInvite): Promise<Reading> =>
  readingOf(mail({ subject: 'Interview', text: plainText(one).replaceAll('\n', '\r\n') }))

const readings = new Map<MarkedInvite, Promise<Reading>>()
/** Each is read once: all of them are asked about several times. */
function read(one: MarkedInvite): Promise<Reading> {
  const reading = readings.get(one) ?? asMail(one)
  readings.set(one, reading)
  return reading
}

const isKept = (wanted: string, kept: readonly Detail[]): boolean =>
  wanted
    .split('\n')
    .every((line) => kept.some(({ words }) => squeezed(words).includes(squeezed(line)) || squeezed(line).includes(squeezed(words))))

interface Score {
  wanted: number
  found: number
  kept: number
  right: number
  missed: string[]
  tooMuch: string[]
}

async function scoreOf(list: readonly MarkedInvite[]): Promise<Score> {
  const score: Score = { wanted: 0, found: 0, kept: 0, right: 0, missed: [], tooMuch: [] }
  for (const one of list) {
    const { details = [] } = await read(one)
    const wanted = wantedOf(one)
    const missed = wanted.filter((words) => !isKept(words, details))
    const isWanted = ({ words }: Detail) =>
      wanted.some((each) => squeezed(each).includes(squeezed(words)) || squeezed(words).includes(squeezed(each)))
    score.wanted += wanted.length
    score.found += wanted.length - missed.length
    score.kept += details.length
    score.right += details.filter(isWanted).length
    score.missed.push(...missed)
    score.tooMuch.push(...details.filter((detail) => !isWanted(detail)).map(({ words }) => words))
  }
  return score
}

describe('the practical sentences of an invite', () => {
  it.each(Object.entries(languages))(
    'are kept, and little else, in %s',
    async (_, list) => {
      const { wanted, found, kept, right, missed, tooMuch } = await scoreOf(list)
      expect({ recall: found / wanted, missed }).toMatchObject({ recall: 1, missed: [] })
      expect({ precision: right / kept >= 0.9, tooMuch }).toMatchObject({ precision: true })
    },
    120_000,
  )

  it.each(invites)('stand there word for word: %s', async (_, one) => {
    const { details = [] } = await read(one)
    for (const { words } of details) expect(squeezed(plainText(one))).toContain(squeezed(words))
  })

  it.each(invites.filter(([, { how }]) => how))('say how one meets: %s', async (_, one) => {
    expect((await read(one)).how).toEqual(one.how)
  })
})
