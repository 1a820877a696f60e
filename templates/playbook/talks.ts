import type { TalkKind } from '../../functions/domain/packet/trade/talk-kind.ts'
import type { TalkPage } from './page.ts'
import { offer } from './talks/offer.ts'
import { phone } from './talks/phone.ts'
import { review } from './talks/review.ts'
import { trial } from './talks/trial.ts'

/** What is particular to a kind of talk that no format names. */
export const talks: Record<TalkKind, TalkPage> = { phone, review, trial, offer }
