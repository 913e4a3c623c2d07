// What sends mails and can be killed: Sincerely, and the queues it is seen beside.
import type { ChildProcess } from 'node:child_process'

export type Letter = {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

export type Sender = {
  readonly name: string
  /** These are to be sent now. */
  readonly fill: (letters: readonly Letter[]) => Promise<void>
  /** Starts a process that sends until it is killed. */
  readonly start: () => ChildProcess
  /** What a keeper does at once when they know that a process is dead. */
  readonly tidy: () => Promise<void>
  /** Whether there is nothing left that it would send by itself. */
  readonly isDone: () => Promise<boolean>
  /** To whom it says that it cannot know. */
  readonly uncertain: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** Letters to people of companies of their own, whose addresses begin alike. */
export function letters(count: number, name: string): readonly Letter[] {
  return Array.from({ length: count }, (_, index) => ({
    from: 'dana@dana.example',
    to: `${name}-${index}@${name}-company-${index}.example`,
    subject: `Thank you, ${index}`,
    text: `It was good to talk about the ${index} machines you keep running.`,
  }))
}
