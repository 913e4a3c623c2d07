// Stylesheets, fonts, pictures and browser modules, served from a few folders by their plain name.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import type { Hono } from 'hono'

/** Finds an asset by its name; `address` is its address with a mark that changes with its content. */
export type Assets = {
  readonly read: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>
  readonly address: (name: string) => string
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** Where the sources keep assets; a build puts them all into one folder. */
export function sourceFolders(): readonly string[] {
  const modules = join(import.meta.dirname, '../../node_modules/@fontsource')
  return [
    join(import.meta.dirname, 'public'),
    join(import.meta.dirname, 'browser'),
    join(modules, 'source-serif-4/files'),
    join(modules, 'source-sans-3/files'),
  ]
}

/** Reads the assets whose content marks their address; everything else is read when asked for. */
export async function openAssets(folders: readonly string[]): Promise<Assets> {
  const marks = new Map<string, string>()
  const read = (name: string) => readFrom(folders, name)
  for (const name of ['style.css', 'fonts.css', 'page.js', 'mark.svg']) {
    const bytes = await read(name)
    if (bytes) marks.set(name, createHash('sha256').update(bytes).digest('base64url').slice(0, 8))
  }
  const address = (name: string) =>
    marks.has(name) ? `/assets/${name}?v=${marks.get(name)}` : `/assets/${name}`
  return { read, address }
}

export function serveAssets(web: Hono, assets: Assets): void {
  web.get('/assets/:name', async (c) => {
    const name = c.req.param('name')
    const type = types[name.split('.').at(-1) ?? '']
    const bytes = type && /^[\w-]+\.\w+$/.test(name) ? await assets.read(name) : undefined
    if (!type || !bytes) return c.notFound()
    c.header('content-type', type)
    const lasting = c.req.query('v') !== undefined || type === 'font/woff2'
    c.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    return c.body(bytes)
  })
}

async function readFrom(folders: readonly string[], name: string) {
  for (const folder of folders) {
    const bytes = await readIfThere(join(folder, name))
    if (bytes) return bytes
    const source = name.endsWith('.js')
      ? await readIfThere(join(folder, name.replace(/js$/, 'ts')))
      : undefined
    if (source)
      return new TextEncoder().encode(stripTypeScriptTypes(new TextDecoder().decode(source)))
  }
  return undefined
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
