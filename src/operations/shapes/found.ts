// Whom a file says something about. All of it was written by others.
import { z } from 'zod'
import type { Broken, PersonFound } from '#capture/found.ts'
import { outside } from './values.ts'

const text = outside(z.string())

export const personFound = z
  .strictObject({
    name: text,
    title: text.optional(),
    company: text.optional(),
    pronouns: text.optional(),
    emails: z.array(text).max(1_000),
    phones: z.array(text).max(1_000),
    address: z
      .strictObject({ lines: z.array(text).max(100), country: z.string().optional() })
      .optional(),
    photo: z
      .strictObject({ type: z.string(), size: z.int().meta({ description: 'In bytes' }) })
      .optional(),
    shared: z
      .boolean()
      .meta({ description: 'A mailbox that several people read; it is nobody to thank' })
      .optional(),
  })
  .meta({ id: 'PersonFound' })

export const brokenFound = z
  .strictObject({ line: z.int().optional(), sentence: text })
  .meta({ id: 'BrokenFound', description: 'A part of a file that could not be read' })

export function personFoundGiven(person: PersonFound): z.input<typeof personFound> {
  const { name, title, company, pronouns, emails, phones, address, photo, shared } = person
  return {
    ...{ name, title, company, pronouns, emails: [...emails], phones: [...phones], shared },
    address: address && { lines: [...address.lines], country: address.country },
    photo: photo && { type: photo.type, size: photo.bytes.length },
  }
}

export function brokenGiven({ line, sentence }: Broken): z.input<typeof brokenFound> {
  return { line, sentence }
}
