// One's pace: each choice with a picture of what it means.
import { manyRounds } from '#core/cadence/many-rounds.ts'
import { cadences } from '#core/cadence/read-cadence.ts'
import { paceOf } from '#core/plan/pace.ts'
import { sayPace } from '#core/plan/say-pace.ts'
import type { Filled } from '../../forms/filled.ts'
import { ownNumbersIn } from '../../forms/own-settings.ts'
import { Choice } from '../choice.tsx'
import { paces } from './own-choices.ts'
import { OwnNumbers } from './own-numbers.tsx'
import { PaceLegend, PaceStrip } from './pace-strip.tsx'

export const OwnPace = ({ filled }: { readonly filled: Filled }) => {
  const own = ownNumbersIn(filled)
  const warning = own && !filled.errors.has('manyRounds') ? manyRounds(own) : undefined
  const named = cadences.map((cadence) => [cadence.name, paceOf(cadence)] as const)
  const ways = new Map([...named, ['own', own && paceOf(own)]])
  // One measure for all that can be compared.
  const days = Math.max(...named.map(([, steps]) => steps.at(-1)?.after ?? 0))
  return (
    <div class="fields">
      <Choice
        of={filled}
        name="pace"
        label="What follows an interview"
        hint="Each picture counts the days from the interview on. The first call meets a voicemail, and nobody gets in touch."
        options={paces.map((option) => {
          const steps = ways.get(option.value)
          if (!steps) return option
          const more = (
            <>
              <PaceStrip steps={steps} days={days} />
              <span class="small">{sayPace(steps)}</span>
            </>
          )
          return { ...option, more }
        })}
      />
      <PaceLegend />
      {warning && (
        <p class="notice warn" role="note">
          {warning.because}
        </p>
      )}
      <OwnNumbers filled={filled} />
      <p class="quiet">
        It applies to everything you have going; what is done stays as it is. Whoever wished for
        calls, for emails, or for nothing more, keeps that wish.
      </p>
    </div>
  )
}
