// An address that mail goes to or comes from, in a form that no program on its way can take for two, or for another.
import { domainToASCII } from 'node:url'
import { Problem } from '#core/problem.ts'

/**
 * As it stands in the envelope and in the head: its domain in ASCII, its local part as it is. Without quotes, comments,
 * groups and addresses in brackets. Throws a Problem on `field`.
 */
export function readMailAddress(typed: string, field: string): string {
  const text = typed.trim()
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  const ascii = /[\p{Cc}\p{Z}]/u.test(domain) ? '' : domainToASCII(domain).toLowerCase()
  const address = `${local}@${ascii}`
  if (at > 0 && isLocalPart(local) && isDomain(ascii) && Buffer.byteLength(address) <= 254) {
    return address
  }
  const sentence = `“${cut(typed)}” is not an address that mail can be sent to; one looks like ana@halvorsen.example.`
  throw new Problem('wrong-form', sentence, { field })
}

/** Words of RFC 5322 and RFC 6531 with single dots between them. */
function isLocalPart(local: string): boolean {
  const word = /^[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~-]+$/u
  return Buffer.byteLength(local) <= 64 && local.split('.').every((part) => word.test(part))
}

function isDomain(ascii: string): boolean {
  return ascii.split('.').every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(label))
}

function cut(text: string): string {
  const shown = text.toWellFormed().replace(/\p{Cc}+/gu, ' ')
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown
}
