import { FileInput, TextArea } from '../parts/fields.tsx'

export const handed = [
  ['', 'Work it out'],
  ['cv', 'My CV'],
  ['posting', 'A job posting'],
  ['story', 'A story'],
] as const

/** A file or pasted words, and what they are. */
export const HandIn = ({ typed }: { typed: string }) => (
  <>
    <FileInput
      id="file"
      label="A file"
      hint="PDF, Word (.docx), text, Markdown, JSON Resume, or a posting saved as a web page. Up to 4 MB."
    />
    <TextArea id="text" label="Or paste it here" value={typed} rows={8} />
    <label for="as">It is</label>
    <select id="as" name="as">
      {handed.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  </>
)
