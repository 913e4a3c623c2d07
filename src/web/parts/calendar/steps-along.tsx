// A quiet line below a plan: its open steps as a file for a calendar.

export const StepsAlong = ({ application }: { readonly application: string }) => (
  <p class="quiet small steps-along screen-only">
    Will this computer be off?{' '}
    <a href={`/applications/${application}/steps.ics`}>Download the open steps for your calendar</a>
    , alarms and scripts included, or <a href="/settings/calendar">let it read them by itself</a>.
  </p>
)
