// A script as text for people: what was said last, what to say, the questions, how long it takes.
import { styleText } from 'node:util'
import type { Script } from '#core/words/written.ts'

export function sayScript(script: Script, lastTime: string | undefined): string {
  const { title, lines, questions, closing, seconds } = script
  const parts = [
    styleText('bold', title, { stream: process.stdout }),
    ...(lastTime ? [lastTime] : []),
    ...lines,
    ...(questions.length > 0 ? [questions.map(({ text }) => `- ${text}`).join('\n')] : []),
    ...closing,
    `About ${seconds} seconds, read calmly.`,
  ]
  return `${parts.join('\n\n')}\n`
}
