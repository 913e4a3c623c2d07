// Eight companies and twenty people, as Dana types them in.

export type Company = keyof typeof positions

export const positions = {
  'Brightwell Clinics': 'Facilities coordinator',
  'Halvorsen Paper': 'Maintenance planner',
  'Liffey Foods': 'Cold chain planner',
  'Negev Water': 'Pump station planner',
  'Oakline Furniture': 'Dispatch planner',
  'Quillan Press': 'Print scheduler',
  'Thames Tiles': 'Kiln scheduler',
  // As its invitation has it.
  'Whitfield Optics': 'Optical Technician',
} as const

export type Name = keyof typeof people

/** Their line, after the name, and what stayed with Dana of the talk with them. */
export const people = {
  'Ana Ruiz': {
    line: 'Plant Manager, ana.ruiz@halvorsen.example, +1 920 555 0134',
    learned: 'that the new line runs without a spare press',
  },
  'Ben Ortega': {
    line: 'Maintenance Lead, ben.ortega@halvorsen.example, +1 920 555 0135',
    learned: 'that your crew plans its own stops',
  },
  'Grace Lin': {
    line: 'Recruiting, grace.linn@halvorsen.example',
    learned: 'that planners start with two weeks on the floor',
  },
  'Hugo Prat': {
    line: 'Production Manager, hugo.prat@quillan.example, +1 312 555 0171',
    learned: 'that a press changes over in nine minutes',
  },
  'Isla Munro': {
    line: 'People Partner, isla.munro@quillan.example, +1 312 555 0172',
    learned: 'that nobody has left the night shift in three years',
  },
  'Jakub Maly': {
    line: 'Press Foreman, +1 312 555 0173',
    learned: 'that the paper rests for a day before it is printed',
  },
  'Oliver Finch': {
    line: 'Works Director, oliver.finch@thames-tiles.example, +44 20 7946 0101',
    learned: 'that the big kiln never cools down',
  },
  'Priya Nair': {
    line: 'Glaze Lead, priya.nair@thames-tiles.example, +44 20 7946 0102',
    learned: 'that every glaze is tested on broken tiles',
  },
  'Ruth Adeyemi': {
    line: 'Managing Director, ruth.adeyemi@thames-tiles.example, +44 20 7946 0103',
    learned: 'that the works is to double its firings by autumn',
  },
  'Carla Mendes': {
    line: 'Recruiter, carla@northline.example, +1 312 555 0180',
    learned: 'that you call every candidate back yourself',
  },
  'Derek Shaw': {
    line: '',
    learned: 'that the old wing is heated by one boiler',
  },
  'Lena Vogt': {
    line: 'Head of Facilities, lena.vogt@brightwell.example, +49 30 5550 0191',
    learned: 'that one team looks after eleven houses',
  },
  'נעם לוי': {
    line: 'Head of Operations, noam.levi@negev-water.example, +972 8 555 0111',
    learned: 'that the pumps run on the sun until four',
  },
  'Tomer Katz': {
    line: 'Engineer, tomer.katz@negev-water.example',
    learned: 'that a leak is heard before it is seen',
  },
  'Eva Novak': {
    line: 'Dispatch Lead, eva.novak@oakline.example, +1 312 555 0161',
    learned: 'that every truck leaves before seven',
  },
  'Frank Osei': {
    line: 'Yard Foreman, frank.osei@oakline.example, +1 312 555 0162',
    learned: 'that the yard is planned with chalk',
  },
  'Joan Whitfield': {
    line: 'joan@whitfield-optics.example, +1 303 555 0121',
    learned: 'that a lens is measured eleven times',
  },
  'Kofi Mensah': {
    line: 'Lens Lab Lead, kofi@whitfield-optics.example, +1 303 555 0122',
    learned: 'that the lab is kept at one temperature all year',
  },
  'Aoife Byrne': {
    line: 'Supply Manager, aoife.byrne@liffey.example, +353 1 555 0141',
    learned: 'that the cold store is never opened twice in an hour',
  },
  'Conor Walsh': {
    line: 'Warehouse Lead, +353 1 555 0142',
    learned: 'that drivers choose their own slots',
  },
} as const
