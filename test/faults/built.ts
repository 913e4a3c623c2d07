// A program of the tests in one piece, which starts three times as fast as from its sources.
import { rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { rolldown } from 'rolldown'

const root = resolve(import.meta.dirname, '../..')

export type Built = Disposable & { readonly program: string }

export async function buildProgram(source: string): Promise<Built> {
  const name = basename(source, '.ts')
  const folder = join(root, `build/.${name}-${process.pid}`)
  const bundler = await rolldown({
    ...{ cwd: root, input: source, platform: 'node', tsconfig: 'tsconfig.json' },
    external: [/^[^./#]/],
  })
  await bundler.write({ dir: folder, format: 'esm' })
  await bundler.close()
  return {
    program: join(folder, `${name}.js`),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
