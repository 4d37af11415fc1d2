"""Turkish: the directory and the office of Witten."""

from cms.demo.content import Entry, heading, notice, page_link, task_list, text

WITTEN = Entry(
    key="witten",
    model="OfficePage",
    slug="witten",
    title="Uyum, Uluslararası İlişkiler ve Kardeş Şehirler Birimi",
    introduction="Şehirdeki herkes için: Witten’de yaşayan insanları bir araya getirip konuşturuyoruz.",
    fields={"municipality": "Witten Belediyesi", "federal_state": "NW"},
    body=[
        ("contact_card", {"heading": "İletişim", "contact": "witten"}),
        heading("Konu nedir?"),
        text(
            "Uyum, Witten’de pek çok kişiyi ilgilendiriyor: uzun zamandır burada yaşayanları da şehre yeni "
            "gelenleri de. Hakkında bu kadar çok konuşulan az konu var.",
            "Herkesin barış içinde birlikte yaşamasını istiyoruz. Korkular ve ön yargılar azalsın. Bu ancak "
            "birbirimizle konuşursak olur. Biz bu konuşmaları başlatıyoruz.",
        ),
        task_list(
            "Hedeflerimiz",
            (
                "Saygı",
                "Witten’deki insanlar, nereden gelirlerse gelsinler, birbirlerine ön yargısız davranır.",
            ),
            ("Eşit fırsatlar", "Eğitimde herkes aynı fırsatlara sahiptir."),
            ("Söz hakkı", "Herkes siyasete ve topluma katılabilir."),
            ("Uyum meclisi", "Meclisin işlerini yürütüyor, üyeleriyle iyi bir iş birliği yapıyoruz."),
            (
                "Ortak fikirler",
                "Başkalarıyla birlikte projeler geliştiriyoruz. Belediyenin birimlerini, dernekleri, yardım "
                "kuruluşlarını ve girişimleri çalışmalarında destekliyoruz.",
            ),
            ("Kendi projelerimiz", "Kendimiz de projeler ve etkinlikler düzenliyoruz."),
        ),
        notice(
            "Bu bilgiler nereden geliyor?",
            "Kaynak, birimin Witten Belediyesi’nin web sitesindeki sayfasıdır. Bilgileri Kasım 2026’da aldık "
            "ve metni yeniden yazdık.",
            "Bu sayfa bir tanıtım örneğidir. Bilgiler güncellenmez.",
        ),
    ],
)

DIRECTORY = Entry(
    key="directory",
    model="OfficeIndexPage",
    slug="uyum",
    title="Uyum konusunda yardımcı olan kurumlar",
    introduction="Burada, şehrinizde veya ilçenizde uyum konusunda yardımcı olan kurumları bulabilirsiniz.",
    body=[
        (
            "steps",
            {
                "heading": "Nasıl yardım alırsınız?",
                "items": [
                    {"title": "Yeri seçin", "text": "<p>Yaşadığınız yerdeki kurumun sayfasını açın.</p>"},
                    {
                        "title": "Kime başvuracağınızı öğrenin",
                        "text": "<p>Sayfada kimi arayabileceğiniz yazıyor.</p>",
                    },
                    {
                        "title": "Randevu alın",
                        "text": "<p>Birçok kurum ziyaretçileri randevuyla kabul eder.</p>",
                    },
                ],
            },
        ),
        (
            "link_list",
            {
                "heading": "Sayfaları yalnızca Almanca olan kurumlar",
                "items": [
                    page_link("wesel", "Wesel", language="de"),
                    page_link("wartburgkreis", "Wartburgkreis", language="de"),
                    page_link("villingen-schwenningen", "Villingen-Schwenningen", language="de"),
                    page_link("wetzlar", "Wetzlar", language="de"),
                ],
            },
        ),
        notice(
            "Bu web sitesi bir tanıtım örneğidir",
            "Kurumların bilgilerini nasıl yayımlayabileceğini gösterir. Bilgiler güncellenmez. Emin değilseniz "
            "belediyeye veya ilçe idaresine sorun.",
        ),
    ],
    children=[WITTEN],
)
