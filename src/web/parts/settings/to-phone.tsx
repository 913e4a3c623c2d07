// The way from the settings to what is done for the phone.
import { LinkButton } from '../button.tsx'

export const ToPhone = () => (
  <>
    <p>
      Collect whom you met and debrief on the way home, with your phone on the same data. It begins
      with a pass-phrase.
    </p>
    <div class="actions">
      <LinkButton weight="second" href="/settings/phone">
        Bring in your phone
      </LinkButton>
    </div>
  </>
)
