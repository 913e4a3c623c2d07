// The parts of a printed card as HTML: its lines of contact with their labels, its code.
import type { Card } from './cards.ts'

export function text(written: string): string {
  return written.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** All lines of contact, one element each, or joined into one line by `between`. */
export function contact(card: Card, between?: string): string {
  const lines = contactLines(card).map(text)
  if (between !== undefined) return `<div>${lines.join(between)}</div>`
  return lines.map((line) => `<div>${line}</div>`).join('')
}

function contactLines({ values, fax, style }: Card): readonly string[] {
  const label = (kind: keyof typeof labels) =>
    style.labels === 'none' ? '' : labels[kind][style.labels === 'letters' ? 0 : 1]
  return [
    ...values.phones.map((phone, index) => label(index === 0 ? 'phone' : 'mobile') + phone),
    // Without a label nothing would tell it from a number to call.
    ...(fax ? [`${style.labels === 'letters' ? 'F ' : 'Fax: '}${fax}`] : []),
    ...values.emails.map((mail) => label('mail') + mail),
    ...(values.web ? [label('web') + values.web] : []),
  ]
}

const labels = {
  phone: ['T ', 'Tel: '],
  mobile: ['M ', 'Mobile: '],
  mail: ['E ', 'Email: '],
  web: ['W ', 'Web: '],
} as const

export function address({ values }: Card, between?: string): string {
  const lines = values.address.map(text)
  if (between !== undefined) return `<div>${lines.join(between)}</div>`
  return lines.map((line) => `<div>${line}</div>`).join('')
}

export function tagline({ tagline: said }: Card): string {
  return said ? `<div class="tagline">${text(said)}</div>` : ''
}

/** What the code on the card says. */
export function codeText({ values, code }: Card): string | undefined {
  const [mail = '', phone = ''] = [values.emails[0], values.phones[0]]
  if (code === 'link') return `https://cards.example/${mail.split('@')[0]}`
  const words = values.name.split(' ')
  const [first, last] = [words.slice(0, -1).join(' '), words.at(-1)]
  if (code === 'mecard')
    return `MECARD:N:${last},${first};TEL:${phone};EMAIL:${mail};ORG:${values.company};;`
  if (code !== 'vcard') return undefined
  return [
    ...[
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:${last};${first};;;`,
      `FN:${values.name}`,
      `TITLE:${values.title.replace(/,/g, '\\,')}`,
    ],
    ...[
      `ORG:${values.company}`,
      ...values.phones.map((one) => `TEL;TYPE=WORK:${one}`),
      `EMAIL:${mail}`,
      'END:VCARD',
    ],
  ].join('\r\n')
}
