import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'
import { say, type AsData } from './say.ts'

type Flags = AsData & { readonly data?: string }

export async function rebuild(this: Context, flags: Flags): Promise<void> {
  const count = await this.pieces.rebuild(dataPlace(flags.data))
  const sentence = `When each is due was worked out anew, and what is found. ${sayCount(count)}`
  say(this, flags, { toCome: count }, [sentence])
}

function sayCount(count: number): string {
  if (count === 0) return 'Nothing is to come.'
  return count === 1 ? 'One thing is to come.' : `${count} things are to come.`
}
