import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

export async function backup(
  this: Context,
  flags: { readonly data?: string },
  file: string,
): Promise<void> {
  await this.pieces.backup(dataPlace(flags.data), file)
  console.log(`All data is in ${file} now. Keep it where only you can read it.`)
}
