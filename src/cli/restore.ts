import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

export async function restore(
  this: Context,
  flags: { readonly data?: string },
  file: string,
): Promise<void> {
  const kept = await this.pieces.restore(dataPlace(flags.data), file)
  console.log(`The data of ${file} is in place.`)
  if (kept) console.log(`What was there before is kept in ${kept}`)
}
