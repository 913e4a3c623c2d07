// A letter as it lies on the sheet: sender, date, whom it goes to, and the words, each where its country expects it.
import type { Candidate, Case, Contact } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import { sayNumber } from '../words/phone-number.ts'
import { languageOf } from '../words/languages/languages.ts'
import { paperOf } from '../words/paper.ts'
import { Problem } from '../problem.ts'
import type { Written } from '../words/written.ts'
import { addressLines } from './address-lines.ts'

/** Full block on US Letter; the same on A4; DIN 5008 form B on A4, for envelopes with a window. */
export type Layout = 'us' | 'uk' | 'din'

export type Letter = {
  readonly layout: Layout
  /** BCP 47, of the words. */
  readonly language: string
  /** Of the document, not on the sheet. */
  readonly title: string
  /** `lines` are the postal address, then phone and email. */
  readonly sender: Sender
  readonly date: string
  /** As it stands on the sheet and on the envelope: name, title, company, street, town, the country where abroad. */
  readonly address: readonly string[]
  readonly salutation: string
  readonly paragraphs: readonly string[]
  readonly closing: string
  /** The name in print below the signature. */
  readonly signature: string
  /** `Enclosure: CV` */
  readonly enclosed?: string
}

type Sender = {
  readonly name: string
  readonly lines: readonly string[]
  /** The postal part of `lines`, for the envelope and the line above a window. */
  readonly post: readonly string[]
}

type AboutLetter = {
  readonly contact: string
  /** The day it is posted, as it stands at its head. */
  readonly on: Day
  readonly written: Written
  readonly enclosures?: readonly string[]
}

/** The letter to somebody of this case. Throws a Problem when there is nobody of that id. */
export function letterOf(kase: Case, about: AboutLetter): Letter {
  const contact = kase.contacts.find((one) => one.id === about.contact)
  if (!contact)
    throw new Problem('not-found', `Nobody in this application has the id “${about.contact}”.`, {
      field: 'contact',
    })
  const { salutation, paragraphs, closing, signature } = about.written
  const language = kase.candidate.language ?? 'en-US'
  const { customs } = languageOf(language)
  const [first, ...more] = about.enclosures ?? []
  return {
    layout: layoutOf(kase.candidate),
    language,
    title: customs.letterTitle(contact.name),
    sender: senderOf(kase.candidate, homeOf(contact)),
    date: customs.letterDate(about.on),
    address: inside(kase, contact),
    ...{ salutation, paragraphs, closing, signature },
    ...(first !== undefined && { enclosed: customs.enclosed([first, ...more]) }),
  }
}

/** That of the language where it has one; else the paper decides, which goes with the country, or with the language. */
export function layoutOf({ language, country, address }: Candidate): Layout {
  const { layout } = languageOf(language).customs
  if (layout) return layout
  const home = address?.country ?? country
  if (home !== undefined) return onLetter.has(home.toUpperCase()) ? 'us' : 'uk'
  return paperOf(language) === 'a4' ? 'uk' : 'us'
}

/** Countries whose printers hold US Letter. */
const onLetter = new Set(['US', 'CA', 'MX', 'PR', 'PH', 'CL', 'CO', 'VE', 'CR', 'GT', 'PA', 'DO'])

/** `abroad` is the country the letter goes to: from another one, the sender's own is named as well. */
function senderOf(candidate: Candidate, abroad: string | undefined): Sender {
  const { name, address, phone, email, language } = candidate
  const home = homeOf(candidate)
  const post = address
    ? addressLines(address, { country: home, from: abroad ?? home, named: home })
    : []
  const ways = [phone && numberOf(phone, language), email].filter((way) => way !== undefined)
  return { name, post, lines: [...post, ...ways] }
}

/** Elsewhere than in North America a country groups its numbers as it likes, so there they stand as typed. */
function numberOf(phone: string, language: string | undefined): string {
  const said = sayNumber(phone, { abroad: true, words: languageOf(language).customs.number })
  return said?.startsWith('+1 ') ? said : phone.trim()
}

function inside(kase: Case, contact: Contact): readonly string[] {
  const { address, name, title } = contact
  const from = homeOf(kase.candidate)
  const lines = address ? addressLines(address, { country: homeOf(contact), from }) : []
  const head = [name, title, kase.application.company].filter((line) => line !== undefined)
  const said = new Set(lines.map((line) => line.trim().toLowerCase()))
  return [...head.filter((line) => !said.has(line.trim().toLowerCase())), ...lines]
}

function homeOf({ address, country }: Candidate | Contact): string | undefined {
  return address?.country ?? country
}
