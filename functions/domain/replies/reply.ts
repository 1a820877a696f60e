import * as z from 'zod'

/** A person, what one would redo, when they decide; of the rounds before the first one we saw: whom one met, what they seemed unsure of. */
export const askedAbout = ['person', 'redo', 'decision', 'met', 'unsure'] as const

/** What a mail of ours asks or offers under a number, and whom or what the number stands for. Kept with the mail that was sent. */
export const numberedSchema = z.object({
  number: z.int().min(1),
  about: z.enum(askedAbout),
  /** The person's key in the round. */
  person: z.string().optional(),
})
export type Numbered = z.infer<typeof numberedSchema>

const numbers = z.array(z.int())

/** What a reply asks for. Words are the candidate's own. */
export const commandSchema = z.discriminatedUnion('kind', [
  /** `it`: the one note that the answered mail has. */
  z.object({ kind: z.literal('sent'), numbers: z.union([numbers, z.literal('all'), z.literal('it')]) }),
  z.object({ kind: z.literal('skip'), numbers: z.union([numbers, z.literal('all')]) }),
  z.object({ kind: z.literal('stop') }),
  z.object({ kind: z.literal('not-an-interview') }),
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('moved'), text: z.string() }),
  z.object({ kind: z.literal('story'), text: z.string() }),
  z.object({ kind: z.literal('posting'), text: z.string() }),
])
export type Command = z.infer<typeof commandSchema>

/** A reply as it was understood, before anyone asks what its numbers stand for. */
export interface Reply {
  /** All the candidate wrote, without quote, signature and footer. */
  kept: string
  /** By number. */
  answers: Map<number, string>
  commands: Command[]
  /** Words that answer nothing and ask for nothing; empty where they say nothing either ("Thanks!"). */
  loose: string
}

/** Nothing in it to act on or to answer. */
export const isNoise = ({ answers, commands, loose }: Reply): boolean => answers.size === 0 && commands.length === 0 && loose === ''
