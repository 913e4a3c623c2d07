import { randomBytes } from 'node:crypto'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

type Flags = { readonly data?: string; readonly print?: boolean }

/** Puts a new key in place of the one there is, or prints one. */
export async function key(this: Context, flags: Flags): Promise<void> {
  if (flags.print) return console.log(randomBytes(32).toString('base64url'))
  const { sealed, left } = await this.pieces.changeKey(dataPlace(flags.data))
  console.log(`What is sealed lies under the new key now: ${sealed}.`)
  if (left > 0) console.log(`What no key there is could open was left as it was: ${left}.`)
  console.log('Backups made before need the old key; without it their passwords are typed again.')
}
