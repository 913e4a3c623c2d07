// Commits one number after the other, as fast as it can, and says each when it is on the disk; until it is ended.
import { openData } from '../../src/store/engines/open.ts'
import { commitNumber, numberIn } from './counters.ts'

const data = await openData({ file: process.argv[2] ?? '' })
const ending = new AbortController()
process.once('SIGTERM', () => ending.abort())
for (let number = ((await numberIn(data.db)) ?? 0) + 1; !ending.signal.aborted; number += 1) {
  await commitNumber(data.db, number)
  process.stdout.write(`${number}\n`)
}
await data.close()
