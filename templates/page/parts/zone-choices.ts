import { cityOf } from '../../../functions/domain/time/date-words.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import type { ChoiceGroup } from './fields.tsx'

const choice = (zone: Zone) => [zone, `${cityOf(zone)} (${zone})`] as const

/** Every zone there is by its part of the world; `likely` first. */
export function zoneChoices(likely: readonly Zone[]): ChoiceGroup[] {
  const all = Intl.supportedValuesOf('timeZone')
  const regions = [...new Set(all.map(regionOf))]
  return [
    { label: 'Likely', choices: [...new Set(likely.filter(Boolean))].map(choice) },
    ...regions.map((label) => ({ label, choices: all.filter((zone) => regionOf(zone) === label && !likely.includes(zone)).map(choice) })),
  ]
}

const regionOf = (zone: Zone): string => zone.split('/')[0] ?? zone
