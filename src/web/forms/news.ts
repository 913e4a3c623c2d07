// What one can hear, what follows from it, and the entry it becomes.
import type { Desk } from '#app/desk.ts'
import { readAll } from '#app/input/read-all.ts'
import { noteAway } from '#app/note-away.ts'
import { readReply } from '#app/read-reply.ts'
import { recordBounce } from '#app/record-bounce.ts'
import { recordNews } from '#app/record-news.ts'
import { recordReply } from '#app/record-reply.ts'
import { recordRequest } from '#app/record-request.ts'
import { Problem } from '#core/problem.ts'
import { typed } from './answer.ts'

type News = { readonly key: string; readonly application: string; readonly data: FormData }

/** Writes it into the journal; says whether a further interview was agreed. */
export async function keepNews(desk: Desk, { key, application, data }: News): Promise<boolean> {
  const [day, said] = [typed(data, 'day') ?? '', typed(data, 'said')]
  const { news, contact } = readAll({
    news: () => chosen(data, 'news', 'Please choose what you heard.'),
    contact: () =>
      typed(data, 'news') === 'withdrawn'
        ? ''
        : chosen(data, 'contact', 'Please choose who it was.'),
  })
  const about = { key, application, contact }
  switch (news) {
    case 'withdrawn':
      await recordNews(desk, { key, application, news, words: said })
      return false
    case 'bounce':
      await recordBounce(desk, { ...about, words: said })
      return false
    case 'away':
      await noteAway(desk, { ...about, until: day, words: said })
      return false
    case 'asked-for':
      await recordRequest(desk, { ...about, what: said, by: day })
      return false
    case 'unread':
      await recordReply(desk, { ...about, said })
      return false
    default:
      await readReply(desk, { ...about, meaning: news, decisionBy: day, said })
      return news === 'advanced'
  }
}

function chosen(data: FormData, field: string, sentence: string): string {
  const value = typed(data, field)
  if (value) return value
  throw new Problem('missing', sentence, { field })
}

/** What somebody may have meant who wrote or called. */
export const meaningOptions = [
  { value: 'courtesy', word: 'Thanks, but no news', hint: 'Your plan stays as it is.' },
  {
    value: 'update',
    word: 'News, nothing decided',
    hint: 'Calls wait a week; a day they named is waited for.',
  },
  {
    value: 'advanced',
    word: 'A further interview',
    hint: 'The follow-ups still open fall away. You can add it next.',
  },
  { value: 'offer', word: 'An offer', hint: 'Congratulations. Nothing more to follow up.' },
  { value: 'rejection', word: 'A no', hint: 'Nothing more to follow up here.' },
]

export const newsOptions = [
  ...meaningOptions,
  {
    value: 'unread',
    word: 'Something I have not read yet',
    hint: 'Everything waits until you have.',
  },
  {
    value: 'asked-for',
    word: 'They want something from me',
    hint: 'References, for example. Say what in the words below.',
  },
  {
    value: 'away',
    word: 'An out-of-office',
    hint: 'That person is left alone until they are back.',
  },
  {
    value: 'bounce',
    word: 'My email came back',
    hint: 'It counts as not sent, and you will need another address.',
  },
  { value: 'withdrawn', word: 'I am withdrawing', hint: 'Everything ends here.' },
]
