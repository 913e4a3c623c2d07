// Sets a page from one of our templates and its data. The data are a file that the template reads, so that nothing
// in it is taken for a command, and so that what is the same from letter to letter is kept warm.
import { pressFor, pressOf, type Pages, type Press } from './press.ts'
import { signsBeyond } from './faces.ts'
import type { Asked, Over, Said } from './said.ts'

export type Typesetter = (asked: Asked) => Promise<Said>

export function openTypesetter(): Typesetter {
  const serifAlone = pressOf()
  let set = 0
  return async (asked) => {
    const beyond = signsBeyond(asked.data)
    const said =
      beyond.length === 0
        ? print(serifAlone, asked)
        : print(await pressFor(beyond, languageOf(asked.data)), asked)
    set += 1
    if (set % keptWarm === 0) serifAlone.forget()
    return said
  }
}

/** After so many pages what was not needed again is let go. */
const keptWarm = 10

function languageOf(data: string): string {
  return /"language":"([^"]*)"/.exec(data)?.[1] ?? ''
}

function print(press: Press, asked: Asked): Said {
  const { template, data, signature, as } = asked
  if (press.missing.length > 0) return { is: 'missing', signs: press.missing }
  press.put('data.json', Buffer.from(data))
  if (signature) press.put('signature', Buffer.from(signature))
  const set = press.set(template)
  if ('why' in set) return { is: 'broken', why: set.why }
  const { pages, document } = set
  const bytes = as === 'pdf' ? press.pdf(document) : press.svg(document)
  return { is: 'printed', bytes, pages, over: overOf(press, asked, set) }
}

/** Only what has grown beyond its page is measured, in a second run. */
function overOf(press: Press, asked: Asked, { pages, document }: Pages): readonly Over[] {
  const { template, data } = asked
  if (template === 'print-run') return press.said(document)
  const meant = data.includes('"kind":"envelope"') ? 2 : 1
  if (!measured.has(template) || pages <= meant) return []
  const again = press.set(`${template}-over`)
  return 'why' in again ? [] : press.said(again.document)
}

const measured = new Set(['letter', 'card'])
