// The parts no note can do without: a salutation, thanks, the position, the promise, a name below.
import { isOpen } from '../plan/step.ts'
import { fold } from '../words/fold.ts'
import type { Finding } from './check.ts'
import type { Checking } from './checking.ts'
import { placeOf } from './spans.ts'

export function missingParts(checking: Checking): readonly Finding[] {
  return [
    ...noSalutation(checking),
    ...noThanks(checking),
    ...noPosition(checking),
    ...noPromise(checking),
    ...noSignature(checking),
  ]
}

function noSalutation({ parts, contact }: Checking): readonly Finding[] {
  if (parts.salutation) return []
  const sentence = `It begins without a salutation. Please greet ${contact.name}.`
  return [missing('no-salutation', sentence)]
}

function noThanks({ note, parts, contact, language }: Checking): readonly Finding[] {
  if (note.kind !== 'thank-you' || language.thanks.test(parts.body.text)) return []
  const sentence = `Nowhere does it thank ${contact.name}, and that is what it is for.`
  return [missing('no-thanks', sentence)]
}

/** By the word that says what it is at least, “the planner position”, or by two others. */
function noPosition({ kase, note, parts, language }: Checking): readonly Finding[] {
  const { position } = kase.application
  const bare = position.replaceAll(/\s*[([{].*?[)\]}]/g, '').replace(/(?<=\w),.*/, '')
  const words = wordsOf(bare)
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const head = of > 0 ? words[of - 1]! : words.at(-1)
  if (head === undefined) return []
  const said = wordsOf(`${note.subject ?? ''} ${parts.body.text}`)
  const ending = language.isSmallAfterGreeting ? 5 : 1
  const isSaid = (word: string) =>
    said.some((one) => one.startsWith(word) && one.length - word.length <= ending)
  const isEvident =
    words.filter((word) => word.length > 3 && word !== head && isSaid(word)).length > 1
  if (isSaid(head) || isEvident) return []
  const sentence = `It does not say which position it is about. Please name it: ${position}.`
  return [missing('no-position', sentence)]
}

function noPromise({
  note,
  around,
  contact,
  interview,
  language,
  parts,
}: Checking): readonly Finding[] {
  if (note.kind !== 'thank-you' || contact.wish === 'none') return []
  const isDue = around.plan.steps.some(
    (step) =>
      step.contact === contact.id &&
      step.interview === interview.id &&
      (step.kind === 'call' || step.kind === 'check-in' || step.kind === 'status-note') &&
      isOpen(step),
  )
  if (!isDue || language.promise.test(parts.body.text)) return []
  const sentence =
    'It does not say when you will be in touch. The promise is what makes your next call expected.'
  return [missing('no-promise', sentence)]
}

function noSignature({ kase, text, parts }: Checking): readonly Finding[] {
  const me = kase.candidate.name.trim()
  if (me === '') return []
  const at = parts.signature
  if (!at) {
    const end = text.trimEnd().length
    const mend = { label: `Sign with ${me}`, text: `${parts.closing ? '\n' : '\n\n'}${me}` }
    const sentence = 'There is no name at the end. Please sign with yours.'
    return [{ ...missing('no-signature', sentence), at: { start: end, end }, mend }]
  }
  const mine = wordsOf(me)
  if (wordsOf(at.text).some((word) => mine.includes(word))) return []
  const sentence = `It is signed “${at.text}”, and your name is ${me}.`
  const mend = { label: `Sign with ${me}`, text: me }
  return [{ ...missing('no-signature', sentence), at: placeOf(at), mend }]
}

function missing(rule: string, sentence: string): Finding {
  return { rule, severity: 'error', at: undefined, sentence }
}

function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
