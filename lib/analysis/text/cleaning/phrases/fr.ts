import { list, type FurniturePhrases } from './model'

export const fr: FurniturePhrases = {
  language: 'fr',
  whole: {
    share: list(`
      partager · partagez · partager cet article · partager sur facebook · partager sur twitter · imprimer ·
      envoyer par email · envoyer par e-mail · copier le lien · tweeter · j'aime`),
    comments: list(`
      laisser un commentaire · laissez un commentaire · ajouter un commentaire · commentaires · commenter ·
      aucun commentaire · repondre · annuler la reponse · reagir`),
    subscription: list(`
      s'abonner · abonnez-vous · abonnement · je m'abonne · se connecter · connexion · s'inscrire ·
      s'identifier · inscription · creer un compte · mon compte · deconnexion · newsletter · newsletters ·
      suivez-nous · mot de passe oublie`),
    related: list(`
      lire aussi · a lire aussi · lire la suite · a lire · voir aussi · voir plus · voir tout ·
      en savoir plus · articles similaires · articles lies · articles recents · sur le meme sujet ·
      sur le meme theme · dans la meme rubrique · les plus lus · les plus partages · les plus commentes ·
      a la une · dernieres nouvelles · dernieres actualites · derniers articles · a decouvrir ·
      recommandes · vous aimerez aussi · suivant · precedent · archives · categories · contenu sponsorise`),
    advertisement: list(`
      publicite · annonce · annonces · sponsorise · la suite apres cette publicite ·
      la suite apres la publicite`),
    legal: list(`
      mentions legales · politique de confidentialite · politique de cookies ·
      conditions generales d'utilisation · conditions generales · conditions d'utilisation · cgu · cgv ·
      tous droits reserves · donnees personnelles · gestion des cookies · accepter · tout accepter`),
    navigation: list(`
      accueil · menu · rechercher · recherche · contact · contactez-nous · nous contacter ·
      qui sommes-nous · a propos · plan du site · retour · retour en haut · haut de page ·
      aller au contenu · fermer · aide · rubriques`),
    tags: list(`
      mots-cles · mots cles · etiquettes · thematiques`),
    shop: list(`
      ajouter au panier · acheter · panier · mon panier · boutique · quantite · prix`),
    byline: list(`
      a propos de l'auteur · la redaction`),
  },
  opens: {
    related: list(`
      lire aussi · a lire aussi · lire : · >> lire · voir aussi · cliquez ici`),
    share: list(`
      partager sur · suivez-nous sur`),
    subscription: list(`
      inscrivez-vous a · abonnez-vous a · recevez`),
    comments: list(`
      votre adresse e-mail ne sera pas · votre adresse de messagerie ne sera pas · les champs obligatoires ·
      laisser un commentaire`),
    caption: list(`
      photo : · photo: · credit photo · © photo · illustration`),
    credit: list(`
      source : · source: · sources :`),
    tags: list(`
      mots-cles : · tags : · tags: · publie dans`),
    byline: list(`
      publie par · redige par · ecrit par`),
    date: list(`
      publie le · mis a jour le · modifie le · mis en ligne le`),
    legal: list(`
      ce site utilise des cookies · nous utilisons des cookies · en poursuivant votre navigation ·
      tous droits reserves`),
  },
  holds: {
    legal: list(`
      tous droits reserves · utilise des cookies · utilisons des cookies`),
    comments: list(`
      ne sera pas publiee`),
  },
  weak: list(`
      actualites · actualite · monde · international · politique · economie · societe · sport · sports ·
      football · culture · sante · sciences · planete · opinions · idees · debats · regions · videos ·
      podcasts · livres · cinema · musique · voyage · gastronomie · meteo · emploi · immobilier`),
}
