// Seconds of processor that this process and all it has started took: what a rate on one core is made of, whatever
// else the computer is doing. Read from Linux's /proc; elsewhere the clock on the wall stands for it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const ticks = 100

/** How many a second on one core, when `set` makes `count` of them. */
export async function ratePerCore(count: number, set: () => Promise<void>): Promise<number> {
  const start = processorSeconds()
  await set()
  return count / (processorSeconds() - start)
}

function processorSeconds(): number {
  if (!existsSync('/proc/self/stat')) return performance.now() / 1000
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(name) : []))
  const ours = new Set([process.pid])
  // A child may be listed before whoever started it.
  for (let size = 0; size < ours.size;) {
    size = ours.size
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid)
  }
  return all.filter(({ pid }) => ours.has(pid)).reduce((sum, { taken }) => sum + taken, 0) / ticks
}

/** With what its children took that have ended. */
function statOf(name: string) {
  try {
    const said = readFileSync(`/proc/${name}/stat`, 'utf8')
    const fields = said
      .slice(said.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const taken = fields.slice(11, 15).reduce((sum, field) => sum + field, 0)
    return [{ pid: Number(name), parent: fields[1] ?? 0, taken }]
  } catch {
    // It has just ended.
    return []
  }
}
