import { fold } from '@/lib/analysis/text/normalise'

/** A teaser before a wall is a paragraph or two; an article that is as short does not ask for a login. */
const LONGEST_TEASER_WORDS = 90

/** What stands in front of a wall, folded; parts of sentences, because sites word the rest each in its own way. */
const WALL_WORDS = [
  'log in to continue',
  'login to continue',
  'sign in to continue',
  'log in to read',
  'sign in to read',
  'please log in',
  'please sign in',
  'subscribe to continue',
  'subscribe to read',
  'subscribe to keep reading',
  'subscribers only',
  'to continue reading',
  'already a subscriber',
  'create a free account',
  'you must be logged in',
  'you have reached your limit',
  'enable javascript and cookies',
  'verify you are human',
  'verify that you are human',
  'are you a robot',
  'exclusivo para assinantes',
  'conteudo exclusivo para assinantes',
  'ja e assinante',
  'faca login',
  'assine para continuar',
  'inicia sesion para',
  'inicie sesion para',
  'solo para suscriptores',
  'suscribete para seguir leyendo',
  'ya eres suscriptor',
  'reserve aux abonnes',
  'connectez-vous pour',
  'deja abonne',
  'abonnez-vous pour lire',
  'melden sie sich an',
  'bitte einloggen',
  'nur fur abonnenten',
  'weiterlesen mit',
  'accedi per',
  'riservato agli abbonati',
  'sei gia abbonato',
  'abbonati per continuare',
].map(fold)

const PASSWORD_FIELD = /<input\b[^>]{0,400}\btype\s*=\s*["']?password/i
/** Walls stand on small pages, and their words near the ends. */
const LOOKED_AT = 60_000

/**
 * True when what came is the wall in front of an article: hardly any words are kept, and the page asks to log in, to
 * subscribe, or to prove that one is no robot.
 */
export function isWall(text: string, keptWords: number, html: string | null): boolean {
  if (keptWords > LONGEST_TEASER_WORDS) return false
  if (html !== null && PASSWORD_FIELD.test(html)) return true
  const folded = fold(text.slice(0, LOOKED_AT))
  return WALL_WORDS.some(words => folded.includes(words))
}
