// `npm run bench [plan|due|entries|find|start|commands|pages|calendar|vcards …]`: measures, side by side in one run, and prints a table.
import { benchCalendar } from './calendar.ts'
import { benchCommands } from './commands.ts'
import { benchDue } from './due.ts'
import { benchEntries } from './entries.ts'
import { benchFind } from './find.ts'
import { benchPages } from './pages.ts'
import { benchPlan } from './plan.ts'
import { benchStart } from './start.ts'
import { printTable, type Row } from './table.ts'
import { benchVcards } from './vcards.ts'

const benches: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  plan: benchPlan,
  entries: benchEntries,
  start: benchStart,
  commands: benchCommands,
  due: benchDue,
  find: benchFind,
  pages: benchPages,
  calendar: benchCalendar,
  vcards: benchVcards,
}

const asked = process.argv.slice(2)
const rows: Row[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.error(`measuring ${name} …`)
  rows.push(...(await bench()))
}
printTable(rows)
