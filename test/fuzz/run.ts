// `npm run fuzz -- READER [N]`: reads that many bad files (a million, if not said; of pictures fewer) and prints a row of figures.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fuzz, inputOf, type Figures } from './fuzz.ts'
import { readers } from './readers.ts'

const [name = '', asked, given] = process.argv.slice(2)
const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
const inputs = asked ?? String(reader?.most ?? (name === 'api' ? 10_000 : 1_000_000))
if ((!reader && name !== 'api') || !/^[1-9]\d*$/.test(inputs) || !/^\d*$/.test(given ?? '')) {
  console.error(
    `Write it like: npm run fuzz -- READER [N] [SEED], READER one of ${[...Object.keys(readers), 'api'].join(', ')}`,
  )
  process.exit(2)
}
const seed = given === undefined ? Math.floor(Math.random() * 1_000_000) : Number(given)
const began = performance.now()
let stopped = false
process.once('SIGINT', () => (stopped = true))
if (!reader) {
  const { runApi } = await import('../api/fuzz/run-api.ts')
  const isGood = await runApi({ seed, requests: Number(inputs), stop: () => stopped })
  process.exit(isGood ? 0 : 1)
}

const figures = await fuzz(reader, {
  seed,
  inputs: Number(inputs),
  stop: () => stopped,
  progress: say,
})
if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
if (stopped) console.log(`Stopped after ${figures.inputs.toLocaleString('en')} inputs.`)
console.log(row(figures))
keepBad(figures)
const grown = figures.atEnd - figures.afterTenth
process.exitCode =
  figures.bad.length === 0 && figures.overBase <= 256 * mega() && grown <= 8 * mega() ? 0 : 1

let said = 0
function say({ inputs: done, bad }: Figures): void {
  if (!process.stderr.isTTY || performance.now() - said < 500) return
  said = performance.now()
  const rate = Math.round(done / ((performance.now() - began) / 1000))
  process.stderr.write(
    `\r\u001B[K${name}: ${done.toLocaleString('en')} of ${Number(inputs).toLocaleString('en')}, ${rate}/s, bad ${bad.length} (Ctrl-C ends it)`,
  )
}

function row(all: Figures): string {
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  const slow = all.bad.filter(({ why }) => why.startsWith('it took')).length
  return [
    '| reader | inputs | read | refused | crashed | slowest | over 1 s | memory over base | after a tenth | at the end | seed | seconds |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    `| ${[name, ...[all.inputs, all.read, all.refused, all.bad.length - slow].map((count) => count.toLocaleString('en')), `${all.slowest.toFixed(0)} ms`, slow, ...[all.overBase, all.afterTenth, all.atEnd].map(megabytes), seed, seconds].join(' | ')} |`,
  ].join('\n')
}

function megabytes(bytes: number): string {
  return `${(bytes / mega()).toFixed(1)} MB`
}

function mega(): number {
  return 1_048_576
}

/** The bad files themselves, so that each can become a row of a test. */
function keepBad({ bad, slowestInput }: Figures): void {
  const folder = `build/.fuzz/${name}`
  mkdirSync(folder, { recursive: true })
  const keep = (input: number) => {
    const file = `${folder}/${seed}-${input}`
    writeFileSync(file, inputOf(reader!, seed, input))
    return file
  }
  console.log(`the slowest: ${keep(slowestInput)}`)
  for (const { input, why } of bad.slice(0, 20)) console.log(`${keep(input)}: ${why}`)
}
