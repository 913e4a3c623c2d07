// A mail in the story from which nothing followed: an automatic reply, a note that is still on its way.
import { sayClock } from '#core/days/say.ts'
import { clockOf } from '#core/days/zone.ts'
import type { MailInStory } from '#store/mail-in-story.ts'
import { Sentence } from '../sentence.tsx'

type StoryMailProps = {
  readonly mail: MailInStory
  readonly nameOf: (contact: string) => string
  readonly zone: string
}

export const StoryMail = ({ mail, nameOf, zone }: StoryMailProps) => {
  const name = mail.contact === undefined ? 'somebody there' : nameOf(mail.contact)
  const sentence = sayMailCame(mail, name)
  return (
    <li>
      <div class="when">{sayClock(clockOf(mail.cameAt, zone))}</div>
      <div>
        <p class="what">
          <Sentence names={[name]}>{sentence}</Sentence>
        </p>
        <p class="screen-only">
          <a href={`/mail/${mail.id}`} aria-label={`Read the mail: ${sentence}`}>
            Read the mail
          </a>
        </p>
      </div>
    </li>
  )
}

function sayMailCame({ kind }: MailInStory, name: string): string {
  switch (kind) {
    case 'bounce':
      return `A mail server wrote about your email to ${name}.`
    case 'automatic':
      return `An automatic reply of ${name} came.`
    default:
      return `${name} wrote.`
  }
}
