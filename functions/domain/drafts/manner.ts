import * as z from 'zod'

/** How the candidate wants letters of theirs to sound; whatever is left out is as we would write it. */
export const voiceSchema = z.object({
  greeting: z.enum(['hi', 'hello', 'dear']).optional(),
  /** `full`: the whole name, which needs neither Mr nor Ms. */
  names: z.enum(['first', 'full']).optional(),
  /** The same in every letter; else each of a round has its own. */
  signOff: z.enum(['best', 'thanks', 'kind-regards', 'sincerely']).optional(),
  tone: z.enum(['plain', 'warm']).optional(),
  spelling: z.enum(['us', 'uk']).optional(),
})
export type Voice = z.infer<typeof voiceSchema>
export type SignOff = NonNullable<Voice['signOff']>

/** Letters are written in these; to an employer who wrote in another one, in English. */
export const letterLanguageSchema = z.enum(['en', 'de', 'fr', 'es'])
export type LetterLanguage = z.infer<typeof letterLanguageSchema>

/** The language to write in to somebody who wrote in this one. */
export const letterLanguageFor = (theirs: string | null | undefined): LetterLanguage =>
  letterLanguageSchema.catch('en').parse(theirs ?? 'en')

/** `own`: to their address; `recruiter`: with others in one mail that asks to pass them on; `copy`: as text, for a form, a chat or a card. */
export const letterRouteSchema = z.enum(['own', 'recruiter', 'copy'])
export type LetterRoute = z.infer<typeof letterRouteSchema>

/** What a letter is written by, whatever it says. */
export interface Manner {
  language: LetterLanguage
  voice: Voice
  /** American words: as set, else where the candidate lives. */
  american: boolean
}

export const ownManner: Manner = { language: 'en', voice: {}, american: false }

export function mannerOf(
  { voice = {}, homeZone }: { voice?: Voice | undefined; homeZone: string },
  language: LetterLanguage = 'en',
): Manner {
  const american = voice.spelling
    ? voice.spelling === 'us'
    : /^(?:America\/(?!Toronto|Vancouver|Halifax|Winnipeg|Edmonton)|US\/|Pacific\/Honolulu)/.test(homeZone)
  return { language, voice, american }
}
