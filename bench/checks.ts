// `npm run bench:checks`: letters with one mistake each, and letters without any: what is found of the ones, and
// how often there is an alarm for nothing. `--rows` tells each row that went wrong; the fourth set, on which nothing
// is tuned, keeps its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { endProofReading, proofRead } from '#capture/proof-read.ts'
import { holidays } from '#capture/holidays.ts'
import { readCase } from '#core/case/read-case.ts'
import { check, type Around, type Finding, type ToCheck } from '#core/checks/check.ts'
import { knownWords } from '#core/checks/known-words.ts'
import { parseDay } from '#core/days/day.ts'
import { plan } from '#core/plan/plan.ts'

type Row = Omit<ToCheck, 'sentOn'> &
  Omit<Around, 'plan'> & {
    readonly id: string
    readonly good: boolean
    readonly mistake?: string
    /** The words that are wrong, where there are any. */
    readonly where?: string
    readonly case: unknown
    readonly sentOn: string
  }

type Result = {
  readonly row: Row
  readonly findings: readonly Finding[]
  readonly isFound: boolean
}

/** The rules that fit a mistake of which nothing stands in the text. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  ...{ 'no-phone': ['no-number'], 'near-copy': ['same-as-colleague'], 'too-short': ['too-short'] },
  ...{
    'today-yesterday': ['relative-day'],
    'date-past': ['day-past'],
    'needless-apology': ['apology'],
  },
  ...{ 'name-misspelled': ['misspelled-name'], 'company-misspelled': ['misspelled-name'] },
  ...{ 'weekday-date': ['weekday-and-date'], 'wrong-interview-date': ['interview-day'] },
  ...{ 'wrong-decision-date': ['decision-day'], misspelling: ['spelling'] },
}

const some = process.argv.slice(2).filter((one) => !one.startsWith('--'))
const withoutSpelling = process.argv.includes('--without-spelling')
const isTold = process.argv.includes('--rows')
const sets = { a: 'half-a', b: 'half-b', third: 'third', fourth: 'fourth' }
for (const [set, name] of Object.entries(sets)) {
  if (some.length > 0 && !some.includes(set)) continue
  const file = join(import.meta.dirname, 'checks', `${name}.json`)
  const results: Result[] = []
  for (const row of JSON.parse(readFileSync(file, 'utf8')) as readonly Row[])
    results.push(await judge(row))
  print(name.replace('-', ' '), results)
  if (isTold && set !== 'fourth') for (const result of results) tell(result)
}
endProofReading()

async function judge(row: Row): Promise<Result> {
  const kase = readCase(row.case).case
  const sentOn = parseDay(row.sentOn)!
  const { interview, contact, kind, channel, subject, text, otherNotes, otherApplications } = row
  const sent = { type: 'note', at: kase.now, contact, kind, channel } as const
  const around = {
    ...{ otherNotes, otherApplications },
    plan: plan({ ...kase, journal: [...kase.journal, sent] }, holidays),
  }
  const note = { interview, contact, kind, channel, subject, text, sentOn }
  const { language = 'en' } = kase.candidate
  const english = /^en-(?:gb|ie|au|nz|za|in)\b/i.test(language) ? 'en-GB' : 'en-US'
  const spelling =
    /^en\b/i.test(language) && !withoutSpelling
      ? await proofRead({ text, english, known: knownWords(kase) })
      : []
  const findings = [...check(kase, note, around), ...spelling]
  return { row, findings, isFound: isFound(row, findings) }
}

function isFound({ text, where, mistake = '' }: Row, findings: readonly Finding[]): boolean {
  const rules = fitting[mistake] ?? [mistake]
  const start = where === undefined ? -1 : text.indexOf(where)
  return findings.some(({ rule, at }) =>
    start >= 0 && at ? at.start < start + where!.length && start < at.end : rules.includes(rule),
  )
}

function print(name: string, results: readonly Result[]): void {
  const good = results.filter(({ row }) => row.good)
  const wrong = results.filter(({ row }) => !row.good)
  const found = wrong.filter(({ isFound }) => isFound)
  const alarmed = good.filter(({ findings }) => findings.length > 0)
  const alarms = good.reduce((sum, { findings }) => sum + findings.length, 0)
  console.log(name)
  console.log(
    `  found         ${share(found.length, wrong.length)} of the mistakes (at least 95 %)`,
  )
  console.log(
    `  false alarms  ${share(alarmed.length, good.length)} of the good letters (at most 2 %)`,
  )
  console.log(`  per letter    ${(alarms / good.length).toFixed(2)} findings in a good letter`)
  for (const [mistake, of] of Map.groupBy(wrong, ({ row }) => row.mistake ?? ''))
    console.log(
      `    ${mistake.padEnd(22)} ${of.filter(({ isFound }) => isFound).length} of ${of.length}`,
    )
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} % (${part} of ${whole})`
}

function tell({ row, findings, isFound }: Result): void {
  if (row.good ? findings.length === 0 : isFound) return
  const said = findings.map(
    ({ rule, at, sentence }) =>
      `      ${rule} “${at ? row.text.slice(at.start, at.end) : ''}” ${sentence}`,
  )
  console.log(
    `  ${row.id} ${row.good ? 'good, and alarmed' : `${row.mistake} “${row.where ?? ''}” not found`}`,
  )
  for (const line of said) console.log(line)
}
