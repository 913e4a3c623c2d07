// The salutation is for the person it goes to, and so is every “Thank you, Ana.”
import { languageOf } from '../words/languages/languages.ts'
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { editDistance } from './edit-distance.ts'
import { foldedWords, wordsOfName, type FoldedWord } from './folded-words.ts'
import { matchesIn, placeOf, spanAt, type Span } from './spans.ts'

export function salutation(checking: Checking): readonly Finding[] {
  return [
    ...ofGreeting(checking),
    ...turnedRound(checking),
    ...ofVocatives(checking),
    ...titledFirstNames(checking),
  ]
}

function ofGreeting(checking: Checking): readonly Finding[] {
  const { contact, language, parts } = checking
  const greeting = parts.salutation
  if (!greeting) return []
  const words = foldedWords(greeting.text, greeting.start)
  const named = words.filter(({ folded }) => folded.length > 1 && !language.titles.test(folded))
  const theirs = namesOf(checking)
  const strange = named.filter((word) => !isTheirs(word, theirs))
  const right = greetedAs(checking)
  if (
    named.length === 0 ||
    (language.toNobody.test(greeting.text) && strange.length === named.length)
  ) {
    const sentence = `It greets nobody by name, and you know to whom it goes: ${contact.name}.`
    return [{ rule: 'salutation-to-nobody', severity: 'warning', at: placeOf(greeting), sentence }]
  }
  const isForSeveral =
    named.length > strange.length && strange.every((word) => isColleague(checking, word))
  if (strange.length === 0 || isForSeveral) return []
  const place = spanAt(
    strange[0]!.start,
    greeting.text.slice(strange[0]!.start - greeting.start, strange.at(-1)!.end - greeting.start),
  )
  const sentence = `The salutation is for “${place.text}”, and this note goes to ${contact.name}.`
  return [
    wrongPerson(
      'wrong-salutation',
      place,
      sentence,
      named.length > strange.length ? undefined : right,
    ),
  ]
}

/** “Dear Ruiz Ana” to Ana Ruiz. */
function turnedRound({ contact, parts }: Checking): readonly Finding[] {
  const greeting = parts.salutation
  const [one, other] = contact.name.split(' ').slice(-2)
  if (!greeting || !one || !other) return []
  const turned = new RegExp(
    `(?<![\\p{L}-])${RegExp.escape(other)} ${RegExp.escape(one)}(?![\\p{L}-])`,
    'giu',
  )
  return matchesIn(greeting.text, turned).map(({ start, text }) => ({
    ...({ rule: 'name-order', severity: 'warning' } as const),
    at: placeOf(spanAt(greeting.start + start, text)),
    sentence: `“${text}” is turned round; the name is ${contact.name}.`,
    mend: { label: `Make it “${one} ${other}”`, text: `${one} ${other}` },
  }))
}

/** “Thank you again, Ben.” in a note to Ana. */
function ofVocatives(checking: Checking): readonly Finding[] {
  const { kase, contact, text, language } = checking
  const theirs = namesOf(checking)
  const colleagues = kase.contacts
    .filter(({ id }) => id !== contact.id)
    .flatMap(({ name }) => wordsOfName(name))
  const right = greetedAs(checking)
  return checking.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(/, (?<name>\p{Lu}[\p{L}\p{M}'’-]+)(?=[.,!]| for\b)/gu)].flatMap(
      (match) => {
        const { name = '' } = match.groups ?? {}
        const [word] = foldedWords(name, sentence.start + match.index + 2)
        if (!word || isTheirs(word, theirs) || !colleagues.includes(word.folded)) return []
        if (!language.thanks.test(sentence.text.slice(0, match.index))) return []
        const at = spanAt(word.start, text.slice(word.start, word.end))
        const said = `This speaks to “${name}”, and the note goes to ${contact.name}.`
        return [wrongPerson('wrong-person', at, said, right)]
      },
    ),
  )
}

function greetedAs({ kase, contact }: Checking): string {
  const { customs } = languageOf(kase.candidate.language)
  return customs.addressed(contact.name, kase.candidate.tone === 'formal').name
}

/** “Dear Mr. Einar” to Einar Tollefson: with a title goes the last name. */
function titledFirstNames({ kase, contact, text, language }: Checking): readonly Finding[] {
  const { customs } = languageOf('en-US')
  return kase.contacts.flatMap(({ id, name }) => {
    const bare = name.replaceAll(/["“(][^"”)]*["”)]/g, '').trim()
    const all = wordsOfName(bare).filter((word) => !language.titles.test(word))
    // “Mei-Ling” is one first name of two words.
    const firsts = wordsOfName(
      bare.split(' ').find((word) => !language.titles.test(word.replace('.', ''))) ?? '',
    )
    const [first = ''] = all
    const rest = all.slice(firsts.length)
    const last = rest.at(-1)
    const untitled = bare.split(' ').filter((word) => !language.titles.test(word.replace('.', '')))
    const spoken = customs.addressed(untitled.join(' '), false).name
    const isFirst = wordsOfName(spoken)[0] === first
    if (last === undefined || last === first || !isFirst) return []
    const words = foldedWords(text)
    return words.flatMap((word, index) => {
      const title = words[index - 1]
      if (word.folded !== first || !title || !language.honorific.test(title.text)) return []
      if (!/^\.? $/.test(text.slice(title.end, word.start))) return []
      const isWhole = firsts.every((one, shift) => words[index + shift]?.folded === one)
      const end = isWhole ? index + firsts.length - 1 : index
      if (rest.includes(words[end + 1]?.folded ?? '')) return []
      const at = spanAt(title.start, text.slice(title.start, words[end]!.end))
      const right = bare.split(' ').at(-1)!
      const sentence = `“${at.text}” has the first name behind the title; ${name} would be “${title.text} ${right}”.`
      const mend = {
        label: `Make it “${right}”`,
        text: text.slice(title.start, word.start) + right,
      }
      const severity = id === contact.id ? 'error' : 'warning'
      return [{ rule: 'name-order', severity, at: placeOf(at), sentence, mend } as const]
    })
  })
}

/** Every name they may be called by, folded. */
function namesOf({ contact, language }: Checking): readonly string[] {
  const words = wordsOfName(contact.name)
  const short = language.shortNames.filter((names) => names.some((name) => words.includes(name)))
  return [...words, ...short.flat()]
}

/** A misspelled one is another rule's. */
function isTheirs({ folded }: FoldedWord, theirs: readonly string[]): boolean {
  return theirs.some(
    (name) =>
      editDistance(folded, name, name.length > 6 ? 2 : 1) <=
      (name.length > 6 ? 2 : name.length > 2 ? 1 : 0),
  )
}

function isColleague({ kase }: Checking, { folded }: FoldedWord): boolean {
  return kase.contacts.some(({ name }) => wordsOfName(name).includes(folded))
}

function wrongPerson(
  rule: string,
  span: Span,
  sentence: string,
  right: string | undefined,
): Finding {
  const mend = right === undefined ? {} : { mend: { label: `Make it “${right}”`, text: right } }
  return { rule, severity: 'error', at: placeOf(span), sentence, ...mend }
}
