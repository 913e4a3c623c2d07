// The same text for mail programs that show HTML: paragraphs and links, nothing loaded, no style of its own.

/** Reads as the text does, sign by sign; an address in it can be followed. */
export function htmlOf(text: string): string {
  const paragraphs = text
    .replace(/^\n+|\n+$/g, '')
    .split(/\n{2,}/)
    // Each runs the way its first letter does.
    .map((one) => `<p dir="auto">${one.split('\n').map(line).join('<br>\n')}</p>`)
  return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${paragraphs.join('\n')}\n</body></html>\n`
}

function line(text: string): string {
  return text
    .split(/(\bhttps?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]])/)
    .map((part, index) => {
      const shown = escaped(part)
      return index % 2 === 1 ? `<a href="${shown}">${shown}</a>` : spaced(shown)
    })
    .join('')
}

/** Spaces that a page would draw together. */
function spaced(text: string): string {
  return text.replaceAll('\t', '    ').replace(/^ | (?= )/g, '&nbsp;')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
