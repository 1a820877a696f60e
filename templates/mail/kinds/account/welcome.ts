import { button, heading, list, type MailContent, paragraph } from '../../content.ts'
import { clip } from '../../render/clean.ts'
import type { Scene } from '../../scene.ts'

/** How it works, in one screen. */
export function writeWelcome({ view, links }: Scene): MailContent {
  const { name, inboxAddress } = view.candidate
  const inbox = inboxAddress ? clip(inboxAddress, 120) : null
  return {
    subject: 'Welcome to roundtwo',
    preheader: inbox
      ? `Forward interview invites to ${inbox}. The rest happens by itself.`
      : 'Drop in an interview invite, and the rest happens by itself.',
    title: `Welcome, ${clip(name, 60).split(' ')[0] ?? ''}`,
    blocks: [
      paragraph(
        inbox
          ? [{ strong: `Forward interview invites to ${inbox}. ` }, 'That is all there is to do. From then on:']
          : 'Drop an interview invite on the page, or connect your calendar there. From then on:',
      ),
      ...list([
        'You get a receipt: what I read in it, what I will send and when.',
        'Two days before the round a packet: when and where, the people and what to ask each of them, what this kind of talk tests.',
        'An hour before, a card that fits one screen.',
        'Afterwards five short questions, and from your answers a thank-you draft for each person you met.',
        'If they stay silent past their own date, a draft that asks.',
      ]),
      button('Open my page', links.home()),
      heading('What I never do'),
      ...list([
        'Write to anyone but you. Notes to other people are drafts, and you send them.',
        'Make something up about you. What I do not know stays a gap, and general advice says that it is general.',
        'Follow links in your mails, or track whether you open mine.',
      ]),
    ],
  }
}
