// The applications, a line each: where it stands, and what comes next.
import { sayStatus } from '#core/plan/say-step.ts'
import { listApplications } from '#operations/applications/list-applications.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import type { Layout } from '../frame/layout.ts'
import { allPages, type Paged } from '../frame/pages.ts'
import { paintState, sayGivenDay, sayGivenStep } from '../frame/step-given.ts'
import type { Context } from '../pieces.ts'

type Flags = DeskFlags & { readonly atRest?: boolean; readonly all?: boolean }

export async function applications(this: Context, flags: Flags, words?: string): Promise<void> {
  await atDesk(this, flags, async ({ run, print }) => {
    const asked = { ...(words && { words }), ...(!flags.all && { atRest: flags.atRest ?? false }) }
    const given = await allPages((after) => run(listApplications, { ...asked, ...after }))
    print(given, (layout) => sayAll(layout, given, flags))
  })
}

type Given = Paged<Awaited<ReturnType<typeof listApplications.run>>>

function sayAll(layout: Layout, { items }: Given, { all, atRest }: Flags): string {
  if (items.length > 0) return items.map((line) => sayLine(layout, line)).join('\n')
  if (atRest) return 'No application is closed or played out.\n'
  const hint = all ? '' : ' Those at rest: npx sincerely applications --at-rest'
  return `No application is open.${hint}\n`
}

function sayLine(layout: Layout, { position, company, status, next }: Given['items'][number]) {
  const head = `${layout.paint('bold', position)}, ${company}`
  const stands = sayStatus(status)
  if (!next) return `${head}\n${layout.under(stands)}`
  const { step, name } = next
  const comes = `${sayGivenDay(step.on)}: ${sayGivenStep(step, name)}`
  return (
    `${head}\n${layout.under(`${stands}. Next ${comes}`)}`.trimEnd() +
    `  ${paintState(layout, step)}\n`
  )
}
