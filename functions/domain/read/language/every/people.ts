import { people as de } from '../de/people.ts'
import { people as en } from '../en/people.ts'
import { people as es } from '../es/people.ts'
import { people as fr } from '../fr/people.ts'
import { people as it } from '../it/people.ts'
import { people as ja } from '../ja/people.ts'
import type { PeopleWords } from '../meanings/people.ts'
import { people as nl } from '../nl/people.ts'
import { people as pl } from '../pl/people.ts'
import { people as pt } from '../pt/people.ts'
import { people as sv } from '../sv/people.ts'
import type { Every } from './every.ts'

/** Words of people. */
export const everyPeople: Every<PeopleWords> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
