// Nothing of another application: not its company, not its position, none of its people.
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { foldedWords, placesOf, wordsOfName, type FoldedWord } from './folded-words.ts'
import { isOwn, ownWords } from './own-words.ts'
import { placeOf, type Span } from './spans.ts'

type Place = {
  readonly text: string
  readonly words: readonly FoldedWord[]
  readonly isSubject: boolean
}

export function others(checking: Checking): readonly Finding[] {
  const { kase, note, around, text } = checking
  const own = ownWords(kase)
  const subject = note.subject ?? ''
  const places: readonly Place[] = [
    { text, words: foldedWords(text), isSubject: false },
    { text: subject, words: foldedWords(subject), isSubject: true },
  ]
  const found = around.otherApplications.flatMap((other) =>
    places.flatMap((place) => [
      ...companyOf(checking, place, other.company, own),
      ...positionOf(checking, place, other, own),
      ...other.people.flatMap((person) => personOf(checking, place, person, other.company, own)),
    ]),
  )
  return withoutTwice(found)
}

function companyOf(
  { kase, language }: Checking,
  place: Place,
  company: string,
  own: string,
): readonly Finding[] {
  const words = wordsOfName(company).filter((word) => !legal.test(word))
  const [first = ''] = words
  const isWord = language.common.has(first) || language.titles.test(first)
  const isTelling = first.length > 3 && !isWord && !isOwn(own, [first])
  const spans = isOwn(own, words) ? [] : placesOf(place.words, words, place.text)
  const short =
    isTelling && words.length > 1 ? placesOf(place.words, [first], place.text).filter(isNamed) : []
  return [...spans, ...short].map((span) =>
    wrong('wrong-company', span, place, {
      sentence: `“${span.text}” belongs to another application; this one is at ${kase.application.company}.`,
      right: kase.application.company,
    }),
  )
}

/** Where its own position is named in full, another one may be a thing of the past. */
function positionOf(
  { kase, language }: Checking,
  place: Place,
  other: { readonly position: string; readonly company: string },
  own: string,
): readonly Finding[] {
  const words = wordsOfName(other.position)
  if (isOwn(own, words)) return []
  const { position } = kase.application
  const namesOwn = placesOf(place.words, wordsOfName(position), place.text).length > 0
  return placesOf(place.words, words, place.text)
    .filter((span) => {
      const around = place.text.slice(Math.max(0, span.start - 30), span.end + 15)
      return language.post.test(around) || (words.length > 1 && !namesOwn)
    })
    .map((span) =>
      wrong('wrong-position', span, place, {
        sentence: `“${span.text}” is the position at ${other.company}; this note is about ${position}.`,
        right: position,
      }),
    )
}

function personOf(
  { contact, language }: Checking,
  place: Place,
  person: string,
  company: string,
  own: string,
): readonly Finding[] {
  const words = wordsOfName(person).filter((word) => !language.titles.test(word))
  const parts = words.filter(
    (word) => word.length > 2 && !language.common.has(word) && !isOwn(own, [word]),
  )
  const spans = isOwn(own, words) ? [] : placesOf(place.words, words, place.text)
  const alone = parts.flatMap((word) =>
    placesOf(place.words, [word], place.text).filter(
      (span) => isNamed(span) && !(language.nameWords.has(word) && isAlone(span, place, words)),
    ),
  )
  return [...spans, ...alone].map((span) =>
    wrong('wrong-person', span, place, {
      sentence: `“${span.text}” is somebody you met at ${company}; this note goes to ${contact.name}.`,
      right: span.text.includes(' ') ? contact.name : (contact.name.split(' ')[0] ?? contact.name),
    }),
  )
}

/** “Price”, “Grant”, “May”: without a title or the rest of the name only a word. */
function isAlone({ start, end }: Span, { words }: Place, name: readonly string[]): boolean {
  const index = words.findIndex((word) => word.start <= start && start < word.end)
  const [before, after] = [words[index - 1], words.find((word) => word.start >= end)]
  const goesWith = (word: FoldedWord | undefined) =>
    word !== undefined && (name.includes(word.folded) || titled.test(word.folded))
  return !goesWith(before) && !goesWith(after)
}

const titled = /^(?:mr|mrs|ms|miss|mx|dr|prof|dear|hi|hello|herrn?|frau|liebe[rs]?)$/

const legal =
  /^(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|se|co|corp|corporation|company|sa|bv|ab|oy|limited)$/

/** With a large letter in front. */
function isNamed({ text }: Span): boolean {
  return /^\p{Lu}/u.test(text)
}

function wrong(
  rule: string,
  span: Span,
  { isSubject }: Place,
  { sentence, right }: { readonly sentence: string; readonly right: string },
): Finding {
  if (isSubject)
    return { rule, severity: 'error', at: undefined, sentence: `In the subject: ${sentence}` }
  const mend = { label: `Make it “${right}”`, text: right }
  return { rule, severity: 'error', at: placeOf(span), sentence, mend }
}

/** The longest of those that stand at one place. */
function withoutTwice(found: readonly Finding[]): readonly Finding[] {
  const length = ({ at }: Finding) => (at ? at.end - at.start : 0)
  const kept: Finding[] = []
  for (const one of found.toSorted((a, b) => length(b) - length(a))) {
    const isCovered = kept.some(({ at, sentence }) =>
      at && one.at ? at.start < one.at.end && one.at.start < at.end : sentence === one.sentence,
    )
    if (!isCovered) kept.push(one)
  }
  return kept
}
