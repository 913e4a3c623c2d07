// The same letters as Word documents, turned into PDF by LibreOffice in one call.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { docxLetter } from '#channels/docx-letter.ts'
import { findLibreOffice } from '../../test/word-processor/libreoffice.ts'
import { letterNumber } from './letter.ts'
import { ratePerCore } from './processor.ts'

/** Letters a second; `undefined` where it is not installed. */
export async function benchOffice(letters: number): Promise<number | undefined> {
  const office = findLibreOffice()
  if (office === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
  const files = Array.from({ length: letters }, (_, number) => {
    const file = join(folder, `${number}.docx`)
    writeFileSync(file, docxLetter(letterNumber(number)))
    return file
  })
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'own')).href}`
  const asked = [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]
  const rate = await ratePerCore(letters, async () => {
    execFileSync(office, asked, { stdio: 'ignore' })
  })
  const made = readdirSync(folder).filter((name) => name.endsWith('.pdf')).length
  rmSync(folder, { recursive: true })
  if (made !== letters) throw new Error(`LibreOffice made ${made} of ${letters} letters.`)
  return rate
}
