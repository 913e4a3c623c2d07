import { afterAll, expect, test } from 'vitest'
import { noteKinds } from '#core/journal/entry.ts'
import { note } from '#core/words/note.ts'
import { knownWords } from '#core/checks/known-words.ts'
import { day, panel, planOf } from '../../test/words/panel.ts'
import { endProofReading, isProofReaderRunning, proofRead } from './proof-read.ts'

const letter = `Dear Ana,

Thank you for the talk about the winders at Halvorsen Paper with Lê Thị Hồng. I look forward to seeing you.

Dana Okafor`

const read = (text: string, limits: Parameters<typeof proofRead>[1] = {}) =>
  proofRead({ text, english: 'en-US', known: ['Halvorsen Paper', 'Lê Thị Hồng'] }, limits)

afterAll(endProofReading)

test('nothing runs before the first text', async () => {
  expect(isProofReaderRunning()).toBe(false)
  expect(await read(letter)).toEqual([])
  expect(isProofReaderRunning()).toBe(true)
})

test.each([
  ['the talk', 'teh talk', 'spelling', 'teh', 'the'],
  ['forward', 'foward', 'spelling', 'foward', 'forward'],
  ['I look', 'I would of looked. I look', 'grammar', 'would of', 'would have'],
  ['Dana', '🎉 A definately good day. Dana', 'spelling', 'definately', 'definitely'],
])('“%s” as “%s” is %s', async (from, to, rule, wrong, right) => {
  const text = letter.replace(from, to)
  const [finding, ...more] = await read(text)
  expect(more).toEqual([])
  expect(finding).toMatchObject({ rule, severity: 'warning', mend: { text: right } })
  expect(text.slice(finding!.at!.start, finding!.at!.end)).toBe(wrong)
})

test('whatever Sincerely composes is read without a remark', async () => {
  const kase = panel({ interview: { decisionBy: day('2026-03-06') } })
  const sentOn = day('2026-03-10')
  for (const kind of noteKinds)
    for (const { id: contact } of kase.contacts) {
      const about = { interview: 'i1', contact, kind, channel: 'email', sentOn } as const
      const written = note(kase, { ...about, plan: planOf(kase) })
      if (written.state === 'lacking') throw new Error('lacking')
      const { text } = written
      const found = await proofRead({ text, english: 'en-US', known: knownWords(kase) })
      expect({ text, found }).toEqual({ text, found: [] })
    }
})

test('words of their trade and names are let be', async () => {
  const text = letter.replace(
    'I look',
    'The palletizer and the SAP PM at Kubernetes run on dbt. I look',
  )
  expect(await read(text)).toEqual([])
})

test('words of the other English, of a kitchen and of a dairy are let be', async () => {
  const text =
    'We organise the colour and the flavour, with mise en place, garde manger and a washed tomme.'
  expect(await read(text)).toEqual([])
})

test('nothing strange in a text harms', async () => {
  for (const text of ['', ' \n ', '\u0000\uD800 👩‍👩‍👧 \u202E', 'x'.repeat(300), '{{[[<<%']) {
    expect(Array.isArray(await read(text))).toBe(true)
  }
})

test('a text that is too long is refused', async () => {
  await expect(read('word '.repeat(2_001))).rejects.toMatchObject({
    code: 'too-long',
    field: 'text',
  })
})

// The last one of the file: it ends the reader that served all the others.
test('nothing runs after some idle time, nor when a text takes too long', async () => {
  await read('', { idleMs: 1 })
  await expect.poll(isProofReaderRunning).toBe(false)
  await expect(read(letter, { deadlineMs: 1 })).rejects.toMatchObject({ code: 'stopped' })
  expect(isProofReaderRunning()).toBe(false)
})
