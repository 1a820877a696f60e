import { detailKindSchema } from '../../../functions/domain/read/reading.ts'
import type { ToldDetail } from '../../../functions/domain/view/view.ts'
import { detailLabel } from '../../mail/sections/own-words.ts'
import { type Choice, Select, TextArea } from '../parts/fields.tsx'
import { ReadFrom } from '../round/facts.tsx'
import type { CorrectProps } from './correct.tsx'
import { hasTyped, more, shownIn, TakeBack, Was } from './rows.tsx'

const kinds: readonly Choice[] = detailKindSchema.options.map((kind) => [kind, detailLabel(kind)] as const)

const DetailRow = ({ detail, n, props }: { detail: ToldDetail | null; n: number; props: CorrectProps }) => {
  const [about, words] = [`about-${n}`, `words-${n}`]
  const kind = shownIn(props, about, detail?.kind ?? 'bring')
  const text = shownIn(props, words, detail?.words ?? '')
  const edit = detail?.key ? props.interview.edit?.details?.[detail.key] : undefined
  return (
    <fieldset class="card">
      <legend>{detail ? detailLabel(detail.kind) : 'Something else they said'}</legend>
      <input type="hidden" name={`detail-${n}`} value={detail?.key ?? ''} />
      <div class="field">
        <Select id={about} label="What it is about" value={kind.value} choices={kinds} />
        <Was name={about} value={kind.was} />
      </div>
      <div class="field">
        <TextArea id={words} label="What to know" value={text.value} hint={detail ? 'Empty it to take it out.' : undefined} />
        <Was name={words} value={text.was} />
        <ReadFrom evidence={detail && !edit ? { part: detail.part, words: '', sure: 1 } : undefined} />
      </div>
      {detail?.key && edit?.of !== undefined && (
        <p class="theirs">
          <span class="quiet">You entered this. Their message says “{edit.of}”.</span>{' '}
          <TakeBack row={`detail ${detail.key}`} words="Take theirs again" of={edit.of} />
        </p>
      )}
    </fieldset>
  )
}

/** What to bring, when to be there, what to wear, how to get in: each sentence of theirs, and what the candidate knows beside them. */
export const DetailRows = (props: CorrectProps) => {
  const { details = [], edit } = props.interview
  const out = Object.entries(edit?.details ?? {}).filter(([, one]) => one?.removed)
  return (
    <fieldset class="card">
      <legend>What they want you to know</legend>
      {details.map((detail, n) => (
        <DetailRow key={detail.key} detail={detail} n={n} props={props} />
      ))}
      {out.map(([key, one]) => (
        <p key={key}>
          “{one?.words}”: taken out by you. <TakeBack row={`detail ${key}`} words="Put back" of={one?.words ?? key} />
        </p>
      ))}
      <details open={hasTyped(props, 'words', details.length)}>
        <summary>Add what to bring, wear or know at the door</summary>
        {Array.from({ length: more }, (_, n) => (
          <DetailRow key={n} detail={null} n={details.length + n} props={props} />
        ))}
      </details>
    </fieldset>
  )
}
