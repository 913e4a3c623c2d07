// `npm run interop -- FOLDER`: reads every file in a folder and says of each whether it was read, read in part
// or refused, and why. With `--mail` its files are mails, and it says what each is. What crashes is a fault of ours,
// and fails.
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readFile, type FileRead } from '#capture/read-file.ts'
import { Problem } from '#core/problem.ts'
import { classMails } from './interop-mail.ts'

type Outcome = {
  readonly how: 'read' | 'read in part' | 'refused' | 'crashed'
  readonly what: string
  readonly reasons: readonly string[]
}

const asked = process.argv.slice(2)
const [folder] = asked.filter((one) => one !== '--mail')
if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('Expected a folder of files to read: npm run interop -- [--mail] FOLDER')
  process.exit(2)
}
const files = globSync('**', { cwd: folder })
  .filter((file) => statSync(join(folder, file)).isFile())
  .toSorted()
if (asked.includes('--mail')) {
  await classMails(folder, files)
  process.exit()
}
const outcomes: Outcome[] = []
let slowest = { file: '', milliseconds: 0 }
const width = Math.min(48, Math.max(4, ...files.map((file) => file.length)))
for (const file of files) {
  const began = performance.now()
  const outcome = await outcomeOf(join(folder, file))
  const milliseconds = performance.now() - began
  if (milliseconds > slowest.milliseconds) slowest = { file, milliseconds }
  outcomes.push(outcome)
  console.log(`${file.padEnd(width)}  ${outcome.how.padEnd(12)}  ${outcome.what}`)
  for (const reason of outcome.reasons) console.log(`${' '.repeat(width + 16)}${reason}`)
}
const count = (how: Outcome['how']) => outcomes.filter((outcome) => outcome.how === how).length
const totals = (['read', 'read in part', 'refused', 'crashed'] as const).map(
  (how) => `${how} ${count(how)}`,
)
console.log(`\n${files.length} files: ${totals.join(', ')}`)
console.log(`The slowest took ${slowest.milliseconds.toFixed(0)} ms: ${slowest.file}`)
if (count('crashed') > 0) process.exitCode = 1

async function outcomeOf(path: string): Promise<Outcome> {
  try {
    const read = await readFile(readFileSync(path), { timeZone: 'America/Chicago' })
    const reasons = reasonsOf(read)
    return { how: reasons.length === 0 ? 'read' : 'read in part', what: said(read), reasons }
  } catch (error) {
    if (error instanceof Problem) return { how: 'refused', what: error.message, reasons: [] }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { how: 'crashed', what: stack, reasons: [] }
  }
}

function reasonsOf({ broken, invitation }: FileRead): readonly string[] {
  return [
    ...broken.map(({ line, sentence }) => (line === undefined ? '' : `line ${line}: `) + sentence),
    ...(invitation?.asked.map(({ question }) => question) ?? []),
  ]
}

function said({ kind, people, invitation }: FileRead): string {
  const names = people.slice(0, 3).map(({ name, emails }) => name || emails[0] || 'no name')
  const more = people.length > 3 ? ` and ${people.length - 3} more` : ''
  const when = invitation ? `${invitation.start} ` : ''
  return `${kind}: ${when}${names.join(', ')}${more}`
}
