// The way from the settings to the calendar.

export const ToCalendar = () => (
  <>
    <p>
      Each open step in the calendar you look at anyway, with the number, what to say, and an alarm.
    </p>
    <p>
      <a href="/settings/calendar">Your calendar</a>,{' '}
      <a href="/settings/calendar/account">a calendar on a server</a>
    </p>
  </>
)
