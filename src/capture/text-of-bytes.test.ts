import { expect, test } from 'vitest'
import { textOfBytes } from './text-of-bytes.ts'

const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), ''],
  ['UTF-8', Buffer.from('Łucja Żak, Zoë'), 'Łucja Żak, Zoë'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFZoë'), 'Zoë'],
  ['UTF-16 with its mark', wide('\uFEFFZoë'), 'Zoë'],
  ['UTF-16 the other way round', swapped('\uFEFFZoë'), 'Zoë'],
  ['UTF-16 without a mark', wide('Name;Firma'), 'Name;Firma'],
  ['UTF-16 the other way round without a mark', swapped('Name;Firma'), 'Name;Firma'],
  ['windows-1252', Buffer.from('Zo\xEB \x96 M\xFCller \x80', 'latin1'), 'Zoë – Müller €'],
  ['an odd byte at the end of UTF-16', wide('\uFEFFAna').subarray(0, 7), 'An\uFFFD'],
  ['one zero among letters', Buffer.from('Ana\0Ruiz'), 'Ana\0Ruiz'],
])('%s is read', (_, bytes, text) => {
  expect(textOfBytes(bytes)).toBe(text)
})
