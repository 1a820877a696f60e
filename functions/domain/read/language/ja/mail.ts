import type { MailWords } from '../language.ts'

/** What mail programs write in Japanese. */
export const mail: MailWords = {
  from: ['差出人', '送信者', '送信元'],
  sent: ['日付', '日時', '送信日時', '送信日'],
  to: ['宛先', '送信先'],
  copy: [],
  subject: ['件名'],
  otherHeads: [],
  forwarded: ['転送されたメッセージ', '転送メッセージ', 'メッセージを転送'],
  beginForwarded: ['転送されたメッセージ'],
  original: ['元のメッセージ'],
  wrote: ['のメール', 'さんが', 'のメッセージ', '書きました'],
  wroteBefore: [],
  wroteOn: [],
  forwardPrefixes: ['転送'],
  replyPrefixes: [],
  automatic: ['自動応答', '自動返信', '不在通知', '不在のお知らせ'],
  undelivered: ['配信不能', '配信エラー', '未達'],
  common: [],
  toolLines: ['会議に参加', '会議 id', 'パスコード', '参加 zoom'],
  abbreviations: [],
  numbered: [],
  titlePrefixes: ['キャンセル', '中止', '変更'],
  closings: ['よろしくお願いします', 'よろしくお願いいたします', 'ありがとうございます', '以上'],
  leavesList: ['配信停止'],
  footers: ['iphoneから送信', 'ipadから送信', 'スマートフォンから送信', 'androidから送信', 'outlook for', 'このメールには', '本メールは'],
}
