import { findLinks } from '../../lay-out/links.ts'
import type { CarriedMail } from '../carried.ts'

/** Gmail asks the new address to agree before it forwards. The code or link goes to the candidate; nobody follows it here. */
export function readForwardingConfirmation({
  from,
  subject,
  text,
  links,
}: CarriedMail): { code: string | null; link: string | null } | null {
  const sender = from.email?.startsWith('forwarding-noreply@') ?? false
  const says =
    /forwarding confirmation|weiterleitungsbestätigung|confirmation de transfert|confirmación de reenvío|confirmação de encaminhamento|conferma (?:dell')?inoltro|doorsturen bevestigen|転送の確認/i.test(
      subject ?? '',
    )
  if (!sender && !says) return null
  const code =
    /#(\d{6,12})\)/.exec(subject ?? '')?.[1] ??
    /(?:confirmation code|bestätigungscode|code de confirmation|código de confirmación)\s?:\s?(\d{6,12})/i.exec(text)?.[1] ??
    null
  const urls = [...findLinks(text).map(({ url }) => url), ...links.map(({ url }) => url)]
  const link =
    urls.find((url) => /^https:\/\/(?:mail-settings|mail|isolated\.mail)\.google\.com\/mail\/(?:vf-|f-)/.test(url)) ??
    urls.find((url) => /^https:\/\/(?:mail-settings|mail)\.google\.com\//.test(url)) ??
    null
  return code || link ? { code, link } : null
}
