// The program, from a build of the sources as they are now.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'

const folder = await build()
enableCompileCache(join(folder, '.compiled'))
const { main } = await import(pathToFileURL(join(folder, 'main.js')).href)
await main(process.argv.slice(2))
