// A mail is taken back: as long as the dot that hands it over is not written, it goes no further.
import { Problem } from '#core/problem.ts'
import { findMail, type Mail } from '#store/outbox.ts'
import { moveMails } from '#store/outbox-moves.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk, WritingDesk } from '../desk.ts'

export async function takeBackMail(
  desk: Desk,
  input: Keyed & { readonly id: string },
): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account, now } = desk
    const { id, state } = await getMail(desk, input.id)
    const move = { endedAt: now(), worker: null, because: 'You took it back.' }
    const moved = await moveMails(db, account, [id], { state: 'withdrawn', ...move })
    if (moved === 0) throw tooLate(state)
    return { outcome: '', moved: [] }
  })
}

export async function getMail({ db, account }: WritingDesk, id: string): Promise<Mail> {
  const mail = await findMail(db, account, id)
  if (!mail) throw new Problem('not-found', 'There is no such mail in the outbox.', { field: 'id' })
  return mail
}

function tooLate(state: Mail['state']): Problem {
  switch (state) {
    case 'withdrawn':
      return new Problem('conflict', 'This was taken back already.')
    case 'failed':
      return new Problem('conflict', 'This did not go out, and will not any more.')
    case 'uncertain':
      return new Problem('conflict', 'This may have gone out already; look in your Sent folder.')
    default:
      return new Problem('conflict', 'It has gone out just now, so it cannot be taken back.')
  }
}
