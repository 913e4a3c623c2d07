// Pictures and styles as they are, and the fonts that the styles name.
import { copyFileSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Copies what lies in src/web/public, and the fonts its styles name, to `folder`. */
export function copyAssets(root: string, folder: string): void {
  for (const file of globSync('src/web/public/*', { cwd: root })) {
    copyFileSync(join(root, file), join(folder, basename(file)))
    if (!file.endsWith('.css')) continue
    for (const [, font] of readFileSync(join(root, file), 'utf8').matchAll(/([\w-]+\.woff2)\b/g))
      if (font) copyFileSync(findFont(root, font), join(folder, font))
  }
}

function findFont(root: string, name: string): string {
  const [file] = globSync(`node_modules/@fontsource/*/files/${name}`, { cwd: root })
  if (!file) throw new Error(`A style names the font ${name}, which is not there.`)
  return join(root, file)
}
