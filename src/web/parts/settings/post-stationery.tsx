// What one prints on, and who signs.
import type { Filled } from '../../forms/filled.ts'
import { Choice } from '../choice.tsx'
import { Field, Select } from '../field.tsx'
import { cardsSaid, envelopesSaid, labelsSaid, signings } from './post-choices.ts'

type StationeryProps = { readonly filled: Filled; readonly hasSignature: boolean }

export const PostStationery = ({ filled, hasSignature }: StationeryProps) => (
  <section class="part" aria-labelledby="stationery-title">
    <h2 id="stationery-title">What you have at hand</h2>
    <div class="fields">
      <Choice
        of={filled}
        name="signs"
        label="Printed letters"
        hint={hasSignature ? undefined : 'Once your signature is kept, it can be printed as well.'}
        across
        options={hasSignature ? signings : signings.slice(0, 1)}
      />
      <div class="row">
        <Select
          of={filled}
          name="envelope"
          label="Envelopes"
          options={[['', 'Whichever goes with the paper'], ...envelopesSaid]}
        />
        <Select
          of={filled}
          name="card"
          label="Cards"
          options={[['', 'Whichever goes with the paper'], ...cardsSaid]}
        />
      </div>
      <div class="row">
        <Select
          of={filled}
          name="labels"
          label="Address labels"
          hint="If you rather not print on envelopes."
          options={[['', 'None'], ...labelsSaid]}
        />
        <Field
          of={filled}
          name="labelFrom"
          label="The first free label"
          hint="Counted by rows from the top left."
          inputmode="numeric"
          optional
        />
      </div>
    </div>
  </section>
)
