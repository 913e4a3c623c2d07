import { spawn } from 'node:child_process'

/** Opens `address` in the browser; where there is none to open, nothing happens. */
export function openBrowser(address: string): void {
  const [program, ...args] = opener(address)
  if (!program) return
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

function opener(address: string): readonly string[] {
  if (process.platform === 'darwin') return ['open', address]
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address]
  const hasScreen = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
  return hasScreen ? ['xdg-open', address] : []
}
