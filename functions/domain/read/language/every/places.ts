import { places as de } from '../de/places.ts'
import { places as en } from '../en/places.ts'
import { places as es } from '../es/places.ts'
import { places as fr } from '../fr/places.ts'
import { places as it } from '../it/places.ts'
import { places as ja } from '../ja/places.ts'
import type { PlaceWords } from '../meanings/places.ts'
import { places as nl } from '../nl/places.ts'
import { places as pl } from '../pl/places.ts'
import { places as pt } from '../pt/places.ts'
import { places as sv } from '../sv/places.ts'
import type { Every } from './every.ts'

/** Streets, rooms and what stands around them. */
export const everyPlaces: Every<PlaceWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
