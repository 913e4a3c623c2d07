// Text recognition, all of it on this machine: the program and what it knows of a language come from packages.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createWorker, OEM, PSM, type Block, type Worker } from 'tesseract.js'

/** Each is a package of its own, `@tesseract.js-data/…`. */
export type Language =
  | 'eng'
  | 'deu'
  | 'fra'
  | 'spa'
  | 'ita'
  | 'por'
  | 'pol'
  | 'ces'
  | 'dan'
  | 'swe'
  | 'hun'
  | 'tur'
  | 'vie'

/** A whole card: its lines wherever they stand, or as one block from top to bottom. */
export async function recognisePage(
  png: Buffer,
  layout: 'scattered' | 'block',
): Promise<readonly Block[]> {
  const worker = await workerFor('eng')
  await worker.setParameters({ tessedit_pageseg_mode: layouts[layout] })
  const { data } = await worker.recognize(png, {}, { text: false, blocks: true })
  return data.blocks ?? []
}

const layouts = { scattered: PSM.SPARSE_TEXT, block: PSM.SINGLE_BLOCK }

export type LineRead = {
  readonly text: string
  readonly sure: number
  readonly words: readonly { readonly text: string; readonly sure: number }[]
}

/** One line and its words, and how sure they are, from 0 to 100. */
export async function recogniseLine(png: Buffer, language: Language): Promise<LineRead> {
  const worker = await workerFor(language)
  const { data } = await worker.recognize(png, {}, { text: true, blocks: true })
  const words = (data.blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .flatMap((line) => line.words.map(({ text, confidence }) => ({ text, sure: confidence })))
  return { text: data.text.trim(), sure: data.confidence, words }
}

const workers = new Map<Language, Promise<Worker>>()

async function workerFor(language: Language): Promise<Worker> {
  const worker = workers.get(language) ?? startWorker(language)
  // The one asked for last stands last.
  workers.delete(language)
  workers.set(language, worker)
  const [oldest] = [...workers.keys()].filter((one) => one !== 'eng')
  if (workers.size > mostWorkers && oldest !== undefined) {
    const resting = workers.get(oldest)
    workers.delete(oldest)
    void resting?.then((one) => one.terminate())
  }
  return worker
}

// Each takes some 60 MB. A name is read in four languages at most, or in five where a card points to many.
const mostWorkers = 6

/** Ends what reads, for a program that goes on without. */
export async function endRecognition(): Promise<void> {
  const all = [...workers.values()]
  workers.clear()
  await Promise.all(all.map(async (worker) => (await worker).terminate()))
}

async function startWorker(language: Language): Promise<Worker> {
  const worker = await createWorker(language, OEM.LSTM_ONLY, {
    langPath: join(folderOf(language), '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => {},
  })
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_LINE })
  return worker
}

function folderOf(language: Language): string {
  return dirname(fileURLToPath(import.meta.resolve(`@tesseract.js-data/${language}/package.json`)))
}
