// The kinds of call, as the pages name them.
import type { Stage } from '#core/words/calling.ts'
import type { Reached } from '#core/words/script.ts'

export const reachedWords: Readonly<Record<Reached, string>> = {
  answered: 'They answer',
  voicemail: 'Voicemail',
  colleague: 'A colleague',
}

export const stageWords: Readonly<Record<Stage, string>> = {
  first: 'The first call',
  'second try': 'The second try',
  later: 'Later calls',
}

/** `They answer, the first call` */
export function sayKind(reached: Reached, stage: Stage): string {
  return `${reachedWords[reached]}, ${stageWords[stage].toLowerCase()}`
}
