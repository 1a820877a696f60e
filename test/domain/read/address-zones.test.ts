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
])('reads the zone of "%s"', (place, zone) => {
  expect(zoneOfPlace(place)).toBe(zone)
})
