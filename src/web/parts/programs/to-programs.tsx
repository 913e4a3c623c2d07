// The way from the settings to other programs: those that come in, and those that are told.

export const ToPrograms = () => (
  <>
    <p>
      For scripts of your own and for an assistant: let them in, each with what you allow it, or
      have a server told what happens here.
    </p>
    <p>
      <a href="/settings/programs">Programs that come in</a>,{' '}
      <a href="/settings/webhooks">programs that are told</a>
    </p>
  </>
)
