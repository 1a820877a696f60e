const meeting = '面接|面談|予定|会議|ミーティング|インタビュー|通話|イベント|選考'
const off = 'キャンセル|中止|取り消し|取消し?|取りやめ'
const later = '延期|順延|リスケ(?:ジュール)?'
const politely = '済み?|(?:に|と)(?:なりました|させていただきます|いたします)|されました|します|しました|いたします'

/** Japanese runs words together: the word ends the part, with what politeness adds, and not "waiting for a cancellation" or "policy". */
const saying = (words: string): RegExp =>
  new RegExp(
    `^(?:[\\p{L}\\p{N}ー・\\s]{0,30}(?:${meeting})(?:は|が|の|を)?)?(?:${words})(?:${politely})?(?:の(?:お知らせ|ご連絡|件)|について)?$`,
    'u',
  )
export const cancelledInJapanese = saying(off)
export const postponedInJapanese = saying(later)
