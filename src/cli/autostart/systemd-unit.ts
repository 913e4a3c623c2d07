// Linux: a unit of the user's own systemd.
import { printMark } from './mark.ts'
import type { Start } from './start.ts'

/** Started again when it falls over, but not forever where it cannot run. */
export function printUnit({ program, args, folder }: Start): string {
  return `# ${printMark(folder)}
[Unit]
Description=Sincerely, for the weeks after a job interview
StartLimitIntervalSec=120
StartLimitBurst=5

[Service]
ExecStart=:${[program, ...args].map(quoted).join(' ')}
Restart=on-failure
RestartSec=10
UMask=0077
NoNewPrivileges=yes

[Install]
WantedBy=default.target
`
}

/** The colon before the program keeps a dollar what it is; a percent sign would name something. */
function quoted(text: string): string {
  const escaped = text
    .replaceAll(/["\\]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('%', '%%')
  return `"${escaped}"`
}
