// LibreOffice for the tests, which opens what we write for Word, and pdftotext, which reads what it made of it.
import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
export function textsOnPaper(
  office: string,
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<ReadonlyMap<string, string>> {
  return onPaper(office, documents, async (folder) => {
    const texts = Object.keys(documents).map(async (name) => {
      const { stdout } = await run('pdftotext', ['-enc', 'UTF-8', join(folder, `${name}.pdf`), '-'])
      return [name, stdout] as const
    })
    return new Map(await Promise.all(texts))
  })
}

/** A picture of its first page, as PNG. */
export function firstPage(office: string, document: Uint8Array): Promise<Uint8Array> {
  return onPaper(office, { document }, async (folder) => {
    const [from, to] = [join(folder, 'document.pdf'), join(folder, 'page')]
    await run('pdftoppm', ['-png', '-singlefile', '-r', '120', from, to])
    return readFileSync(`${to}.png`)
  })
}

async function onPaper<Read>(
  office: string,
  documents: Readonly<Record<string, Uint8Array>>,
  read: (folder: string) => Promise<Read>,
): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'sincerely-word-'))
  try {
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    // A profile of its own: it starts although another one runs, and changes nothing there.
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const wanted = ['--headless', '--convert-to', 'pdf', '--outdir', folder]
    await run(office, [own, ...wanted, ...files])
    return await read(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
