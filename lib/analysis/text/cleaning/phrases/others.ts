import { list, type FurniturePhrases } from './model'

/** The commonest wording of Russian, Polish, Turkish, Indonesian, Arabic, Chinese and Japanese pages. */
export const others: readonly FurniturePhrases[] = [
  {
    language: 'ru',
    whole: {
      share: list(`
        поделиться · поделитесь · поделиться ссылкои · поделиться в соцсетях · распечатать · печать ·
        версия для печати · нравится · твитнуть`),
      comments: list(`
      комментарии · комментировать · оставить комментарии · добавить комментарии · написать комментарии ·
      ответить · отменить ответ · нет комментариев · обсудить`),
      subscription: list(`
        подписаться · подпишитесь · подписка · воити · вход · регистрация · зарегистрироваться · выити ·
        рассылка`),
      related: list(`
      читаите также · читать далее · читать дальше · читать еще · подробнее · похожие статьи ·
      похожие записи · похожие новости · материалы по теме · по теме · популярное · популярные статьи ·
      самое читаемое · свежие записи · последние новости · главные новости · другие новости ·
      смотрите также · вам может быть интересно · вам также может понравиться ·
      вам также может быть интересно · рекомендуем · предыдущая · следующая · назад · вперед · архив ·
      рубрики · все новости · интересное`),
      advertisement: ['реклама', 'на правах рекламы', 'рекламодателям', 'партнерскии материал'],
      legal: list(`
        политика конфиденциальности · пользовательское соглашение · все права защищены · правила ·
        условия использования · согласен`),
      navigation: list(`
        главная · меню · поиск · наити · контакты · о нас · о саите · о проекте · карта саита · наверх ·
        помощь · закрыть · редакция · перейти к содержимому`),
      tags: ['теги', 'метки', 'ключевые слова'],
      shop: list(`
        купить · в корзину · корзина · магазин · заказать · цена`),
      byline: ['об авторе', 'автор'],
      caption: ['фото', 'фото из открытых источников'],
    },
    opens: {
      related: ['читаите также', 'читать также', 'смотрите также'],
      share: ['поделиться'],
      caption: ['фото:', 'фото '],
      credit: ['источник:', 'источник '],
      tags: ['теги:', 'метки:', 'рубрика:', 'рубрики:'],
      byline: ['автор:', 'текст:'],
      date: ['опубликовано', 'обновлено', 'дата:'],
      comments: ['ваш e-mail не', 'обязательные поля', 'ваш адрес email не'],
    },
    holds: {
      legal: [
        'все права защищены',
        'использует cookie',
        'использует фаилы cookie',
        'использованием фаилов cookie',
      ],
      comments: ['не будет опубликован'],
    },
    weak: list(`
        новости · статьи · политика · экономика · общество · спорт · культура · наука · здоровье · мир ·
        россия · видео · происшествия · технологии · мода · красота · дети · еда · рецепты · дом · стиль ·
        звезды · психология`),
  },
  {
    language: 'pl',
    whole: {
      share: ['udostepnij', 'podziel sie', 'drukuj', 'lubie to'],
      comments: list(`
        komentarze · dodaj komentarz · skomentuj · odpowiedz · brak komentarzy`),
      subscription: list(`
        zaloguj · zaloguj sie · zarejestruj sie · subskrybuj · zapisz sie · newsletter`),
      related: list(`
        czytaj takze · czytaj wiecej · czytaj rowniez · wiecej · zobacz takze · zobacz rowniez ·
        powiazane artykuly · podobne artykuly · najczesciej czytane · polecane · najnowsze · nastepny ·
        poprzedni · ostatnie wpisy`),
      advertisement: ['reklama', 'artykul sponsorowany'],
      legal: list(`
        polityka prywatnosci · regulamin · wszelkie prawa zastrzezone · polityka cookies · akceptuje`),
      navigation: list(`
        strona glowna · szukaj · kontakt · o nas · mapa strony · do gory · zamknij · pomoc`),
    },
    opens: {
      related: ['czytaj takze', 'czytaj rowniez', 'zobacz takze'],
      caption: ['fot.', 'foto:'],
      credit: ['zrodlo:'],
    },
    holds: { legal: ['wszelkie prawa zastrzezone', 'uzywa plikow cookie', 'korzysta z plikow cookie'] },
    weak: list(`
        wiadomosci · polska · swiat · polityka · gospodarka · biznes · sport · kultura · zdrowie · nauka ·
        opinie`),
  },
  {
    language: 'tr',
    whole: {
      share: ['paylas', 'yazdir', 'facebook ta paylas', 'begen'],
      comments: list(`
        yorumlar · yorum yap · yorum yaz · cevapla · yorum gonder`),
      subscription: list(`
        abone ol · giris yap · uye ol · kayit ol · e-bulten`),
      related: list(`
        devamini oku · ilgili haberler · diger haberler · son haberler · cok okunanlar ·
        en cok okunanlar · benzer haberler · onceki · sonraki · daha fazla`),
      advertisement: ['reklam', 'ilan'],
      legal: list(`
        gizlilik politikasi · kullanim kosullari · tum haklari saklidir · cerez politikasi · kunye ·
        kabul et`),
      navigation: list(`
        anasayfa · ana sayfa · ara · iletisim · hakkimizda · kapat · basa don`),
    },
    opens: { related: ['ilginizi cekebilir', 'ayrica bakiniz'], credit: ['kaynak:'], caption: ['fotograf:'] },
    holds: { legal: ['haklari saklidir', 'cerez kullan'] },
    weak: list(`
        haberler · gundem · dunya · ekonomi · spor · magazin · saglik · teknoloji · kultur · egitim`),
  },
  {
    language: 'id',
    whole: {
      share: list(`
        bagikan · bagikan ini · cetak · suka · berbagi`),
      comments: list(`
        tinggalkan balasan · tinggalkan komentar · komentar · balas · batalkan balasan · tulis komentar`),
      subscription: ['berlangganan', 'masuk', 'daftar', 'ikuti'],
      related: list(`
        baca juga · baca selengkapnya · selengkapnya · artikel terkait · berita terkait · terkait ·
        terpopuler · terbaru · berita terbaru · artikel lainnya · berita lainnya · pos-pos terbaru ·
        tulisan terakhir · komentar terbaru · sebelumnya · berikutnya · arsip · kategori · lihat semua`),
      advertisement: ['iklan'],
      legal: ['kebijakan privasi', 'syarat dan ketentuan', 'hak cipta', 'pedoman media siber'],
      navigation: list(`
        beranda · cari · kontak · tentang kami · tentang · tutup`),
    },
    opens: {
      related: ['baca juga:', 'baca juga'],
      credit: ['sumber:'],
      caption: ['foto:'],
      comments: ['alamat email anda tidak'],
    },
    holds: { legal: ['hak cipta dilindungi'], comments: ['tidak akan dipublikasikan'] },
    weak: list(`
        berita · nasional · internasional · ekonomi · olahraga · hiburan · teknologi · kesehatan · opini`),
  },
  {
    language: 'ar',
    whole: {
      share: ['شارك', 'مشاركة', 'شارك المقال', 'طباعة'],
      comments: list(`
        التعليقات · تعليقات · اترك تعليقا · اضف تعليق · رد`),
      subscription: list(`
        اشترك · تسجيل الدخول · تسجيل · النشرة البريدية · تابعنا`),
      related: list(`
        اقرا ايضا · اقرا المزيد · المزيد · مواضيع ذات صلة · اخبار ذات صلة · مقالات ذات صلة ·
        الاكثر قراءة · اخر الاخبار · التالي · السابق`),
      advertisement: ['اعلان', 'اعلانات'],
      legal: ['سياسة الخصوصية', 'شروط الاستخدام', 'جميع الحقوق محفوظة'],
      navigation: list(`
        الرئيسية · الصفحة الرئيسية · بحث · اتصل بنا · من نحن · القائمة`),
    },
    opens: { related: ['اقرا ايضا'], credit: ['المصدر'] },
    holds: { legal: ['جميع الحقوق محفوظة'] },
    weak: list(`
        اخبار · سياسة · اقتصاد · رياضة · ثقافة · صحة · تكنولوجيا · العالم`),
  },
  {
    language: 'zh',
    whole: {
      share: list(`
        分享 · 分享到 · 打印 · 转发 · シェア · ツイート · 印刷`),
      comments: list(`
        评论 · 发表评论 · 留言 · 回复 · 取消回复 · コメント · コメントを残す · 返信`),
      subscription: list(`
        登录 · 注册 · 订阅 · 关注我们 · ログイン · 会員登録 · 新規登録 · フォロー`),
      related: list(`
        相关阅读 · 相关新闻 · 相关文章 · 推荐阅读 · 热门文章 · 最新文章 · 更多 · 阅读更多 · 上一篇 · 下一篇 · 関連記事 · もっと見る · 続きを読む · 人気記事 ·
        おすすめ · 最新記事 · 次の記事 · 前の記事`),
      advertisement: ['广告', '廣告', '広告'],
      legal: list(`
        隐私政策 · 版权声明 · 免责声明 · 使用条款 · プライバシーポリシー · 利用規約`),
      navigation: list(`
        首页 · 搜索 · 关于我们 · 联系我们 · 返回顶部 · 网站地图 · ホーム · 検索 · お問い合わせ · 会社概要 · トップページ · メニュー`),
    },
    opens: {
      credit: ['来源:', '来源：', '出典:', '出典：'],
      caption: ['图片来源', '写真:', '写真：'],
      tags: ['标签:', '标签：', 'タグ:', 'タグ：'],
    },
    holds: { legal: ['版权所有', '保留所有权利', '無断転載'] },
    weak: list(`
        新闻 · 国际 · 国内 · 财经 · 体育 · 娱乐 · 科技 · 健康 · ニュース · 国際 · 経済 · スポーツ · 芸能`),
  },
]
