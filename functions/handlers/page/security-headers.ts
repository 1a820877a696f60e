import type { Options } from '@middy/http-security-headers'

/** Nothing from elsewhere, nothing inline, no frame around us; `data:` for the marks Pico draws into its form fields. */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self' data:",
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
  // The copy buttons.
  permissionsPolicy: { 'clipboard-write': 'self' },
  reportTo: false,
  reportingEndpoints: false,
} as unknown as Options
