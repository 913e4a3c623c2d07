// Stylesheets, fonts, pictures and browser modules, served from a few folders by their plain name.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Hono } from 'hono'
import { joinStyles } from './styles.ts'

/** Finds an asset by its name; `address` is its address with a mark that changes with its content. */
export type Assets = {
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  readonly address: (name: string) => string
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
}

/** Where the sources keep assets; a build puts them all into one folder. */
export function sourceFolders(): readonly string[] {
  const modules = join(import.meta.dirname, '../../node_modules/@fontsource')
  return [
    join(import.meta.dirname, 'public'),
    join(import.meta.dirname, 'styles'),
    join(import.meta.dirname, 'browser'),
    join(modules, 'source-serif-4/files'),
    join(modules, 'source-sans-3/files'),
  ]
}

/** Reads the assets whose content marks their address; everything else is read when asked for. */
export async function openAssets(folders: readonly string[]): Promise<Assets> {
  const marks = new Map<string, string>()
  const read = (name: string) => readFrom(folders, name)
  for (const name of ['style.css', 'page.js', 'mark.svg']) {
    const bytes = await read(name)
    if (bytes) marks.set(name, createHash('sha256').update(bytes).digest('base64url').slice(0, 8))
  }
  const address = (name: string) =>
    marks.has(name) ? `/assets/${name}?v=${marks.get(name)}` : `/assets/${name}`
  return { read, address }
}

export function serveAssets(web: Hono, assets: Assets): void {
  const packed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  web.get('/assets/:name', async (c) => {
    const name = c.req.param('name')
    const type = types[name.split('.').at(-1) ?? '']
    const bytes = type && /^[\w-]+\.\w+$/.test(name) ? await assets.read(name) : undefined
    if (!type || !bytes) return c.notFound()
    c.header('content-type', type)
    const lasting = c.req.query('v') !== undefined || type === 'font/woff2'
    c.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    if (!isText(type) || !/\bbr\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(bytes)
    if (!packed.has(name)) packed.set(name, pack(bytes))
    c.header('content-encoding', 'br')
    c.header('vary', 'accept-encoding')
    return c.body((await packed.get(name))!)
  })
}

function isText(type: string): boolean {
  return type.startsWith('text/')
}

/** Packed once and remembered: what is served does not change while the program runs. */
async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return new Uint8Array(await promisify(brotliCompress)(bytes, { params }))
}

async function readFrom(folders: readonly string[], name: string) {
  for (const folder of folders) {
    const bytes = await readIfThere(join(folder, name))
    if (bytes) return bytes
    const made = await makeFrom(folder, name)
    if (made !== undefined) return new TextEncoder().encode(made)
  }
  return undefined
}

/** What a build would have made of the sources in that folder. */
async function makeFrom(folder: string, name: string): Promise<string | undefined> {
  if (name === 'style.css' && basename(folder) === 'styles') return joinStyles(folder)
  if (!name.endsWith('.js')) return undefined
  const source = await readIfThere(join(folder, name.replace(/js$/, 'ts')))
  return source && stripTypeScriptTypes(new TextDecoder().decode(source))
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
