import { type PieceKind, storyThemes } from '../../../functions/domain/material/material.ts'
import { themeWords } from '../../mail/words/story-words.ts'
import { FileInput, Input, TextArea } from '../parts/fields.tsx'

/** The fields of all kinds, as they stand in the form. */
export interface PieceForm {
  texts: Readonly<Record<PieceField, string>>
  themes: string[]
  application: string
}

export const pieceFields = [
  'text',
  'title',
  'company',
  'location',
  'situation',
  'task',
  'action',
  'result',
  'number',
  'skills',
  'questions',
  'findOut',
  'words',
  'met',
  'redo',
  'unsure',
  'pay',
  'relocation',
  'start',
] as const
export type PieceField = (typeof pieceFields)[number]

interface FieldsProps {
  kind: PieceKind
  form: PieceForm
  applications: { id: string; name: string }[]
}

interface Labelled {
  name: PieceField
  label: string
  hint?: string
  rows?: number
}

const Area = ({ form, name, ...rest }: Pick<FieldsProps, 'form'> & Labelled) => <TextArea id={name} value={form.texts[name]} {...rest} />
const Line = ({ form, name, label, hint }: Pick<FieldsProps, 'form'> & Labelled) => (
  <Input id={name} value={form.texts[name]} label={label} hint={hint} />
)

const ByFile = () => (
  <FileInput id="file" label="Or a file instead of the text" hint="PDF, Word (.docx), text, Markdown or a saved web page. Up to 4 MB." />
)

const ForWhich = ({ form, applications }: Pick<FieldsProps, 'form' | 'applications'>) => (
  <>
    <label for="application">It is for</label>
    <select id="application" name="application">
      <option value="">I’ll say later</option>
      {applications.map(({ id, name }) => (
        <option key={id} value={id} selected={id === form.application}>
          {name}
        </option>
      ))}
    </select>
  </>
)

const PostingFields = (props: FieldsProps) => (
  <>
    <ForWhich {...props} />
    <Line {...props} name="title" label="Job title" />
    <Line {...props} name="company" label="Company" />
    <Line {...props} name="location" label="Place" />
    <Area {...props} name="text" label="The posting" rows={14} />
    <ByFile />
  </>
)

const StoryFields = (props: FieldsProps) => (
  <>
    <Line {...props} name="title" label="Title" hint="What you call it when you think of it." />
    <Area {...props} name="situation" label="Situation" hint="Where and when; one or two sentences." />
    <Area {...props} name="task" label="Task" hint="What was yours to do." />
    <Area {...props} name="action" label="Action" hint="What you did yourself, step by step." rows={4} />
    <Area {...props} name="result" label="Result" hint="What came of it." />
    <Line {...props} name="number" label="The number in it" hint="From 9 to 4 %, two weeks, 12 people." />
    <fieldset>
      <legend>It shows</legend>
      {storyThemes.map((theme) => (
        <label key={theme}>
          <input type="checkbox" name="themes" value={theme} checked={props.form.themes.includes(theme)} />
          {themeWords[theme]}
        </label>
      ))}
    </fieldset>
    <Line {...props} name="skills" label="Skills it shows" hint="With commas between them." />
  </>
)

const AsksFields = (props: FieldsProps) => (
  <>
    <Area
      {...props}
      name="questions"
      label="Questions you want to ask"
      hint="One a line. The first ones stand in the packet’s mail; what speaks of pay or of somebody stays on its page."
      rows={5}
    />
    <Area
      {...props}
      name="findOut"
      label="What you want to find out"
      hint="One a line, for yourself: what would make you say yes or no."
      rows={5}
    />
  </>
)

const StanceFields = (props: FieldsProps) => (
  <>
    <p class="quiet">For the moment they ask. It stands on your packet pages and in no mail.</p>
    <Area {...props} name="pay" label="Pay" />
    <Area {...props} name="relocation" label="Place and moving" />
    <Area {...props} name="start" label="When you could start" />
  </>
)

const LookBackFields = (props: FieldsProps) => (
  <>
    <p class="quiet">Of the rounds before the first one I saw, for you alone. Any one of them helps your packets.</p>
    <Area {...props} name="met" label="Whom have you met?" hint="Names, with commas between them." rows={2} />
    <Area {...props} name="redo" label="Which answer would you redo?" rows={3} />
    <Area {...props} name="unsure" label="What did they seem unsure of?" rows={3} />
  </>
)

export const PieceFields = (props: FieldsProps) => {
  switch (props.kind) {
    case 'cv':
      return (
        <>
          <Area {...props} name="text" label="Your CV as text" rows={18} />
          <ByFile />
        </>
      )
    case 'posting':
      return <PostingFields {...props} />
    case 'story':
      return <StoryFields {...props} />
    case 'asks':
      return <AsksFields {...props} />
    case 'stance':
      return <StanceFields {...props} />
    case 'look-back':
      return <LookBackFields {...props} />
    case 'before':
      return (
        <Area {...props} name="words" label="Your notes for this round" hint="They stand on its packet page, for you alone." rows={8} />
      )
  }
}
