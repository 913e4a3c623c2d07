import { randomBytes } from 'node:crypto'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'
import { say, type AsData } from './say.ts'

type Flags = AsData & { readonly data?: string; readonly print?: boolean }

/** Puts a new key in place of the one there is, or prints one. */
export async function key(this: Context, flags: Flags): Promise<void> {
  if (flags.print) {
    const key = randomBytes(32).toString('base64url')
    return say(this, flags, { key }, [key])
  }
  const { sealed, left } = await this.pieces.changeKey(dataPlace(flags.data))
  say(this, flags, { sealed, left }, [
    `What is sealed lies under the new key now: ${sealed}.`,
    ...(left > 0 ? [`What no key there is could open was left as it was: ${left}.`] : []),
    'Backups made before need the old key; without it their passwords are typed again.',
  ])
}
