import { localDate } from '../../../../functions/domain/time/wall-time.ts'
import { dateWords } from '../../../when.ts'
import { button, list, type MailContent, paragraph, quiet } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import { type Scene, todayOf } from '../../scene.ts'

/** To somebody who may never have heard of it: who asks, what it is, and the one link. */
export function writeInvitation(scene: Scene): MailContent {
  const { name, homeZone, invitation } = scene.view.candidate
  const by = invitation?.by === undefined ? null : clip(invitation.by, 80)
  const until = invitation && dateWords(localDate(invitation.until, homeZone), todayOf(scene))
  return {
    subject: by === null ? 'Your invitation to roundtwo' : `${by} invites you to roundtwo`,
    preheader: 'Help with every job interview, from the invite to the answer. One tap and you are in.',
    title: `Hi ${clip(name, 60).split(' ')[0] ?? ''}, this is for your job interviews`,
    blocks: [
      paragraph(
        by === null
          ? 'You are invited to roundtwo. It looks after a job interview from the moment you get the invite until they have answered:'
          : `${by} invites you to roundtwo. It looks after a job interview from the moment you get the invite until they have answered:`,
      ),
      ...list([
        'You forward an interview invite, and I read when, where and with whom.',
        'Before it, you get what you need to prepare, and an hour before, a card with the address or the link.',
        'After it, I draft your thank-you notes. You send them: I write to nobody but you.',
      ]),
      button('Start', scene.links.join()),
      quiet(
        `No password, nothing to install. The button works once${until ? `, until ${until}` : ''}. Don’t want it? Do nothing: no other mail comes, and your address is deleted.`,
      ),
    ],
  }
}
