import { Problem } from '#core/problem.ts'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'
import { say, type AsData } from './say.ts'

type Flags = AsData & { readonly data?: string; readonly mend?: boolean }

/** Ends with 0 where all is right, or mended; with 3 where something is left. */
export async function check(this: Context, flags: Flags): Promise<void> {
  const { findings } = await this.pieces.check(dataPlace(flags.data), flags.mend ?? false)
  const found = findings.map(({ sentence, isMended }) => ({ sentence, mended: isMended }))
  const left = found.filter(({ mended }) => !mended).length
  say(this, flags, { findings: found }, [
    ...found.map(({ sentence, mended }) => (mended ? `${sentence} Mended.` : sentence)),
    ...(left > 0 ? [] : [found.length === 0 ? 'All is right.' : 'Everything is mended.']),
  ])
  if (left > 0) {
    const sentence = flags.mend
      ? 'The rest cannot be mended here.'
      : '--mend puts right what can be.'
    throw new Problem('data-unusable', sentence)
  }
}
