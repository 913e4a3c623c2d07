// The way from the settings to what is done with the data as a whole.

export const ToData = () => (
  <>
    <p>
      Backups, and putting one back; taking everything along; erasing what should not be kept any
      more.
    </p>
    <p>
      <a href="/settings/data">Your data</a>
    </p>
  </>
)
