import { dayWord } from './day-words.ts'
import type { FoundTime } from './text-times.ts'

const shortDay =
  '(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lu|ma|me|je|ve|di|lun|mar|mié|mer|jue|gio|vie|ven|sáb|sab|dom)'
const day = `(?<![\\p{L}\\p{N}])(?:${dayWord}|${shortDay})(?!\\p{L})\\.?`
const days = new RegExp(`${day}\\s?(?:[-–—]|to|through|thru|bis|au|à|al|a|tot(?: en met)?|t/m|till|do)\\s?${day}`, 'iu')

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
