// Thu 5 to Mon 9 March: the clocks go forward in Chicago, and the first calls are made at Halvorsen.
import { at, type LivedDay } from './lived-day.ts'

export const fifthToNinth: readonly LivedDay[] = [
  {
    day: '2026-03-05',
    happens: [
      at('09:30', 'thanks', { whom: 'נעם לוי', by: 'email' }),
      at('09:40', 'thanks', { whom: 'Tomer Katz', by: 'email' }),
      at('10:00', 'thanks', { whom: 'Grace Lin', by: 'email' }),
      at('10:10', 'thanks', { whom: 'Priya Nair', by: 'email' }),
      at('10:20', 'thanks', { whom: 'Lena Vogt', by: 'email' }),
    ],
    evening: {
      now: ['Thank Derek Shaw: open since Wed 4 March'],
      soon: [
        'Fri 6 March: Interview at 11:00, Oakline Furniture',
        'Mon 9 March: Interview at 11:00, Whitfield Optics',
        'Mon 9 March: Call Ana Ruiz, Halvorsen Paper',
        'Mon 9 March: Call Ben Ortega, Halvorsen Paper',
        'Mon 9 March: Ask Grace Lin by email how things stand, Halvorsen Paper',
        'Tue 10 March: Call Oliver Finch, Thames Tiles',
        'Tue 10 March: Call Priya Nair, Thames Tiles',
        'Wed 11 March: Call Carla Mendes, Brightwell Clinics',
        'Wed 11 March: Call Derek Shaw, Brightwell Clinics',
        'Wed 11 March: Call Lena Vogt, Brightwell Clinics',
        'Wed 11 March: Call Hugo Prat, Quillan Press',
        'Wed 11 March: Ask Isla Munro by email how things stand, Quillan Press',
        'Thu 12 March: Call נעם לוי, Negev Water',
        'Thu 12 March: Ask Tomer Katz by email how things stand, Negev Water',
      ],
      theirs: [],
    },
  },
  {
    day: '2026-03-06',
    happens: [
      at('09:00', 'adds interview', {
        company: 'Liffey Foods',
        begins: '2026-03-10T14:00',
        zone: 'Europe/Dublin',
        country: 'IE',
        people: ['Aoife Byrne', 'Conor Walsh'],
      }),
      at('09:05', 'notes', {
        company: 'Liffey Foods',
        of: { 'Conor Walsh': { address: '4 Quay Street\nDublin 1' } },
      }),
      // An address for a card; there is still no number for the call.
      at('09:30', 'notes', {
        company: 'Brightwell Clinics',
        of: { 'Derek Shaw': { address: '60 Elm Avenue\nOak Park, IL 60302' } },
      }),
      at('12:10', 'thanks', { whom: 'Carla Mendes', by: 'email' }),
      at('12:20', 'thanks', { whom: 'Eva Novak', by: 'letter' }),
    ],
    evening: {
      now: ['Thank Derek Shaw by card: was due Wed 4 March', 'Thank Frank Osei by email: today'],
      soon: [
        'Mon 9 March: Interview at 11:00, Whitfield Optics',
        'Mon 9 March: Call Ana Ruiz, Halvorsen Paper',
        'Mon 9 March: Call Ben Ortega, Halvorsen Paper',
        'Mon 9 March: Ask Grace Lin by email how things stand, Halvorsen Paper',
        // 14:00 in Dublin; there the clocks have not gone forward by then.
        'Tue 10 March: Interview at 09:00, Liffey Foods',
        'Tue 10 March: Call Oliver Finch, Thames Tiles',
        'Tue 10 March: Call Priya Nair, Thames Tiles',
        'Wed 11 March: Call Carla Mendes, Brightwell Clinics',
        'Wed 11 March: Call Derek Shaw, Brightwell Clinics',
        'Wed 11 March: Call Lena Vogt, Brightwell Clinics',
        'Wed 11 March: Call Hugo Prat, Quillan Press',
        'Wed 11 March: Ask Isla Munro by email how things stand, Quillan Press',
        'Thu 12 March: Call נעם לוי, Negev Water',
        'Thu 12 March: Ask Tomer Katz by email how things stand, Negev Water',
        'Fri 13 March: Call Carla Mendes, Oakline Furniture',
        'Fri 13 March: Call Eva Novak, Oakline Furniture',
        'Fri 13 March: Call Frank Osei, Oakline Furniture',
      ],
      theirs: [],
    },
  },
  {
    day: '2026-03-07',
    happens: [],
    evening: {
      now: [
        'Thank Derek Shaw by card: was due Wed 4 March',
        'Thank Frank Osei by email: today at the latest',
      ],
      soon: 'as before',
      theirs: [],
    },
  },
  {
    // The clocks go forward in Chicago and Denver.
    day: '2026-03-08',
    happens: [at('18:00', 'thanks', { whom: 'Frank Osei', by: 'email' })],
    evening: {
      now: ['Thank Derek Shaw by card: was due Wed 4 March'],
      soon: 'as before',
      theirs: [],
    },
    applications: {
      open: [
        'Facilities coordinator at Brightwell Clinics: Following up. Next: Thank Derek Shaw by card, Wed 4 March',
        'Maintenance planner at Halvorsen Paper: Following up. Next: Call Ana Ruiz, Mon 9 March',
        'Cold chain planner at Liffey Foods: Interview to come',
        'Pump station planner at Negev Water: Following up. Next: Call נעם לוי, Thu 12 March',
        'Dispatch planner at Oakline Furniture: Following up. Next: Call Carla Mendes, Fri 13 March',
        'Print scheduler at Quillan Press: Following up. Next: Call Hugo Prat, Wed 11 March',
        'Kiln scheduler at Thames Tiles: Following up. Next: Call Oliver Finch, Tue 10 March',
        'Optical Technician at Whitfield Optics: Interview to come',
      ],
      atRest: [],
    },
  },
  {
    day: '2026-03-09',
    happens: [
      // Four days after the card is Fri 13, and his call moves there.
      at('09:00', 'thanks', { whom: 'Derek Shaw', by: 'card' }),
      at('10:00', 'calls', { whom: 'Ben Ortega', outcome: 'voicemail' }),
      // The date she gives holds back every call of Halvorsen, Grace's email of today as well.
      at('10:20', 'calls', {
        whom: 'Ana Ruiz',
        outcome: 'talked',
        decidesBy: '2026-03-20',
        wants: 'references',
        wantsBy: '2026-03-12',
      }),
      at('12:30', 'debriefs', {
        company: 'Whitfield Optics',
        decides: { by: '2026-03-13', says: 'Joan Whitfield' },
      }),
      at('12:40', 'thanks', { whom: 'Joan Whitfield', by: 'handwritten' }),
    ],
    evening: {
      now: [
        'Thank Kofi Mensah by email: today',
        // Tue 10 in London.
        'Call Oliver Finch: tomorrow, Tue 10 March, 09:00 to 17:00 there, 04:00 to 12:00 for you',
        'Call Priya Nair: tomorrow, Tue 10 March, 09:00 to 17:00 there, 04:00 to 12:00 for you',
      ],
      soon: [
        'Tue 10 March: Interview at 09:00, Liffey Foods',
        'Wed 11 March: Call Carla Mendes, Brightwell Clinics',
        'Wed 11 March: Call Lena Vogt, Brightwell Clinics',
        'Wed 11 March: Call Hugo Prat, Quillan Press',
        'Wed 11 March: Ask Isla Munro by email how things stand, Quillan Press',
        'Thu 12 March: Send Ana Ruiz what they asked for: references, Halvorsen Paper',
        'Thu 12 March: Call נעם לוי, Negev Water',
        'Thu 12 March: Ask Tomer Katz by email how things stand, Negev Water',
        'Fri 13 March: Call Derek Shaw, Brightwell Clinics',
        'Fri 13 March: Call Carla Mendes, Oakline Furniture',
        'Fri 13 March: Call Eva Novak, Oakline Furniture',
        'Fri 13 March: Call Frank Osei, Oakline Furniture',
        // The first working day after the date; her call waits a week for the note, past these days.
        'Mon 16 March: Ask Joan Whitfield for an update by email, Whitfield Optics',
        'Mon 16 March: Call Kofi Mensah, Whitfield Optics',
        // The second round, if tomorrow's calls reach them.
        'Tue 17 March: Call Oliver Finch, Thames Tiles',
        'Tue 17 March: Call Priya Nair, Thames Tiles',
      ],
      theirs: [
        'Fri 13 March: Whitfield Optics decides by then. Without news you ask Joan Whitfield on Mon 16 March.',
        'Fri 20 March: Halvorsen Paper decides by then. Without news you ask Ana Ruiz on Mon 23 March.',
      ],
    },
  },
]
