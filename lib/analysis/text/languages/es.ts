import { forms, words, type LanguageTable } from './model'

export const es: LanguageTable = {
  tag: 'es',
  stopWords: words(`
    a al algo algunas alguno algunos ante antes así aunque aún bajo bien cada casi como con contra cual cuando cuya cuyo de
    del desde después día dijo donde dos durante e el él ella ellas ello ellos en entonces entre era eran es esa esas ese
    eso esos esta está están estas este esto estos estaba fue fueron gran ha había han hasta hay hoy incluso la las le les
    lo los luego más me mi mientras mismo mucho muchos muy nada ni no nos nosotros nuestra nuestro o otra otras otro otros
    para pero poco por porque pues puede que qué quien quienes se sea según ser será si sí sido sin sino sobre solo sólo son
    su sus también tan tanto te tiene tienen todo todos toda todas tras tu un una unas uno unos usted ustedes y ya yo
    primera primero además`),
  leadingAbbreviations: words(
    'sr sra srta sres d dña dr dra prof gral cnel cap tte pdte sto sta av avda c v vs p.ej cf aprox lic ing arq dip sen',
  ),
  abbreviations: words(
    'etc s.a s.l cía ee.uu ee uu jr ud uds a.c d.c a.m p.m ene feb mar abr may jun jul ago sept sep oct nov dic tel',
  ),
  figureAbbreviations: words('n nº núm no p pp pág págs art arts cap fig vol tel'),
  months: forms(`
    enero ene
    febrero feb
    marzo mar
    abril abr
    mayo may
    junio jun
    julio jul
    agosto ago
    septiembre setiembre sep sept
    octubre oct
    noviembre nov
    diciembre dic`),
  weekdays: forms(`
    lunes lun
    martes mar
    miércoles mié
    jueves jue
    viernes vie
    sábado sáb
    domingo dom`),
  reportingVerbs: words(
    'dijo dice afirmó afirma preguntó pregunta declaró añadió agregó respondió explicó señaló escribió contó concluyó gritó comentó aseguró',
  ),
  ordinalDot: false,
}
