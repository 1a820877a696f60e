import { describe, expect, it } from 'vitest'
import { fromMail } from '../read-text.ts'

const thread = (newest: string) =>
  fromMail({
    from: 'Nora Field <nora.field@quillmark.com>',
    subject: 'Re: interview for the Analyst position',
    date: 'Tue, 1 Dec 2026 10:00:00 -0600',
    text: `${newest}

On Mon, Nov 30, 2026 at 9:15 AM Nora Field <nora.field@quillmark.com> wrote:
> Your interview for the Analyst position is on Thursday at 2 MT. We are at 41 Lexington Row, Boise, ID 83702.`,
  })

describe('a place told in an older message', () => {
  it('still holds where the newest one says nothing else, and so does its clock', async () => {
    const { location, start } = await thread('Thursday, December 10 at 2 pm it is, for your interview. Bring a copy of your resume.')
    expect(location).toBe('41 Lexington Row, Boise, ID 83702')
    expect(start).toBe('2026-12-10T21:00:00Z')
  })

  it.each(['Join us on Zoom: https://zoom.us/j/8411119022', 'I will call you.', 'Let us do it by video.'])(
    'is none where one meets in another way: %s',
    async (way) => {
      const { location } = await thread(`Thursday, December 10 at 2 pm MT it is, for your interview. ${way}`)
      expect(location).toBeNull()
    },
  )
})

describe('an address', () => {
  it.each([
    ['Come to 12 Foundry Court, Delacombe VIC 3356.', '12 Foundry Court, Delacombe VIC 3356'],
    ['Wir erwarten Sie im Haus 4, Parkallee 70, 71999 Auenwald. Im Parkhaus Ost ist Platz.', 'Haus 4, Parkallee 70, 71999 Auenwald'],
    ['Come to 12 Mill Lane, Hartwick, Norfolk NR99 8ZZ.', '12 Mill Lane, Hartwick, Norfolk NR99 8ZZ'],
  ])('goes on to its postal code, and no further: %s', async (text, location) => {
    const label = await fromMail({
      subject: 'Interview',
      text: `Your interview for the Analyst position is on Thursday, December 10 at 2 pm. ${text}`,
    })
    expect(label.location).toBe(location)
  })
})
