import type { PieceKind } from '../../../functions/domain/material/material.ts'

/** Every address of the pages, written once: pages, redirects and mail links agree on them. */

/** Keys of questions and mails may hold any sign: in a path they stand as base64url, which no gateway decodes half. */
export const pathId = (id: string): string => Buffer.from(id).toString('base64url')
export const idOfPath = (segment: string): string => Buffer.from(segment, 'base64url').toString('utf8')

export const homePath = '/'
/** What there is on one day, found among the applications. */
export const dayPath = (date: string): string => `${homePath}?day=${date}#applications`
export const roundPath = (roundId: string): string => `/rounds/${roundId}`
export const packetPath = (roundId: string): string => `${roundPath(roundId)}/packet`
/** `of`: which interview of the round; without it the first. */
export const correctPath = (roundId: string, of?: string): string =>
  `${roundPath(roundId)}/edit${of === undefined ? '' : `?of=${encodeURIComponent(of)}`}`
export const addPath = '/add'
/** The same form, beginning with work to hand in. */
export const addTaskPath = `${addPath}?what=task`
export const undoPath = '/undo'
export const debriefPath = (roundId: string): string => `${roundPath(roundId)}/debrief`
export const draftsPath = (roundId: string): string => `${roundPath(roundId)}/drafts`
export const applicationPath = (applicationId: string): string => `/applications/${applicationId}`
export const matchPath = (applicationId: string): string => `${applicationPath(applicationId)}/match`
export const questionsPath = '/questions'
export const questionPath = (key: string): string => `${questionsPath}/${pathId(key)}`
export const messagesPath = '/messages'
export const messagePath = (messageId: string): string => `${messagesPath}/${messageId}`
export const feedsPath = '/feeds'
export const materialPath = '/material'
export const piecePath = (id: string): string => `${materialPath}/${id}`
/** Where a posting is given to the application it is for. */
export const givePath = (id: string): string => `${piecePath(id)}/for`
/** The same piece, with the button of one application in front. */
export const offerPath = (id: string, applicationId: string): string => `${piecePath(id)}?${new URLSearchParams({ for: applicationId })}`
/** Where a piece begins; `about`: the application or round it is for. */
export const newPiecePath = (kind: PieceKind, about: { application?: string; round?: string } = {}): string => {
  const query = new URLSearchParams(about).toString()
  return `${materialPath}/new/${kind}${query && `?${query}`}`
}
export const exportPath = '/material-export'
export const settingsPath = '/settings'
export const pausePath = `${settingsPath}/pause`
/** The local run's own desk: its clock, its outbox, its example. */
export const localPath = '/local'
/** The worked example: pages like one's own, of a candidate who does not exist. */
export const examplePath = '/example'
/** Where the example is taken off the first page, and put back. */
export const exampleSettingPath = '/settings/example'
export const signInPath = '/sign-in'
/** What one sees first after joining. */
export const welcomePath = '/welcome'
/** Where somebody enrols with the office that runs this. */
export const enrolPath = (code: string): string => `/enrol/${code}`
/** The staff's own. */
export const officePath = '/office'
export const joinPath = (token: string): string => `/join/${token}`
export const ownDataPath = '/your-data'
export const takeOutPath = (file: string): string => `${ownDataPath}/files/${file}`
export const deletePath = (what: 'round' | 'application' | 'everything', id = ''): string =>
  `${ownDataPath}/delete/${what}${id === '' ? '' : `/${id}`}`
export const waysInPath = `${settingsPath}/ways-in`
export const contactPath = `${waysInPath}/contact`
export const calendarSettingsPath = `${settingsPath}/calendar`
export const notificationsPath = `${settingsPath}/notifications`
/** The calendar one subscribes to: the file's name is its secret. */
export const calendarPath = (file: string): string => `/calendar/${file}`
export const roundCalendarPath = (roundId: string): string => `${roundPath(roundId)}/calendar`
export const webhooksPath = `${settingsPath}/webhooks`
export const programsPath = `${settingsPath}/programs`
export const privacyPath = '/privacy'
/** What goes in the coming month. */
export const comingPath = '/mails'
export const mailPath = (key: string): string => `${comingPath}/${pathId(key)}`
/** How a mail is looked at: in light, on a phone, in dark, or its text part. */
export const mailLooks = ['html', 'phone', 'dark', 'text'] as const
export type MailLook = (typeof mailLooks)[number]
export const mailLookPath = (key: string, look: MailLook): string => `${mailPath(key)}?as=${look}`
/** What stands in the frame. */
export const mailFramePath = (key: string, look: MailLook): string => `${mailPath(key)}/frame?as=${look}`
export const mailTestPath = (key: string): string => `${mailPath(key)}/test`
/** Where one mail is put off. */
export const laterPath = (key: string): string => `${mailPath(key)}/later`
/** A link in a mail: looks at the token, keeps it in a cookie and goes on to the page, so that it leaves the address bar. */
export const linkPath = (token: string): string => `/l/${token}`
/** One-click unsubscribe posts to the very address the mail names (RFC 8058 §3.1), so this one keeps its token. */
export const stopPath = (token: string): string => `/stop/${token}`
/** The same link may also pause: both only quiet mails, and the settings take both back. */
export const stopPausePath = (token: string): string => `${stopPath(token)}/pause`
export const stopUndoPath = (token: string): string => `${stopPath(token)}/undo`
export const stopPauseUndoPath = (token: string): string => `${stopPausePath(token)}/undo`
