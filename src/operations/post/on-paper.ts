// A note on paper, in the words that stand there.
import { channel, noteWords, thisNote } from '../shapes/note.ts'

export const onPaper = {
  ...thisNote,
  channel: channel.exclude(['email']),
  text: noteWords.text,
}
