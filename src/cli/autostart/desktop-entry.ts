// Linux without systemd: an entry that desktops start with the session (XDG autostart).
import { printMark } from './mark.ts'
import type { Start } from './start.ts'

export function printDesktopEntry({ program, args, folder }: Start): string {
  return `# ${printMark(folder)}
[Desktop Entry]
Type=Application
Name=Sincerely
Comment=For the weeks after a job interview
Exec=${[program, ...args].map(quoted).join(' ')}
Terminal=false
NoDisplay=true
`
}

/** First as an argument, then as a text of the file, in which a backslash is written as two. */
function quoted(text: string): string {
  const argument = text.replaceAll(/["`$\\]/g, String.raw`\$&`).replaceAll('%', '%%')
  return `"${argument}"`.replaceAll('\\', String.raw`\\`).replaceAll('\n', String.raw`\n`)
}
