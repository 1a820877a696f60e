import { openApiPath } from '../../domain/own-data/api.ts'
import { sendEndProgram, sendProgram, showPrograms } from './rooms/account/api-tokens.ts'
import { removeFeed, sendFeed, sendTicks, showFeeds } from './rooms/account/feeds.ts'
import { sendNotifications, showNotifications } from './rooms/account/notifications.ts'
import { sendEnrol, sendOffice, showEnrol, showOffice } from './rooms/account/office.ts'
import {
  askDelete,
  sendDelete,
  sendFile,
  sendKeepFor,
  showExportSchema,
  showFile,
  showOwnData,
  showPrivacy,
} from './rooms/account/own-data.ts'
import { sendPause, sendStopPause, sendStopPauseUndo } from './rooms/account/pause.ts'
import { sendSettings, showSettings } from './rooms/account/settings.ts'
import { showContact, showWaysIn } from './rooms/account/ways-in.ts'
import { sendWebhooks, showWebhooks } from './rooms/account/webhooks.ts'
import { showApi, showOpenApi } from './rooms/api.ts'
import { sendOutcome, showApplication } from './rooms/application.ts'
import { showAsset } from './rooms/assets.ts'
import { sendCalendarSettings, showCalendar, showCalendarSettings, showRoundCalendar } from './rooms/calendar.ts'
import { showComing } from './rooms/coming.ts'
import { followLink } from './rooms/entry/follow-link.ts'
import { sendJoin, sendWelcome, showJoin, showWelcome } from './rooms/entry/join.ts'
import { sendEndSession, sendEnter, sendSignIn, sendSignOut, showEnter, showSignIn } from './rooms/entry/sign-in.ts'
import { sendStop, sendStopUndo, showStop } from './rooms/entry/stop.ts'
import { inExample, refuseForm, sendExample, showEnd } from './rooms/example.ts'
import { showHome } from './rooms/home.ts'
import { sendAdd, sendCorrect, showAdd, showCorrect } from './rooms/interview/correct.ts'
import { sendDebrief, showDebrief } from './rooms/interview/debrief.ts'
import { markPerson, showDrafts } from './rooms/interview/drafts.ts'
import { sendPoint, showPacket } from './rooms/interview/packet.ts'
import { sendNotAnInterview, sendSame, showRound } from './rooms/interview/round.ts'
import { sendLater, showLater } from './rooms/later.ts'
import { sendMailTest, showMail, showMailFrame } from './rooms/mail.ts'
import { sendCorrection, showMatch } from './rooms/material/match.ts'
import { exportMaterial, sendMaterial, showMaterial } from './rooms/material/material.ts'
import { deletePiece, givePosting, restoreEdition, sendNewPiece, sendPiece, showNewPiece, showPiece } from './rooms/material/piece.ts'
import { sendDropIn, sendMessageAnswer, showMessage, showMessages } from './rooms/messages.ts'
import { sendAnswer, showQuestion, showQuestions } from './rooms/questions.ts'
import { sendUndo } from './rooms/undo.ts'
import type { Room } from './visit.ts'

type Route = readonly ['GET' | 'POST', string, Room]

const own: readonly Route[] = [
  ['GET', '/', showHome],
  ['GET', '/assets/{name}', showAsset],
  ['GET', '/l/{token}', followLink],
  ['GET', '/rounds/{roundId}', showRound],
  ['GET', '/rounds/{roundId}/edit', showCorrect],
  ['POST', '/rounds/{roundId}/edit', sendCorrect],
  ['POST', '/rounds/{roundId}/same', sendSame],
  ['POST', '/rounds/{roundId}/not-an-interview', sendNotAnInterview],
  ['GET', '/rounds/{roundId}/calendar', showRoundCalendar],
  ['GET', '/rounds/{roundId}/packet', showPacket],
  ['POST', '/rounds/{roundId}/packet', sendPoint],
  ['GET', '/rounds/{roundId}/debrief', showDebrief],
  ['POST', '/rounds/{roundId}/debrief', sendDebrief],
  ['GET', '/rounds/{roundId}/drafts', showDrafts],
  ['POST', '/rounds/{roundId}/drafts', markPerson],
  ['GET', '/add', showAdd],
  ['POST', '/add', sendAdd],
  ['POST', '/undo', sendUndo],
  ['GET', '/applications/{applicationId}', showApplication],
  ['POST', '/applications/{applicationId}', sendOutcome],
  ['GET', '/applications/{applicationId}/match', showMatch],
  ['POST', '/applications/{applicationId}/match', sendCorrection],
  ['GET', '/questions', showQuestions],
  ['GET', '/questions/{key}', showQuestion],
  ['POST', '/questions/{key}', sendAnswer],
  ['GET', '/messages', showMessages],
  ['POST', '/messages', sendDropIn],
  ['GET', '/messages/{messageId}', showMessage],
  ['POST', '/messages/{messageId}', sendMessageAnswer],
  ['GET', '/mails', showComing],
  ['GET', '/mails/{key}', showMail],
  ['GET', '/mails/{key}/frame', showMailFrame],
  ['POST', '/mails/{key}/test', sendMailTest],
  ['GET', '/mails/{key}/later', showLater],
  ['POST', '/mails/{key}/later', sendLater],
  ['GET', '/feeds', showFeeds],
  ['POST', '/feeds', sendFeed],
  ['POST', '/feeds/{feedId}/remove', removeFeed],
  ['POST', '/feeds/{feedId}/ticks', sendTicks],
  ['GET', '/material', showMaterial],
  ['POST', '/material', sendMaterial],
  ['GET', '/material-export', exportMaterial],
  ['GET', '/material/new/{kind}', showNewPiece],
  ['POST', '/material/new/{kind}', sendNewPiece],
  ['GET', '/material/{pieceId}', showPiece],
  ['POST', '/material/{pieceId}', sendPiece],
  ['POST', '/material/{pieceId}/for', givePosting],
  ['POST', '/material/{pieceId}/restore', restoreEdition],
  ['POST', '/material/{pieceId}/delete', deletePiece],
  ['GET', '/settings', showSettings],
  ['POST', '/settings', sendSettings],
  ['GET', '/settings/webhooks', showWebhooks],
  ['POST', '/settings/webhooks', sendWebhooks],
  ['POST', '/settings/pause', sendPause],
  ['POST', '/settings/example', sendExample],
  ['GET', '/your-data', showOwnData],
  ['GET', '/your-data/files/{file}', showFile],
  ['POST', '/your-data', sendFile],
  ['POST', '/your-data/keep', sendKeepFor],
  ['GET', '/your-data/delete/{what}', askDelete],
  ['GET', '/your-data/delete/{what}/{id}', askDelete],
  ['POST', '/your-data/delete/{what}', sendDelete],
  ['POST', '/your-data/delete/{what}/{id}', sendDelete],
  ['GET', '/export.schema.json', showExportSchema],
  ['GET', '/privacy', showPrivacy],
  ['GET', '/calendar/{file}', showCalendar],
  ['GET', '/settings/calendar', showCalendarSettings],
  ['POST', '/settings/calendar', sendCalendarSettings],
  ['GET', '/settings/notifications', showNotifications],
  ['POST', '/settings/notifications', sendNotifications],
  ['GET', '/settings/programs', showPrograms],
  ['POST', '/settings/programs', sendProgram],
  ['POST', '/settings/programs/end', sendEndProgram],
  ['GET', '/settings/ways-in', showWaysIn],
  ['GET', '/settings/ways-in/contact', showContact],
  ['GET', openApiPath, showOpenApi],
  ['GET', '/api/v1/{what}', showApi],
  ['GET', '/stop/{token}', showStop],
  ['POST', '/stop/{token}', sendStop],
  ['POST', '/stop/{token}/undo', sendStopUndo],
  ['POST', '/stop/{token}/pause', sendStopPause],
  ['POST', '/stop/{token}/pause/undo', sendStopPauseUndo],
  ['GET', '/join/{token}', showJoin],
  ['POST', '/join/{token}', sendJoin],
  ['GET', '/welcome', showWelcome],
  ['POST', '/welcome', sendWelcome],
  ['GET', '/enrol/{code}', showEnrol],
  ['POST', '/enrol/{code}', sendEnrol],
  ['GET', '/office', showOffice],
  ['POST', '/office', sendOffice],
  ['GET', '/sign-in', showSignIn],
  ['POST', '/sign-in', sendSignIn],
  ['GET', '/sign-in/{token}', showEnter],
  ['POST', '/sign-in/{token}', sendEnter],
  ['POST', '/sign-out', sendSignOut],
  ['POST', '/settings/sessions', sendEndSession],
]

/** What the worked example shows of them; there is no act in it. */
const shownInExample: ReadonlySet<string> = new Set([
  '/',
  '/l/{token}',
  '/rounds/{roundId}',
  '/rounds/{roundId}/edit',
  '/rounds/{roundId}/packet',
  '/rounds/{roundId}/debrief',
  '/rounds/{roundId}/drafts',
  '/applications/{applicationId}',
  '/applications/{applicationId}/match',
  '/messages/{messageId}',
  '/mails',
  '/mails/{key}',
  '/mails/{key}/frame',
  '/mails/{key}/later',
  '/material',
  '/material/{pieceId}',
  '/material/new/{kind}',
])

const ofExample: readonly Route[] = [
  ...own.flatMap(([method, path, room]): Route[] =>
    method === 'GET' && shownInExample.has(path) ? [['GET', path === '/' ? '/example' : `/example${path}`, inExample(room)]] : [],
  ),
  ['GET', '/example/{proxy+}', showEnd],
  ['POST', '/example', refuseForm],
  ['POST', '/example/{proxy+}', refuseForm],
]

/** Every address of the pages. GET shows and changes nothing; every act is a POST. */
export const routes: readonly Route[] = [...own, ...ofExample]
