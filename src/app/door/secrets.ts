// What lets a device in, made by chance; of each only a hash is kept.
import { createHash, randomBytes, randomInt } from 'node:crypto'

/** 256 bits, for a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Ten letters and digits, none of which looks like another: 50 bits, good once and for ten minutes. */
export function newCode(): string {
  return Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join('')
}

/** A code as it was typed or scanned: any case, with or without dashes. */
export function tidyCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
}

/** Enough for what was made by chance; a pass-phrase needs more. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
