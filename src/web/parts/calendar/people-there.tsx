// The address book on one's server: people to it, and people from it.
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'

const path = '/settings/calendar/account'

export const PeopleThere = ({ isThere }: { readonly isThere: boolean }) => (
  <section aria-labelledby="people-there">
    <h2 id="people-there">Your people</h2>
    <div class="stack">
      {isThere ? (
        <p>
          Your people are in an address book “Sincerely” there. It is a copy: change them here, and
          it follows.
        </p>
      ) : (
        <p>
          Everyone you met can stand in an address book of their own there, so that your phone knows
          who calls back.
        </p>
      )}
      <div class="actions">
        <Form action={isThere ? `${path}/people-end` : `${path}/people`}>
          <Button weight="second">
            {isThere ? 'Take them out there' : 'Keep my people there, too'}
          </Button>
        </Form>
        <a href="/import/address-book">Bring in people from an address book there</a>
      </div>
    </div>
  </section>
)
