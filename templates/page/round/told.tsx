import type { Round } from '../../../functions/domain/view/view.ts'
import { Day } from '../parts/at.tsx'
import { happenedWords, signWords } from '../parts/words.ts'
import { Fact } from './facts.tsx'

/** What the candidate told after it: before the next round it is read again. */
export const Told = ({ round }: { round: Round }) => {
  const { debrief } = round
  if (debrief === null) return null
  const details = round.interviewers.filter(({ detail }) => detail !== null)
  return (
    <section aria-labelledby="told">
      <h2 id="told">What you told me</h2>
      <dl class="facts">
        {debrief.happened !== 'yes' && <Fact label="What happened">{happenedWords[debrief.happened]}</Fact>}
        {details.map(({ key, name, detail }) => (
          <Fact key={key} label={name}>
            {detail}
          </Fact>
        ))}
        {round.interviewers.flatMap(({ key, name, stressed }) =>
          stressed
            ? [
                <Fact key={`${key} stressed`} label={`What mattered to ${name}`}>
                  {stressed}
                </Fact>,
              ]
            : [],
        )}
        {round.interviewers.flatMap(({ key, name, onlyForMe }) =>
          onlyForMe
            ? [
                <Fact key={`${key} note`} label={`${name}, only for you`}>
                  {onlyForMe}
                </Fact>,
              ]
            : [],
        )}
        {debrief.redo && <Fact label="To answer again">{debrief.redo}</Fact>}
        {debrief.forgot && <Fact label="Left unsaid">{debrief.forgot}</Fact>}
        {debrief.doubt && <Fact label="May be wondered">{debrief.doubt}</Fact>}
        {debrief.promise && (
          <Fact label="You promised">
            {debrief.promise}
            {debrief.promiseDue && (
              <>
                , by <Day date={debrief.promiseDue} />
              </>
            )}
          </Fact>
        )}
        {debrief.told && <Fact label="You told them">{debrief.told}</Fact>}
        {debrief.questions && <Fact label="They asked">{debrief.questions}</Fact>}
        {debrief.decisionBy && (
          <Fact label="They decide by">
            <Day date={debrief.decisionBy} />
          </Fact>
        )}
        {debrief.other && <Fact label="Worth keeping">{debrief.other}</Fact>}
        {debrief.signs && debrief.signs.length > 0 && <Fact label="Facts">{debrief.signs.map((sign) => signWords[sign]).join('. ')}.</Fact>}
      </dl>
    </section>
  )
}
