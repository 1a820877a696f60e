import { describe, expect, it } from 'vitest'
import { saidId } from '../../../functions/domain/packet/said.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { waiting } from '../../../templates/playbook/after/waiting.ts'
import { whileWaiting } from '../../../templates/playbook/person/frame-of-mind.ts'
import { squeeze } from '../html-text.ts'
import { allSamples } from '../sample-mails.ts'
import { sampleLinks } from '../sample-view.ts'

/** The mails of the wait, each after those before it. */
const kinds = ['nudge', 'second-nudge', 'close-offer']
const tips = [...whileWaiting, ...waiting].map(({ words }) => words)

function mailsOf(before: Touchpoint[]) {
  const rows = [...before]
  return kinds.map((kind) => {
    const sample = allSamples.find(({ name }) => name === kind)
    if (!sample) throw new Error(`there is no sample ${kind}`)
    const { touchpoint, view, now } = sample
    const mail = renderMail(touchpoint, view, sampleLinks, now, { touchpoints: [...rows, touchpoint] })
    rows.push({ ...touchpoint, state: 'sent', sentAt: now, said: mail.said })
    return mail
  })
}

describe('advice on waiting', () => {
  it('stands in one mail and in no later one', () => {
    const texts = mailsOf([]).map(({ text }) => squeeze(text))
    for (const words of tips) expect(texts.filter((text) => text.includes(words)).length, words).toBeLessThanOrEqual(1)
    expect(tips.some((words) => texts[0]?.includes(words))).toBe(true)
  })

  it('leaves no empty section where all of it was said', () => {
    const [first] = allSamples.filter(({ name }) => name === 'nudge')
    const earlier = {
      ...first!.touchpoint,
      key: 'earlier',
      kind: 'packet' as const,
      state: 'sent' as const,
      sentAt: first!.now,
      said: tips.map(saidId),
    }
    for (const { text } of mailsOf([earlier])) expect(squeeze(text)).not.toMatch(/Good to know|no verdict/)
  })
})
