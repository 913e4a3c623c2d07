// Everything of an archive comes in, once it was shown what that is and somebody said yes.
import { createInterface } from 'node:readline/promises'
import type { ArchiveSeen } from '#app/archive/look-through.ts'
import { countDiffering, countFresh, hasOtherSettings, sayKinds } from '#app/archive/say-seen.ts'
import { Problem } from '#core/problem.ts'
import { dataPlace } from './data-place.ts'
import type { Context } from './pieces.ts'

type Flags = {
  readonly 'dry-run'?: boolean
  readonly data?: string
  readonly yes?: boolean
  readonly change?: boolean
  readonly settings?: boolean
}

export async function importArchive(
  { pieces, process: { stdout, stderr } }: Context,
  flags: Flags,
  file: string,
): Promise<void> {
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  process.once('SIGINT', stop)
  const { change, settings } = flags
  const brought = await pieces.bringArchive(dataPlace(flags.data), {
    ...{ file, change, settings, signal: stopped.signal },
    agree: async (seen) => {
      stdout.write(sayBrought(seen, flags))
      if (flags['dry-run']) return false
      return flags.yes === true || countFresh(seen) + countDiffering(seen) === 0 || agree()
    },
    onProgress: (done, all) => {
      if (process.stderr.isTTY) stderr.write(`\r${done} of ${all} ${done === all ? '\n' : ''}`)
    },
  })
  process.off('SIGINT', stop)
  if (!brought) {
    stdout.write('Nothing was kept.\n')
    return
  }
  const added = Object.values(brought.added).reduce((sum, count) => sum + count, 0)
  stdout.write(
    added + brought.changed === 0
      ? 'All of it was here already.\n'
      : `It is all here now: ${added} records are new, ${brought.changed} changed.\n`,
  )
}

function sayBrought(seen: ArchiveSeen, { change, settings }: Flags): string {
  const differing = countDiffering(seen)
  const lines = ['In this archive are', ...sayKinds(seen).map((line) => `  ${line}`)]
  if (differing > 0) {
    const what = differing === 1 ? 'One record is' : `${differing} records are`
    const rule = change
      ? 'The archive wins, as you asked.'
      : 'What is here stays; with --change the archive wins.'
    lines.push(`${what} here and not the same. ${rule}`)
  }
  if (hasOtherSettings(seen)) {
    lines.push(
      settings
        ? 'Your settings become those of the archive, as you asked.'
        : 'Your settings here stay; with --settings those of the archive come.',
    )
  }
  return `${lines.join('\n')}\n`
}

async function agree(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    const sentence = 'Nothing was kept yet: say --yes to bring it in.'
    throw new Problem('missing', sentence, { field: '--yes' })
  }
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await lines.question('Bring it in? (yes or no) ')
    return /^y(?:es)?$/i.test(answer.trim())
  } finally {
    lines.close()
  }
}
