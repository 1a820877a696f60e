import { andWords, companyWord, opensTitle } from '../../language/lexicon/companies.ts'
import { houseWord } from '../../language/lexicon/facts/houses.ts'
import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { properPhrases } from '../../names/phrases.ts'
import { oneOf, tidy } from '../../vocabulary/patterns.ts'
import { bothForms } from '../../vocabulary/title-words.ts'
import { peopleAlone } from '../people/claims.ts'

/** What is left of a title when meeting words and jobs are taken away. */
export function titleSegments(title: string): { words: string; score: number }[] {
  const leads = behindMeeting.exec(title)
  const led = leads?.[1]
    ? [
        {
          words: leads[1].split(/\s[-–—|/:<]|[:|,(]/)[0] ?? '',
          isAt: isAt.test(title),
          isWith: isWith.test(title),
        },
      ].map(({ words: behind, isAt: at, isWith: withSomebody }) => {
        const words = properPhrases(behind).find(({ at }) => at === 0)?.words ?? behind
        // one is interviewed with a firm and with somebody
        return { words, score: at ? 4 : withSomebody ? (peopleAlone(words).length > 0 ? 2.5 : 4) : 2 }
      })
    : []
  const segments = title
    .replace(bothForms, '$1/$3')
    .split(/\s[-–—x×/|~]\s|\s?(?:<>|\||<->|↔|[:：（）()])\s?|\s\/\s|、/u)
    .map((words) => withoutMeeting(tidy(words.replace(/^[-–—|/:<>\s]+/u, ''))))
    .filter((words) => /^[\p{Lu}\p{N}\p{Script=Katakana}\p{Script=Han}]/u.test(words))
    .map((words) => properPhrases(words).find(({ at }) => at === 0)?.words ?? words)
    .map((words) => ({
      words,
      score: hasTitleHead(words) && !withPartners.test(words) ? 0 : 2.2,
    }))
  return [...led, ...segments]
}

/** "Interview Coral Bay", "12/14 with Coral Bay": the name begins behind the meeting and the date. */
function withoutMeeting(segment: string): string {
  let rest = segment
  for (let i = 0; i < 4; i += 1) {
    const first = rest.split(' ')[0] ?? ''
    if (!rest.includes(' ') || !(/^[\d/.:,-]+$/.test(first) || leadsToName.test(first) || opensTitle.test(first))) break
    rest = rest.slice(first.length + 1)
  }
  return rest
}

const isAt = new RegExp(`\\s(?:@|${houseWord('atHouses')})\\s`, 'iu')
const isWith = new RegExp(`${houseWord('talksWith')}\\s(?:w\\/|${companyWord('with')})`, 'iu')
/** "Interview with the …". */
const behindMeeting = new RegExp(`${companyWord('meetings')}\\s${companyWord('with', 'at', 'atMaybe')}\\s(?:the\\s)?(.{2,60})$`, 'iu')
const leadsToName = new RegExp(`^${companyWord('with', 'at')}$`, 'iu')
/** "Marsh & Sons": no job, though a word of one stands in it. */
const withPartners = new RegExp(`\\s(?:&|${oneOf(andWords)})\\s${companyWord('partners')}(?![\\p{L}])`, 'iu')
