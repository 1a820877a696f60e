/** What goes into a mail header. SES takes printable ASCII only (name 1–126, value 1–995), so everything else becomes encoded words. */

/** RFC 2047 §2: an encoded word has at most 75 characters, of which `=?UTF-8?B?` and `?=` take 12. */
const bytesPerWord = 45

/** A line break or NUL in a value would start a header of the sender's choosing: never repaired, always refused. */
export function refuseLineBreaks(value: string): string {
  if (/[\r\n\0]/.test(value)) throw new Error('A header value with a line break or NUL')
  return value
}

/** As it is when it is plain ASCII, else as encoded words, never cut inside a character (RFC 2047 §5). */
export function encodeHeader(value: string): string {
  refuseLineBreaks(value)
  // Text that looks like an encoded word would be decoded by the reader, though nobody encoded it.
  if (/^[\x20-\x7e]*$/.test(value) && !value.includes('=?')) return value
  const words: string[] = []
  let word = ''
  for (const character of value.replace(/\p{Surrogate}/gu, '\uFFFD')) {
    if (Buffer.byteLength(word + character) > bytesPerWord) {
      words.push(word)
      word = ''
    }
    word += character
  }
  return [...words, word].map((each) => `=?UTF-8?B?${Buffer.from(each).toString('base64')}?=`).join(' ')
}

/** `"Name, with comma" <a@b.example>`. The address is ours or the candidate's verified one; it is checked all the same. */
export function mailbox(name: string, address: string): string {
  if (!/^[^\s<>,;"()]+@[^\s<>,;"()]+$/.test(refuseLineBreaks(address))) throw new Error('Not an address that can stand in a header')
  const encoded = encodeHeader(name)
  const phrase = encoded === name ? `"${name.replace(/["\\]/g, '\\$&')}"` : encoded
  return name === '' ? address : `${phrase} <${address}>`
}
