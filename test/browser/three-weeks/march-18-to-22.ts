// Wed 18 to Sun 22 March: Quillan is played out, Thames makes an offer, and Dana leaves Oakline.
import { at, type LivedDay } from './lived-day.ts'

export const eighteenthToTwentySecond: readonly LivedDay[] = [
  {
    day: '2026-03-18',
    happens: [
      // The number is not hers, so there is an email to write instead of the call.
      at('08:00', 'calls', { whom: 'Aoife Byrne', outcome: 'wrong-number' }),
      // The third round for both: Quillan is played out.
      at('09:00', 'calls', { whom: 'Hugo Prat', outcome: 'talked' }),
      at('09:15', 'asks', { whom: 'Isla Munro' }),
      at('09:30', 'calls', { whom: 'Carla Mendes', outcome: 'voicemail' }),
      // The third day without an answer: it counts as a voicemail, and is tried again a week later.
      at('10:00', 'calls', { whom: 'Eva Novak', outcome: 'no-answer' }),
      // A later date from somebody else: theirs counts now.
      at('11:00', 'hears', {
        company: 'Halvorsen Paper',
        news: 'update',
        from: 'Ben Ortega',
        day: '2026-03-25',
      }),
    ],
    evening: {
      now: [
        'Read what Joan Whitfield sent you',
        // In Dublin the day is over.
        'Ask Aoife Byrne by email how things stand: was due today',
      ],
      soon: [
        'Thu 19 March: Call Frank Osei, Oakline Furniture',
        'Fri 20 March: Call Conor Walsh, Liffey Foods',
        'Mon 23 March: Call נעם לוי, Negev Water',
        'Mon 23 March: Call Oliver Finch, Thames Tiles',
        'Mon 23 March: Call Ruth Adeyemi, Thames Tiles',
        'Wed 25 March: Call Carla Mendes again, Oakline Furniture',
        'Wed 25 March: Call Eva Novak again, Oakline Furniture',
        'Wed 25 March: Ask Tomer Katz by email how things stand, Negev Water',
        'Thu 26 March: Ask Aoife Byrne by email how things stand, Liffey Foods',
      ],
      theirs: [
        'Wed 25 March: Halvorsen Paper decides by then. Without news you ask Ben Ortega on Thu 26 March.',
      ],
    },
    applications: {
      open: [
        'Maintenance planner at Halvorsen Paper: Following up. Next: Call Ana Ruiz, Thu 26 March',
        'Cold chain planner at Liffey Foods: Following up. Next: Ask Aoife Byrne by email how things stand, Wed 18 March',
        'Pump station planner at Negev Water: Following up. Next: Call נעם לוי, Mon 23 March',
        'Dispatch planner at Oakline Furniture: Following up. Next: Call Frank Osei, Thu 19 March',
        'Kiln scheduler at Thames Tiles: Following up. Next: Call Oliver Finch, Mon 23 March',
        // What is planned there waits as well.
        'Optical Technician at Whitfield Optics: A reply waits to be read',
      ],
      atRest: [
        'Facilities coordinator at Brightwell Clinics: Closed',
        'Print scheduler at Quillan Press: Played out: everything polite has been done',
      ],
    },
  },
  {
    day: '2026-03-19',
    happens: [
      // With the number put right the call stands on this day.
      at('09:00', 'notes', {
        company: 'Liffey Foods',
        of: { 'Aoife Byrne': { phone: '+353 1 555 0149' } },
      }),
      // A further interview, since Tue 17; nobody says yet when.
      at('11:00', 'reads', { whom: 'Joan Whitfield', news: 'advanced' }),
    ],
    evening: {
      now: [
        'Call Aoife Byrne: was due today, 09:00 to 17:00 there, 04:00 to 12:00 for you',
        'Call Frank Osei: today, 09:00 to 17:00',
        'Call Conor Walsh: tomorrow, Fri 20 March, 09:00 to 17:00 there, 04:00 to 12:00 for you',
      ],
      soon: [
        'Mon 23 March: Call נעם לוי, Negev Water',
        'Mon 23 March: Call Oliver Finch, Thames Tiles',
        'Mon 23 March: Call Ruth Adeyemi, Thames Tiles',
        'Wed 25 March: Call Carla Mendes again, Oakline Furniture',
        'Wed 25 March: Call Eva Novak again, Oakline Furniture',
        'Wed 25 March: Ask Tomer Katz by email how things stand, Negev Water',
        // Ben gave the date, so Ben is asked, and his call waits a week for the note.
        'Thu 26 March: Ask Ben Ortega for an update by email, Halvorsen Paper',
        'Thu 26 March: Call Ana Ruiz, Halvorsen Paper',
        'Thu 26 March: Call Frank Osei, Oakline Furniture',
        'Thu 26 March: Ask Grace Lin by email how things stand, Halvorsen Paper',
        'Fri 27 March: Call Aoife Byrne, Liffey Foods',
        'Fri 27 March: Call Conor Walsh, Liffey Foods',
      ],
      theirs: [
        // The third working day since Tue 17.
        'Any day: Whitfield Optics names a day for the next interview. Without one you ask Joan Whitfield on Fri 20 March.',
        'Wed 25 March: Halvorsen Paper decides by then. Without news you ask Ben Ortega on Thu 26 March.',
      ],
    },
  },
  {
    day: '2026-03-20',
    happens: [
      // 13:00 in Dublin.
      at('08:00', 'calls', { whom: 'Aoife Byrne', outcome: 'message' }),
      at('08:20', 'calls', { whom: 'Conor Walsh', outcome: 'talked' }),
      // Two applications end.
      at('10:00', 'hears', { company: 'Thames Tiles', news: 'offer', from: 'Oliver Finch' }),
      at('14:00', 'hears', { company: 'Oakline Furniture', news: 'withdrawn' }),
    ],
    evening: {
      now: ['No date yet for the next interview'],
      soon: [
        'Mon 23 March: Call נעם לוי, Negev Water',
        'Wed 25 March: Ask Tomer Katz by email how things stand, Negev Water',
        'Thu 26 March: Ask Ben Ortega for an update by email, Halvorsen Paper',
        'Thu 26 March: Call Ana Ruiz, Halvorsen Paper',
        'Thu 26 March: Ask Grace Lin by email how things stand, Halvorsen Paper',
        'Fri 27 March: Call Aoife Byrne again, Liffey Foods',
        'Fri 27 March: Call Conor Walsh, Liffey Foods',
      ],
      theirs: [
        'Wed 25 March: Halvorsen Paper decides by then. Without news you ask Ben Ortega on Thu 26 March.',
      ],
    },
  },
  {
    day: '2026-03-21',
    happens: [],
    evening: {
      now: ['No date yet for the next interview'],
      soon: 'as before',
      theirs: 'as before',
    },
  },
  {
    day: '2026-03-22',
    happens: [
      // 10:00 in Denver.
      at('17:00', 'adds further interview', {
        company: 'Whitfield Optics',
        begins: '2026-03-25T10:00',
        zone: 'America/Denver',
        people: ['Joan Whitfield'],
      }),
    ],
    evening: {
      now: ['Call נעם לוי: tomorrow, Mon 23 March, 09:00 to 17:00 there, 02:00 to 10:00 for you'],
      soon: [
        'Wed 25 March: Interview at 11:00, Whitfield Optics',
        'Wed 25 March: Ask Tomer Katz by email how things stand, Negev Water',
        'Thu 26 March: Ask Ben Ortega for an update by email, Halvorsen Paper',
        'Thu 26 March: Call Ana Ruiz, Halvorsen Paper',
        'Thu 26 March: Ask Grace Lin by email how things stand, Halvorsen Paper',
        'Fri 27 March: Call Aoife Byrne again, Liffey Foods',
        'Fri 27 March: Call Conor Walsh, Liffey Foods',
        // The third round, if Monday's call reaches him. In Israel the clocks go forward on Fri 27.
        'Mon 30 March: Call נעם לוי, Negev Water',
      ],
      theirs: 'as before',
    },
    applications: {
      open: [
        'Maintenance planner at Halvorsen Paper: Following up. Next: Call Ana Ruiz, Thu 26 March',
        'Cold chain planner at Liffey Foods: Following up. Next: Call Aoife Byrne again, Fri 27 March',
        'Pump station planner at Negev Water: Following up. Next: Call נעם לוי, Mon 23 March',
        'Optical Technician at Whitfield Optics: On to a further interview',
      ],
      atRest: [
        'Facilities coordinator at Brightwell Clinics: Closed',
        'Dispatch planner at Oakline Furniture: Closed',
        'Print scheduler at Quillan Press: Played out: everything polite has been done',
        'Kiln scheduler at Thames Tiles: Closed',
      ],
    },
  },
]
