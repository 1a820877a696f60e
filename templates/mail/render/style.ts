/** Colours and sizes of every mail. Inline for clients that drop `<style>`; the block in the head only adds the dark scheme and phones. */
const sans = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

/** Pixels of the card on a desk. */
export const width = 620

const ink = '#1d2430'
const soft = '#55606e'
const rule = '#e2e0da'
const accent = '#0b5f66'

const pill = `padding:0;mso-padding-alt:12px 20px;border:1px solid ${accent};border-radius:7px`
const pillLink = 'display:inline-block;padding:12px 20px;border-radius:6px;font-size:16px;font-weight:600;text-decoration:none'

export const style = {
  body: `margin:0;padding:0;background-color:#f4f2ed;color:${ink};font-family:${sans};-webkit-text-size-adjust:100%`,
  outer: 'background-color:#f4f2ed',
  gutter: 'padding:24px 12px',
  card: `width:100%;max-width:${width}px;background-color:#ffffff;border:1px solid ${rule};border-radius:10px`,
  inside: `padding:28px 32px;font-family:${sans};font-size:16px;line-height:1.55;color:${ink}`,
  brand: `margin:0 0 18px;font-size:13px;letter-spacing:0.04em;color:${accent};font-weight:600`,
  h1: `margin:0 0 14px;font-size:24px;line-height:1.25;font-weight:650;color:${ink}`,
  h2: `margin:30px 0 8px;padding-top:18px;border-top:1px solid ${rule};font-size:18px;line-height:1.3;font-weight:650;color:${ink}`,
  h3: `margin:20px 0 4px;font-size:16px;line-height:1.35;font-weight:650;color:${ink}`,
  tag: `font-size:12px;font-weight:400;color:${soft};white-space:nowrap`,
  p: 'margin:0 0 12px',
  quiet: `margin:0 0 12px;font-size:14px;color:${soft}`,
  list: 'margin:0 0 12px;padding:0 0 0 20px',
  item: 'margin:0 0 6px',
  facts: 'width:100%;margin:0 0 14px;border-collapse:collapse',
  label: `padding:7px 14px 7px 0;width:104px;vertical-align:top;text-align:left;font-size:14px;font-weight:400;color:${soft}`,
  value: `padding:6px 0;vertical-align:top;color:${ink}`,
  source: `font-size:13px;color:${soft}`,
  compare: `width:100%;margin:0 0 14px;border-collapse:collapse;border:1px solid ${rule}`,
  head: `padding:8px 10px;text-align:left;font-size:14px;color:${soft};border-bottom:1px solid ${rule};font-weight:600`,
  cell: `padding:8px 10px;vertical-align:top;border-bottom:1px solid ${rule};color:${ink}`,
  before: `font-size:14px;text-decoration:line-through;color:${soft}`,
  notice: 'margin:0 0 16px;padding:12px 14px;background-color:#fff4d9;border-left:4px solid #b7791f;color:#3d2c05',
  quote: `margin:0 0 12px;padding:2px 0 2px 14px;border-left:3px solid ${accent};color:${ink}`,
  first: `${pill};background-color:${accent}`,
  second: `${pill};background-color:#ffffff`,
  firstLink: `${pillLink};color:#ffffff`,
  secondLink: `${pillLink};color:${accent}`,
  buttons: 'margin:4px 0 24px',
  gap: 'width:10px;font-size:1px;line-height:1px',
  draft: `width:100%;margin:6px 0 12px;border-collapse:separate;background-color:#f7f6f2;border:1px solid ${rule};border-radius:8px`,
  draftInside: `padding:14px 16px;font-size:15px;color:${ink}`,
  draftHead: `margin:0 0 10px;font-size:14px;color:${soft}`,
  link: `color:${accent};text-decoration:underline`,
  foot: `margin:22px 0 0;padding-top:12px;border-top:1px solid ${rule};font-size:13px;line-height:1.5;color:${soft}`,
  footLine: 'margin:0 0 6px',
  preheader: 'display:none;max-height:0;max-width:0;overflow:hidden;font-size:1px;line-height:1px;color:#f4f2ed;opacity:0',
} as const

/** Where the mail is read in dark colours. */
export const darkQuery = '@media (prefers-color-scheme: dark)'

/** `!important` because it has to win over the inline styles. */
export const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 520px) {
  .gutter { padding: 0 !important; }
  .card { border-radius: 0 !important; border-left: 0 !important; border-right: 0 !important; }
  .inside { padding: 22px 18px !important; }
  .label, .value { display: block !important; width: auto !important; padding: 0 !important; }
  .value { padding-bottom: 10px !important; }
  .cell { padding: 8px 6px !important; font-size: 14px !important; }
  .buttons { width: 100% !important; }
  .first, .second { display: block !important; text-align: center !important; }
  .gap { display: block !important; height: 10px !important; }
}
${darkQuery} {
  body, .outer { background-color: #14171b !important; }
  .card { background-color: #1d2127 !important; border-color: #343a43 !important; }
  .inside, .h, .value, .note, .cell, .quote { color: #eceae4 !important; }
  .soft, .label, .before, .foot { color: #aab2bd !important; }
  .brand, .link { color: #7fd0c9 !important; }
  .rule, .cell, .before, .compare { border-color: #343a43 !important; }
  .quote { border-left-color: #7fd0c9 !important; }
  .notice { background-color: #3a2e12 !important; color: #ffe7b0 !important; border-left-color: #e0a63c !important; }
  .draft { background-color: #252a31 !important; border-color: #3b424c !important; }
  .first { background-color: #7fd0c9 !important; border-color: #7fd0c9 !important; color: #0c2225 !important; }
  .second { background-color: #1d2127 !important; border-color: #7fd0c9 !important; color: #7fd0c9 !important; }
}
`
