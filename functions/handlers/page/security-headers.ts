import type { Options } from '@middy/http-security-headers'

/** Nothing from elsewhere, nothing inline, no frame around us and only a mail of ours in one; `data:` for the marks Pico draws into its form fields. */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'frame-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  // The middleware's own defaults for these would sandbox the page and report to nobody.
  sandbox: undefined,
  'report-to': undefined,
  'require-trusted-types-for': undefined,
  'upgrade-insecure-requests': undefined,
}

export const securityHeaders = {
  contentSecurityPolicy,
  // `no-referrer` would make browsers send `Origin: null` with our own forms.
  referrerPolicy: { policy: 'same-origin' },
  // The middleware's list names features no browser knows any more, and each page then complains of them: ours stands below.
  permissionsPolicy: false,
  reportTo: false,
  reportingEndpoints: false,
} as unknown as Options

/** The copy buttons may write to the clipboard; nothing here needs a device. */
export const permissionsPolicy = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=(), clipboard-write=(self)'
