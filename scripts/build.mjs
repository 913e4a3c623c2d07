// The build lies in build/HASH, where HASH is that of all it is made from: it is there whole, or it is not there.
// Plain JavaScript, since every start comes by here and stripping types would cost it 40 ms.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/**
 * The folder of the build for the sources as they are now; made first when it is not there.
 * @returns {Promise<string>}
 */
export async function build() {
  const folder = join(root, 'build', fingerprint())
  if (!existsSync(folder)) {
    const { bundle } = await import('./bundle.ts')
    await bundle(root, folder)
  }
  return folder
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const place of madeFrom)
    for (const file of filesIn(place).sort())
      if (!/\.test\.\w+$/.test(file))
        hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

const madeFrom = [
  ...['src', 'cadences'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
  ...['scripts/bundle.ts', 'scripts/assets.ts'],
]

/**
 * Not by globbing, which takes longer than all the rest.
 * @param {string} place
 */
function filesIn(place) {
  if (statSync(join(root, place)).isFile()) return [place]
  return readdirSync(join(root, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}
