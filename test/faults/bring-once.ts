// Brings an archive in, but is killed before the statement with that number; 0 is never. Says how many there were.
import { bringArchiveFile } from '../../src/app/archive/bring-archive-file.ts'
import { openData, type Where } from '../../src/store/engines/open.ts'
import { newDesk } from '../desk/desk.ts'
import { killAt } from './killed-at.ts'

const [, , where = '', file = '', killedAt] = process.argv
const data = await openData(JSON.parse(where) as Where)
const statements = killAt(Number(killedAt))
await bringArchiveFile({ ...newDesk(data), account: 'me' }, { file, agree: async () => true })
process.stdout.write(String(statements()))
await data.close()
