import { list, type FurniturePhrases } from './model'

export const it: FurniturePhrases = {
  language: 'it',
  whole: {
    share: list(`
      condividi · condividi su · condividi su facebook · condividi su twitter · stampa · invia ·
      copia link · mi piace`),
    comments: list(`
      lascia un commento · scrivi un commento · commenti · commenta · nessun commento · rispondi ·
      annulla risposta`),
    subscription: list(`
      abbonati · iscriviti · accedi · registrati · esci · newsletter · seguici · seguici su`),
    related: list(`
      leggi anche · leggi tutto · leggi di piu · continua a leggere · vedi anche · vedi tutti ·
      articoli correlati · articoli recenti · commenti recenti · correlati · potrebbe interessarti ·
      potrebbero interessarti · ti potrebbe interessare · potrebbe interessarti anche · i piu letti ·
      piu letti · ultime notizie · in evidenza · successivo · precedente · archivio · archivi · categorie`),
    advertisement: list(`
      pubblicita · sponsorizzato · annuncio`),
    legal: list(`
      privacy policy · informativa privacy · informativa sulla privacy · cookie policy · note legali ·
      termini e condizioni · condizioni d'uso · tutti i diritti riservati · accetta · accetto`),
    navigation: list(`
      home page · menu · cerca · ricerca · contatti · contattaci · chi siamo · mappa del sito · torna su ·
      torna indietro · vai al contenuto · chiudi · aiuto · redazione`),
    tags: list(`
      etichette · argomenti · parole chiave`),
    shop: list(`
      aggiungi al carrello · acquista · acquista ora · carrello · negozio · quantita · prezzo`),
    byline: list(`
      sull'autore · informazioni sull'autore`),
  },
  opens: {
    related: list(`
      leggi anche · leggi anche: · vedi anche · clicca qui · potrebbe interessarti`),
    share: list(`
      condividi su · seguici su`),
    subscription: list(`
      iscriviti alla · abbonati a`),
    comments: list(`
      il tuo indirizzo email non · i campi obbligatori · lascia un commento`),
    caption: list(`
      foto: · foto di · crediti foto`),
    credit: list(`
      fonte: · fonti:`),
    tags: list(`
      tag: · tags: · argomenti:`),
    byline: list(`
      scritto da · pubblicato da`),
    date: list(`
      pubblicato il · aggiornato il · ultimo aggiornamento`),
    legal: list(`
      questo sito utilizza cookie · questo sito utilizza i cookie · utilizziamo i cookie ·
      tutti i diritti riservati`),
  },
  holds: {
    legal: list(`
      tutti i diritti riservati · utilizza i cookie · utilizza cookie`),
    comments: list(`
      non sara pubblicato`),
  },
  weak: list(`
      notizie · cronaca · politica · economia · esteri · sport · calcio · cultura · spettacoli ·
      tecnologia · scienza · salute · opinioni · video · foto · viaggi · cucina · ricette · moda`),
}
