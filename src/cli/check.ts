import { Problem } from '#core/problem.ts'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

type Flags = { readonly data?: string; readonly mend?: boolean }

/** Ends with 0 where all is right, or mended; with 3 where something is left. */
export async function check(this: Context, flags: Flags): Promise<void> {
  const { findings } = await this.pieces.check(dataPlace(flags.data), flags.mend ?? false)
  for (const { sentence, isMended } of findings)
    console.log(isMended ? `${sentence} Mended.` : sentence)
  const left = findings.filter(({ isMended }) => !isMended).length
  if (left > 0) {
    const sentence = flags.mend
      ? 'The rest cannot be mended here.'
      : '--mend puts right what can be.'
    throw new Problem('data-unusable', sentence)
  }
  console.log(findings.length === 0 ? 'All is right.' : 'Everything is mended.')
}
