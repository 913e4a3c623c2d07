// A program of its own: prints one page, hands it back, and ends.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { Asked, Said } from './print-pdf.ts'

process.once('message', ({ template, data }: Asked) => {
  process.send?.(print(template, data), () => process.exit())
})
process.once('disconnect', () => process.exit())

function print(mainFileContent: string, data: string): Said {
  // Nothing outside its workspace is read.
  const workspace = fontFolder()
  const fontPaths = cuts.map((cut) => join(workspace, cut))
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })
  const compiled = compiler.compile({ mainFileContent, inputs: { data } })
  const { result } = compiled
  if (result) return { pdf: readAloud(compiler, result) }
  const broken = compiled.takeDiagnostics()
  return { broken: broken ? JSON.stringify(compiler.fetchDiagnostics(broken)) : 'no reason given' }
}

/** By the standard for pages that can be read aloud. It refuses a letter that no font has; then without it. */
function readAloud(compiler: NodeCompiler, result: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1' })
  } catch {
    return compiler.pdf(result)
  }
}

const cuts = ['400Regular', '400Regular_Italic', '600SemiBold']

function fontFolder(): string {
  const place = import.meta.resolve('@expo-google-fonts/source-serif-4/package.json')
  return dirname(fileURLToPath(place))
}
