// The candidate has looked at what a program drafted, and makes it their own as it is.
import { reaches } from '#core/words/script.ts'
import { takeOverCallWords, takeOverNoteWords } from '#store/drafts.ts'
import { change, type Keyed } from '../change.ts'
import { composeNote } from '../compose-note.ts'
import { composeScripts } from '../compose-scripts.ts'
import type { Desk } from '../desk.ts'
import { word } from '../input/word.ts'
import type { OfNote } from '../keep-note-words.ts'

export async function takeOverNote(desk: Desk, input: OfNote): Promise<void> {
  await change(desk, input, async (desk) => {
    const { one } = await composeNote(desk, input)
    await takeOverNoteWords(desk.db, desk.account, one)
    return { outcome: '', moved: [] }
  })
}

export async function takeOverScript(
  desk: Desk,
  input: Keyed & {
    readonly interview: string
    readonly contact: string
    readonly reached: string
  },
): Promise<void> {
  const reached = word(input.reached, reaches, 'reached')
  await change(desk, input, async (desk) => {
    const { stand } = await composeScripts(desk, input)
    await takeOverCallWords(desk.db, desk.account, { ...stand.call, reached })
    return { outcome: '', moved: [] }
  })
}
