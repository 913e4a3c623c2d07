// HTML of a mail as plain text: only read, nothing of it is loaded, run or kept. What is quoted stands behind `>`,
// as in plain mails, so that one rule tells old from new.
import { entity } from '../html-entity.ts'
import { linesWritten } from './lines-written.ts'

export function textOfMailHtml(whole: string): string {
  const html = whole.slice(0, longestHtml)
  const out = linesWritten()
  const open: Open[] = []
  let [quotes, hidden, from, isPre, below] = [0, 0, 0, false, 0]
  const say = (text: string) => {
    if (hidden > 0 || text === '') return
    out.write(decoded(isPre ? text : text.replace(/\s+/g, ' ')), quotes + below)
  }
  tag.lastIndex = 0
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    say(html.slice(from, found.index))
    from = tag.lastIndex
    const [, closing, name = '', attributes = ''] = found
    const kind = name.toLowerCase()
    if (kind === '') {
      const end = html.indexOf('-->', found.index + 2)
      from = found[0].startsWith('<!--') ? (end < 0 ? html.length : end + 3) : from
    } else if (!closing && unread.has(kind)) {
      from = endOf(html, kind, from)
    } else {
      if (blocks.has(kind)) out.endLine(quotes + below)
      if (kind === 'pre') isPre = !closing
      if (closing) {
        const at = open.findLastIndex((one) => one.kind === kind)
        for (const one of at < 0 || at < open.length - mostUnclosed ? [] : open.splice(at)) {
          quotes -= one.quote
          hidden -= one.hidden
          if (one.link) out.write(one.link, quotes + below)
          if (one.isApart) out.blankLine(quotes + below)
        }
      } else if (kind === 'br' || kind === 'hr') {
        if (kind === 'hr') out.write('_'.repeat(32), quotes + below)
        out.breakLine(quotes + below)
      } else if (!voids.has(kind) && open.length < mostOpen) {
        if (startsOlder(kind, attributes, html, from)) below = 1
        const one = opened(kind, attributes)
        open.push(one)
        quotes += one.quote
        hidden += one.hidden
        if (kind === 'li' && hidden === 0) out.write('- ', quotes + below)
      }
      if (kind === 'td' || kind === 'th') say(' ')
    }
    tag.lastIndex = from
  }
  say(html.slice(from))
  return out.text()
}

type Open = { kind: string; quote: number; hidden: number; link?: string; isApart?: boolean }

const longestHtml = 400_000
const mostOpen = 1_000
const mostUnclosed = 200
const tag = /<!--|<(\/?)([a-z][a-z\d:]{0,20})((?:\s|\/)[^<>]*)?>|<[!?/][^<>]*>/gi

const unread = new Set(
  'script style head title template svg math object iframe noframes select textarea'.split(' '),
)
const voids = new Set('img input meta link base area col embed source track wbr'.split(' '))
const blocks = new Set(
  'p div tr table ul ol li h1 h2 h3 h4 h5 h6 blockquote pre section article header footer center address dl dt dd form body html'.split(
    ' ',
  ),
)

function endOf(html: string, kind: string, from: number): number {
  const close = new RegExp(`</${kind}\\b[^<>]*>`, 'gi')
  close.lastIndex = from
  return close.exec(html)
    ? close.lastIndex
    : kind === 'head' || kind === 'title'
      ? from
      : html.length
}

function opened(kind: string, attributes: string): Open {
  const isQuote = kind === 'blockquote' || quoting.test(attributes)
  const isHidden = /display\s*:\s*none|\bhidden\b(?!\s*=\s*["']?false)|mso-hide\s*:\s*all/i.test(
    attributes,
  )
  const link = kind === 'a' ? linkIn(attributes) : undefined
  // Word writes each line as a paragraph, and says that nothing is between them.
  const isApart = kind === 'p' && !/MsoNormal|margin(?:-bottom)?\s*:\s*0/i.test(attributes)
  return { kind, quote: isQuote ? 1 : 0, hidden: isHidden ? 1 : 0, isApart, ...(link && { link }) }
}

const quoting =
  /\b(?:class|id)\s*=\s*["']?[^"'<>]*\b(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|moz-forward-container|ms-outlook-mobile-reference-message|mail-editor-reference-message-container|OutlookMessageHeader)/i

/** An address that a text hides is said behind it, as programs that write mails twice do. */
function linkIn(attributes: string): string | undefined {
  const href = /\bhref\s*=\s*["']?(https:\/\/[^"'<>\s]{4,300})/i.exec(attributes)?.[1]
  return href === undefined ? undefined : ` <${decoded(href)}>`
}

/** Outlook puts older mails below a line, inside nothing. */
function startsOlder(kind: string, attributes: string, html: string, from: number): boolean {
  if (kind !== 'div') return false
  if (/\bid\s*=\s*["']?(?:x_)*divRplyFwdMsg/i.test(attributes)) return true
  if (!/border-top\s*:\s*solid/i.test(attributes)) return false
  const next = html
    .slice(from, from + 1_500)
    .replace(/<[^<>]*>/g, ' ')
    .trimStart()
  return /^(?:From|Von|De|Van|Da|Från|Fra|Od)\s*:/i.test(decoded(next.slice(0, 40)))
}

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]{1,6}|[a-z]{1,8});/gi, (all, name: string) =>
    name === 'nbsp' ? '\u00A0' : (entity(name) ?? all),
  )
}
