// What became of the last reminders: when, where to, arrived or not and why.
import { sayMoment } from '#core/days/say-moment.ts'
import type { StepKind } from '#core/journal/entry.ts'
import type { Trace } from '#store/reminder-trace.ts'

type TracesProps = { readonly traces: readonly Trace[]; readonly zone: string }

export const Traces = ({ traces, zone }: TracesProps) => (
  <section class="part" aria-labelledby="traces-title">
    <h2 id="traces-title">What rang</h2>
    {traces.length === 0 ? (
      <p class="quiet">Nothing has rung yet. What rings is listed here for 90 days.</p>
    ) : (
      <ul class="lines">
        {traces.map((trace) => (
          <li>
            <p>
              <bdi>{saidKinds[trace.kind](trace.name)}</bdi>
              <span class="quiet">
                {' '}
                <bdi>{trace.company}</bdi>
              </span>
            </p>
            <p class="quiet">
              {sayMoment(trace.at, zone)}, <bdi>{trace.wayName}</bdi>: {sayState(trace)}
            </p>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const saidKinds: Readonly<Record<StepKind, (name: string) => string>> = {
  'thank-you': (name) => `Thank ${name}`,
  material: (name) => `Send ${name} what they asked for`,
  'status-note': (name) => `Ask ${name} for an update`,
  'check-in': (name) => `Ask ${name} how things stand`,
  call: (name) => `Call ${name}`,
}

function sayState({ state, isWithOthers, because }: Trace): string {
  const said = states[state] + (isWithOthers ? ', in one with others' : '')
  return because === undefined || state === 'arrived' ? `${said}.` : `${said}. ${because}`
}

const states: Readonly<Record<Trace['state'], string>> = {
  due: 'has not arrived yet and is tried again then',
  sending: 'is being sent',
  arrived: 'arrived',
  refused: 'was refused',
  failed: 'did not arrive',
  uncertain: 'may have arrived, and is not sent again',
}
