// The way to when and where reminders ring.

export const ToReminders = () => (
  <>
    <p>
      What is due can ring where you look anyway, at hours you like: each step on its day, and once
      more the day after.
    </p>
    <p>
      <a href="/settings/reminders">Reminders</a>
    </p>
  </>
)
