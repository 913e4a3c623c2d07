// The sheet a note goes out on: its size, and what it needs beside the words to arrive.
import type { Case } from '../case/case.ts'
import type { Channel } from '../journal/entry.ts'
import { reachAfter } from '../journal/reach.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { languageOf } from './languages/languages.ts'
import type { Need } from './written.ts'

export type Paper = 'a4' | 'letter'

/** The paper that goes with a language. */
export function paperOf(language: string | undefined): Paper {
  return languageOf(language).customs.paper
}

/** What the sheet still lacks, each with the question to ask for it; the words stand without it. */
export function sheetNeeds(kase: Case, id: string, channel: Channel): readonly Need[] {
  const contact = kase.contacts.find((one) => one.id === id)
  if (!contact) return []
  const theirs = liveEntries(kase.journal, kase.now).filter(
    (entry) => 'contact' in entry && entry.contact === id,
  )
  const reach = reachAfter(contact, theirs)
  if (channel === 'email')
    return reach.email
      ? []
      : [{ field: 'contact.email', sentence: `At which address does ${contact.name} read email?` }]
  const needs: Need[] = []
  if (!reach.post)
    needs.push({ field: 'contact.address', sentence: `Where does ${contact.name} get post?` })
  if (channel !== 'card' && !kase.candidate.address)
    needs.push({ field: 'candidate.address', sentence: 'What is your own postal address?' })
  return needs
}
