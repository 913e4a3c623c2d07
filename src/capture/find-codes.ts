// Finds the codes in a picture: QR and the other square ones. Runs where pictures are read, never in the server.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Sharp } from 'sharp'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { CodesRead } from './codes.ts'

/** The part of a picture a code lies in, as shares of its width and height. */
export type Part = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type CodesFound = CodesRead & { readonly parts: readonly Part[] }

/** The codes in a picture that stands upright, in the order they were found. */
export async function findCodes(upright: Sharp): Promise<CodesFound> {
  await loadOnce()
  for (const side of [1600, 3200]) {
    const { data, info } = await upright
      .clone()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    const pixels = {
      data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length),
      width,
      height,
      colorSpace: 'srgb',
    } as const
    const found = (await readBarcodes(pixels as ImageData, options)).filter(
      ({ isValid, text }) => isValid && text !== '',
    )
    if (found.length > 0 || Math.max(width, height) < side)
      return {
        texts: [...new Set(found.map(({ text }) => text))],
        parts: found.map(({ position: { topLeft, topRight, bottomLeft, bottomRight } }) => {
          const corners = [topLeft, topRight, bottomLeft, bottomRight]
          const [xs, ys] = [corners.map(({ x }) => x / width), corners.map(({ y }) => y / height)]
          return {
            left: Math.min(...xs),
            top: Math.min(...ys),
            right: Math.max(...xs),
            bottom: Math.max(...ys),
          }
        }),
      }
  }
  return { texts: [], parts: [] }
}

const options = {
  formats: ['QRCode', 'MicroQRCode', 'RMQRCode', 'DataMatrix', 'Aztec', 'PDF417'],
  tryHarder: true,
  maxNumberOfSymbols: 4,
} as const satisfies Parameters<typeof readBarcodes>[1]

// Told where its program lies, it asks no network for it.
async function loadOnce(): Promise<void> {
  await (loaded ??= load())
}

let loaded: Promise<void> | undefined

async function load(): Promise<void> {
  const program = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'))
  const wasmBinary = new Uint8Array(await readFile(program)).buffer
  prepareZXingModule({ overrides: { wasmBinary } })
}
