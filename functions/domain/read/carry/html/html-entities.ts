/** The named characters that mails of our eight languages use: Latin-1 in code order from 160, then the rest by name. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const named = new Map<string, string>([
  ...latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...Object.entries({
    amp: '&',
    AMP: '&',
    lt: '<',
    LT: '<',
    gt: '>',
    GT: '>',
    quot: '"',
    QUOT: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    hellip: '…',
    bull: '•',
    euro: '€',
    trade: '™',
    rarr: '→',
    larr: '←',
    rArr: '⇒',
    check: '✓',
    lsaquo: '‹',
    rsaquo: '›',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    Zcaron: 'Ž',
    zcaron: 'ž',
    Yuml: 'Ÿ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '',
    zwj: '',
    lrm: '',
    rlm: '',
    minus: '−',
    horbar: '―',
    ccaron: 'č',
    Ccaron: 'Č',
    cacute: 'ć',
    eogon: 'ę',
    aogon: 'ą',
    lstrok: 'ł',
    Lstrok: 'Ł',
    sacute: 'ś',
    zacute: 'ź',
    zdot: 'ż',
    rcaron: 'ř',
    ecaron: 'ě',
    scedil: 'ş',
    gbreve: 'ğ',
    commat: '@',
    colon: ':',
    comma: ',',
    period: '.',
    lpar: '(',
    rpar: ')',
    num: '#',
    sol: '/',
    lowbar: '_',
    excl: '!',
    quest: '?',
    equals: '=',
    plus: '+',
    semi: ';',
    Tab: '\t',
    NewLine: '\n',
    hyphen: '-',
    dash: '-',
    vert: '|',
    nbsp: ' ',
  }),
])

/** Longest name we know, so that a stray `&` is decided after a few characters. */
const longest = 10

export function decodeEntities(text: string): string {
  let out = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const found = entityAt(text, at)
    if (!found) continue
    out += text.slice(from, at) + found.character
    from = at + found.length
    at = from - 1
  }
  return from === 0 ? text : out + text.slice(from)
}

function entityAt(text: string, at: number): { character: string; length: number } | null {
  let end = at + 1
  while (end < text.length && end - at <= longest && /[0-9A-Za-z#]/.test(text[end] ?? '')) end += 1
  const name = text.slice(at + 1, end)
  const closed = text[end] === ';' ? 1 : 0
  if (name.startsWith('#')) {
    const character = numbered(name)
    return character === null ? null : { character, length: name.length + 1 + closed }
  }
  // Without its semicolon `&copy=` in an address stays as it is; with it the name must be known.
  const character = closed ? named.get(name) : undefined
  return character === undefined ? null : { character, length: name.length + 2 }
}

function numbered(name: string): string | null {
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  return String.fromCodePoint(code)
}
