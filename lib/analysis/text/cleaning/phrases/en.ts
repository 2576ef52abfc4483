import { list, type FurniturePhrases } from './model'

export const en: FurniturePhrases = {
  language: 'en',
  whole: {
    share: list(`
      share · share this · share this article · share this story · share this post · share this page ·
      share article · share on facebook · share on twitter · share on linkedin · share on whatsapp ·
      share on pinterest · share on reddit · share via email · share by email · share with friends ·
      sharing is caring · tweet · tweet this · pin it · email this · email this article ·
      email to a friend · print · print this · print this article · print article · copy link ·
      copy link url · link copied · save · save for later · bookmark · like this · like · like loading ·
      click to share · shares · share options · show more sharing options · close extra sharing options ·
      text size · listen to this article · report an error`),
    comments: list(`
      leave a reply · leave a comment · leave a reply cancel reply · leave a comment cancel reply ·
      post a comment · add a comment · add comment · write a comment · join the conversation ·
      join the discussion · view comments · show comments · see comments · hide comments · load comments ·
      view all comments · read comments · comments · no comments · no comments yet · comment · reply ·
      log in to comment · sign in to comment · login to comment · loading comments · comments are closed ·
      be the first to comment · post comment · submit comment · cancel reply · report abuse ·
      what do you think · tell us what you think · your comment · your name · your email · discussion`),
    subscription: list(`
      subscribe · subscribe now · subscribe today · subscribe to our newsletter · sign up · sign up now ·
      sign up for our newsletter · sign me up · newsletter · newsletters · newsletter signup ·
      get our newsletter · join now · join us · become a member · become a subscriber · become a supporter ·
      support us · support our journalism · donate · donate now · log in · login · sign in · sign out ·
      log out · register · create account · create an account · my account · forgot password ·
      forgot your password · already a subscriber · already a member · email address · enter your email ·
      enter your email address · follow us · follow · follow us on twitter · follow us on facebook ·
      follow us on instagram · get the app · download the app · rss feed · rss · get alerts ·
      manage subscription · gift subscriptions`),
    related: list(`
      related · related articles · related article · related stories · related story · related news ·
      related posts · related content · related topics · related links · related coverage ·
      related reading · related tags · related video · related videos · read more · read next · read also ·
      read more stories · also read · see also · more · more news · more stories · more articles ·
      more from this author · more like this · more on this story · more on this topic · more on this ·
      more headlines · more to explore · more to read · more videos · most read · most popular ·
      most viewed · most shared · most commented · most recent · popular · popular posts · popular stories ·
      popular articles · popular now · trending · trending now · trending stories · trending topics ·
      top stories · top news · top articles · latest · latest news · latest stories · latest articles ·
      latest posts · latest headlines · latest videos · recent posts · recent comments · recent articles ·
      recent stories · recent news · recommended · recommended for you · recommended stories ·
      recommended articles · recommended reading · you may also like · you might also like · you may like ·
      you might like · you may also be interested in · you might be interested in · you may have missed ·
      in case you missed it · don't miss · editor's picks · editors' picks · editor's choice · staff picks ·
      featured · featured posts · featured stories · featured articles · from around the web ·
      around the web · from the web · what to read next · up next · watch next · next article ·
      previous article · next post · previous post · next story · previous story · next · previous ·
      older posts · newer posts · other news · other stories · similar articles · similar posts ·
      suggested reading · stories you may like · hot topics · in this story · promoted stories ·
      promoted content · topics · view more · load more · show more · see more · see all · view all ·
      read full article · continue reading · keep reading · click here · archives · archive · blog archive ·
      categories · photo gallery · photo galleries · upcoming events`),
    advertisement: list(`
      advertisement · advertisements · advertising · advertise · advertise with us · ad · ads · advert ·
      sponsored · sponsored content · sponsored links · sponsored by · sponsor · sponsors · paid content ·
      promoted · story continues below · article continues below · story continues below advertisement ·
      article continues below advertisement · continue reading below · continue reading the main story ·
      scroll to continue · skip ad · report this ad · ad feedback · about this ad`),
    legal: list(`
      privacy · privacy policy · privacy notice · privacy statement · privacy center · privacy settings ·
      privacy and cookies · privacy & cookies · cookie policy · cookie settings · cookie preferences ·
      cookies · terms · terms of use · terms of service · terms of sale · terms and conditions ·
      terms & conditions · conditions of use · legal · legal notice · disclaimer · disclosure ·
      all rights reserved · copyright · copyright policy · copyright notice ·
      do not sell my personal information · do not sell my info · your privacy choices ·
      california privacy rights · your california privacy rights · adchoices · ad choices · accessibility ·
      accessibility statement · accessibility help · community guidelines · code of ethics · corrections ·
      editorial policy · ethics policy · user agreement · imprint · dmca · accept · accept all ·
      accept cookies · i accept · got it · reprints · reprints and permissions · permissions`),
    navigation: list(`
      skip to content · skip to main content · skip to navigation · skip to article · skip to search ·
      jump to content · main menu · menu · open menu · close menu · toggle navigation · navigation ·
      sections · all sections · site map · sitemap · site index · search · search site · search for ·
      search this site · search here · home · homepage · back · back to top · return to top · go to top ·
      scroll to top · top · about us · about · about this site · our team · contact · contact us ·
      contacts · get in touch · careers · jobs · work for us · press · press releases · press room · help ·
      help center · faq · faqs · feedback · support · customer service · settings · close · expand ·
      collapse · change language · languages · edition · editions · e-edition · epaper · e-paper ·
      mobile apps · apps · podcasts · photos · videos · video · galleries · quick links · useful links ·
      helpful links · links · resources · follow us on · connect with us · send us a tip · news tips ·
      got a tip · submit a tip · letters to the editor · site info · powered by wordpress ·
      powered by blogger · powered by · view full site · desktop version · mobile version · play video ·
      play · pause · mute · fullscreen · replay · loading · loading... · n/a`),
    tags: list(`
      tags · tagged · tag · filed under · labels · keywords · posted in · in this article · explore more ·
      explore`),
    shop: list(`
      add to cart · add to basket · add to bag · add to wishlist · buy now · buy · shop · shop now ·
      checkout · cart · my cart · view cart · shopping cart · quantity · in stock · out of stock ·
      sold out · free shipping · sample text · product title · sale · regular price · order now · store ·
      subtotal · qty · price · size guide · shipping information`),
    byline: list(`
      about the author · about author · author · written by · view all posts · view author archive ·
      more from author · view all posts by · staff writer · staff reporter`),
    credit: list(`
      source read more · source link · original source · read original article · read the original article ·
      view original article`),
    caption: list(`
      image credit · image caption · photo credit · media caption · enlarge this image · enlarge image ·
      view gallery · hide caption · toggle caption`),
    date: [],
  },
  opens: {
    share: list(`
      share this · share on · click to share · click to email · click to print · share your thoughts ·
      like us on facebook · follow us on · follow rt on · like this story`),
    related: list(`
      read also: · also read: · read more: · read next: · see also: · related: · related story: ·
      related stories: · related article: · more: · recommended: · watch: · watch now: · listen: ·
      previous post · next post · previous article · next article · you may also like ·
      you might also like · more from · more in · more on: · click here to · click here for · don't miss: ·
      must read: · also on`),
    comments: list(`
      leave a reply · leave a comment · logged in as · you must be logged in · you need to be logged in ·
      please log in · save my name, email · notify me of · notify me via · your email address will not ·
      required fields are marked · be the first to comment · have your say · join the conversation ·
      comments are closed`),
    subscription: list(`
      sign up for · sign up to · sign up here · subscribe to · subscribe for · get our · get the latest ·
      get breaking news · get news · join our · join the newsletter · never miss a · follow @ ·
      download our · download the · delivered to your inbox · enter your email · by signing up ·
      by subscribing · by clicking · by submitting · support independent · thank you for subscribing ·
      thanks for subscribing · thank you for signing up`),
    advertisement: list(`
      advertisement · sponsored by · story continues below · article continues below · we may earn ·
      this post may contain affiliate · this post contains affiliate`),
    legal: list(`
      copyright © · copyright (c) · © copyright · © · (c) 20 · all rights reserved · all content © ·
      this material may not be published · the material on this site · registration on or use of this site ·
      by continuing to use · by using this site · this site uses cookies · this website uses cookies ·
      we use cookies · we and our partners`),
    tags: list(`
      tags: · tagged: · tagged with · filed under · posted in · labels: · keywords: · topics: ·
      categories: · category: · more about:`),
    caption: list(`
      photo: · photos: · photo by · photograph by · photograph: · photo credit · photo courtesy · image: ·
      image by · image credit · image courtesy · image source · image caption · picture: · credit: ·
      media caption · video: · file photo · file - · illustration: · above: · screenshot`),
    credit: list(`
      source: · sources: · via: · originally published · reporting by · this article originally appeared ·
      this article was originally published · this story originally appeared ·
      this story was originally published · this post originally appeared`),
    byline: list(`
      written by · posted by · published by · reported by · view all posts by · about the author · text by ·
      words by · edited by · reviewed by`),
    date: list(`
      published: · published on · published at · first published · last updated · last modified ·
      last update · updated: · updated on · posted: · posted on · date:`),
    shop: list(`
      add to · buy now`),
    navigation: list(`
      skip to · back to · you are here · powered by · switch to · go to`),
  },
  holds: {
    legal: list(`
      all rights reserved · all right reserved · may not be reproduced · may not be published, broadcast ·
      privacy policy and terms · terms of service and privacy · terms of use and privacy ·
      user agreement and privacy · privacy policy | terms · terms of service | privacy · uses cookies to ·
      use cookies to · cookies to improve · cookies to ensure · consent to the use of · cookie policy`),
    comments: list(`
      email address will not be published · required fields are marked · akismet to reduce spam ·
      comment data is processed · must be logged in to · for the next time i comment`),
    subscription: list(`
      straight to your inbox · to your inbox · sign up for our newsletter · subscribe to our newsletter ·
      you can unsubscribe · unsubscribe at any time`),
    advertisement: list(`
      affiliate commission · affiliate links · amazon services llc associates`),
    shop: list(`
      lorem ipsum dolor sit amet`),
    navigation: list(`
      javascript is disabled · enable javascript · requires javascript · playback is unsupported ·
      browser does not support · browser is out of date`),
  },
  weak: list(`
      news · world · world news · local · local news · national · international · politics · us · u.s. ·
      uk · business · economy · markets · money · finance · technology · tech · science · health ·
      environment · climate · sports · sport · football · soccer · basketball · baseball · cricket ·
      tennis · golf · nfl · nba · mlb · nhl · entertainment · arts · culture · books · music · movies ·
      film · tv · television · style · fashion · beauty · food · recipes · travel · lifestyle · life ·
      living · family · education · opinion · opinions · editorial · editorials · columns · columnists ·
      analysis · features · magazine · weather · obituaries · classifieds · real estate · autos · cars ·
      games · crosswords · puzzles · comics · horoscopes · events · calendar · community · media · live ·
      live tv · watch · listen · radio · shows · schedule · facebook · twitter · instagram · youtube ·
      linkedin · pinterest · whatsapp · telegram · reddit · tumblr · flipboard · snapchat · tiktok ·
      google · google+ · google plus · messenger · email · e-mail · mail · sms · pocket · stumbleupon ·
      skype · viber · vk · wechat · english · español · français · deutsch · africa · asia · europe ·
      middle east · americas · crime · war · history · members · premium · free · download · open · submit ·
      send · cancel · ok · yes · no · go · new · all · other · misc · general · uncategorized · default ·
      january · february · march · april · may · june · july · august · september · october · november ·
      december`),
}
