import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { type Foot, type MailContent, notice } from '../content.ts'
import { sentence } from '../render/clean.ts'

/** Seen in a mail list, at the top and at the foot: a test is never taken for the mail itself. */
export const markedAsTest = (content: MailContent): MailContent => ({
  ...content,
  subject: `Test: ${content.subject}`,
  preheader: `A test you asked for. ${content.preheader}`,
  blocks: [
    notice('This is a test you asked for. The mail itself stays as planned. The links and drafts in here are real.'),
    ...content.blocks,
  ],
})

export const testFoot = (foot: Foot, test: Touchpoint): Foot => ({ ...foot, why: sentence(test.because), stop: null, later: null })
