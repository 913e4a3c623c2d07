// A reminder as it is sent: to call Ana.
import type { ReminderMessage } from '../../src/core/reminders/way.ts'

export const callAna: ReminderMessage = {
  id: '0192f7c0-0000-7000-8000-000000000001',
  title: 'Call Ana Ruiz',
  text: 'You left a voicemail on Mon 9 March; the second try comes one full week later. +1 312 555 0110',
  path: '/applications/0192f7c0-0000-7000-8000-00000000000a',
  url: 'https://dana.example/applications/0192f7c0-0000-7000-8000-00000000000a',
  count: 1,
  due: 3,
  actions: [
    { name: 'done', path: '/reminders/r1/done', token: 'one-time' },
    { name: 'tomorrow', path: '/reminders/r1/tomorrow', token: 'one-time' },
    { name: 'open', path: '/applications/0192f7c0-0000-7000-8000-00000000000a' },
  ],
}
