// The way from the settings to one's own mailbox.

export const ToMail = () => (
  <>
    <p>
      With your own mailbox notes go out from here, at the hour you choose, and a reply stops what
      was about to go.
    </p>
    <p>
      <a href="/settings/mail">Your mail</a>
    </p>
  </>
)
