// The sources as text, for what is held about all of them.
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export type Source = {
  /** From src on, with slashes. */
  readonly path: string
  readonly layer: string
  readonly lines: number
  /** Without comments. */
  readonly code: string
  readonly imports: readonly string[]
}

/** Every source of the product; tests are not part of it. */
export function listSources(): readonly Source[] {
  return globSync('**/*.{ts,tsx}', { cwd: join(root, 'src') })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map(readSource)
}

function readSource(path: string): Source {
  const text = readFileSync(join(root, 'src', path), 'utf8')
  const code = withoutComments(text)
  return {
    path,
    layer: path.includes('/') ? path.slice(0, path.indexOf('/')) : 'main',
    lines: text.split('\n').length - 1,
    code,
    imports: [...code.matchAll(anImport)].map((found) => found[1] ?? ''),
  }
}

const anImport =
  /(?:^import (?:type )?[\w{*][^';]*?from |^export (?:type )?[{*][^';]*?from |^import |\bimport\(\s*)'([^']+)'/gm

function withoutComments(text: string): string {
  const commentOrText = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g
  return text.replace(commentOrText, (found) => (found.startsWith('/') ? '' : found))
}
