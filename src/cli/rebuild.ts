import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

export async function rebuild(this: Context, flags: { readonly data?: string }): Promise<void> {
  const count = await this.pieces.rebuild(dataPlace(flags.data))
  console.log(`When each is due was worked out anew, and what is found. ${sayCount(count)}`)
}

function sayCount(count: number): string {
  if (count === 0) return 'Nothing is to come.'
  return count === 1 ? 'One thing is to come.' : `${count} things are to come.`
}
