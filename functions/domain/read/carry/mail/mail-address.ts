const outside = /[\s<>"(),;:\\[\]]/

/** Lower case; null when this is no address. */
export function mailAddress(text: string): string | null {
  const address = text.trim().slice(0, 320).toLowerCase()
  const at = address.indexOf('@')
  return at > 0 && at === address.lastIndexOf('@') && at < address.length - 1 && !outside.test(address) ? address : null
}
