/**
 * First names that one person may go by, one family a line, the formal one first.
 * Origin: written for this project from everyday English usage; only short forms that newsrooms print for public people.
 */
const FAMILIES = `
  joseph joe joey
  william bill will billy
  robert bob rob bobby robbie
  richard rick dick rich ricky
  james jim jimmy jamie
  john jack johnny
  thomas tom tommy
  michael mike mick
  anthony tony antony
  charles charlie chuck
  edward ed eddie ted ned
  theodore teddy
  donald don donnie
  ronald ron ronnie
  daniel dan danny
  david dave
  stephen steve steven
  timothy tim
  christopher chris
  matthew matt
  nicholas nick
  samuel sam
  benjamin ben benny binyamin bibi
  gregory greg
  jeffrey jeff geoffrey
  kenneth ken kenny
  lawrence larry
  andrew andy
  bernard bernie
  vincent vince
  patrick pat
  philip phil phillip
  raymond ray
  mitchell mitch
  rudolph rudy
  newton newt
  elizabeth liz beth betsy liza
  katherine kate kathy katie catherine cathy
  margaret maggie meg peggy
  susan sue susie
  deborah debbie debra
  jennifer jen jenny
  patricia patty
  victoria vicky vicki
  alexandria alexandra
  abigail abby
  rebecca becky
  judith judy
  barbara barb
  jacqueline jackie
  vladimir volodya
  volodymyr volodimir
  mikhail misha
`

const FORMAL = new Map<string, string>()
for (const line of FAMILIES.trim().split('\n')) {
  const names = line.trim().split(' ')
  for (const name of names) FORMAL.set(name, names[0] ?? name)
}

/** The formal name of a folded first name ("joe" → "joseph"), or the name itself. */
export function formalName(given: string): string {
  return FORMAL.get(given) ?? given
}
