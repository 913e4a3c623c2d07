// Phone numbers as they stand on a page: in the form of their country, dialled as a telephone takes them.
import type { Desk } from '#app/desk.ts'
import { findSettings } from '#app/find-settings.ts'
import type { Phone } from '#capture/phone.ts'
import type { Contact } from '#core/case/case.ts'
import { countryOfZone } from './forms/places.ts'

/** A number without its country's code belongs to where its owner is, else to where one is oneself. */
export type Numbers = (typed: string, whose?: Whose) => Phone

type Whose = Pick<Contact, 'address' | 'country' | 'timeZone'>

export async function numbersFor(desk: Desk): Promise<Numbers> {
  const { loadPhones } = await import('#capture/phone.ts')
  const [phones, settings] = await Promise.all([loadPhones(), findSettings(desk)])
  const there = settings && countryOf(settings)
  return (typed, whose) => {
    // With its code in front it says itself where it belongs.
    const owner = whose && !typed.includes('+') ? countryOf(whose) : undefined
    return phones(typed, { of: owner ?? there, there })
  }
}

function countryOf({ address, country, timeZone }: Whose): string | undefined {
  return address?.country ?? country ?? (timeZone && countryOfZone(timeZone))
}
