import type { Office } from '../../../functions/domain/office/office.ts'
import { small } from '../../mail/words/words.ts'
import { seenByStaff, unseenByStaff } from '../office/office-words.ts'
import { renderPage } from '../parts/layout.tsx'
import { ownDataPath, settingsPath } from '../parts/paths.ts'

/** What is kept of whom, in plain words. Every figure here is one of the code's; nothing is promised that no test shows. */
export const privacyPage = ({ isOwner, local, office }: { isOwner: boolean; local: boolean; office: Office | null }): string =>
  renderPage({
    title: 'Privacy',
    frame: { owner: isOwner, gesture: '', open: 0, local, help: office?.help },
    children: (
      <>
        <h1>Privacy</h1>
        <h2>Whose data</h2>
        <p>
          Yours, and that of the people in your invites: who interviews you, who arranges it. Their names, titles and addresses come from
          what you forward, or from what you type. I look nobody up.
        </p>
        <h2>Where</h2>
        <p>
          {local
            ? 'On this machine, in the folder roundtwo was started with. Nothing leaves it but what you switch on yourself.'
            : 'In one AWS account, that of whoever runs this roundtwo, in the region they chose: a table, a bucket for raw messages, and the timers of your mails. It is encrypted there. Whoever runs the account can read it. No other service gets it but what you switch on yourself, and no language model reads it.'}
        </p>
        {office && (
          <>
            <h2>{office.name}</h2>
            <p>
              {office.name} runs this roundtwo for you and others. Its staff see: {small(seenByStaff)} Not on their page:{' '}
              {small(unseenByStaff)} You leave by yourself, under “Your data”; nothing of yours stays with them.
            </p>
          </>
        )}
        <h2>What leaves</h2>
        <p>
          Mails to your own verified address, and to no other. Your calendar’s address is fetched if you gave one. Nothing tells me whether
          you open a mail, and links in your invites are not followed.
        </p>
        <p>Only if you switch it on in the settings, and until you switch it off:</p>
        <ul>
          <li>To a program you name: that a mail has gone, about which interview and when. The mail’s text only if you say so.</li>
          <li>
            To your phone, through the ntfy server you name, which can read it: subject and first line of cards, changes and last calls.
          </li>
          <li>To whoever has your calendar’s private address: when and with whom your interviews are.</li>
        </ul>
        <h2>How long</h2>
        <ul>
          <li>Raw mails and invites: 30 days.</li>
          <li>What was read in a message: 400 days if it is about an interview, else 30 days.</li>
          <li>Interviews, notes and what you handed in: until you delete them, or as long as you say under “Your data”.</li>
          <li>Log lines: a month. They hold ids and kinds, no names, addresses or text.</li>
          <li>Backups of the table: up to 35 days, for the case that all of it is lost.</li>
        </ul>
        <h2>Interviewers’ names</h2>
        <p>
          I keep them for you, to say who you meet and to draft your notes to them. What you note “only for me” stands in no draft. Nobody
          but you sees any of it here.
        </p>
        <h2>Before you forward</h2>
        <ul>
          <li>A forwarded mail comes in whole: what is quoted below the invite too. Cut off what is none of my business.</li>
          <li>Forward invites of yours. For somebody else’s, ask them first.</li>
          <li>A work mailbox may not allow forwarding. A private one is the better place for your search.</li>
        </ul>
        <h2>On a locked screen</h2>
        <p>
          Subjects name the company, so that you see the news at once. {isOwner ? <a href={settingsPath}>Settings</a> : 'The settings'} can
          make them discreet: then they say neither the company nor what it is about.
        </p>
        <h2>Yours to take and to delete</h2>
        <p>
          {isOwner ? <a href={ownDataPath}>Your data</a> : 'Once signed in, “Your data”'} lets you take everything with you as files, and
          delete one interview, one application or everything. The pages forget it at once; raw messages and timers are gone within 24
          hours.
        </p>
      </>
    ),
  })
