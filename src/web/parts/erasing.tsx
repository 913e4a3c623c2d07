// What is said wherever something is erased: that it is for good, and where it still lies.
import type { CopiesHeld } from '#app/backups/erase-backups.ts'
import type { Day } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import type { WhereHeld } from '../forms/where-held.ts'
import type { Filled } from '../forms/filled.ts'
import { Choice } from './choice.tsx'

export const NotToUndo = () => <>This cannot be undone. Please read what it means first.</>

type ElsewhereProps = WhereHeld & {
  /** Everything goes, and the way to other servers with it. */
  readonly isAll?: boolean
}

/** What lies where Sincerely does not reach. */
export const Elsewhere = ({ copies, onServer, isPractice, isAll }: ElsewhereProps) =>
  isPractice ? null : (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">Where it still lies afterwards</h2>
      <ul class="means">
        {copies ? <InBackups {...copies} /> : <OnServer />}
        {onServer && isAll && (
          <li>
            In your calendar and address book on a server. To take out what lies there,{' '}
            <a href="/settings/calendar/account">disconnect it first</a>.
          </li>
        )}
        {!isAll && (
          <li>
            In calendars and address books that follow from here, until they are brought in step or
            ask again.
          </li>
        )}
        <li>
          In what you took out: exports, backups you made by hand, printed letters; and in
          mailboxes, yours and theirs: mails you sent, mails that came.
        </li>
        <li>
          On a phone that keeps pages to read without a network, until it opens Today with one; and
          in what was typed there and never sent.
        </li>
      </ul>
    </section>
  )

const InBackups = ({ daily, lastGoesOn, staying, ofOthers, today }: CopiesHeld) => (
  <>
    {daily > 0 && (
      <li>
        {sayGoing(daily, lastGoesOn, today)} Or erase {daily === 1 ? 'it' : 'them'} at once, below.
      </li>
    )}
    {staying > 0 && (
      <li>
        In {staying === 1 ? 'one copy' : `${staying} copies`} kept before an upgrade or set aside.{' '}
        {staying === 1 ? 'It stays' : 'They stay'} until you erase the backups.
      </li>
    )}
    {ofOthers > 0 && (
      <li>
        In {ofOthers === 1 ? 'one backup' : `${ofOthers} backups`} of another computer in the same
        folder. Erase {ofOthers === 1 ? 'it' : 'them'} there.
      </li>
    )}
  </>
)

function sayGoing(daily: number, lastGoesOn: Day | undefined, today: Day): string {
  const day = lastGoesOn === undefined ? '' : ` on ${sayFarDay(lastGoesOn, today)}`
  return daily === 1
    ? `In the one backup made so far. If one is made each day, it goes by itself${day}.`
    : `In the ${daily} backups made so far. If one is made each day, the last goes by itself${day}.`
}

const OnServer = () => (
  <li>
    In backups of the database server, and in its own log until that is written over; whoever runs
    it knows when.
  </li>
)

type OfferProps = { readonly of: Filled; readonly copies: CopiesHeld | undefined }

/** Nothing where there are none. */
export const BackupsToo = ({ of, copies }: OfferProps) =>
  copies && copies.daily + copies.staying > 0 ? (
    <Choice
      of={of}
      name="backups"
      label="The backups made so far"
      several
      options={[{ value: 'yes', word: 'Erase them too', hint: 'A new one is made at once.' }]}
    />
  ) : null
