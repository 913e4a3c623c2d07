// `npm run interop -- --mail FOLDER`: what each mail in a folder is, whom it is about, and how it begins. A text file
// without a head is the body of a mail.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMail } from '#capture/mail/read-mail.ts'
import type { MailRead } from '#capture/mail/mail-read.ts'
import { printDay } from '#core/days/day.ts'

export async function classMails(folder: string, files: readonly string[]): Promise<void> {
  const mails = files.filter((file) => /\.(?:eml|txt|msg|mail)$|^[^.]+$/i.test(file))
  const rows: Row[] = []
  let slowest = { file: '', milliseconds: 0 }
  for (const file of mails) {
    const began = performance.now()
    rows.push({ file, ...rowOf(await readMail(bytesOf(join(folder, file)))) })
    const milliseconds = performance.now() - began
    if (milliseconds > slowest.milliseconds) slowest = { file, milliseconds }
  }
  const widths = columns.map((name) =>
    Math.min(44, Math.max(...rows.map((row) => row[name].length), name.length)),
  )
  const say = (row: Row) =>
    console.log(
      columns
        .map((name, at) => row[name].padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
  say({ file: 'file', class: 'class', hard: 'hard', about: 'about', begins: 'begins' })
  for (const row of rows) say(row)
  console.log(`\n${mails.length} mails: ${totals(rows)}`)
  if (mails.length > 0)
    console.log(`The slowest took ${slowest.milliseconds.toFixed(0)} ms: ${slowest.file}`)
}

const columns = ['file', 'class', 'hard', 'about', 'begins'] as const

type Row = Readonly<Record<(typeof columns)[number], string>>

function bytesOf(path: string): Uint8Array {
  const bytes = readFileSync(path)
  const isBody =
    path.endsWith('.txt') &&
    !/^(?:[A-Za-z][\w-]*:.*\r?\n(?:[ \t].*\r?\n)*){3}/.test(bytes.toString('latin1'))
  return isBody
    ? Buffer.concat([Buffer.from('Content-Type: text/plain; charset=utf-8\r\n\r\n'), bytes])
    : bytes
}

function rowOf({ is }: MailRead): Omit<Row, 'file'> {
  switch (is.kind) {
    case 'bounce': {
      const late = is.failed.length === 0 && is.delayed.length > 0
      const about = [...is.failed, ...is.delayed].map(({ address, forwarded, status }) =>
        [address, forwarded && `(${forwarded})`, status].filter(Boolean).join(' '),
      )
      const said = [...is.failed, ...is.delayed][0]?.said ?? ''
      return {
        class: 'bounce',
        hard: late ? 'delayed' : is.hard ? 'hard' : 'soft',
        about: about.join(', ') || '-',
        begins: beginOf(said),
      }
    }
    case 'automatic':
      return {
        class: 'automatic',
        hard: '',
        about: is.back === undefined ? '' : `back ${printDay(is.back)}`,
        begins: beginOf(is.said),
      }
    case 'report':
      return { class: 'report', hard: '', about: '', begins: '' }
    case 'mail':
      return {
        class: 'mail',
        hard: '',
        about: is.signature ? 'signature' : '',
        begins: beginOf(is.text),
      }
  }
}

function beginOf(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 70)
}

function totals(rows: readonly Row[]): string {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const name = [row.class, row.hard].filter(Boolean).join(' ')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const without = rows.filter((row) => row.about === '-').length
  return [
    ...[...counts].map(([name, count]) => `${name} ${count}`),
    ...(without > 0 ? [`without an address ${without}`] : []),
  ].join(', ')
}
