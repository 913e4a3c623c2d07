// `npm run fuzz -- api N SEED`: that many requests to the API, and a row of figures.
import { openData } from '../../../src/store/engines/open.ts'
import { operations } from '../../../src/operations/operations.ts'
import { newFile } from '../../database/empty-places.ts'
import { fuzzApi } from './fuzz-api.ts'

/** Whether nothing was bad. */
export async function runApi(run: Parameters<typeof fuzzApi>[1]): Promise<boolean> {
  const place = await newFile()
  const data = await openData(place.where)
  const began = performance.now()
  try {
    const { requests, done, refused, slowest, bad, doneBy } = await fuzzApi(data, run)
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    const figures = [requests, done, refused, bad.length].map((one) => one.toLocaleString('en'))
    const reached = `${doneBy.size} of ${operations.length}`
    const took = `${slowest.took.toFixed(0)} ms`
    console.log('| requests | done | refused | bad | operations done | slowest | seed | seconds |')
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
    console.log(`| ${[...figures, reached, took, run.seed, seconds].join(' | ')} |`)
    console.log(`the slowest: ${slowest.what}`)
    console.log(`never done: ${neverIn(doneBy).join(', ') || 'none'}`)
    for (const one of bad.slice(0, 20)) console.log(`\n${one}`)
    return bad.length === 0
  } finally {
    await data.close()
    await place.clear()
  }
}

function neverIn(doneBy: ReadonlyMap<string, number>): readonly string[] {
  return operations.map(({ name }) => name).filter((name) => !doneBy.has(name))
}
