// What the last form did, said once on the page it led to. The address carries only a word for it.
import type { Child } from 'hono/jsx'
import { Notice } from './notice.tsx'

type DoneProps = { readonly done: string | undefined; readonly back?: Child }

export const Done = ({ done, back }: DoneProps) => {
  const sentence = done === undefined ? undefined : sentences.get(done)
  return sentence === undefined ? null : <Notice back={back}>{sentence}</Notice>
}

const sentences: ReadonlyMap<string, string> = new Map([
  ['about-you', 'Kept. Letters and scripts use it from now on.'],
  ['your-letters', 'Kept. Your next letters are written like that.'],
  ['your-pace', 'Kept. Your plans follow this pace from now on.'],
  ['days-and-holidays', 'Kept. Your plans follow these days from now on.'],
  ['going-away', 'Enjoy the time away. Everything that is open waits until you are back.'],
  ['back', 'Welcome back. What waited for you goes on from today.'],
  ['scheduled', 'Good luck. Once it is over, what to do stands here and under Today.'],
  ['people', 'These people are kept.'],
  ['imported', 'Kept. Whoever is new stands here now.'],
  ['stopped', 'Stopped. Nobody of it is kept.'],
  [
    'gone',
    'What you brought is not waiting here any more: it is kept already, or an hour has passed. Bring it once more if you miss somebody.',
  ],
  ['not-wanted', 'It is let go; nothing of it is kept.'],
  ['person', 'Kept. Your plans follow it from now on.'],
  ['joined', 'They are one person now, with all that both had.'],
  ['two-again', 'They are two people again, each as before.'],
  ['apart', 'Two people, then. You are not asked about them again.'],
  ['preferred', 'Kept. This is the one that is used from now on.'],
  ['photo', 'The photo is kept.'],
  ['photo-removed', 'The photo is removed.'],
  ['wish', 'Kept. What comes next with them follows their wish.'],
  ['zone', 'Kept. Calls are planned by this clock from now on.'],
  ['absence', 'Noted. Calls and questions wait until they are back.'],
  ['return', 'Noted. What waited for them goes on.'],
  ['sent', 'It is in the journal. Here is the next thank-you.'],
  ['advanced', 'Noted. If there is no day yet, leave this: Today asks after it in good time.'],
  ['news', 'Noted. This is what follows from it.'],
  ['afterwards', 'Kept. It rests here until you open it again, or until its day.'],
  ['put-off', 'Put off. It will stand under Today on that day.'],
  ['let-go', 'Let go. The plan goes on without it.'],
  ['taken-back', 'Taken back, as if it had never been written.'],
  ['moved', 'The interview is changed, and the plan with it.'],
  ['called-off', 'Called off. It no longer counts.'],
  ['reinstated', 'It takes place after all.'],
  ['changed', 'Changed.'],
  ['removed', 'The application is removed.'],
  [
    'practising',
    'Here you are Dana, after an interview at Halvorsen Paper. Do what Today asks of her, then let a day or a week go by.',
  ],
  ['practised', 'That was practice, and nothing of it is kept. What you do from here on is real.'],
  ['kept', 'Kept.'],
  ['signed-out', 'You are signed out on this device.'],
  ['pass-phrase', 'Kept. Every page asks for it from now on; every other device is signed out.'],
  ['ended', 'That device is signed out.'],
  [
    'entered',
    'This device is signed in. It stays so until you end it in Settings, or leave it unused for 30 days.',
  ],
  ['reference', 'Kept. They stand ready for when a company asks.'],
  ['reference-removed', 'They are off the list.'],
  ['reference-told', 'Noted, with today as the day.'],
  ['reference-agreed', 'Noted: they agreed today.'],
  ['reference-briefed', 'Kept. The note to them has it now.'],
  ['file', 'Kept. It stands ready for when a company asks.'],
  ['file-removed', 'The file is removed.'],
  ['file-sent', 'Noted.'],
  ['file-not-sent', 'It is not noted any more.'],
  ['post', 'Kept. What you print, and when it is expected, follow it from now on.'],
  ['signature', 'Your signature is kept. This is how it is printed.'],
  ['signature-removed', 'Your signature is removed.'],
  ['words', 'Kept for this call.'],
  ['proposed', 'This is what Sincerely proposes again.'],
  ['note-words', 'Kept. This note goes out in your words.'],
  ['note-proposed', 'This is what Sincerely proposes again.'],
  ['script', 'Kept.'],
  [
    'template',
    'This is your own template now, and this call uses it. Give it a name you know it by.',
  ],
  ['script-usual', 'Such calls use it from now on.'],
  ['script-not-usual', 'Such calls use what Sincerely proposes again.'],
  ['script-removed', 'The script is removed.'],
  ['provided', 'Sent. No call waits for it any more.'],
])
