// Typst with the faces that one kind of text needs, and our templates.
import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { eastAsianFaces } from './east-asian.ts'
import { faceFolder, serif, serifFaces } from './faces.ts'
import type { Over } from './said.ts'
import { sources } from './templates/sources.ts'

export type Press = {
  /** Gives a template a file to read. */
  readonly put: (name: string, bytes: Buffer) => void
  readonly set: (template: string) => Pages | { readonly why: string }
  readonly pdf: (document: NodeTypstDocument) => Uint8Array
  readonly svg: (document: NodeTypstDocument) => Uint8Array
  /** What a template says of lines that have no room. */
  readonly said: (document: NodeTypstDocument) => readonly Over[]
  /** Lets go of what was not needed lately. */
  readonly forget: () => void
  /** Signs that nothing here can print. */
  readonly missing: readonly string[]
}

export type Pages = { readonly document: NodeTypstDocument; readonly pages: number }

type Extra = { readonly family: string; readonly bytes: Buffer }

export function pressOf(extra: readonly Extra[] = [], unsure: readonly string[] = []): Press {
  const workspace = faceFolder()
  const fontBlobs = [...serifFaces(), ...extra.map(({ bytes }) => bytes)]
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] })
  const put = (name: string, bytes: Buffer) => compiler.mapShadow(join(workspace, name), bytes)
  const families = [serif, ...extra.map(({ family }) => family)]
  put('faces.json', Buffer.from(JSON.stringify(families)))
  for (const [name, source] of Object.entries(sources)) put(`${name}.typ`, Buffer.from(source))
  return {
    put,
    set: (template) => setPages(compiler, join(workspace, `${template}.typ`)),
    pdf: (document) => pdfOf(compiler, document),
    svg: (document) => Buffer.from(inPlace(compiler.plainSvg(document))),
    said: (document) => {
      const found: unknown = compiler.query(document, { selector: '<over>', field: 'value' })
      return found as readonly Over[]
    },
    forget: () => compiler.evictCache(1),
    missing: unsure.filter((sign) => !isOnThisComputer(compiler, sign)),
  }
}

let last: { readonly key: string; readonly press: Press } | undefined

/** For signs that the serif lacks. The last one is kept, since a letter is looked at again and again. */
export async function pressFor(signs: readonly string[], language: string): Promise<Press> {
  const key = `${language} ${signs.join('')}`
  if (last?.key !== key) {
    const { faces, left } = await eastAsianFaces(signs, language)
    last = { key, press: pressOf(faces, left) }
  }
  return last.press
}

function setPages(compiler: NodeCompiler, mainFilePath: string): ReturnType<Press['set']> {
  const compiled = compiler.compile({ mainFilePath })
  const { result } = compiled
  if (result) return { document: result, pages: result.numOfPages }
  const broken = compiled.takeDiagnostics()
  return { why: broken ? JSON.stringify(compiler.fetchDiagnostics(broken)) : 'no reason given' }
}

/** By the standard for pages that can be read aloud. */
function pdfOf(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' })
  } catch {
    // It refuses signs that stand for nothing one could see.
    return compiler.pdf(document)
  }
}

/** The compiler lays the ground of every page at the top, over the page that is there; it belongs below its own. */
function inPlace(svg: string): string {
  return svg.replaceAll(
    /^( {4}<path class="typst-shape" fill="#ffffff"[^>]*?) ?\/>\n( {4}<g transform="([^"]+)">)/gm,
    '$1 transform="$3"/>\n$2',
  )
}

/** Typst looks through the faces of the computer as well; the standard refuses what none of them has. */
function isOnThisComputer(compiler: NodeCompiler, sign: string): boolean {
  const mainFileContent =
    '#set document(title: "x")\n#set text(font: json("faces.json"))\n#json("data.json")'
  compiler.mapShadow(join(faceFolder(), 'data.json'), Buffer.from(JSON.stringify(sign)))
  try {
    const { result } = compiler.compile({ mainFileContent })
    return result !== null && compiler.pdf(result, { pdfStandard: 'ua-1' }).length > 0
  } catch {
    return false
  }
}
