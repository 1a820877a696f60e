import { otherHours } from '../language/lexicon/asides.ts'
import { talks } from '../language/lexicon/changes.ts'
import { alternation } from '../vocabulary/patterns.ts'

/** The hour is one of a door or a train, or until when something is to be sent. "Send it before *the interview on* Tuesday at one": that of the talk. */
export const namesOtherHours = (sentence: string): boolean =>
  otherHours.all(sentence).some(({ 0: words, index }) => !leadsToTalk.test(sentence.slice(index + words.length)))

const leadsToTalk = new RegExp(`^\\s(?:[\\p{L}'’]{1,10}\\s){0,2}?(?:\\p{L}{1,4}['’])?${alternation(talks)}`, 'iu')
