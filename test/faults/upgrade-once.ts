// Opens data, and with it brings it up to date, but is killed before the statement with that number; 0 is never.
// Says how many statements there were.
import { openData, type Where } from '../../src/store/engines/open.ts'
import { killAt } from './killed-at.ts'

const where = JSON.parse(process.argv[2] ?? '') as Where
const statements = killAt(Number(process.argv[3]))
const data = await openData(where)
await data.close()
process.stdout.write(String(statements()))
