// What to say on the next call to somebody kept here.
import { getMetLast } from '#core/case/met-last.ts'
import { Problem } from '#core/problem.ts'
import { getScript } from '#operations/calls/get-script.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import { meant } from '../frame/meant.ts'
import type { Context } from '../pieces.ts'
import { sayScript } from '../say-script.ts'

type Flags = DeskFlags & { readonly application?: string | undefined }

type Reached = 'answered' | 'voicemail' | 'colleague'

export async function scriptKept(
  context: Context,
  { application, ...flags }: Flags,
  { whom, reached }: { readonly whom: string; readonly reached: Reached },
): Promise<void> {
  await atDesk(context, flags, async (at) => {
    const isCall = ({ kind }: { readonly kind: string }) => kind === 'call'
    const { plan, contact, case: kase } = await meant(at, whom, { application, fits: isCall })
    const step = plan.steps.find((one) => one.contact === contact.id && isCall(one) && !one.entry)
    const person = kase.contacts.find(({ id }) => id === contact.id)!
    const interview = step?.interview ?? getMetLast(kase, person, 'call about').id
    const given = await at.run(getScript, { interview, contact: contact.id })
    const script = given[reached]
    if (script.state === 'lacking' && !flags.json) {
      const lines = script.needs.map(({ sentence }) => sentence)
      throw new Problem('lacking', `The script lacks something:\n${lines.join('\n')}`)
    }
    for (const { because } of given.warnings) context.process.stderr.write(`${because}\n`)
    const head = [contact.name, given.phone, `by the clock of ${given.timeZone}`]
    at.print(given, (layout) =>
      script.state === 'written'
        ? `${head.filter(Boolean).join(' · ')}\n\n${sayScript(layout, script, undefined)}`
        : '',
    )
  })
}
