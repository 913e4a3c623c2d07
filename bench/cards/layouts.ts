// The twelve layouts, each the inside of a card 1050 by 600 pixels.
import type { Card } from './cards.ts'
import { address, contact, tagline, text } from './parts.ts'

/** `code` is a picture to be shown, where the card has one. */
export type Layout = (card: Card, code: string) => string

const name = ({ values }: Card, css = '') =>
  `<div class="name" style="${css}">${text(values.name)}</div>`
const title = ({ values }: Card, css = '') =>
  `<div class="title" style="${css}">${text(values.title)}</div>`
const company = ({ values }: Card, css = '') =>
  `<div class="company" style="${css}">${text(values.company)}</div>`
const at = (place: string, inside: string, css = '') =>
  `<div style="position:absolute;${place};${css}">${inside}</div>`

export const layouts: readonly Layout[] = [
  // 1: all in the middle
  (card) =>
    at(
      'inset:50px 60px',
      company(card) +
        tagline(card) +
        name(card, 'margin-top:50px') +
        title(card) +
        at('left:0;right:0;bottom:0', contact(card) + address(card, ', ')),
      'text-align:center',
    ),
  // 2: name at the top left, company at the top right
  (card) =>
    at('left:60px;top:60px;width:560px', name(card) + title(card)) +
    at('right:60px;top:66px;width:340px', company(card) + tagline(card), 'text-align:right') +
    at('left:60px;bottom:55px', contact(card)) +
    at('right:60px;bottom:55px', address(card), 'text-align:right'),
  // 3: a coloured block with the company, the rest beside it
  (card) =>
    at(
      'left:0;top:0;bottom:0;width:340px',
      at('left:36px;right:30px;top:210px', company(card) + tagline(card)),
      'background:var(--block);color:#fff;--accent:#fff',
    ) +
    at('left:390px;top:70px;right:40px', name(card) + title(card)) +
    at('left:390px;bottom:60px;right:30px', contact(card) + address(card)),
  // 4: name at the left in the middle, contact at the right of a line
  (card) =>
    at(
      'left:55px;top:190px;width:460px',
      name(card) + title(card) + company(card, 'margin-top:16px;font-size:28px'),
    ) +
    at('left:545px;top:110px;width:2px;height:380px', '', 'background:var(--accent)') +
    at('left:580px;top:180px;right:20px', contact(card) + address(card)),
  // 5: name above, everything else in two columns below a line
  (card) =>
    at(
      'left:60px;top:60px;right:60px',
      company(card, 'float:right;max-width:420px;text-align:right') +
        name(card, 'max-width:500px') +
        title(card),
    ) +
    at('left:60px;right:60px;top:330px;height:2px', '', 'background:var(--accent)') +
    at('left:60px;top:365px', address(card)) +
    at('left:530px;top:365px', contact(card)),
  // 6: the company is the largest
  (card) =>
    at(
      'left:60px;top:55px;right:60px',
      company(card, 'font-size:66px;line-height:1.05') + tagline(card),
    ) +
    at('left:60px;top:285px', name(card, 'font-size:36px') + title(card, 'font-size:24px')) +
    at('left:60px;bottom:50px', contact(card), 'font-size:23px') +
    at('right:60px;bottom:50px', address(card), 'text-align:right;font-size:23px'),
  // 7: capitals, set wide
  (card) =>
    at(
      'inset:70px 50px',
      name(card, 'text-transform:uppercase;letter-spacing:.12em;font-size:42px') +
        title(card, 'text-transform:uppercase;letter-spacing:.15em;font-size:21px') +
        company(card, 'margin-top:34px') +
        at(
          'left:0;right:0;bottom:0',
          contact(card, ' &nbsp;|&nbsp; ') + address(card, ' &nbsp;|&nbsp; '),
          'font-size:22px;white-space:normal',
        ),
      'text-align:center',
    ),
  // 8: a code at the right
  (card, code) =>
    at(
      'left:55px;top:60px;width:680px',
      name(card) + title(card) + company(card, 'font-size:30px;margin-top:12px'),
    ) +
    at('left:55px;bottom:55px', contact(card) + address(card, ', ')) +
    at('right:50px;top:60px', code),
  // 9: the name at the bottom, the company at the top
  (card) =>
    at('left:60px;top:60px', company(card) + address(card), 'font-size:23px') +
    at('left:60px;bottom:60px;width:520px', name(card) + title(card)) +
    at('right:60px;bottom:60px', contact(card), 'text-align:right'),
  // 10: all to the right, with a bar
  (card) =>
    at('right:0;top:0;bottom:0;width:26px', '', 'background:var(--accent)') +
    at(
      'right:70px;top:60px;left:60px;bottom:55px',
      name(card) +
        title(card) +
        company(card, 'font-size:28px;margin-top:14px') +
        tagline(card) +
        at('right:0;bottom:0', contact(card) + address(card, ' · ')),
      'text-align:right',
    ),
  // 11: the name on a coloured band
  (card) =>
    at('left:60px;top:45px', company(card)) +
    at(
      'left:0;right:0;top:160px;height:170px',
      at('left:60px;top:26px', name(card) + title(card)),
      'background:var(--block);color:#fff;--accent:#fff',
    ) +
    at('left:60px;top:375px', contact(card)) +
    at('right:60px;top:375px', address(card), 'text-align:right'),
  // 12: in the middle, with a code in the corner
  (card, code) =>
    at(
      'left:60px;top:60px;right:290px',
      company(card) +
        tagline(card) +
        name(card, 'margin-top:60px') +
        title(card, 'font-style:italic'),
    ) +
    at(
      'left:60px;bottom:50px',
      contact(card, ' • ') + address(card, ', '),
      'font-size:21px;right:60px',
    ) +
    at('right:50px;top:50px', code),
]
