// The region of a country whose holidays differ from one to the next; where they do not there is none to choose.
import { listRegions } from '#capture/regions.ts'
import type { Filled } from '../forms/filled.ts'
import { Select } from './field.tsx'

type RegionFieldProps = {
  readonly of: Filled
  /** Empty where none is known. */
  readonly country: string
  readonly name?: string
}

export const RegionField = ({ of, country, name = 'region' }: RegionFieldProps) => {
  const regions = listRegions(country)
  if (regions.length === 0) return null
  const options = [['', 'None in particular'] as const, ...regions]
  return (
    <Select
      of={of}
      name={name}
      label="Region"
      hint="It has holidays of its own."
      options={options}
    />
  )
}
