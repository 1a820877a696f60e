import { describe, expect, it } from 'vitest'
import { isOrdered, touchpointKindSchema } from '../../../../functions/domain/sending/touchpoint.ts'
import { lines } from '../../../../templates/mail/render/clean.ts'
import { type Mail, renderMail } from '../../../../templates/mail/render/render-mail.tsx'
import { parseMail, squeeze, wordsOf } from '../../html-text.ts'
import { allSamples, bareSamples, fullSamples, variants } from '../../sample-mails.ts'
import { type Sample, sampleLinks } from '../../sample-view.ts'

const mailOf = ({ touchpoint, view, now, more }: Sample): Mail => renderMail(touchpoint, view, sampleLinks, now, more)
const sample = (name: string): Sample => {
  const found = allSamples.find((one) => one.name === name)
  if (!found) throw new Error(`no sample named ${name}`)
  return found
}
const bytes = (text: string): number => Buffer.byteLength(text)

describe.each(allSamples)('the mail $name', (one) => {
  const mail = mailOf(one)
  const document = parseMail(mail.html)
  const visible = document.body.textContent ?? ''

  it('says nothing that is not there', () => {
    for (const text of [mail.subject, visible, mail.text])
      expect(text).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|Invalid|Lorem|TODO|Jane|John Doe/)
  })

  it('is small, whole and says its language', () => {
    expect(bytes(mail.html)).toBeLessThan(60_000)
    expect(mail.html.startsWith('<!DOCTYPE html><html lang="en">')).toBe(true)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.title).not.toBe('')
  })

  it('has a subject one can read in a list', () => {
    expect(Array.from(mail.subject).length).toBeLessThanOrEqual(62)
    expect(mail.subject).toBe(squeeze(mail.subject))
  })

  it('loads nothing and tracks nothing', () => {
    expect(
      document.querySelectorAll('img, script, link, iframe, object, embed, video, audio, form, [background], [src], [onclick]'),
    ).toHaveLength(0)
    expect(mail.html).not.toMatch(/url\(|@import/)
  })

  it('tells the same in text as in HTML', () => {
    const said = wordsOf(mail.text)
    for (const node of document.querySelectorAll('h1, h2, h3, li, td.value, td.note, .quote, .notice')) {
      for (const part of node.querySelectorAll('br, p, span, a')) part.after('. ')
      for (const words of (node.textContent ?? '').split(/[.:;“”()]/)) expect(said).toContain(wordsOf(words))
    }
  })

  it('gives every link of the HTML in the text too, but for the ready-made mails', () => {
    for (const link of document.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? ''
      if (!/^(?:mailto|tel):/.test(href)) expect(mail.text).toContain(href)
    }
  })

  it('keeps the text at 76 characters, links apart', () => {
    for (const row of mail.text.split('\n')) if (!/\S{40,}/.test(row)) expect(Array.from(row).length, row).toBeLessThanOrEqual(76)
  })

  it('says at its foot why it came, what comes next and how to stop it', () => {
    for (const text of [squeeze(visible), squeeze(mail.text)]) {
      expect(text).toContain('Why this came:')
      expect(text).toContain('What comes next:')
    }
    if (mail.stop) expect(mail.text).toContain(mail.stop)
    expect(mail.stop === undefined).toBe(isOrdered(one.touchpoint))
  })

  it('leaves terms and verdicts to the signed-in pages', () => {
    for (const text of [mail.subject, visible, mail.text])
      expect(text).not.toMatch(/\b(salary|pay|money|compensation|score|worst|doubts?|probability|close the file)\b/i)
  })

  it('is the same mail when it is rendered again', () => {
    expect(mailOf(one)).toEqual(mail)
  })
})

describe('a receipt', () => {
  it('tells what was read, and from which words where that leaves a doubt', () => {
    const text = squeeze(mailOf(sample('receipt')).text)
    expect(text).toContain(
      'Role: Platform Engineer What: Panel interview Recruiter: Priya Nair (priya@haldenlabs.example) From the organizer: “Priya Nair” (fairly sure)',
    )
    expect(text).not.toContain('(sure)')
  })

  it('tells the next two mails and nothing of the end', () => {
    const text = squeeze(mailOf(sample('receipt')).text)
    expect(text).toContain('Prep packet: Monday, 30 November, 2:00 pm')
    expect(text).not.toMatch(/Follow-up draft|leave it there/)
  })

  it('tells what was not stated, with the way to add it, instead of guessing', () => {
    expect(squeeze(mailOf(sample('receipt-bare')).text)).toContain(
      'Not stated: the company, the role and who you’ll meet. Add what you know',
    )
  })

  it('offers to take their mail only where mail is received, and never an answer that nobody would read', () => {
    const one = sample('receipt')
    expect(squeeze(mailOf(one).text)).toContain('or forward me the mail that says it right')
    expect(squeeze(mailOf({ ...one, more: { ...one.more, replies: false } }).text)).not.toContain('forward me')
    expect(mailOf(one).text).not.toContain('Answer this mail')
  })

  it('answers what is no interview, and what could not be read, with the reason', () => {
    expect(mailOf(sample('receipt-not-an-interview')).text).toContain('It is a newsletter')
    expect(squeeze(mailOf(sample('receipt-refused')).text)).toContain('it breaks off in the middle.')
  })

  it('takes news from the company for what it is, and lets one take that back', () => {
    const { text } = mailOf(sample('receipt-heard-back'))
    expect(text).toContain('there will be a next step')
    expect(text).toContain(sampleLinks.undo('message-8'))
    expect(text).not.toContain('What I read\n')
  })

  it('names both times while an update awaits an answer', () => {
    const text = squeeze(mailOf(sample('receipt-pending')).text)
    expect(text).toContain('Thursday, 3 December, 2:00–3:00 pm')
    expect(text).toContain('Wednesday, 2 December, 2:00–3:30 pm')
  })
})

describe('a change', () => {
  it('shows old and new side by side, in the thread of the receipt, with the news in its subject', () => {
    const mail = mailOf(sample('change'))
    const rows = [...parseMail(mail.html).querySelectorAll('table.compare tbody tr')].map((row) =>
      [...row.children].map((cell) => squeeze(cell.textContent ?? '')),
    )
    expect(rows).toEqual([
      [
        'When',
        'Thursday, 3 December, 6:30–8:00 pm New York time (in Berlin it is already Friday, 4 December, 00:30–02:00)Before: Wednesday, 2 December, 2:00–3:30 pm New York time (20:00–21:30 in Berlin)',
      ],
    ])
    expect(mail.inThreadOf).toBe('0100018f-receipt')
    expect(mail.subject).toBe('Moved to Thu 3 Dec, 6:30 pm: Halden Labs, round 2')
  })

  it('says that a cancelled round is off, and what becomes of it', () => {
    const { subject, text: raw } = mailOf(sample('change-cancelled'))
    expect(subject).toBe('Cancelled: Halden Labs, round 2, Wed 2 Dec')
    const text = squeeze(raw)
    expect(text).toContain('Cancelled: Halden Labs, round 2')
    expect(text).toContain('a draft that asks for one: Tuesday, 1 December, 9:30 am')
  })
})

describe('a packet', () => {
  it('quotes what the candidate wrote after the earlier round, and says so', () => {
    const text = squeeze(mailOf(sample('packet')).text)
    expect(text).toContain('You, Wed 18 Nov: > Whether I have led people through a change')
    expect(text).toContain('“Last time we talked about fewer night calls. What ')
  })

  it('asks something different of each person', () => {
    const { html } = mailOf(sample('packet'))
    const asked = [...parseMail(html).querySelectorAll('li')]
      .map((node) => node.textContent ?? '')
      .filter(
        (words) =>
          (words.startsWith('“') && words.endsWith('”')) ||
          words.startsWith('Ask ') ||
          words.startsWith('From ') ||
          /” \(\w{3} \d/.test(words),
      )
    expect(asked).toHaveLength(3)
    expect(new Set(asked).size).toBe(3)
  })

  it('labels general advice as such', () => {
    const headingsOf = (name: string) =>
      [...parseMail(mailOf(sample(name)).html).querySelectorAll('h2')].map((node) => squeeze(node.textContent ?? ''))
    const headings = headingsOf('packet')
    expect(headingsOf('packet-bare').find((words) => words.startsWith('They may ask'))).toContain('general guidance')
    expect(headings.find((words) => words.startsWith('The people'))).not.toContain('general guidance')
  })

  it('differs between a first and a later round', () => {
    const later = squeeze(mailOf(sample('packet')).text)
    const first = squeeze(mailOf(sample('packet-bare')).text)
    expect(later).toContain('So far ---')
    expect(first).not.toContain('So far ---')
    expect(first).not.toMatch(/speech|last time/)
  })

  it('asks the recruiter when the format is not stated', () => {
    expect(squeeze(mailOf(sample('packet-unknown-format')).text)).toMatch(/quick questions?: .*what will we focus on/)
  })

  it('is receipt and card as well when the invite came late', () => {
    const mail = mailOf(sample('packet-late'))
    expect(mail.text).toContain('What I read')
    expect(mail.text).toContain('What I will send you')
    expect(mail.text.match(/^When: /gm)).toHaveLength(1)
  })

  it('gives the day talk by talk when there are several', () => {
    const text = squeeze(mailOf(sample('packet-superday')).text)
    expect(text).toContain('9:00–10:00 am (15:00–16:00 in Berlin): Welcome and system design: Dana Whitfield, Director of Platform.')
    expect(text).toContain('noon–1:00 pm (18:00–19:00 in Berlin): Product view: Ingrid Solberg')
  })
})

describe('a card', () => {
  it('fits one screen', () => {
    expect(mailOf(sample('card')).text.split('\n').length).toBeLessThan(60)
    expect(mailOf(sample('card')).subject).toBe('Today, 2 pm: Halden Labs, round 2')
  })
})

describe('thank-yous', () => {
  it('are one draft for each person, all different, and each that is ready with a link that opens it', () => {
    const document = parseMail(mailOf(sample('thanks')).html)
    const drafts = [...document.querySelectorAll('table.draft')].map((node) => squeeze(node.textContent ?? ''))
    expect(drafts).toHaveLength(3)
    expect(new Set(drafts.map((words) => words.slice(words.indexOf('Hi ')))).size).toBe(3)
    const links = [...document.querySelectorAll('a[href^="mailto:"]')].map((node) => node.getAttribute('href') ?? '')
    expect(links.map((href) => href.slice(0, href.indexOf('?')))).toEqual(['mailto:dana@haldenlabs.example'])
  })

  it('leave a gap where nothing was noted, never fill it, and offer to send none before it is filled', () => {
    const { text, html } = mailOf(sample('thanks'))
    expect(text).toContain('[what you and Ingrid talked about]')
    expect(html.match(/Fill the gap and send it/g)).toHaveLength(2)
  })

  it('show beside the draft what is not for that person', () => {
    const { text } = mailOf(sample('thanks'))
    expect(squeeze(text)).toContain('Your note, not in the draft: “we disagreed about queues, and he drew the picture I was missing”')
    expect(text.match(/queues/g)).toHaveLength(1)
  })

  it('go inside the debrief where the plan says so', () => {
    const { text } = mailOf(sample('debrief-with-drafts'))
    expect(text).toContain('How did it go?')
    expect(squeeze(text)).toContain('Hi Dana, Thank you for talking with me on Wednesday about [what you and Dana talked about].')
  })

  it('are called for once more with each hour', () => {
    expect(squeeze(mailOf(sample('last-call')).text)).toMatch(
      /Ingrid Solberg, from round 2 at Halden Labs: best by Thursday, 3 December, 3:30 pm\./,
    )
  })
})

describe('a question', () => {
  it('about an update names both versions and offers both answers', () => {
    const text = squeeze(mailOf(sample('question-update')).text)
    expect(text).toContain('What I have: Wednesday, 2 December, 2:00–3:30 pm New York time (20:00–21:30 in Berlin)')
    expect(text).toContain('What it says: Thursday, 3 December, 2:00 pm')
    for (const choice of ['yes', 'no']) expect(text).toContain(sampleLinks.answer('question-1', choice))
  })

  it('about the application ranks the choices and leaves room for a new one', () => {
    const { text } = mailOf(sample('question-application'))
    const places = ['a1', 'a2', 'new'].map((choice) => text.indexOf(sampleLinks.answer('question-1', choice)))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })
})

describe('a nudge', () => {
  it('shows the sum it is built on', () => {
    const text = squeeze(mailOf(sample('nudge')).text)
    expect(text).toContain('They meant to decide by Wednesday, 9 December (the invite says so). That was two business days ago.')
    expect(squeeze(mailOf(sample('nudge-bare')).text)).toContain(
      'I know of no date for their answer. The round was on Wednesday, 2 December.',
    )
  })
})

it('there is a full and a bare sample of every kind', () => {
  expect(fullSamples).toHaveLength(touchpointKindSchema.options.length)
  expect(bareSamples).toHaveLength(touchpointKindSchema.options.length)
  expect(variants.length).toBeGreaterThan(5)
})

it('a draft shows in the text exactly as it would be sent', () => {
  const { text, html } = mailOf(sample('nudge'))
  const body = new URL(parseMail(html).querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '').searchParams.get('body') ?? ''
  expect(squeeze(text)).toContain(squeeze(lines(body)))
})
