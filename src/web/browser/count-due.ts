// The installed app shows on its icon how many steps are due, as Today says it; none takes the number away.
export function countDue(): void {
  const due = document.querySelector<HTMLElement>('[data-due]')?.dataset['due']
  if (due !== undefined && 'setAppBadge' in navigator)
    void navigator.setAppBadge(Number(due)).catch(() => {})
}
