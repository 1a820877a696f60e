import * as z from 'zod'
import { invalid } from '../wire.ts'

/** What SES v2 takes of SendEmail with Simple content. Sizes and patterns from the service's API model and its developer guide. */
const ascii = /^[ -~]*$/

/** Not ASCII without a Charset: the text must be 7-bit. A subject never holds a line break. */
const contentSchema = z
  .strictObject({ Data: z.string(), Charset: z.string().optional() })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: seven bits, control characters included
  .refine(({ Data, Charset }) => Charset !== undefined || /^[\x00-\x7F]*$/.test(Data), 'Text that is not 7-bit ASCII needs a Charset')

/** Display names must be RFC 2047 encoded words or ASCII. */
const addressSchema = z
  .string()
  .min(3)
  .max(320)
  .regex(ascii, 'Addresses must be 7-bit ASCII; encode the display name (RFC 2047)')
  .regex(/@/)

const headerSchema = z.strictObject({
  Name: z.string().regex(/^[!-9;-@A-~]{1,126}$/),
  Value: z.string().regex(/^[ -~]{1,995}$/),
})

const attachmentSchema = z.strictObject({
  RawContent: z.base64(),
  FileName: z.string().min(1).max(255),
  ContentType: z.string().min(1).max(78).optional(),
  ContentDisposition: z.enum(['ATTACHMENT', 'INLINE']).optional(),
  ContentDescription: z.string().max(1000).optional(),
  ContentId: z.string().min(1).max(78).optional(),
  ContentTransferEncoding: z.enum(['BASE64', 'QUOTED_PRINTABLE', 'SEVEN_BIT']).optional(),
})

const tagSchema = z.strictObject({ Name: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/), Value: z.string().regex(/^[A-Za-z0-9_-]{1,256}$/) })

export const sendEmailSchema = z.strictObject({
  FromEmailAddress: addressSchema,
  FromEmailAddressIdentityArn: z.string().optional(),
  ReplyToAddresses: z.array(addressSchema).optional(),
  FeedbackForwardingEmailAddress: addressSchema.optional(),
  // Only To: roundtwo mails the candidate and nobody else, so a copy to anyone is a bug.
  Destination: z.strictObject({ ToAddresses: z.array(addressSchema).min(1).max(50) }),
  Content: z.strictObject({
    Simple: z.strictObject({
      Subject: contentSchema.refine(({ Data }) => !/[\r\n]/.test(Data), 'A subject has no line break'),
      Body: z
        .strictObject({ Text: contentSchema.optional(), Html: contentSchema.optional() })
        .refine(({ Text, Html }) => Text || Html, 'A body needs a part'),
      Headers: z.array(headerSchema).max(15).optional(),
      Attachments: z.array(attachmentSchema).optional(),
    }),
  }),
  EmailTags: z.array(tagSchema).max(50).optional(),
  ConfigurationSetName: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
})

/** Those the service writes itself. */
const ownHeaders = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'reply-to',
  'return-path',
  'sender',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
])

export function checkHeaders(headers: { Name: string; Value: string }[]) {
  for (const { Name, Value } of headers) {
    if (ownHeaders.has(Name.toLowerCase())) throw invalid(`Header ${Name} is set by the service.`, 'BadRequestException')
    // RFC 5322 §2.1.1: 998 characters a line, with the colon and the space.
    if (Name.length + Value.length > 996) throw invalid(`Header ${Name} is too long.`, 'BadRequestException')
  }
}

/** 40 MB after encoding. */
const largestMail = 40 * 1024 * 1024

export function checkSize({ Content: { Simple } }: z.infer<typeof sendEmailSchema>) {
  const attachments = (Simple.Attachments ?? []).reduce((sum, { RawContent }) => sum + RawContent.length, 0)
  const bodies = Buffer.byteLength(Simple.Body.Html?.Data ?? '') + Buffer.byteLength(Simple.Body.Text?.Data ?? '')
  if (attachments + bodies > largestMail) throw invalid('Message length is more than 41943040 bytes long.', 'BadRequestException')
}

export const attachmentBytes = ({ RawContent }: { RawContent: string }): Buffer => Buffer.from(RawContent, 'base64')
