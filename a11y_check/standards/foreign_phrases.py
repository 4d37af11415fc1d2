"""Wordings that tell nothing, in the languages that towns have their pages translated into.

Arabic, Bulgarian, Croatian and Serbian, French, Italian, Persian, Polish, Romanian, Russian, Spanish, Turkish, Ukrainian
and Vietnamese, put together for this project in November 2026. Whoever looks after the pages often cannot read these.
A phrase that means something in another of them, in German or in English is left out, such as “qui”, “mais” and “imagine”.
"""

from __future__ import annotations

from a11y_check.standards.words import phrases

#: Link texts that say nothing without the sentence around them; small letters, no punctuation.
GENERIC_LINKS = phrases("""
    اضغط هنا | إضغط هنا | اعرف المزيد | اقرأ المزيد | إقرأ المزيد | التفاصيل | الرابط | المزيد |
    المزيد من التفاصيل | المزيد من المعلومات | انقر هنا | أنقر هنا | تحميل | تفاصيل | تنزيل | رابط |
    عرض المزيد | قراءة المزيد | للمزيد | لمزيد من المعلومات | لمعرفة المزيد | متابعة القراءة |
    مزيد من المعلومات | من هنا | هذا الرابط | هنا
    ادامه | ادامه مطلب | اطلاعات بیشتر | این لینک | اینجا | اینجا کلیک کنید | بیشتر | بیشتر بخوانید |
    بیشتر بدانید | جزئیات | دانلود | کلیک کنید | لینک
    виж още | връзка | изтегли | изтегляне | кликнете тук | линк | натиснете тук | научете повече | още |
    повече | повече информация | прочетете повече | тук
    detaljnije | detalji | kliknite ovde | kliknite ovdje | opširnije | ovde | ovdje | poveznica | preuzmi |
    pročitajte više | saznajte više | više | više informacija | више | детаљније | кликните овде | овде |
    опширније
    afficher plus | ce lien | cette page | cliquer ici | cliquez ici | consulter | continuer | détails |
    en savoir plus | ici | lien | lire l article | lire la suite | lire plus | plus d infos |
    plus d informations | plus de détails | savoir plus | télécharger | télécharger ici | voir ici |
    voir plus
    altro | clicca qui | cliccare qui | continua a leggere | dettagli | leggi di più | leggi tutto |
    maggiori informazioni | mostra di più | per saperne di più | più informazioni | questa pagina |
    questo link | saperne di più | scarica | scopri di più | ulteriori informazioni
    czytaj dalej | czytaj więcej | dowiedz się więcej | kliknij | kliknij tutaj | pobierz | pokaż więcej |
    przeczytaj więcej | szczegóły | ten link | tutaj | więcej | więcej informacji | zobacz | zobacz więcej
    acest link | aflați mai multe | află mai multe | aici | apasă aici | apăsați aici | citește mai mult |
    citiți mai mult | click aici | dați click aici | descarcă | descărcați | detalii | mai mult | mai multe |
    mai multe detalii | mai multe informații | vezi mai mult | vezi mai multe
    больше | больше информации | далее | детали | дополнительная информация | загрузить | здесь | информация |
    кликните здесь | нажмите | нажмите здесь | нажмите сюда | перейти | по ссылке | по этой ссылке |
    подробнее | подробности | показать больше | скачать | ссылка | узнать больше | узнать подробнее |
    читать далее | читать дальше | читать полностью | эта ссылка
    aquí | clic aquí | descargar | detalles | enlace | esta página | este enlace | haga clic aquí |
    haz clic aquí | leer más | más | más detalles | más información | mostrar más | pulsa aquí | pulse aquí |
    saber más | seguir leyendo | ver más
    ayrıntılar | ayrıntılı bilgi | bağlantı | bilgi | bu bağlantı | bu sayfa | burada | buradan | buraya |
    buraya tıklayın | buraya tıklayınız | daha fazla | daha fazla bilgi | daha fazla göster | daha fazla oku |
    daha fazlası | detay | detaylar | detaylı bilgi | devam | devamı | devamını oku | devamını okuyun |
    indir | indirin | tıkla | tıklayın | tıklayınız
    більше | більше інформації | далі | деталі | детальніше | дізнайтеся більше | дізнатися більше |
    докладніше | за посиланням | за цим посиланням | завантажити | інформація | клікніть тут | натисніть |
    натисніть тут | перейти | подробиці | показати більше | посилання | тут | це посилання | читати більше |
    читати далі
    bấm vào đây | chi tiết | đọc thêm | nhấn vào đây | tại đây | tìm hiểu thêm | xem thêm
""")

#: Text alternatives that stand for nothing at all.
EMPTY_ALT = phrases("""
    صورة | الصورة | تصویر | عکس | снимка | изображение | фото | фотография | картинка | рисунок | зображення |
    світлина | фотографія | малюнок | fotografija | slika | illustration | photographie | immagine | obraz |
    obrazek | zdjęcie | fotografie | poză | imagen | fotoğraf | görsel | görüntü | resim | hình ảnh
""")

#: Beginnings of a text alternative that say what a screen reader says anyway, as a pattern without groups to keep.
REDUNDANT_ALT = (
    r"صورة (?:تُ?ظهر|توضح|ل)|عکس از |تصویری? از "
    r"|на (?:фото|фотографии|фотографії|картинке|картинці|изображении|зображенні) "
    r"|(?:une |la )?(?:image|photo|photographie|illustration) (?:de |du |des |d['’]|montr|représent)"
    r"|(?:un['’]|una? |la )?(?:foto|fotografia|immagine) (?:di|del|della|dello|dei|delle|che)\b"
    r"|(?:una |la )?(?:foto|fotografía|imagen) (?:de|del|que)\b"
    r"|(?:zdjęcie|obraz|grafika) przedstawia"
    r"|(?:fotografie|poză) (?:cu|de|a)\b"
)

#: Titles that a template or a person in a hurry leaves behind.
EMPTY_TITLES = phrases("""
    الصفحة الرئيسية | بدون عنوان | صفحة جديدة | صفحه اصلی | accueil | nouvelle page | page d'accueil |
    sans titre | senza titolo | bez tytułu | strona główna | acasă | fără titlu | без названия | главная |
    главная страница | новая страница | inicio | sin título | adsız | ana sayfa | anasayfa | başlıksız |
    yeni sayfa | без назви | головна | головна сторінка | нова сторінка
""")
