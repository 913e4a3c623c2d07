// Opens data once and ends: what several programs do that start at the same moment.
import { openData, type Where } from '../../src/store/engines/open.ts'

const where = JSON.parse(process.argv[2] ?? '') as Where
const data = await openData(where)
await data.close()
process.stdout.write('opened')
