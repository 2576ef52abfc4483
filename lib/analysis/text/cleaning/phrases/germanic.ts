import { list, type FurniturePhrases } from './model'

/** German and Dutch, with the few commonest of Swedish, Danish and Norwegian. */
export const germanic: readonly FurniturePhrases[] = [
  {
    language: 'de',
    whole: {
      share: list(`
      teilen · artikel teilen · auf facebook teilen · auf twitter teilen · beitrag teilen · drucken ·
      artikel drucken · per e-mail versenden · link kopieren · merken · gefallt mir · twittern`),
      comments: list(`
      kommentar schreiben · kommentar hinterlassen · schreibe einen kommentar ·
      hinterlasse einen kommentar · schreiben sie einen kommentar · kommentare · kommentar ·
      keine kommentare · kommentieren · antworten · antwort abbrechen · diskussion`),
      subscription: list(`
      abonnieren · abo · jetzt abonnieren · anmelden · einloggen · abmelden · registrieren · newsletter ·
      newsletter abonnieren · folgen · folgen sie uns · mein konto · passwort vergessen`),
      related: list(`
      mehr zum thema · zum thema · lesen sie auch · lesen sie mehr · mehr lesen · weiterlesen · mehr ·
      siehe auch · meistgelesen · meistgelesene artikel · meistgelesene ·
      das konnte sie auch interessieren · das konnte dich auch interessieren · ahnliche artikel ·
      ahnliche beitrage · verwandte artikel · verwandte themen · neueste beitrage · neueste artikel ·
      neueste kommentare · aktuelle beitrage · aktuelle nachrichten · weitere artikel · weitere beitrage ·
      weitere themen · weitere meldungen · empfehlungen · alle anzeigen · nachster beitrag ·
      vorheriger beitrag · zuruck · weiter · nachste · vorherige · archiv · kategorien · schlagworter`),
      advertisement: list(`
      anzeige · anzeigen · werbung · gesponsert · advertorial`),
      legal: list(`
      impressum · datenschutz · datenschutzerklarung · datenschutzhinweise · agb · nutzungsbedingungen ·
      cookie-einstellungen · alle rechte vorbehalten · haftungsausschluss · akzeptieren · alle akzeptieren ·
      barrierefreiheit`),
      navigation: list(`
      startseite · menu · suche · suchen · kontakt · uber uns · hilfe · karriere · sitemap · nach oben ·
      zum inhalt springen · zum inhalt · zur navigation · schliessen · zuruck zur ubersicht · presse ·
      mediadaten`),
      tags: list(`
      schlagworte · stichworte · stichworter · themen`),
      shop: list(`
      in den warenkorb · warenkorb · jetzt kaufen · kaufen · menge · preis`),
      byline: list(`
      uber den autor · zum autor · autor`),
      caption: list(`
      bildunterschrift · bildergalerie · foto`),
    },
    opens: {
      related: list(`
      lesen sie auch · lesen sie hier · mehr zum thema · siehe auch: · hier klicken · lesen sie mehr`),
      share: list(`
      teilen auf · folgen sie uns`),
      subscription: list(`
      melden sie sich · abonnieren sie · jetzt abonnieren`),
      comments: list(`
      deine e-mail-adresse wird nicht · ihre e-mail-adresse wird nicht · erforderliche felder ·
      schreibe einen kommentar`),
      caption: list(`
      foto: · fotos: · bild: · bildquelle · © foto · quelle: dpa`),
      credit: list(`
      quelle: · quellen:`),
      tags: list(`
      schlagworter: · schlagworte: · tags: · kategorien: · kategorie: · veroffentlicht in`),
      byline: list(`
      geschrieben von · veroffentlicht von`),
      date: list(`
      veroffentlicht am · aktualisiert am · zuletzt aktualisiert · stand: · erstellt am`),
      legal: list(`
      diese website verwendet cookies · wir verwenden cookies · wir nutzen cookies ·
      alle rechte vorbehalten`),
    },
    holds: {
      legal: list(`
      alle rechte vorbehalten · verwendet cookies · verwenden cookies`),
      comments: list(`
      wird nicht veroffentlicht`),
    },
    weak: list(`
      nachrichten · aktuelles · politik · wirtschaft · panorama · sport · fussball · kultur · feuilleton ·
      wissen · wissenschaft · gesundheit · digital · netzwelt · technik · reise · auto · meinung ·
      regional · lokales · ausland · inland · leben · gesellschaft · karriere · wetter · videos · bilder ·
      termine · produkte · leistungen · service · unternehmen`),
  },
  {
    language: 'nl',
    whole: {
      share: list(`
      delen · deel dit artikel · deel · afdrukken · printen`),
      comments: list(`
      reacties · reageer · plaats een reactie · laat een reactie achter · geef een reactie · geen reacties`),
      subscription: list(`
      abonneren · abonneer · inloggen · aanmelden · registreren · nieuwsbrief · volg ons`),
      related: list(`
      lees meer · lees ook · lees verder · meer nieuws · meest gelezen · gerelateerde artikelen ·
      gerelateerd · laatste nieuws · bekijk alles · volgende · vorige · ander nieuws`),
      advertisement: list(`
      advertentie · adverteren · gesponsord`),
      legal: list(`
      privacybeleid · privacyverklaring · cookiebeleid · algemene voorwaarden · gebruiksvoorwaarden ·
      alle rechten voorbehouden · accepteren`),
      navigation: list(`
      zoeken · over ons · vacatures · contact · terug naar boven · sluiten · ga naar inhoud`),
    },
    opens: {
      related: list(`
      lees ook: · lees ook · lees meer:`),
      caption: list(`
      foto: · beeld:`),
      credit: ['bron:'],
      legal: ['wij gebruiken cookies', 'deze website gebruikt cookies'],
    },
    holds: { legal: ['alle rechten voorbehouden', 'gebruikt cookies', 'gebruiken cookies'] },
    weak: list(`
      nieuws · binnenland · buitenland · sport · economie · cultuur · wetenschap · opinie · regio · weer`),
  },
  {
    language: 'sv',
    whole: {
      share: list(`
        dela · del · skriv ut · del artikkelen · dela artikeln`),
      comments: list(`
        kommentarer · lamna en kommentar · legg igjen en kommentar · skriv en kommentar ·
        skriv kommentar`),
      subscription: list(`
        prenumerera · logga in · logg inn · log ind · bli medlem · nyhetsbrev · nyhedsbrev · abonner`),
      related: list(`
        las mer · les mer · laes mere · las ocksa · les ogsa · laes ogsa · mest last · mest lest ·
        mest laest · senaste nytt · siste nytt`),
      advertisement: list(`
        annons · annonse · annonce · reklame · reklam`),
      legal: list(`
        integritetspolicy · personvern · privatlivspolitik · om cookies · brukervilkar`),
      navigation: list(`
        sok · sog · hem · hjem · om oss · om os · kontakta oss · kontakt oss · till toppen · stang ·
        lukk · luk`),
    },
    opens: { related: ['las ocksa:', 'les ogsa:', 'laes ogsa:', 'las mer:'], caption: ['foto:'] },
    holds: { legal: ['anvander cookies', 'bruker cookies', 'bruger cookies'] },
    weak: list(`
        nyheter · nyheder · sport · kultur · debatt · debat · ekonomi · okonomi`),
  },
]
