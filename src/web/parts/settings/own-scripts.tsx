// The way to scripts of one's own.

export const OwnScripts = () => (
  <>
    <p>
      For every call Sincerely proposes what to say. Where you would rather say it in your own
      words, write them once, and each call fills in its names and days.
    </p>
    <p>
      <a href="/settings/scripts">Your own scripts</a>
    </p>
  </>
)
