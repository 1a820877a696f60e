import type { fullHouse } from './houses.ts'

type House = Awaited<ReturnType<typeof fullHouse>>

const standing = {
  home: '/',
  found: '/?q=a',
  'nothing found': '/?q=nobody',
  add: '/add',
  questions: '/questions',
  messages: '/messages',
  coming: '/mails',
  calendars: '/feeds',
  material: '/material',
  settings: '/settings',
  'ways-in': '/settings/ways-in',
  webhooks: '/settings/webhooks',
  'your-data': '/your-data',
  welcome: '/welcome',
  lost: '/rounds/none',
}

/** Those on which much stands that came in. */
export const busyPages = { messages: '/messages', 'older messages': '/messages?from=50', calendars: '/feeds' }

/** Every kind of page a stored candidate has, by name: of the application that is looked at, its last round. */
export async function housePages(house: House, company?: string): Promise<Record<string, string>> {
  const { applications } = await house.seen()
  const application = applications.find((one) => one.company === company) ?? applications[0]
  const round = application?.rounds.at(-1)
  return {
    ...standing,
    ...(application && {
      application: `/applications/${application.id}`,
      match: `/applications/${application.id}/match`,
      'delete-application': `/your-data/delete/application/${application.id}`,
    }),
    ...(round && {
      round: `/rounds/${round.id}`,
      packet: `/rounds/${round.id}/packet`,
      debrief: `/rounds/${round.id}/debrief`,
      drafts: `/rounds/${round.id}/drafts`,
      correct: `/rounds/${round.id}/edit`,
    }),
  }
}
