// The one build step: the program, and the script of the pages in one piece; pictures, styles and fonts beside them.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { rolldown } from 'rolldown'
import { copyAssets } from './assets.ts'

/** Makes the build in a new folder and renames that to `folder` when it is whole. */
export async function bundle(root: string, folder: string): Promise<void> {
  const builds = dirname(folder)
  const fresh = join(builds, `.${basename(folder)}.${process.pid}`)
  mkdirSync(join(fresh, 'public'), { recursive: true })
  try {
    const pages = join(fresh, 'public')
    await Promise.all([
      bundleProgram(root, fresh),
      bundleBrowser(root, pages),
      bundleWorker(root, pages),
    ])
    await copyAssets(root, join(fresh, 'public'))
    putInPlace(fresh, folder)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  removeOld(builds, basename(folder))
}

async function bundleProgram(root: string, fresh: string): Promise<void> {
  const bundler = await rolldown({
    cwd: root,
    input: ['src/main.ts', ...programs],
    platform: 'node',
    tsconfig: 'tsconfig.json',
    external: heavy,
    onLog: failOnWarning,
  })
  await bundler.write({ dir: fresh, format: 'esm', chunkFileNames: '[name]-[hash].js' })
  await bundler.close()
}

// What runs beside the server, in a thread or a process of its own.
const programs = [
  ...['print-holidays', 'reading-worker', 'read-pictures', 'read-proofs'].map(
    (name) => `src/capture/${name}.ts`,
  ),
  'src/channels/pdf-program.ts',
]

// Left where npm put them: 12 MB of holidays, loaded when the first plan is made; an addon pg can do without.
// What reads pictures carries programs of its own beside it, and so does what prints. Of what pushes Node says at
// the terminal that it is old, unless it lies among the packages.
const heavy = [
  ...[
    'date-holidays',
    'pg-native',
    'harper.js',
    'harper.js/slimBinary',
    'sharp',
    'tesseract.js',
    'web-push',
    'zxing-wasm/reader',
  ],
  '@myriaddreamin/typst-ts-node-compiler',
]

async function bundleBrowser(root: string, folder: string): Promise<void> {
  const bundler = await rolldown({
    cwd: root,
    input: 'src/web/browser/page.ts',
    platform: 'browser',
    tsconfig: 'tsconfig.json',
    onLog: failOnWarning,
  })
  await bundler.write({
    dir: folder,
    format: 'esm',
    minify: true,
    chunkFileNames: '[name]-[hash].js',
  })
  await bundler.close()
}

/** What runs behind the pages, in one piece. */
async function bundleWorker(root: string, folder: string): Promise<void> {
  const bundler = await rolldown({
    cwd: root,
    input: 'src/web/worker/worker.ts',
    platform: 'browser',
    tsconfig: 'tsconfig.json',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    onLog: failOnWarning,
  })
  await bundler.write({ file: join(folder, 'worker.js'), format: 'iife', minify: true })
  await bundler.close()
}

function failOnWarning(level: string, log: { readonly message: string }): void {
  if (level === 'warn') throw new Error(log.message)
}

// Of two that build the same at once the second finds the folder there, and its own is not needed.
function putInPlace(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error
  }
}

// A server that runs may still load a part of the build it began with, so the last ones stay.
function removeOld(builds: string, current: string): void {
  const byAge = readdirSync(builds)
    .filter((name) => name !== current && !name.startsWith('.'))
    .map((name) => ({ name, made: statSync(join(builds, name)).mtimeMs }))
    .sort((one, other) => other.made - one.made)
  for (const { name } of byAge.slice(keep))
    rmSync(join(builds, name), { recursive: true, force: true })
}

const keep = 2
