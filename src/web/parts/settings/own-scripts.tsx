// The way to scripts and notes of one's own.

export const OwnScripts = () => (
  <>
    <p>
      For every call Sincerely proposes what to say, and for every note what to write. Where you
      would rather put it in your own words, write them once, and each call or note fills in its
      names and days.
    </p>
    <ul class="plain-list">
      <li>
        <a href="/settings/scripts">Your own scripts</a>
      </li>
      <li>
        <a href="/settings/notes">Your own notes, and words spelled as you like</a>
      </li>
    </ul>
  </>
)
