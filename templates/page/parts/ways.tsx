import { momentWords } from '../../when.ts'
import type { Frame } from './frame.ts'
import { examplePath, feedsPath, homePath, localPath, materialPath, messagesPath, questionsPath, settingsPath } from './paths.ts'

const ways = [
  [homePath, 'Home'],
  [questionsPath, 'Questions'],
  [messagesPath, 'Messages'],
  [feedsPath, 'Calendars'],
  [materialPath, 'Your material'],
  [settingsPath, 'Settings'],
] as const

export const Ways = ({ at, frame }: { at: string; frame: Frame }) => (
  <nav aria-label="Pages">
    <ul>
      {ways.map(([path, words]) => (
        <li key={path}>
          <a href={path} aria-current={path === at ? 'page' : undefined}>
            {words}
            {path === questionsPath && frame.open > 0 ? ` (${frame.open})` : ''}
          </a>
        </li>
      ))}
      {frame.local && (
        <li>
          <a href={localPath}>Clock and outbox</a>
        </li>
      )}
    </ul>
  </nav>
)

export const WaysInExample = () => (
  <nav aria-label="Pages">
    <ul>
      <li>
        <a href={examplePath}>Example</a>
      </li>
      <li>
        <a href={homePath}>Leave the example</a>
      </li>
    </ul>
  </nav>
)

export const ExampleMark = ({ name, now, zone }: NonNullable<Frame['example']>) => (
  <p class="notice">
    <strong>An example.</strong> {name} does not exist. Here it is <time dateTime={now}>{momentWords(now, zone)}</time>, and nothing can be
    changed.
  </p>
)
