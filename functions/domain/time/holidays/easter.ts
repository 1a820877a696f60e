import { type LocalDate, plusDays } from '../wall-time.ts'

/** Easter Sunday of the Gregorian calendar, by the computus of Meeus, Jones and Butcher (Nature, 20 April 1876). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (correction + 19 * golden + 15) % 30
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const toSunday = fullMoon - ((year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7)
  // Days after 28 March, of which the 21st is 21 days less: the earliest Easter is 22 March.
  return plusDays(`${year}-03-28`, toSunday)
}
