// The letter that is measured, different each time in its address, its date and each paragraph.
import type { Letter } from '#core/paper/letter.ts'

const post = ['48 Linden Street, Apt 3', 'Chicago, IL 60614']

export function letterNumber(number: number): Letter {
  return {
    ...{ layout: 'us', language: 'en-US', title: `Letter to Ana Ruiz ${number}` },
    sender: {
      name: 'Dana Okafor',
      post,
      lines: [...post, '+1 312-555-0142', 'dana@okafor.example'],
    },
    date: `March ${(number % 31) + 1}, 2026`,
    address: [
      'Ana Ruiz',
      'Plant Manager',
      'Halvorsen Paper',
      `${number} Mill Road`,
      'Green Bay, WI 54301',
    ],
    salutation: 'Dear Ana,',
    paragraphs: [
      `Thank you for taking the time to meet with me on Monday about the maintenance planner position (no. ${number}). I enjoyed hearing how Halvorsen Paper moved to one planned shutdown a year, and I have been thinking about it since.`,
      `You mentioned the ${number % 90} winders that fail every spring. At Corley Foods we tied vibration readings to the work orders and cut unplanned stops by a third; I would be glad to bring condition-based planning to your machines.`,
      `I will call you on Monday, March ${(number % 31) + 1}, to ask how things stand. Until then, you can reach me at 312-555-0142.`,
    ],
    ...{ closing: 'Sincerely,', signature: 'Dana Okafor' },
  }
}
