// Reading the candidate, the application and the contacts of a case.
import {
  posts,
  tones,
  wishes,
  type Application,
  type Candidate,
  type Contact,
  type PostalAddress,
} from './case.ts'
import {
  country,
  email,
  fieldsOf,
  list,
  oneOf,
  optional,
  phone,
  present,
  text,
  under,
  wrong,
  zone,
  type Fields,
} from './fields.ts'

const ofCandidate = new Set([
  ...['name', 'timeZone', 'country', 'region', 'phone', 'email', 'address', 'currentPosition'],
  ...['signOff', 'post', 'tone', 'language'],
])
const ofApplication = new Set(['position', 'company'])
const ofContact = new Set([
  ...[
    'id',
    'name',
    'title',
    'email',
    'phone',
    'address',
    'timeZone',
    'country',
    'region',
    'wish',
    'erased',
  ],
])
const ofAddress = new Set(['country', 'lines'])

export function readCandidate(json: unknown, path: string, unknownKeys?: string[]): Candidate {
  const fields = fieldsOf(json, path, ofCandidate, unknownKeys)
  return present<Candidate>({
    name: text(fields, 'name'),
    timeZone: zone(fields, 'timeZone'),
    country: optional(fields, 'country', country),
    region: optional(fields, 'region', text),
    phone: optional(fields, 'phone', phone),
    email: optional(fields, 'email', email),
    address: optional(fields, 'address', (fields, key) => address(fields, key, unknownKeys)),
    currentPosition: optional(fields, 'currentPosition', text),
    signOff: optional(fields, 'signOff', text),
    post: optional(fields, 'post', (fields, key) => oneOf(fields, key, posts)),
    tone: optional(fields, 'tone', (fields, key) => oneOf(fields, key, tones)),
    language: optional(fields, 'language', text),
  })
}

export function readApplication(json: unknown, path: string, unknownKeys?: string[]): Application {
  const fields = fieldsOf(json, path, ofApplication, unknownKeys)
  return { position: text(fields, 'position'), company: text(fields, 'company') }
}

export function readContact(json: unknown, path: string, unknownKeys?: string[]): Contact {
  const fields = fieldsOf(json, path, ofContact, unknownKeys)
  return present<Contact>({
    id: text(fields, 'id'),
    name: text(fields, 'name'),
    title: optional(fields, 'title', text),
    email: optional(fields, 'email', email),
    phone: optional(fields, 'phone', phone),
    address: optional(fields, 'address', (fields, key) => address(fields, key, unknownKeys)),
    timeZone: optional(fields, 'timeZone', zone),
    country: optional(fields, 'country', country),
    region: optional(fields, 'region', text),
    wish: optional(fields, 'wish', (fields, key) => oneOf(fields, key, wishes)),
    erased: optional(fields, 'erased', erased),
  })
}

function address(fields: Fields, key: string, unknownKeys?: string[]): PostalAddress {
  const read = fieldsOf(fields.json[key], under(fields.path, key), ofAddress, unknownKeys)
  return present<PostalAddress>({
    country: optional(read, 'country', country),
    lines: list(read, 'lines', line),
  })
}

function erased({ json, path }: Fields, key: string): true {
  if (json[key] === true) return true
  throw wrong(under(path, key), 'true, or nothing', json[key])
}

function line(json: unknown, path: string): string {
  if (typeof json !== 'string') throw wrong(path, 'a line of text', json)
  return json
}
