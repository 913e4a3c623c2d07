// Find: people, applications and words, by how what was typed begins them.
import { excerpt, inPieces, type Piece } from '#core/find/excerpt.ts'
import { askedBy, isOneLetter, type Asked } from '#core/find/tokens.ts'
import { listApplicationsById } from '#store/applications.ts'
import { listContactsKnown } from '#store/contacts-alike.ts'
import type { KeptEntry } from '#store/journal.ts'
import { namesAround, type Names } from '#store/search-around.ts'
import { readTexts, type Text, type TextKind } from '#store/search-texts.ts'
import { searchNames, searchTexts, type NamesFound } from '#store/search.ts'
import type { Desk } from './desk.ts'

export type PersonFound = {
  readonly id: string
  readonly name: readonly Piece[]
  /** The name of somebody they were joined with, where they were found by that. */
  readonly otherName?: readonly Piece[]
  readonly title?: readonly Piece[]
  /** Where they work, and where they were met. */
  readonly companies: readonly (readonly Piece[])[]
}

export type ApplicationFound = {
  readonly id: string
  readonly position: readonly Piece[]
  readonly company: readonly Piece[]
}

export type TextFound = Pick<Text, 'interview' | 'note'> &
  Names & {
    readonly kind: TextKind
    readonly application: string
    readonly contact?: string
    readonly entry?: KeptEntry
    readonly words: readonly Piece[]
  }

export type Found = {
  readonly people: readonly PersonFound[]
  readonly applications: readonly ApplicationFound[]
  readonly texts: readonly TextFound[]
  /** No person is called so: they are found by where they work, or how they are reached. */
  readonly areOthersNamed: boolean
  /** There is more of some kind than is given. */
  readonly isMore: boolean
}

type Whose = Pick<Desk, 'db' | 'account'>

/** So many of each kind. */
const most = 10

/** The best first; `undefined` where nothing was typed that one could look for. */
export async function find(desk: Whose, typed: string): Promise<Found | undefined> {
  const { db, account } = desk
  const asked = askedBy(typed)
  if (!asked) return undefined
  const [people, applications, texts] = await Promise.all([
    listPeople(desk, asked),
    searchNames(db, account, 'application', asked, most + 1),
    isOneLetter(asked) ? [] : searchTexts(db, account, asked, most + 1),
  ])
  const { tokens } = asked
  const [tellingPeople, tellingApplications, tellingTexts] = await Promise.all([
    tellPeople(desk, people.ids.slice(0, most), tokens),
    tellApplications(desk, applications.ids.slice(0, most), tokens),
    tellTexts(desk, texts.slice(0, most), tokens),
  ])
  return {
    ...{ people: tellingPeople, applications: tellingApplications, texts: tellingTexts },
    areOthersNamed: applications.isNamed && !people.isNamed,
    isMore: [people.ids, applications.ids, texts].some(({ length }) => length > most),
  }
}

/** Whoever has the number that was typed comes first. */
async function listPeople({ db, account }: Whose, asked: Asked): Promise<NamesFound> {
  const { digits } = asked
  const byNumber = digits === undefined ? undefined : { tokens: [digits], runs: [] }
  const [numbered, named] = await Promise.all([
    byNumber && searchNames(db, account, 'person', byNumber, most + 1),
    searchNames(db, account, 'person', asked, most + 1),
  ])
  const ids = new Set([...(numbered?.ids ?? []), ...named.ids])
  return { ids: [...ids], isNamed: named.isNamed }
}

async function tellPeople(
  { db, account }: Whose,
  ids: readonly string[],
  tokens: readonly string[],
): Promise<readonly PersonFound[]> {
  const known = await listContactsKnown(db, account, ids)
  return inOrder(ids, known, ({ contact }) => contact.id).map(({ contact, names, companies }) => {
    const marked = (text: string) => inPieces(text, tokens)
    const name = marked(contact.name)
    // Found by another name than the one that stands there.
    const others = name.some(isMatch) ? [] : names.slice(1).map(marked)
    const otherName = others.find((pieces) => pieces.some(isMatch))
    return {
      ...{ id: contact.id, name, companies: companies.map(marked) },
      ...(otherName && { otherName }),
      ...(contact.title !== undefined && { title: marked(contact.title) }),
    }
  })
}

async function tellApplications(
  { db, account }: Whose,
  ids: readonly string[],
  tokens: readonly string[],
): Promise<readonly ApplicationFound[]> {
  const rows = await listApplicationsById(db, account, ids)
  return inOrder(ids, rows, ({ id }) => id).map(({ id, position, company }) => ({
    ...{ id, position: inPieces(position, tokens), company: inPieces(company, tokens) },
  }))
}

type TextAt = Awaited<ReturnType<typeof searchTexts>>[number]

async function tellTexts(
  { db, account }: Whose,
  found: readonly TextAt[],
  tokens: readonly string[],
): Promise<readonly TextFound[]> {
  const namesOf = await namesAround(db, account, found)
  const read = new Map<string, Text>()
  for (const [kind, some] of Map.groupBy(found, ({ kind }) => kind)) {
    const ids = some.map(({ id }) => id)
    for (const text of await readTexts[kind](db, account, ids)) read.set(`${kind} ${text.id}`, text)
  }
  return found.flatMap(({ kind, id }) => {
    const text = read.get(`${kind} ${id}`)
    if (!text) return []
    const { application, contact, interview, entry, note, texts } = text
    return [
      {
        ...{ kind, application, ...namesOf(text), words: excerpt(texts, tokens) },
        ...(contact !== null && { contact }),
        ...(interview !== undefined && { interview }),
        ...(entry && { entry }),
        ...(note && { note }),
      },
    ]
  })
}

function isMatch(piece: Piece): boolean {
  return piece.isMatch
}

function inOrder<One>(
  ids: readonly string[],
  all: readonly One[],
  idOf: (one: One) => string,
): readonly One[] {
  const byId = new Map(all.map((one) => [idOf(one), one]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
