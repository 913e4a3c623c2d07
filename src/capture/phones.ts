// A phone number as files carry it: bare, as a `tel:` address, with a word before it.
import { plain } from './names.ts'

/** The number as it was written, without what is not part of it; `undefined` when it is none. */
export function readPhone(written: string): string | undefined {
  if (written.length > 400) return undefined
  const text = /^\s*tel:/i.test(written) ? outOfAddress(written) : plain(written)
  const number = text
    .replace(/^[\p{L} .]+:\s*/u, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[⁄]/g, '/')
    .replace(/\s*(?:#|;\s*ext=|\b(?:extension|ext|durchwahl)\b\.?:?|\bx)\s*(\d{1,6})$/i, ' ext. $1')
    .trim()
  const digits = number.replace(/\D/g, '').length
  const isNumber = /^\+?[\d\s()./-]+(?: ext\. \d{1,6})?$/.test(number)
  return isNumber && digits >= 5 && number.length <= 60 ? number : undefined
}

/** Whether two numbers are dialled alike. */
export function digitsOf(phone: string): string {
  return phone.replace(/[^\d+]/g, '')
}

function outOfAddress(written: string): string {
  const [number = '', ...params] = written.replace(/^\s*tel:/i, '').split(';')
  const ext = params.find((param) => /^ext=/i.test(param))?.slice(4)
  const readable = number.replaceAll(/%([2-7][\da-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return plain(ext ? `${readable} ext. ${ext}` : readable)
}
