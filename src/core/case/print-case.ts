// A case as JSON: the case file that `readCase` reads.
import { printDay } from '../days/day.ts'
import { printZoned } from '../days/moment.ts'
import { printEntry } from '../journal/read-entry.ts'
import type { Candidate, Case, Contact, Interview, PostalAddress } from './case.ts'

export function printCase(kase: Case): Readonly<Record<string, unknown>> {
  const { now, cadence, candidate, application, contacts, interviews, takeaways, journal } = kase
  return {
    now: printZoned(now, candidate.timeZone),
    cadence,
    candidate: printCandidate(candidate),
    application: { position: application.position, company: application.company },
    contacts: contacts.map(printContact),
    interviews: interviews.map(printInterview),
    takeaways,
    journal: journal.map(printEntry),
  }
}

function printCandidate(candidate: Candidate): object {
  const { name, timeZone, country, region, phone, email, address } = candidate
  const { currentPosition, signOff, post, tone, language } = candidate
  return {
    ...{ name, timeZone, country, region, phone, email, address: printAddress(address) },
    ...{ currentPosition, signOff, post, tone, language },
  }
}

function printContact(contact: Contact): object {
  const { id, name, title, email, phone, address, timeZone, country, region, wish } = contact
  return {
    ...{ id, name, title, email, phone, address: printAddress(address) },
    ...{ timeZone, country, region, wish, erased: contact.erased },
  }
}

function printAddress(address: PostalAddress | undefined): object | undefined {
  return address && { country: address.country, lines: address.lines }
}

function printInterview(interview: Interview): object {
  const { id, start, end, timeZone, country, format, contacts } = interview
  const { decisionBy, decisionFrom, said } = interview
  return {
    ...{ id, start: printZoned(start, timeZone), end: printZoned(end, timeZone), timeZone },
    ...{ country, format, contacts, decisionFrom, said },
    decisionBy: decisionBy === undefined ? undefined : printDay(decisionBy),
  }
}
