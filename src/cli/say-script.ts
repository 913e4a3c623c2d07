// A script as text for people: what was said last, what to say, the questions, how long it takes.
import type { Layout } from './frame/layout.ts'

type Said = {
  readonly title: string
  readonly lines: readonly string[]
  readonly questions: readonly { readonly text: string }[]
  readonly closing: readonly string[]
  readonly seconds: number
}

export function sayScript({ paint, wrap }: Layout, script: Said, lastTime: string | undefined) {
  const { title, lines, questions, closing, seconds } = script
  const parts = [
    ...(lastTime ? [lastTime] : []),
    ...lines,
    ...(questions.length > 0 ? [questions.map(({ text }) => `- ${text}`).join('\n')] : []),
    ...closing,
    `About ${seconds} seconds, read calmly.`,
  ]
  return `${paint('bold', title)}\n\n${parts.map((part) => wrap(part)).join('\n\n')}\n`
}
