/** Every way out of a text, a field, an attribute, a title, a comment and a header, one after another. */
const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!-- --><style>*{display:none}</style>',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  'a\r\nSet-Cookie: x=1\r\n\r\n<b>hi</b>',
]

/** Behind the words, where names still tell people apart; and before them, where the beginning decides what a link is. */
export const attacks: ((harmless: string) => string)[] = [
  (harmless) => `${harmless} ${markup.join(' ')}`,
  ...['<b>', '"><img src=x>', 'javascript:alert(1)//', 'https://zoom.us.evil.example/j/1?', 'data:text/html,<script>alert(1)</script>'].map(
    (attack) => (harmless: string) => attack + harmless,
  ),
]

/** Our own address handed to a calendar program, and forms of two calendars: what comes from outside stands in them encoded. */
export const toCalendars =
  /^(?:webcal:\/\/roundtwo\.test\/calendar\/[\w.-]+\.ics|https:\/\/(?:calendar\.google\.com\/calendar\/r(?:ender)?|outlook\.live\.com\/calendar\/0\/(?:addfromweb|deeplink\/compose))\?[\w%.+*&=-]+)$/

/** Pages of ours, places we send people to, and what stands encoded behind an address. */
export const leadsWhereItMay =
  /^(\/(?!\/)|#|https:\/\/zoom\.us\/j\/123%20|https:\/\/(?:script\.google|make\.powerautomate)\.com$|https:\/\/news\.google\.com\/search\?q=[\w%.!~*'()-]+$|https:\/\/www\.google\.com\/maps\/search\/\?api=1&query=[\w%.!~*'()-]+$|mailto:[^?]+@bluepine\.example(?:\?|$)|https:\/\/(?:mail\.google|outlook\.office)\.com\/[^&]*[?&](?:fs=1&)?to=[^&]+%40bluepine\.example&)/
