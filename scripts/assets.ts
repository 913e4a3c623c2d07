// Pictures as they are, the stylesheet in one piece, and the fonts that it names.
import { copyFileSync, globSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { joinStyles } from '../src/web/styles.ts'

/** Copies what lies in src/web/public to `folder`, with the stylesheet and its fonts. */
export async function copyAssets(root: string, folder: string): Promise<void> {
  for (const file of globSync('src/web/public/*', { cwd: root }))
    copyFileSync(join(root, file), join(folder, basename(file)))
  const style = await joinStyles(join(root, 'src/web/styles'))
  writeFileSync(join(folder, 'style.css'), style)
  for (const [, font] of style.matchAll(/([\w-]+\.woff2)\b/g))
    if (font) copyFileSync(findFont(root, font), join(folder, font))
}

function findFont(root: string, name: string): string {
  const [file] = globSync(`node_modules/@fontsource/*/files/${name}`, { cwd: root })
  if (!file) throw new Error(`A style names the font ${name}, which is not there.`)
  return join(root, file)
}
