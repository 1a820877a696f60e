import { placeNames as de, clockNames as deClocks } from '../../de/facts/zones.ts'
import { placeNames as en, clockNames as enClocks } from '../../en/facts/zones.ts'
import { placeNames as es, clockNames as esClocks } from '../../es/facts/zones.ts'
import { placeNames as fr, clockNames as frClocks } from '../../fr/facts/zones.ts'
import { placeNames as it, clockNames as itClocks } from '../../it/facts/zones.ts'
import { placeNames as ja, clockNames as jaClocks } from '../../ja/facts/zones.ts'
import type { ClockNames, PlaceNames } from '../../meanings/facts/zones.ts'
import { placeNames as nl, clockNames as nlClocks } from '../../nl/facts/zones.ts'
import { placeNames as pl, clockNames as plClocks } from '../../pl/facts/zones.ts'
import { placeNames as pt, clockNames as ptClocks } from '../../pt/facts/zones.ts'
import { placeNames as sv, clockNames as svClocks } from '../../sv/facts/zones.ts'
import type { Every } from '../every.ts'

/** What clocks are called: apart, as few functions read hours. */
export const everyClockNames: Every<ClockNames> = {
  en: enClocks,
  de: deClocks,
  fr: frClocks,
  es: esClocks,
  pt: ptClocks,
  nl: nlClocks,
  it: itClocks,
  ja: jaClocks,
  sv: svClocks,
  pl: plClocks,
}

/** What places are called. */
export const everyPlaceNames: Every<PlaceNames> = { en, de, fr, es, pt, nl, it, ja, sv, pl }
