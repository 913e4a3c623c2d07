// What this page calls itself, and what that belongs to, as its title says it.
export function placeInWords(): readonly [title: string, about: string] {
  const [title = '', about = ''] = document.title.replace(/^Please check: /, '').split(' · ')
  return [title, about]
}
