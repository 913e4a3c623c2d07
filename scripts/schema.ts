// Writes the published form of an archive to docs/archive.schema.json.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { archiveSchema } from '#app/archive/archive-schema.ts'

const file = resolve(import.meta.dirname, '../docs/archive.schema.json')
writeFileSync(file, `${JSON.stringify(archiveSchema(), null, 2)}\n`)
