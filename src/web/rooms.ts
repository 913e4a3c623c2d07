// The rooms one can go to from everywhere, by a link or by keys.

export const rooms = [
  { name: 'today', path: '/', word: 'Today', keys: 'g t' },
  { name: 'applications', path: '/applications', word: 'Applications', keys: 'g a' },
  { name: 'people', path: '/people', word: 'People', keys: 'g p' },
  { name: 'new', path: '/interviews/new', word: 'New', more: ' interview', keys: 'n' },
  { name: 'insights', path: '/insights', word: 'Insights', keys: 'g i', seldom: true },
  { name: 'settings', path: '/settings', word: 'Settings', keys: 'g s' },
] as const

export type Room = (typeof rooms)[number]

export function nameOf(room: Room): string {
  return 'more' in room ? room.word + room.more : room.word
}
