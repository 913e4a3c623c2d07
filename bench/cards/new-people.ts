// Who stands on the cards of set C: 60 other people of the same eighteen countries, more than half with
// letters that English has not. Drawn up before the reader was tuned on B, to measure it by once that was done.
import type { Country } from './people.ts'

export const newNames: Readonly<Record<Country, readonly string[]>> = {
  us: [
    ...[
      'Gloria Esparza',
      'Nathan Brandt',
      'Aaliyah Freeman',
      'Sean McDermott',
      'Rachel Fontaine',
      'Vikram Subramanian',
    ],
    ...[
      'Carol Ann Pruitt',
      'Héctor Villaseñor',
      'Mei-Ling Chou',
      'Douglas R. Whitaker',
      'Tatiana Sokolova',
      'Isaac Goldberg III',
    ],
    'André Thibodeaux',
  ],
  gb: ['Nigel Barraclough', 'Siân Pritchard', 'Duncan Abercrombie', 'Ngozi Eze-Williams'],
  ca: ['Geneviève Lachance', 'Mélanie Côté', 'Curtis Sinclair'],
  de: ['Jörg Kräutner', 'Ulrike Schönfeld', 'Friederike Voß', 'Lena Hartmann'],
  fr: [
    'Aurélie Besançon',
    'Benoît Lemaître',
    'Gaëlle Rousseau',
    'Nicolas Perrin',
    'Camille Girard',
  ],
  es: ['Ramón Echevarría', 'Inés Zúñiga', 'Andrés Cañizares', 'Marta Olmedo'],
  pl: ['Grzegorz Śliwiński', 'Joanna Dąbrowska', 'Michał Zięba', 'Agnieszka Nowak'],
  cz: ['Jiří Růžička', 'Tereza Černá', 'Tomáš Beneš'],
  dk: ['Jørgen Mølgaard', 'Mette Nygaard'],
  se: ['Märta Öberg', 'Anders Lundgren'],
  no: ['Øyvind Brekke', 'Kåre Fjellstad'],
  pt: ['Inês Gonçalves', 'Tiago Simões'],
  vn: ['Lê Minh Tuấn', 'Đặng Thùy Linh'],
  hu: ['Zoltán Kőműves', 'Ágnes Bíró'],
  tr: ['Gülşah Aydoğan', 'Barış Çelik'],
  it: ['Tommaso Cantù', 'Elisabetta Fontana', 'Federico Galli'],
  nl: ['Loïs Vermeulen', 'Pieter van den Berg'],
  ie: ['Declan Rafferty'],
}

const english = [
  ...[
    'Warehouse Supervisor',
    'People Operations Lead',
    'Principal Data Scientist',
    'Director of Nursing',
    'Assistant Store Manager',
    'General Counsel',
  ],
  ...[
    'Customer Success Manager',
    'Structural Engineer, PE',
    'Chief of Staff',
    'Office Manager',
    'Vice President, Sales',
    'Technical Recruiter',
  ],
  ...['Lecturer in Economics', 'UX Researcher', 'Controller', 'Owner'],
]

export const newTitles: Readonly<Record<Country, readonly string[]>> = {
  us: english,
  gb: english,
  ca: [...english, 'Conseillère en ressources humaines'],
  ie: english,
  de: [
    'Abteilungsleiter Einkauf',
    'Teamleiterin Logistik',
    'Vertriebsingenieur',
    'Head of People',
    'Prokurist',
  ],
  fr: ['Directeur commercial', 'Chargée de recrutement', 'Responsable qualité', 'Product Manager'],
  es: ['Responsable de Compras', 'Técnica de Selección', 'Director General', 'Sales Engineer'],
  pl: ['Dyrektor finansowy', 'Główny inżynier', 'HR Business Partner'],
  cz: ['Finanční ředitelka', 'Technický vedoucí', 'Account Manager'],
  dk: ['Udviklingschef', 'HR Partner'],
  se: ['Ekonomichef', 'Rekryterare'],
  no: ['Avdelingsleder', 'Senior Engineer'],
  pt: ['Engenheiro Civil', 'Coordenadora de RH'],
  vn: ['Trưởng phòng Nhân sự', 'Business Analyst'],
  hu: ['Kereskedelmi vezető', 'HR Manager'],
  tr: ['Satış Müdürü', 'Proje Yöneticisi'],
  it: ['Direttrice Commerciale', 'Ingegnere Civile', 'Marketing Manager'],
  nl: ['Hoofd Inkoop', 'Adviseur'],
}
