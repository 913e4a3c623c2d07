// Windows: a script in the Startup folder that shows no window.
import { printMark } from './mark.ts'
import type { Start } from './start.ts'

/** In UTF-16, the only one besides its own alphabet that Windows reads such a script in. */
export function printStartupScript({ program, args, folder }: Start): Uint8Array {
  const command = [program, ...args].map(quoted).join(' ')
  const lines = [
    `' ${printMark(folder)}`,
    `CreateObject("WScript.Shell").Run "${command.replaceAll('"', '""')}", 0, False`,
    '',
  ]
  return Buffer.from(`\ufeff${lines.join('\r\n')}`, 'utf16le')
}

/** As a program takes its command line apart: backslashes before a quote count twice. */
function quoted(text: string): string {
  return `"${text.replaceAll(/(\\*)"/g, String.raw`$1$1\"`).replace(/\\+$/, '$&$&')}"`
}
