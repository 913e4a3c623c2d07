// Sat 14 to Tue 17 March: a Sunday on which people work, a date that has passed, and a letter not read yet.
import { at, type LivedDay } from './lived-day.ts'

export const fourteenthToSeventeenth: readonly LivedDay[] = [
  {
    day: '2026-03-14',
    happens: [],
    evening: {
      now: [
        'Thank Conor Walsh by card: was due Tue 10 March',
        // In Israel people work on Sundays, and it is Sunday there.
        'Call נעם לוי: tomorrow, Sun 15 March, 09:00 to 17:00 there, 02:00 to 10:00 for you',
        'Ask Tomer Katz by email how things stand: tomorrow, Sun 15 March',
      ],
      soon: [
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
        'Sun 22 March: Call נעם לוי, Negev Water',
        'Sun 22 March: Ask Tomer Katz by email how things stand, Negev Water',
      ],
      // Friday is over without news.
      theirs: [
        'Fri 20 March: Halvorsen Paper decides by then. Without news you ask Ana Ruiz on Mon 23 March.',
      ],
    },
  },
  {
    day: '2026-03-15',
    happens: [
      // 14:00 there. Nobody: again on the next working day.
      at('07:00', 'calls', { whom: 'נעם לוי', outcome: 'no-answer' }),
      at('08:00', 'asks', { whom: 'Tomer Katz' }),
      // His next one would stand on Sun 22; now it waits until Wed 25.
      at('08:30', 'hears', {
        company: 'Negev Water',
        news: 'away',
        from: 'Tomer Katz',
        day: '2026-03-24',
      }),
    ],
    evening: {
      now: [
        'Thank Conor Walsh by card: was due Tue 10 March',
        'Call נעם לוי: tomorrow, Mon 16 March, 09:00 to 17:00 there, 02:00 to 10:00 for you',
      ],
      soon: [
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
        'Mon 23 March: Call נעם לוי, Negev Water',
      ],
      theirs: 'as before',
    },
    applications: {
      open: [
        'Maintenance planner at Halvorsen Paper: Following up. Next: Ask Ana Ruiz for an update by email, Mon 23 March',
        'Cold chain planner at Liffey Foods: Following up. Next: Thank Conor Walsh by card, Tue 10 March',
        'Pump station planner at Negev Water: Following up. Next: Call נעם לוי, Mon 16 March',
        'Dispatch planner at Oakline Furniture: Following up. Next: Call Carla Mendes, Mon 16 March',
        'Print scheduler at Quillan Press: Following up. Next: Call Hugo Prat, Wed 18 March',
        'Kiln scheduler at Thames Tiles: On to a further interview',
        'Optical Technician at Whitfield Optics: Following up. Next: Ask Joan Whitfield for an update by email, Mon 16 March',
      ],
      atRest: ['Facilities coordinator at Brightwell Clinics: Closed'],
    },
  },
  {
    day: '2026-03-16',
    happens: [
      at('07:00', 'calls', { whom: 'נעם לוי', outcome: 'talked' }),
      // His call comes four days after it, on Fri 20.
      at('08:30', 'thanks', { whom: 'Conor Walsh', by: 'card' }),
      at('09:00', 'asks', { whom: 'Joan Whitfield' }),
      at('12:30', 'thanks', { whom: 'Oliver Finch', by: 'email' }),
      at('12:40', 'thanks', { whom: 'Ruth Adeyemi', by: 'email' }),
      at('13:00', 'calls', { whom: 'Kofi Mensah', outcome: 'talked' }),
      // Tapped by mistake.
      at('13:30', 'calls', { whom: 'Eva Novak', outcome: 'voicemail' }),
      at('13:32', 'takes back', {
        company: 'Oakline Furniture',
        entry: 'You left Eva Novak a voicemail',
      }),
      at('13:34', 'calls', { whom: 'Eva Novak', outcome: 'busy' }),
      at('13:40', 'puts off', { what: 'Call Frank Osei', until: '2026-03-19' }),
    ],
    evening: {
      // Carla was not called.
      now: ['Call Carla Mendes: today, 09:00 to 17:00'],
      soon: [
        'Tue 17 March: Call Eva Novak, Oakline Furniture',
        'Wed 18 March: Call Aoife Byrne, Liffey Foods',
        'Wed 18 March: Call Hugo Prat, Quillan Press',
        'Wed 18 March: Ask Isla Munro by email how things stand, Quillan Press',
        'Thu 19 March: Call Frank Osei, Oakline Furniture',
        'Fri 20 March: Call Conor Walsh, Liffey Foods',
        // Their date, Fri 20, has passed by then: one asks Ana, and the others' turn comes.
        'Mon 23 March: Ask Ana Ruiz for an update by email, Halvorsen Paper',
        'Mon 23 March: Call Ben Ortega again, Halvorsen Paper',
        'Mon 23 March: Call נעם לוי, Negev Water',
        // The second round, if today's call still reaches her.
        'Mon 23 March: Call Carla Mendes, Oakline Furniture',
        'Mon 23 March: Call Oliver Finch, Thames Tiles',
        'Mon 23 March: Call Ruth Adeyemi, Thames Tiles',
        // Her first call, a week after the note.
        'Mon 23 March: Call Joan Whitfield, Whitfield Optics',
        'Mon 23 March: Call Kofi Mensah, Whitfield Optics',
        'Mon 23 March: Ask Grace Lin by email how things stand, Halvorsen Paper',
      ],
      theirs: 'as before',
    },
  },
  {
    day: '2026-03-17',
    happens: [
      at('09:00', 'calls', { whom: 'Eva Novak', outcome: 'no-answer' }),
      // Until it is read, everything at Whitfield waits.
      at('10:00', 'hears', {
        company: 'Whitfield Optics',
        news: 'unread',
        from: 'Joan Whitfield',
      }),
    ],
    evening: {
      now: [
        'Read what Joan Whitfield sent you',
        'Call Carla Mendes: was due yesterday, 09:00 to 17:00',
        'Call Aoife Byrne: tomorrow, Wed 18 March, 09:00 to 17:00 there, 04:00 to 12:00 for you',
      ],
      soon: [
        'Wed 18 March: Call Eva Novak, Oakline Furniture',
        'Wed 18 March: Call Hugo Prat, Quillan Press',
        'Wed 18 March: Ask Isla Munro by email how things stand, Quillan Press',
        'Thu 19 March: Call Frank Osei, Oakline Furniture',
        'Fri 20 March: Call Conor Walsh, Liffey Foods',
        'Mon 23 March: Ask Ana Ruiz for an update by email, Halvorsen Paper',
        'Mon 23 March: Call Ben Ortega again, Halvorsen Paper',
        'Mon 23 March: Call נעם לוי, Negev Water',
        'Mon 23 March: Call Oliver Finch, Thames Tiles',
        'Mon 23 March: Call Ruth Adeyemi, Thames Tiles',
        'Mon 23 March: Ask Grace Lin by email how things stand, Halvorsen Paper',
        'Tue 24 March: Call Carla Mendes, Oakline Furniture',
        'Wed 25 March: Call Aoife Byrne, Liffey Foods',
        'Wed 25 March: Ask Tomer Katz by email how things stand, Negev Water',
      ],
      theirs: 'as before',
    },
  },
]
