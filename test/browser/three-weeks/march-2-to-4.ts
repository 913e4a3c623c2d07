// Mon 2 to Wed 4 March: the first letters go out, and the interviews to come are written down. In the
// evening in Chicago it is the next day already in London, Dublin, Berlin and Israel: their day counts for
// what is due with them, and the seven days after begin with it.
import { at, type LivedDay } from './lived-day.ts'

export const secondToFourth: readonly LivedDay[] = [
  {
    day: '2026-03-02',
    happens: [
      at('09:00', 'starts', {}),
      // Last Wednesday's interview, typed in late: its thank-yous are overdue, its calls begin on Wednesday.
      at('09:10', 'adds interview', {
        company: 'Quillan Press',
        begins: '2026-02-25T10:00',
        people: ['Hugo Prat', 'Isla Munro', 'Jakub Maly'],
      }),
      at('09:15', 'notes', {
        company: 'Quillan Press',
        of: {
          'Isla Munro': { wish: 'email' },
          'Jakub Maly': { wish: 'none', address: '7 Foundry Lane\nJoliet, IL 60432' },
        },
      }),
      at('09:30', 'thanks', { whom: 'Hugo Prat', by: 'email' }),
      at('09:40', 'thanks', { whom: 'Isla Munro', by: 'email' }),
      at('09:50', 'adds interview', {
        company: 'Halvorsen Paper',
        begins: '2026-03-02T14:00',
        people: ['Ana Ruiz', 'Ben Ortega', 'Grace Lin'],
      }),
      // 15:00 in London is 09:00 in Chicago.
      at('10:00', 'adds interview', {
        company: 'Thames Tiles',
        begins: '2026-03-03T15:00',
        zone: 'Europe/London',
        country: 'GB',
        people: ['Oliver Finch', 'Priya Nair'],
      }),
      at('15:30', 'debriefs', { company: 'Halvorsen Paper' }),
      at('16:00', 'thanks', { whom: 'Ana Ruiz', by: 'email' }),
      at('16:10', 'thanks', { whom: 'Grace Lin', by: 'email' }),
    ],
    evening: {
      now: [
        'Thank Jakub Maly by card: was due Wed 25 February',
        'Thank Ben Ortega by email: today',
      ],
      soon: [
        'Tue 3 March: Interview at 09:00, Thames Tiles',
        // A week after the interview, and two days after the email.
        'Wed 4 March: Call Hugo Prat, Quillan Press',
        // She likes emails. Jakub wants nothing after the thank-you.
        'Wed 4 March: Ask Isla Munro by email how things stand, Quillan Press',
        'Mon 9 March: Call Ana Ruiz, Halvorsen Paper',
        'Mon 9 March: Call Ben Ortega, Halvorsen Paper',
        // No phone.
        'Mon 9 March: Ask Grace Lin by email how things stand, Halvorsen Paper',
      ],
      theirs: [],
    },
  },
  {
    day: '2026-03-03',
    happens: [
      at('10:30', 'thanks', { whom: 'Oliver Finch', by: 'email' }),
      at('11:00', 'hears', { company: 'Halvorsen Paper', news: 'bounce', from: 'Grace Lin' }),
      at('12:00', 'thanks', { whom: 'Jakub Maly', by: 'card' }),
      at('12:10', 'thanks', { whom: 'Ben Ortega', by: 'card' }),
      at('13:00', 'adds interview', {
        company: 'Brightwell Clinics',
        begins: '2026-03-04T10:00',
        people: ['Carla Mendes', 'Derek Shaw', 'Lena Vogt'],
      }),
      // Lena joins from Berlin.
      at('13:05', 'notes', {
        company: 'Brightwell Clinics',
        of: { 'Lena Vogt': { zone: 'Europe/Berlin', country: 'DE' } },
      }),
      // 16:00 there is 08:00 in Chicago.
      at('13:10', 'adds interview', {
        company: 'Negev Water',
        begins: '2026-03-05T16:00',
        zone: 'Asia/Jerusalem',
        people: ['נעם לוי', 'Tomer Katz'],
      }),
      at('13:15', 'notes', {
        company: 'Negev Water',
        of: { 'נעם לוי': { country: 'IL' }, 'Tomer Katz': { country: 'IL' } },
      }),
    ],
    evening: {
      now: [
        // The email came back: not sent, and nowhere to send it.
        'Thank Grace Lin: open since Mon 2 March',
        // Wed 4 in London: the last day for it.
        'Thank Priya Nair by email: today',
      ],
      soon: [
        'Wed 4 March: Interview at 10:00, Brightwell Clinics',
        'Wed 4 March: Call Hugo Prat, Quillan Press',
        'Wed 4 March: Ask Isla Munro by email how things stand, Quillan Press',
        'Thu 5 March: Interview at 08:00, Negev Water',
        'Mon 9 March: Call Ana Ruiz, Halvorsen Paper',
        // Four days after the card is Sat 7, so it stays a week after the interview.
        'Mon 9 March: Call Ben Ortega, Halvorsen Paper',
        // Without phone and email: a call that lacks a number.
        'Mon 9 March: Call Grace Lin, Halvorsen Paper',
        'Tue 10 March: Call Oliver Finch, Thames Tiles',
        'Tue 10 March: Call Priya Nair, Thames Tiles',
      ],
      theirs: [],
    },
  },
  {
    day: '2026-03-04',
    happens: [
      at('09:00', 'calls', { whom: 'Hugo Prat', outcome: 'talked' }),
      at('09:15', 'asks', { whom: 'Isla Munro' }),
      at('09:30', 'hears', {
        company: 'Halvorsen Paper',
        news: 'courtesy',
        from: 'Ana Ruiz',
      }),
      at('09:45', 'notes', {
        company: 'Halvorsen Paper',
        of: { 'Grace Lin': { email: 'grace.lin@halvorsen.example' } },
      }),
      at('12:00', 'thanks', { whom: 'Carla Mendes', by: 'email' }),
      at('13:00', 'drops invitation', { file: 'apple.ics', besides: 'Kofi Mensah' }),
      at('13:30', 'adds interview', {
        company: 'Oakline Furniture',
        begins: '2026-03-06T11:00',
        // The same Carla.
        people: ['Carla Mendes', 'Eva Novak', 'Frank Osei'],
      }),
    ],
    evening: {
      now: [
        // A thank-you stays on the interview's day, whenever the address was put right.
        'Thank Grace Lin by email: was due Mon 2 March',
        // Thu 5 in London.
        'Thank Priya Nair by email: was due yesterday',
        // No way to reach him at all.
        'Thank Derek Shaw: today',
        'Thank Lena Vogt by email: today',
      ],
      soon: [
        'Thu 5 March: Interview at 08:00, Negev Water',
        'Fri 6 March: Interview at 11:00, Oakline Furniture',
        // 10:00 in Denver.
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
      ],
      theirs: [],
    },
  },
]
