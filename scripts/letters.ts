// `npm run pictures:letters`: a picture of all that goes out on paper, as it prints, in docs/pictures/letters.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { docxLetter } from '#channels/docx-letter.ts'
import { printSvg } from '#channels/print-pdf.ts'
import { findLibreOffice, firstPage } from '../test/word-processor/libreoffice.ts'
import { onTable } from './pictures/on-table.ts'
import { letterTo, sheets } from './pictures/sheets.ts'
import { root } from './run-program.ts'

const folder = join(root, 'docs/pictures/letters')
mkdirSync(folder, { recursive: true })

for (const { name, template, data } of sheets()) {
  const { svg } = await printSvg(template, data)
  await keep(name, Buffer.from(firstOf(svg)))
}
const office = findLibreOffice()
if (office) await keep('word', await firstPage(office, docxLetter(letterTo('ana'))))
else console.log('There is no LibreOffice here, so the picture of the document for Word stays.')

/** The first page alone: its ground says how high it is. */
function firstOf(svg: string): string {
  const [, height, width] = /d="M 0 0v ([\d.]+) h ([\d.]+)/.exec(svg) ?? []
  const size = `viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt"`
  return svg.replace(/viewBox="[^"]*" width="[^"]*" height="[^"]*"/, size)
}

async function keep(name: string, page: Uint8Array): Promise<void> {
  const picture = await onTable(page)
  writeFileSync(join(folder, `${name}.png`), picture)
  console.log(`${name} (${Math.round(picture.length / 1000)} kB)`)
}
