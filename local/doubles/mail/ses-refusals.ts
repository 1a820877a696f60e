import { AwsError } from '../wire.ts'

/** An answer of the mail service by which nothing is sent: the exception's name in the API model or the signer's, and its words. */
export interface MailRefusal {
  status: number
  code: string
  message: string
}

/** What SES and the door before it answer, worded as they word it. Only the last two are about the mail itself. */
export const mailRefusals = {
  notVerified: {
    status: 400,
    code: 'MessageRejected',
    message: 'Email address is not verified. The following identities failed the check in region US-EAST-1: alex.morgan@example.com',
  },
  fromDomainNotVerified: { status: 400, code: 'MailFromDomainNotVerifiedException', message: 'The MAIL FROM domain is not verified.' },
  suspended: { status: 400, code: 'AccountSuspendedException', message: 'Sending suspended for this account.' },
  suspendedByRejection: { status: 400, code: 'MessageRejected', message: 'Sending suspended for this account.' },
  paused: { status: 400, code: 'SendingPausedException', message: 'Sending is paused for the configuration set.' },
  noConfigurationSet: { status: 404, code: 'NotFoundException', message: 'Configuration set <roundtwo> does not exist.' },
  noConfigurationSetAsBadRequest: { status: 400, code: 'BadRequestException', message: 'Configuration set <roundtwo> does not exist.' },
  throttled: { status: 429, code: 'TooManyRequestsException', message: 'Maximum sending rate exceeded.' },
  throttledAtTheDoor: { status: 400, code: 'ThrottlingException', message: 'Rate exceeded' },
  dailyQuota: { status: 429, code: 'TooManyRequestsException', message: 'Daily message quota exceeded.' },
  limit: { status: 400, code: 'LimitExceededException', message: 'Too many instances of this resource.' },
  accessDenied: { status: 403, code: 'AccessDeniedException', message: 'User is not authorized to perform: ses:SendEmail' },
  expiredToken: { status: 403, code: 'ExpiredTokenException', message: 'The security token included in the request is expired' },
  unknownKey: { status: 403, code: 'UnrecognizedClientException', message: 'The security token included in the request is invalid.' },
  wrongSignature: { status: 403, code: 'InvalidSignatureException', message: 'Signature expired: the clock is off.' },
  malformed: { status: 400, code: 'MessageRejected', message: "Missing final '@domain'" },
  tooLarge: { status: 400, code: 'BadRequestException', message: 'Message length is more than 41943040 bytes long.' },
} as const satisfies Record<string, MailRefusal>

/** Those that are the account's or the moment's fault. */
export const passingRefusals: readonly MailRefusal[] = Object.entries(mailRefusals)
  .filter(([name]) => name !== 'malformed' && name !== 'tooLarge')
  .map(([, refusal]) => refusal)

export const isRefusal = (behaviour: unknown): behaviour is MailRefusal =>
  typeof behaviour === 'object' && behaviour !== null && 'code' in behaviour && 'message' in behaviour

export const refused = ({ status, code, message }: MailRefusal): AwsError => new AwsError(status, code, message)
