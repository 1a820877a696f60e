import { otherHours } from '../../language/lexicon/asides.ts'
import { talks } from '../../language/lexicon/changes.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { alternation } from '../../vocabulary/patterns.ts'
import { dayWord } from '../days/day-words.ts'
import type { FoundTime } from './found-time.ts'

/** The hour is one of a door or a train, or until when something is to be sent. "Send it before *the interview on* Tuesday at one": that of the talk. */
export const namesOtherHours = (sentence: string): boolean =>
  otherHours.all(sentence).some(({ 0: words, index }) => !leadsToTalk.test(sentence.slice(index + words.length)))

const leadsToTalk = new RegExp(`^\\s(?:[\\p{L}'’]{1,10}\\s){0,2}?(?:\\p{L}{1,4}['’])?${alternation(talks)}`, 'iu')

const day = `(?<![\\p{L}\\p{N}])(?:${dayWord}|${dateWord('shortWeekdays')})(?!\\p{L})\\.?`
const days = new RegExp(`${day}\\s?(?:[-–—]|${dateWord('throughDays')})\\s?${day}`, 'iu')

/** How near hours stand in front of their days: "9am–5pm, Mon–Fri". */
const nearest = 4

/**
 * "I'm in Mon–Thu 8.30–3.30", "Ouvert du lundi au vendredi 8h30–12h30 / 14h–19h30, samedi 9h–12h30": hours from and to, of days from and to, are
 * when somebody is there. Nobody is asked for all of them.
 */
export function withoutOpeningHours<T extends Pick<FoundTime, 'at' | 'stop' | 'end'>>(times: readonly T[], sentence: string): readonly T[] {
  const found = times.some(({ end }) => end !== null) ? days.exec(sentence) : null
  if (found === null) return times
  return times.filter(({ at, stop, end }) => end === null || (at < found.index && found.index - stop > nearest))
}
