// Pictures to begin from: codes and cards in each form that is read, noise, and shapes that nobody would take.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp, { type Sharp } from 'sharp'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'
import { chanceOf } from './chance.ts'

export async function codes(): Promise<readonly Uint8Array[]> {
  const program = fileURLToPath(import.meta.resolve('zxing-wasm/writer/zxing_writer.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await readFile(program)).buffer } })
  const text = 'MECARD:N:Ruiz,Ana;EMAIL:ana.ruiz@halvorsen.example;;'
  const drawn = await Promise.all(
    (['QRCode', 'Aztec', 'DataMatrix', 'PDF417'] as const).map(async (format) => {
      const { svg } = await writeBarcode(text, { format, scale: 4 })
      return sharp(Buffer.from(svg)).resize(240).flatten({ background: '#fff' })
    }),
  )
  return Promise.all([
    ...drawn.map((code) => code.clone().jpeg({ quality: 70 }).toBuffer()),
    drawn[0]!.clone().png().toBuffer(),
    drawn[0]!.clone().webp().toBuffer(),
    noise(200, 150).jpeg({ quality: 50 }).toBuffer(),
    noise(4_000, 16).png().toBuffer(),
  ])
}

export async function cards(): Promise<readonly Uint8Array[]> {
  const lines = [
    ...['Ana Ruiz', 'Plant Manager', 'Halvorsen Paper', 'ana.ruiz@halvorsen.example'],
    ...['+1 920 555 0134', '12 Mill Street, Green Bay, WI 54301'],
  ]
  const print = (paper: string, ink: string) => {
    const said = lines.map(
      (line, index) =>
        `<text x="40" y="${90 + index * 60}" font-size="${index === 0 ? 44 : 26}">${line}</text>`,
    )
    return sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="440" fill="${ink}" font-family="sans-serif"><rect width="700" height="440" fill="${paper}"/>${said.join('')}</svg>`,
      ),
    )
  }
  return Promise.all([
    print('#fff', '#222').jpeg({ quality: 70 }).toBuffer(),
    print('#14365d', '#fff').png().toBuffer(),
    print('#fff', '#222').rotate(4, { background: '#555' }).webp().toBuffer(),
  ])
}

function noise(width: number, height: number): Sharp {
  const chance = chanceOf(1, width)
  const pixels = Uint8Array.from({ length: width * height }, () => chance.below(256))
  return sharp(pixels, { raw: { width, height, channels: 1 } })
}
