// LibreOffice for the tests, which opens what we write for Word, and pdftotext, which reads what it made of it.
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** Where it is installed; `undefined` where it is not, or where what it makes could not be read. */
export function findLibreOffice(): string | undefined {
  if (spawnSync('pdftotext', ['-v']).status !== 0) return undefined
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  return [...onPath.map((folder) => join(folder, 'soffice')), ...usualPlaces].find(existsSync)
}

const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
]

const run = promisify(execFile)

/** The text of each document as it stands on the pages that LibreOffice makes of it, in one go for all. */
export async function textsOnPaper(
  office: string,
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-word-'))
  try {
    const names = Object.keys(documents)
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), documents[name]!)
    // A profile of its own: it starts although another one runs, and changes nothing there.
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const files = names.map((name) => join(folder, `${name}.docx`))
    const wanted = ['--headless', '--convert-to', 'pdf', '--outdir', folder]
    await run(office, [own, ...wanted, ...files])
    const texts = names.map(async (name) => {
      const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', join(folder, `${name}.pdf`), '-'])
      return [name, stdout] as const
    })
    return new Map(await Promise.all(texts))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
