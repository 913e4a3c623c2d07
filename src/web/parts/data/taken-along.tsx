// The ways out and in, from the page of one's data.

export const TakenAlong = () => (
  <div class="stack">
    <p>
      All of it as one file that another Sincerely, and any other program, can read; or tables for a
      spreadsheet.
    </p>
    <p>
      <a href="/settings/data/export">Take it along</a>
    </p>
    <p>
      <a href="/settings/data/import">Bring an archive in</a>
    </p>
  </div>
)
