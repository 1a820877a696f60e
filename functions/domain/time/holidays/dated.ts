import type { LocalDate } from '../wall-time.ts'
import type { CountryCode } from './countries.ts'

export interface DatedDays {
  /** The last year the list is whole for; a test says when it is time for the next. */
  until: number
  days: readonly LocalDate[]
}

/** Holidays by the moon or the sun, as each government has announced them, moved ones where they moved to. */
export const datedDays: Partial<Record<CountryCode, DatedDays>> = {
  // Matariki: Te Kāhui o Matariki Public Holiday Act 2022, schedule 1
  NZ: { until: 2030, days: ['2024-06-28', '2025-06-20', '2026-07-10', '2027-06-25', '2028-07-14', '2029-07-06', '2030-06-21'] },
  // Chinese New Year, Hari Raya Puasa and Haji, Vesak Day, Deepavali: Ministry of Manpower
  SG: {
    until: 2027,
    days: [
      ...['2025-01-29', '2025-01-30', '2025-03-31', '2025-05-12', '2025-10-20'],
      ...['2026-02-17', '2026-02-18', '2026-05-27', '2026-06-01', '2026-11-09'],
      ...['2027-02-08', '2027-03-10', '2027-05-17', '2027-05-20', '2027-10-28'],
    ],
  },
  // Equinoxes, and the day between two holidays: National Astronomical Observatory, almanac
  JP: {
    until: 2030,
    days: [
      ...['2025-03-20', '2025-09-23', '2026-03-20', '2026-09-22', '2026-09-23', '2027-03-22', '2027-09-23'],
      ...['2028-03-20', '2028-09-22', '2029-03-20', '2029-09-24', '2030-03-20', '2030-09-23'],
    ],
  },
  // Winter solstice, Día Nacional de los Pueblos Indígenas: Ley 21.357
  CL: { until: 2030, days: ['2025-06-20', '2026-06-21', '2027-06-21', '2028-06-20', '2029-06-20', '2030-06-21'] },
}
