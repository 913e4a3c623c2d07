// Writes the types of the client of the API to src/api/client/operations.ts.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { documentOf } from '#api/document.ts'
import { operations } from '#operations/operations.ts'
import { printClient } from './print-client.ts'

const file = resolve(import.meta.dirname, '../src/api/client/operations.ts')
writeFileSync(file, printClient(documentOf(operations)))
execFileSync(resolve(import.meta.dirname, '../node_modules/.bin/oxfmt'), [file])
