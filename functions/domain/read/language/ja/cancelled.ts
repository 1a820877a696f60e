const meeting = '面接|面談|予定|会議|ミーティング|インタビュー|通話|イベント|選考'
const off = 'キャンセル|中止|取り消し|取消し?|取りやめ'
const politely = '済み?|(?:に|と)(?:なりました|させていただきます|いたします)|されました|します|しました|いたします'

/** Japanese runs words together: the word ends the part, with what politeness adds, and not "waiting for a cancellation" or "policy". */
export const cancelledInJapanese = new RegExp(
  `^(?:[\\p{L}\\p{N}ー・\\s]{0,30}(?:${meeting})(?:は|が|の|を)?)?(?:${off})(?:${politely})?(?:の(?:お知らせ|ご連絡|件)|について)?$`,
  'u',
)
