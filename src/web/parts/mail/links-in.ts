// The links in a text. Only what leads where it says is one: anything else stays text.

export type TextPiece = { readonly text: string; readonly href?: string }

/** The text in order, links apart. */
export function linksIn(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const found of text.matchAll(/\bhttps?:\/\/[^\s<>"“”«»]+/gi)) {
    const written = withoutEnd(found[0])
    if (!leadsWhereItSays(written)) continue
    if (found.index > at) pieces.push({ text: text.slice(at, found.index) })
    pieces.push({ text: written, href: written })
    at = found.index + written.length
  }
  if (at < text.length) pieces.push({ text: text.slice(at) })
  return pieces
}

/** A sentence goes on after it, or ends. */
function withoutEnd(written: string): string {
  const bare = written.replace(/[.,;:!?'’*_]{1,20}$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare
}

/** No name before an @ that looks like a server, and no letters of another script that look like ours. */
function leadsWhereItSays(written: string): boolean {
  const url = URL.parse(written)
  if (!url || url.username !== '' || url.password !== '' || written.length > longest) return false
  const host = /^https?:\/\/([^/?#]*)/i.exec(written)?.[1]
  return (
    url.host === host?.toLowerCase().replace(/:(?:80|443)$/, '') && /^[\x21-\x7e]+$/.test(written)
  )
}

/** Of longer ones nobody sees where they lead. */
const longest = 500
