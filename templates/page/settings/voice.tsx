import type { Candidate } from '../../../functions/domain/access/candidate.ts'
import { type Choice, Select } from '../parts/fields.tsx'

/** Each field of the voice with its choices; the first is what holds where nothing was chosen. */
const fields: readonly { id: 'greeting' | 'names' | 'signOff' | 'tone' | 'spelling'; label: string; choices: readonly Choice[] }[] = [
  {
    id: 'greeting',
    label: 'Greeting',
    choices: [
      ['', 'As usual (Hi)'],
      ['hi', 'Hi'],
      ['hello', 'Hello'],
      ['dear', 'Dear'],
    ],
  },
  {
    id: 'names',
    label: 'Names',
    choices: [
      ['', 'First name in English, else whole'],
      ['first', 'First name'],
      ['full', 'Whole name, without Mr or Ms'],
    ],
  },
  {
    id: 'signOff',
    label: 'Sign-off',
    choices: [
      ['', 'A different one for each person'],
      ['best', 'Best'],
      ['thanks', 'Thanks'],
      ['kind-regards', 'Kind regards'],
      ['sincerely', 'Sincerely'],
    ],
  },
  {
    id: 'tone',
    label: 'Tone',
    choices: [
      ['', 'Plain'],
      ['warm', 'Warm, a sentence longer'],
    ],
  },
  {
    id: 'spelling',
    label: 'Spelling and dates',
    choices: [
      ['', 'As where you live'],
      ['us', 'American (December 2)'],
      ['uk', 'British (2 December)'],
    ],
  },
]

/** How the drafts sound. In German, French and Spanish each choice has its counterpart there. */
export const VoiceFields = ({ voice = {} }: Pick<Candidate, 'voice'>) => (
  <fieldset>
    <legend>How your drafts sound</legend>
    {fields.map(({ id, label, choices }) => (
      <Select key={id} id={id} label={label} choices={choices} value={voice[id] ?? ''} />
    ))}
  </fieldset>
)
