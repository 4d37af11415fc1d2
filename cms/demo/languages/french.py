"""French: the directory and the office of Witten."""

from cms.demo.content import Entry, heading, notice, page_link, task_list, text

WITTEN = Entry(
    key="witten",
    model="OfficePage",
    slug="witten",
    title="Service de l’intégration, des relations internationales et des jumelages",
    introduction="Pour tous les habitants de la ville : nous aidons les gens de Witten à se parler.",
    fields={"municipality": "Ville de Witten", "federal_state": "NW"},
    body=[
        ("contact_card", {"heading": "Contact", "contact": "witten"}),
        heading("De quoi s’agit-il ?"),
        text(
            "À Witten, l’intégration concerne beaucoup de monde : ceux qui vivent ici depuis longtemps et "
            "ceux qui viennent d’arriver. Peu de sujets font autant parler.",
            "Nous voulons que tous vivent ensemble en paix. Les peurs et les préjugés doivent reculer. Cela "
            "n’est possible que si nous nous parlons. Nous lançons ces conversations.",
        ),
        task_list(
            "Nos objectifs",
            ("Le respect", "À Witten, on se rencontre sans préjugés, d’où que l’on vienne."),
            ("L’égalité des chances", "Dans l’éducation, tout le monde a les mêmes chances."),
            ("Le droit à la parole", "Chacun peut participer à la politique et à la vie de la société."),
            ("Le conseil de l’intégration", "Nous gérons ses affaires et travaillons bien avec ses membres."),
            (
                "Des idées communes",
                "Nous créons des projets avec d’autres. Nous soutenons les services de la ville, les "
                "associations, les organisations d’entraide et les initiatives dans leur travail.",
            ),
            ("Nos propres projets", "Nous réalisons aussi nous-mêmes des projets et des actions."),
        ),
        notice(
            "D’où viennent ces informations",
            "La source est la page du service sur le site de la ville de Witten. Nous avons repris les "
            "informations en novembre 2026 et rédigé un nouveau texte.",
            "Cette page est une démonstration. Personne ne met ces informations à jour.",
        ),
    ],
)

DIRECTORY = Entry(
    key="directory",
    model="OfficeIndexPage",
    slug="services-integration",
    title="Les services qui aident à l’intégration",
    introduction="Vous trouvez ici les services qui aident à l’intégration dans votre ville ou votre district.",
    body=[
        (
            "steps",
            {
                "heading": "Comment obtenir de l’aide",
                "items": [
                    {
                        "title": "Choisissez un lieu",
                        "text": "<p>Ouvrez la page du service de l’endroit où vous habitez.</p>",
                    },
                    {
                        "title": "Trouvez un contact",
                        "text": "<p>La page indique qui vous pouvez appeler.</p>",
                    },
                    {
                        "title": "Prenez rendez-vous",
                        "text": "<p>Beaucoup de services reçoivent sur rendez-vous.</p>",
                    },
                ],
            },
        ),
        (
            "link_list",
            {
                "heading": "Services présentés en allemand seulement",
                "items": [
                    page_link("wesel", "Wesel", language="de"),
                    page_link("wartburgkreis", "Wartburgkreis", language="de"),
                    page_link("villingen-schwenningen", "Villingen-Schwenningen", language="de"),
                    page_link("wetzlar", "Wetzlar", language="de"),
                ],
            },
        ),
        notice(
            "Ce site est une démonstration",
            "Il montre comment des services peuvent publier leurs informations. Personne ne les met à jour. "
            "En cas de doute, demandez à la ville ou au district.",
        ),
    ],
    children=[WITTEN],
)
