// `npm run pictures`: a picture of every page, in docs/pictures. With `--all` each of them wide and narrow, light
// and dark, in build/pictures.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { lives } from './pictures/lives.ts'
import { listPictures } from './pictures/list.ts'
import { looks, takePicture, type Look } from './pictures/take.ts'
import { openStudio } from './pictures/studio.ts'
import { root } from './run-program.ts'

const { values: asked } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
const folder = join(root, asked.all ? 'build/pictures' : 'docs/pictures')
mkdirSync(folder, { recursive: true })
for (const name of readdirSync(folder)) if (name.endsWith('.png')) rmSync(join(folder, name))

const taken: string[] = []
for (const { time, shown, live, pages } of lives) {
  await using studio = await openStudio(time)
  await live(studio)
  for (const { name, way } of pages.filter(({ long }) => asked.all || !long)) {
    for (const look of asked.all ? looks : shown) {
      const page = studio[look.window]
      await page.emulateMedia({ colorScheme: look.colorScheme, media: 'screen' })
      await way(page)
      await page.emulateMedia({ media: look.media ?? 'screen' })
      await takePicture(page, join(folder, fileName(name, look)))
      taken.push(fileName(name, look))
    }
    console.log(name)
  }
}
if (!asked.all) listPictures(folder, taken)
console.log(`${taken.length} pictures, ${megabytes()} MB, in ${folder}`)

function fileName(name: string, { suffix }: Look): string {
  return `${name}${suffix}.png`
}

function megabytes(): string {
  const bytes = taken.map((name) => statSync(join(folder, name)).size)
  return (bytes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)
}
