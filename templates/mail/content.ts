/** What a mail says, before anyone decides how it looks: the HTML and the text part are made from the same blocks. */

export type Inline = string | { strong: string } | { link: string; href: string }
/** Words with emphasis and links. Strings may come from outside: both renderers treat them as text and nothing else. */
export type Words = string | Inline[]

export interface Fact {
  label: string
  words: Words
  /** Where it was read: `SUMMARY: “Interview with Halden Labs”`. */
  from?: string
}

export interface Draft {
  /** Who it is for, as a heading. */
  person: string
  to: string | null
  subject: string
  body: string
  /** Null when there is no address to put into it, or a gap to fill first. */
  mailto: string | null
  /** The body was too long for a `mailto:` and is to be copied. */
  bodyLeftOut: boolean
  /** To be filled before it can be sent. */
  gap: boolean
  /** Words above the draft: what to fill in, whom to ask. */
  hint?: string
  /** The candidate's own words that cannot stand in it. */
  aside?: string
  /** Page with the draft, a copy button and "sent". */
  page?: string
  /** What to do with it is the one button of the mail. */
  leads?: boolean
}

export type Block =
  | { kind: 'heading'; words: string; level: 2 | 3; general?: boolean; href?: string }
  | { kind: 'paragraph'; words: Words; quiet?: boolean }
  | { kind: 'list'; items: Words[] }
  | { kind: 'facts'; rows: Fact[] }
  | { kind: 'compare'; rows: { label: string; before: string; after: string }[] }
  | { kind: 'quote'; words: string; from: string }
  | { kind: 'notice'; words: Words }
  | { kind: 'buttons'; buttons: { words: string; href: string }[] }
  | { kind: 'draft'; draft: Draft }

export interface Foot {
  why: string
  next: string
  stop: { words: string; href: string } | null
  /** Puts it off. */
  later: { words: string; href: string } | null
  /** None for somebody who has no page yet. */
  home: string | null
  /** There is something in it that the candidate may send. */
  drafts?: boolean
  /** By which a mail of ours is known when it comes back. */
  mark: string | null
  /** Of the office that runs this: whom to ask, and when its term ends. */
  office?: string[]
}

export interface MailContent {
  subject: string
  /** The first words a mail list shows after the subject: useful, and about 90 characters. */
  preheader: string
  title: string
  blocks: Block[]
  /** Ids of the general advice in it, for a kind that minds what earlier mails said. */
  said?: string[]
}

export const heading = (words: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', words, level })
/** A person as a heading, with the way to reach them. */
export const linkedHeading = (words: string, href: string | null): Block => ({
  kind: 'heading',
  words,
  level: 3,
  ...(href ? { href } : {}),
})
/** A heading over advice that is ours, not read from anything: it is labelled as such. */
export const generalHeading = (words: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', words, level, general: true })
export const paragraph = (words: Words): Block => ({ kind: 'paragraph', words })
export const quiet = (words: Words): Block => ({ kind: 'paragraph', words, quiet: true })
export const notice = (words: Words): Block => ({ kind: 'notice', words })
export const quote = (words: string, from: string): Block => ({ kind: 'quote', words, from })
export const button = (words: string, href: string): Block => ({ kind: 'buttons', buttons: [{ words, href }] })
/** The first one leads. */
export const buttons = (all: { words: string; href: string }[]): Block[] => (all.length > 0 ? [{ kind: 'buttons', buttons: all }] : [])
export const list = (items: Words[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : [])
export const facts = (rows: Fact[]): Block[] => (rows.length > 0 ? [{ kind: 'facts', rows }] : [])

/** A section only where it has something to say. */
export const section = (title: string, blocks: Block[]): Block[] => (blocks.length > 0 ? [heading(title), ...blocks] : [])
export const generalSection = (title: string, blocks: Block[]): Block[] => (blocks.length > 0 ? [generalHeading(title), ...blocks] : [])
