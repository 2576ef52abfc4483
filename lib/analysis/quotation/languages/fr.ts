import { runs, words, type SpeechTable } from './model'

export const fr: SpeechTable = {
  tag: 'fr',
  verbs:
    words(`dit disent disait déclaré déclare déclarent affirmé affirme affirment assuré assure assurent expliqué explique expliquent ajouté
    ajoute ajoutent répondu répond répondent demandé demande demandent raconté raconte racontent indiqué indique indiquent annoncé annonce
    annoncent averti avertit prévenu prévient préviennent regretté regrette regrettent estimé estime estiment rappelé rappelle rappellent
    souligné souligne soulignent précisé précise précisent confié confie confient reconnu reconnaît reconnaissent admis admet nié nie nient promis
    promet confirmé confirme confirment martelé martèle lancé lance lâché lâche écrit écrivent conclu conclut constaté constate insisté insiste
    insistent reproché déploré déplore déplorent soutenu soutient soutiennent plaidé plaide jugé juge jugent commenté commente réagi réagit
    témoigné témoigne témoignent rapporté rapporte rapportent signalé signale poursuivi poursuit résumé résume relevé relève noté note
    glissé glisse soupiré soupire ironisé ironise justifié justifie défendu défend défendent félicité félicite félicitent indigné indigne
    inquiété inquiète inquiètent rétorqué rétorque rétorquent répliqué réplique tempêté tempête tranché tranche renchéri renchérit fustigé fustige`),
  naming: words(
    'qualifié qualifie dénoncé dénonce dénoncent évoqué évoque parlé parle décrit accusé accuse critiqué critique',
  ),
  between: words(
    "ne n’ n' n pas a ont avait avaient s’est s'est se est également aussi déjà toutefois ensuite alors encore lui leur y en hier même",
  ),
  that: words(
    `que qu’il qu’elle qu’ils qu’elles qu’on qu’un qu’une qu'il qu'elle qu'ils qu'elles qu'on qu'un qu'une`,
  ),
  sources: runs(`
    d’après
    d'après
    de l’avis de
    selon`),
  sourcesBehind: new Set(),
  articles: words(`le la les un une des l’ l' deux trois son sa ses leur leurs`),
  oblique: new Set(),
  particles: words(`de du des d’ d' la le et von van`),
  prepositions: words(
    'à au aux en de du des par pour avec sans sur entre contre après jusque depuis sous pendant comme que dans chez devant vers lors dès avant',
  ),
  pronouns: new Map([
    ['il', 'male'],
    ['elle', 'female'],
    ['ils', 'plural'],
    ['elles', 'plural'],
  ]),
  titles: words('m mme mlle dr pr me maître monsieur madame'),
  dropsSubject: false,
  capitalNouns: false,
}
