// Tue 10 to Fri 13 March: Thames goes on to a further interview, two days away, a no from Brightwell.
import { at, type LivedDay } from './lived-day.ts'

export const tenthToThirteenth: readonly LivedDay[] = [
  {
    day: '2026-03-10',
    happens: [
      // 13:00 in London.
      at('08:00', 'calls', { whom: 'Oliver Finch', outcome: 'talked' }),
      at('08:20', 'calls', { whom: 'Priya Nair', outcome: 'message' }),
      at('10:30', 'thanks', { whom: 'Aoife Byrne', by: 'email' }),
      at('12:00', 'thanks', { whom: 'Kofi Mensah', by: 'email' }),
      // What falls on these two days stands on the first working day after: Sun 15 in Israel, else Mon 16.
      at('18:00', 'goes away', { from: '2026-03-12', until: '2026-03-13' }),
    ],
    evening: {
      now: [
        // Wed 11 in Dublin, the last day for it.
        'Thank Conor Walsh by card: today',
        // Wed 11 in Berlin.
        'Call Lena Vogt: tomorrow, Wed 11 March, 09:00 to 17:00 there, 03:00 to 11:00 for you',
      ],
      soon: [
        'Wed 11 March: Call Carla Mendes, Brightwell Clinics',
        'Wed 11 March: Call Hugo Prat, Quillan Press',
        'Wed 11 March: Ask Isla Munro by email how things stand, Quillan Press',
        // What they asked for does not wait.
        'Thu 12 March: Send Ana Ruiz what they asked for: references, Halvorsen Paper',
        'Sun 15 March: Call נעם לוי, Negev Water',
        'Sun 15 March: Ask Tomer Katz by email how things stand, Negev Water',
        'Mon 16 March: Ask Joan Whitfield for an update by email, Whitfield Optics',
        'Mon 16 March: Call Derek Shaw, Brightwell Clinics',
        'Mon 16 March: Call Carla Mendes, Oakline Furniture',
        'Mon 16 March: Call Eva Novak, Oakline Furniture',
        'Mon 16 March: Call Frank Osei, Oakline Furniture',
        'Mon 16 March: Call Kofi Mensah, Whitfield Optics',
        'Tue 17 March: Call Oliver Finch, Thames Tiles',
        // A message with a colleague is tried again.
        'Tue 17 March: Call Priya Nair again, Thames Tiles',
        'Wed 18 March: Call Lena Vogt, Brightwell Clinics',
        // Tue 17 is Saint Patrick's Day.
        'Wed 18 March: Call Aoife Byrne, Liffey Foods',
        'Wed 18 March: Call Conor Walsh, Liffey Foods',
      ],
      theirs: 'as before',
    },
  },
  {
    day: '2026-03-11',
    happens: [
      // 14:00 in Berlin.
      at('08:00', 'calls', { whom: 'Lena Vogt', outcome: 'voicemail' }),
      at('09:00', 'calls', { whom: 'Carla Mendes', outcome: 'talked' }),
      at('09:30', 'calls', { whom: 'Hugo Prat', outcome: 'voicemail' }),
      at('10:00', 'lets go', { what: 'Ask Isla Munro by email how things stand' }),
      // What was open there falls away.
      at('10:30', 'hears', { company: 'Thames Tiles', news: 'advanced', from: 'Oliver Finch' }),
      // 16:00 in London, which is still five hours ahead.
      at('10:35', 'adds further interview', {
        company: 'Thames Tiles',
        begins: '2026-03-16T16:00',
        zone: 'Europe/London',
        country: 'GB',
        people: ['Oliver Finch', 'Ruth Adeyemi'],
      }),
      at('12:00', 'sends', { company: 'Halvorsen Paper', what: 'references' }),
    ],
    evening: {
      // Thu 12 in Dublin.
      now: ['Thank Conor Walsh by card: was due yesterday'],
      soon: [
        'Sun 15 March: Call נעם לוי, Negev Water',
        'Sun 15 March: Ask Tomer Katz by email how things stand, Negev Water',
        'Mon 16 March: Interview at 11:00, Thames Tiles',
        'Mon 16 March: Ask Joan Whitfield for an update by email, Whitfield Optics',
        'Mon 16 March: Call Derek Shaw, Brightwell Clinics',
        'Mon 16 March: Call Carla Mendes, Oakline Furniture',
        'Mon 16 March: Call Eva Novak, Oakline Furniture',
        'Mon 16 March: Call Frank Osei, Oakline Furniture',
        'Mon 16 March: Call Kofi Mensah, Whitfield Optics',
        'Wed 18 March: Call Carla Mendes, Brightwell Clinics',
        'Wed 18 March: Call Lena Vogt again, Brightwell Clinics',
        'Wed 18 March: Call Aoife Byrne, Liffey Foods',
        'Wed 18 March: Call Conor Walsh, Liffey Foods',
        // In the second round one voicemail is enough: the third comes a week later.
        'Wed 18 March: Call Hugo Prat, Quillan Press',
        // A week after the one let go.
        'Wed 18 March: Ask Isla Munro by email how things stand, Quillan Press',
      ],
      theirs: 'as before',
    },
  },
  {
    day: '2026-03-12',
    happens: [],
    evening: {
      now: ['Thank Conor Walsh by card: was due Tue 10 March'],
      soon: 'as before',
      theirs: 'as before',
    },
  },
  {
    day: '2026-03-13',
    happens: [
      // Brightwell is closed with it.
      at('15:00', 'hears', {
        company: 'Brightwell Clinics',
        news: 'rejection',
        from: 'Carla Mendes',
      }),
    ],
    evening: {
      now: ['Thank Conor Walsh by card: was due Tue 10 March'],
      soon: [
        'Sun 15 March: Call נעם לוי, Negev Water',
        'Sun 15 March: Ask Tomer Katz by email how things stand, Negev Water',
        'Mon 16 March: Interview at 11:00, Thames Tiles',
        'Mon 16 March: Ask Joan Whitfield for an update by email, Whitfield Optics',
        'Mon 16 March: Call Carla Mendes, Oakline Furniture',
        'Mon 16 March: Call Eva Novak, Oakline Furniture',
        'Mon 16 March: Call Frank Osei, Oakline Furniture',
        'Mon 16 March: Call Kofi Mensah, Whitfield Optics',
        'Wed 18 March: Call Aoife Byrne, Liffey Foods',
        'Wed 18 March: Call Conor Walsh, Liffey Foods',
        'Wed 18 March: Call Hugo Prat, Quillan Press',
        'Wed 18 March: Ask Isla Munro by email how things stand, Quillan Press',
      ],
      theirs: 'as before',
    },
  },
]
