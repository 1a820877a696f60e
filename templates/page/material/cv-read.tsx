import type { Cv, Position } from '../../../functions/domain/material/material.ts'

const monthWords = (month: string | null): string => (month === 'now' ? 'now' : (month ?? ''))

const PositionLine = ({ position: { title, place, from, until, lines } }: { position: Position }) => (
  <li>
    <strong>{[title, place].filter(Boolean).join(', ') || 'Without a title'}</strong>
    {(from || until) && <span class="from">{[from, until].map(monthWords).filter(Boolean).join(' – ')}</span>}
    {lines.length > 0 && (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </li>
)

const Positions = ({ title, positions }: { title: string; positions: Position[] }) =>
  positions.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="plain">
        {positions.map((position) => (
          <PositionLine key={`${position.title} ${position.place} ${position.from} ${position.until}`} position={position} />
        ))}
      </ul>
    </>
  )

const Items = ({ title, items }: { title: string; items: string[] }) =>
  items.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <p>{items.join(', ')}</p>
    </>
  )

/** What was found in a CV, so that a misreading is seen; the words below it are what counts. */
export const CvRead = ({ cv }: { cv: Cv }) => {
  const found = cv.positions.length + cv.education.length + cv.skills.length + cv.languages.length + cv.licences.length
  return (
    <details open={found === 0}>
      <summary>What I found in it</summary>
      {found === 0 ? (
        <p>
          No headings that I know, so I only have its words. Put “Experience”, “Education” and “Skills” on lines of their own, and the years
          behind each position.
        </p>
      ) : (
        <>
          <Positions title="Experience" positions={cv.positions} />
          <Positions title="Education" positions={cv.education} />
          <Items title="Skills" items={cv.skills} />
          <Items title="Languages" items={cv.languages.map(({ language, level }) => (level ? `${language} (${level})` : language))} />
          <Items title="Licences and certificates" items={cv.licences} />
          <p class="quiet">Something wrong? Change the text below; I read it again.</p>
        </>
      )}
    </details>
  )
}
