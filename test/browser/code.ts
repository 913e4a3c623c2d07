// A film of a few still frames with a code in the middle, as a camera sees it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer'

const [width, height] = [640, 480]

/** In the form that Chromium plays in front of its camera (Y4M, grey). */
export async function drawCode(text: string): Promise<Uint8Array> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')
  prepareZXingModule({ overrides: { wasmBinary: readFileSync(wasm).buffer } })
  const { symbol } = await writeBarcode(text, { format: 'QRCode' })
  const light = new Uint8Array(width * height).fill(235)
  const scale = Math.floor((height - 80) / symbol.height)
  const [left, top] = [(width - symbol.width * scale) >> 1, (height - symbol.height * scale) >> 1]
  for (let y = 0; y < symbol.height * scale; y += 1) {
    for (let x = 0; x < symbol.width * scale; x += 1) {
      const module =
        symbol.data[Math.floor(y / scale) * symbol.width + Math.floor(x / scale)] ?? 255
      if (module < 128) light[(top + y) * width + left + x] = 16
    }
  }
  const colour = new Uint8Array((width * height) / 2).fill(128)
  const frame = [Buffer.from('FRAME\n'), light, colour]
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)
  return Buffer.concat([head, ...frame, ...frame, ...frame])
}
