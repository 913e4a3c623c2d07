// A program of its own: prints the holidays of a place in some years, and ends. What reading the package
// takes in memory, 25 MB and more, is given back with it.
import { namedHolidays } from './holidays.ts'

const [country = '', region = '', ...years] = process.argv.slice(2)
const printed = years.map((year) => [...namedHolidays(country, region || undefined, Number(year))])
process.stdout.write(JSON.stringify(printed))
