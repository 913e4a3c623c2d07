// `node scripts/run.mjs FILE …`: runs a script that needs the packages of the tests, under Sincerely's own Node.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from './launch.mjs'

const [file, ...args] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))
await launch(root, resolve(root, file ?? ''), args, { tests: true })
