#!/usr/bin/env node
// `npx sincerely …`: installs and builds where needed, then hands over to the program, under Sincerely's own Node.
import { fileURLToPath } from 'node:url'
import { launch } from '../scripts/launch.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
await launch(root, `${root}scripts/sincerely.mjs`, process.argv.slice(2))
