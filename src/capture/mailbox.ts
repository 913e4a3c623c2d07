// What an email address tells by itself: whether one person reads it, and whose company it belongs to.
import { isSameName, nameFromMail, words } from './names.ts'

/** The address in lower case, out of `mailto:…` or bare; `undefined` when it is none. */
export function readMail(written: string | undefined): string | undefined {
  if (written === undefined || written.length > 400) return undefined
  const text = written.replace(/^"?\s*(?:mailto:)?/i, '').replace(/(?:\?.*)?"?\s*$/s, '')
  const plausible =
    /^[^\s@<>()[\]",;:\\\p{Cc}\p{Cf}]{1,64}@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u
  return text.length <= 254 && plausible.test(text) ? text.toLowerCase() : undefined
}

/** A mailbox of a department or a machine: several people read it, or nobody. */
export function isSharedMailbox(mail: string | undefined, name: string): boolean {
  const parts = (mail?.split(/[@+]/)[0] ?? '').split(/[._\d-]+/).filter(Boolean)
  if (parts.length > 0 && parts.every((part) => departments.has(part))) return true
  const said = words(name)
  if (said.length === 0 || (mail && isSameName(name, nameFromMail(mail)))) return false
  return said.every((word) => departments.has(word)) || offices.has(said.at(-1)!)
}

/** A room, a projector or a whole calendar: nobody to meet. */
export function isThing(mail: string | undefined): boolean {
  return mail !== undefined && (rooms.test(mail) || calendars.test(mail))
}

const rooms = /^(?:[\w-]+[._-])?(?:conf(?:erence)?|meeting|board)[._-]?room(?![a-z])|^room[._-]?\d/
const calendars = /@(?:resource|group)\.calendar\.google\.com$/

export function domainOf(mail: string | undefined): string | undefined {
  return mail?.slice(mail.lastIndexOf('@') + 1)
}

/** The part of a domain that names the company, `halvorsen-paper`; none for public mail and schedulers. */
export function companyLabel(domain: string): string | undefined {
  const labels = domain.split('.')
  const owner =
    labels.length > 2 && /^(?:com?|org|net|ac|gov|edu|gob|nhs|or|ne)$/.test(labels.at(-2)!)
      ? -3
      : -2
  const label = labels.at(owner)
  return label === undefined || isPublic(domain, label) ? undefined : label
}

function isPublic(domain: string, label: string): boolean {
  return (
    publicLabels.has(label) ||
    publicDomains.some((one) => domain === one || domain.endsWith(`.${one}`))
  )
}

const publicLabels = new Set(
  (
    'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud aol gmx web proton protonmail pm fastmail ' +
    'zoho yandex mail email hey tutanota tuta posteo mailbox freenet t-online orange wanadoo free laposte libero ' +
    'seznam wp o2 interia qq 163 126 sina naver daum hanmail comcast verizon att sbcglobal bellsouth cox charter ' +
    'btinternet virginmedia sky shaw rogers bigpond optusnet telus xs4all ziggo kpnmail bluewin calendly ' +
    'goodtime ashbyhq greenhouse lever workable smartrecruiters icims myworkday myworkdayjobs teamtailor recruitee ' +
    'jobvite breezy bamboohr personio linkedin indeed zoom microsoft365 onmicrosoft'
  ).split(' '),
)
const publicDomains = ['me.com', 'mac.com', 'greenhouse.io', 'lever.co', 'calendar.google.com']

const departments = new Set(
  (
    'talent acquisition hr human resources job jobs career careers recruiting recruitment recruiter recruiters hiring ' +
    'people ops operations staffing personnel apply applicants application applications candidate candidates interview ' +
    'interviews schedule scheduling scheduler info office admin reception contact hello team teams onboarding ' +
    'no reply noreply donotreply not do calendar notification notifications mailer events event meetings invite ' +
    'invitations talentacquisition humanresources peopleops hrteam and the department desk services coordination ' +
    'mail mailer daemon postmaster delivery system subsystem bewerbung bewerbungen karriere personal personalabteilung emploi recrutement rh rrhh seleccion empleo'
  ).split(' '),
)

const offices = new Set(
  'recruiting recruitment careers jobs hr team department acquisition scheduling staffing resources desk'.split(
    ' ',
  ),
)
