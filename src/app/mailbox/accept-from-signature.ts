// Takes over what somebody's signature says of them: their phone, or their title.
import { Problem } from '#core/problem.ts'
import { changeWays } from '#store/contact-ways.ts'
import { change, type Keyed } from '../change.ts'
import type { Desk } from '../desk.ts'
import { word } from '../input/word.ts'
import { movedBy } from '../moved-by.ts'
import { putContact } from '../place-person.ts'
import { showMail } from './show-mail.ts'

type Accepting = Keyed & { readonly mail: string; readonly what: string }

/** A further phone stands behind the one that is used, unless that one is wrong. */
export async function acceptFromSignature(desk: Desk, input: Accepting): Promise<void> {
  const what = word(input.what, ['phone', 'title'], 'what')
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const from = (await showMail(desk, input.mail)).about?.from
    const said = from?.inSignature[what]
    if (!from || said === undefined) throw nothingNew()
    const { folded: _, ...known } = from.contact
    const { ways, reach } = from
    if (what === 'phone' && known.phone !== undefined && reach.phone) {
      await changeWays(db, account, known.id, { ...ways, phones: [...ways.phones, said] })
    } else {
      await putContact(desk, known, { ...known, [what]: said })
    }
    return { outcome: '', moved: await movedBy(desk, [known.id]) }
  })
}

function nothingNew(): Problem {
  const sentence = 'There is nothing new in this signature any more.'
  return new Problem('conflict', sentence, { field: 'what' })
}
