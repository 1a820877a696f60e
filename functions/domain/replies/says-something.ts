import { mailWords } from '../read/language/lexicon/mail.ts'

const common = new Set(mailWords('common'))
const polite = new Set([
  ...mailWords('closings').flatMap((words) => words.split(' ')),
  'ok',
  'okay',
  'so',
  'much',
  'very',
  'great',
  'got',
  'it',
  'you',
  'a',
  'lot',
  'for',
  'this',
  'that',
  'hi',
  'hello',
  'hey',
])

/** Whether words say anything that somebody would want to have heard: no thanks alone, no emoji, nothing a pocket typed. */
export function saysSomething(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? []
  const told = words.filter((word) => !polite.has(word))
  if (namesTime(text)) return true
  if (told.length === 0) return false
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) return true
  const sound = words.filter(isSound)
  return sound.length > words.length / 2 && (sound.length > 2 || sound.some((word) => common.has(word)))
}

/** An hour, a date or a link: "It's at 3pm, not 2pm." has no other word in it, and is all there is to say. */
const namesTime = (text: string): boolean =>
  /https?:\/\/|(?<![\d.])(?:\d{1,2}\s?[ap]\.?m\b|\d{1,2}[:h]\d\d\b|\d{1,2}\s?uhr\b|\d{1,2}[./]\d{1,2}[./]?(?:\d\d|20\d\d)?(?![\d.]))/iu.test(
    text,
  )

/** Pronounceable: a vowel, no letter three times over, no long run of consonants. */
const isSound = (word: string): boolean =>
  word.length <= 20 &&
  /[aeiouyäöüàâáãéèêëíìîïóòôõúùûæœåø]/u.test(word) &&
  !/(.)\1\1/u.test(word) &&
  !/[bcdfghjklmnpqrstvwxzß]{5}/u.test(word)
