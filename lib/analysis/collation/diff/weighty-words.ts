import type { LanguageTag } from '../../text/model'

/**
 * Stop words that change what is said when they change: negation, possibility and duty, figures, days, order. A difference
 * in one of them is never minor.
 */
const WEIGHTY: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(`not no nor never none nobody nothing neither cannot cant without against may might must should could can all every
    some few several many most more less least only almost nearly about around one two three first second last next former
    today yesterday tomorrow now again before after until since likely isnt wasnt arent werent dont doesnt didnt wont
    wouldnt shouldnt couldnt hasnt havent hadnt said says say told ago early earlier later`),
  pt: list(`nao nem nunca jamais nada ninguem nenhum nenhuma sem contra pode podem poderia deve devem deveria todos todas mais
    menos quase cerca um dois duas tres primeiro segundo ultimo hoje ontem amanha antes depois ate desde disse`),
  es: list(`no ni nunca jamas nada nadie ningun ninguna sin contra puede pueden podria debe deben deberia todos todas mas menos
    casi dos tres primero segundo ultimo hoy ayer manana antes despues hasta desde dijo`),
  fr: list(`ne pas ni jamais rien personne aucun aucune sans contre peut peuvent pourrait doit doivent devrait tous toutes plus
    moins presque deux trois premier dernier hier demain avant apres dit`),
  de: list(`nicht kein keine keinen keiner nie niemals nichts niemand ohne gegen kann konnen konnte muss mussen soll sollte darf
    alle mehr weniger fast zwei drei erste letzte heute gestern morgen vor nach bis seit sagte`),
  it: list(`non ne mai nulla niente nessuno nessuna senza contro puo possono potrebbe deve devono dovrebbe tutti tutte piu meno
    quasi due tre primo ultimo oggi ieri domani prima dopo fino disse`),
}

/** Whether a folded stop word carries weight of its own in this language. */
export function isWeighty(key: string, language: LanguageTag): boolean {
  return WEIGHTY[language]?.has(key) ?? false
}

function list(block: string): ReadonlySet<string> {
  return new Set(block.split(/\s+/).filter(word => word !== ''))
}
