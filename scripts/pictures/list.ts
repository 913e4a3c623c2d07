// The list of the pictures that are kept, for whoever looks at them where the sources lie.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function listPictures(folder: string, files: readonly string[]): void {
  const names = [...new Set(files.map((file) => file.replace(/(-phone(-dark)?)?\.png$/, '')))]
  const rows = names.map((name) => [name, link(files, name, ''), phoneLink(files, name)])
  const head = ['page', 'wide', 'phone']
  writeFileSync(join(folder, 'README.md'), `${words}\n\n${table(head, rows)}\n`)
}

const words = `# Pictures of every page

Taken by \`npm run pictures\`, so that a change can be seen: without anything on them (\`-empty\`), on a Monday morning two weeks into eight applications, and with names of any kind (\`-unusual\`). With \`--all\` there is more in \`build/pictures\`: each page wide and on a phone, light and dark.`

function link(files: readonly string[], name: string, suffix: string): string {
  const file = `${name}${suffix}.png`
  return files.includes(file) ? `[${suffix === '-phone-dark' ? 'dark' : 'light'}](${file})` : ''
}

function phoneLink(files: readonly string[], name: string): string {
  return link(files, name, '-phone-dark') || link(files, name, '-phone')
}

/** As the formatter would have it: each column as wide as its widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
