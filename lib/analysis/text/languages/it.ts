import { forms, words, type LanguageTable } from './model'

export const it: LanguageTable = {
  tag: 'it',
  stopWords: words(`
    a abbiamo ad agli ai al alla alle allo altra altre altri altro anche ancora c'è che chi ci ciò come con contro così cui
    da dagli dai dal dalla dalle dallo degli dei del della delle dello dentro di dopo dove due durante e è ed era erano essere
    fa fino fra fu gli già ha hanno ho i il in infatti io l'ha la le lei li lo loro lui ma me mentre mi mia mio molti molto
    ne negli nei nel nella nelle nello nessuno no noi non nostra nostro o ogni oggi oltre per perché però più poco poi
    possono prima primo proprio può qual quale quali quando quanto quella quelle quelli quello questa queste questi questo
    qui quindi se secondo sei sembra sempre senza si sia sono sopra sotto sta stata stati stato su sua sugli sui sul sulla
    sulle suo suoi tra tutta tutte tutti tutto un una uno verso vi voi`),
  leadingAbbreviations: words(
    'sig sigg sig.ra dott dott.ssa prof prof.ssa avv ing on sen gen col cap ten s ss v p.es cfr ca',
  ),
  abbreviations: words(
    'ecc s.p.a spa s.r.l jr a.c d.c gen feb mar apr mag giu lug ago set sett ott nov dic tel',
  ),
  figureAbbreviations: words('n nn p pp pag art artt cap fig vol tel'),
  months: forms(`
    gennaio gen
    febbraio feb
    marzo mar
    aprile apr
    maggio mag
    giugno giu
    luglio lug
    agosto ago
    settembre set sett
    ottobre ott
    novembre nov
    dicembre dic`),
  weekdays: forms(`
    lunedì lun
    martedì mar
    mercoledì mer
    giovedì gio
    venerdì ven
    sabato sab
    domenica dom`),
  reportingVerbs: words(
    'disse dice detto chiese chiede afferma afferma aggiunge aggiunto risponde spiega dichiara scrive conclude racconta sottolinea',
  ),
  ordinalDot: false,
}
