import { expect, it } from 'vitest'
import { zoneOfPlace } from '../../../functions/domain/read/zones/place-zone.ts'

it.each([
  ['Hafenstraße 12, 20457 Hamburg', 'Europe/Berlin'],
  ['Hafenstraße 12, 24937 Flensburg', 'Europe/Berlin'],
  ['12 Dock Street, Edinburgh EH6 5QB', 'Europe/London'],
  ['12 Dock Street, Leith EH6 5QB', 'Europe/London'],
  ['400 Pine Street, Boise, ID 83702', 'America/Denver'],
  ['8 rue des Lilas, 64100 Bayonne', 'Europe/Paris'],
  ['Via Mazzini 4, 55100 Lucca', 'Europe/Rome'],
  ['Kade 9, 4331 AB Middelburg', 'Europe/Amsterdam'],
  ['Dorfstraße 3, 6850 Dornbach', null],
  ['Room 4, second floor', null],
  ['Mill Lane, Hartwick, Norfolk NR99 8ZZ', 'Europe/London'],
  ['Town Hall, Norfolk', null],
  ['400 Granby Street, Norfolk, VA 23510', 'America/New_York'],
  ['12 Foundry Court, Delacombe VIC 3356', 'Australia/Melbourne'],
  ['9 Quarry Street, Fremantle WA 6160', 'Australia/Perth'],
  ['Aula Building, Co. Clare, Ireland', 'Europe/Dublin'],
  ['Town Hall, Pendlebrook, Lancashire', 'Europe/London'],
])('reads the zone of "%s"', (place, zone) => {
  expect(zoneOfPlace(place)).toBe(zone)
})
