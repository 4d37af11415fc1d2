"""English: the directory, the office of Witten, imprint, accessibility statement and privacy."""

from cms.demo.content import Entry, heading, notice, page_link, task_list, text
from cms.demo.languages.enforcement import enforcement

WITTEN = Entry(
    key="witten",
    model="OfficePage",
    slug="witten",
    title="Unit for Integration, International Relations and Town Twinning",
    introduction="For the people in the city: we get everyone who lives in Witten talking to each other.",
    fields={"municipality": "City of Witten", "federal_state": "NW"},
    body=[
        ("contact_card", {"heading": "Contact", "contact": "witten"}),
        heading("What this is about"),
        text(
            "Integration touches many people in Witten: those who have lived here for years and those who "
            "are new to the city. Few topics are talked about so much.",
            "We want everyone to live together in peace. Fears and prejudice should become smaller. That "
            "only works if we talk to each other. We start such conversations.",
        ),
        heading("Many people help"),
        text(
            "In Witten, paid staff and volunteers pull together. They settle conflicts or prevent them.",
            "Groups, clubs and individuals do a great deal for refugees and other newcomers. With their "
            "help, newcomers settle in sooner and can contribute something themselves.",
        ),
        task_list(
            "Our goals",
            ("Respect", "People in Witten meet without prejudice, wherever they come from."),
            ("Equal chances", "In education, everyone has the same chances."),
            ("A say", "Everyone can take part in politics and society."),
            ("Integration council", "We run its office and work well with its members."),
            (
                "Shared ideas",
                "We develop projects with others. We support city departments, clubs, welfare "
                "organisations and initiatives in their work.",
            ),
            ("Our own projects", "We also carry out projects and activities ourselves."),
        ),
        task_list(
            "Town twinning",
            ("Partnership fund", "We manage the money for the partnerships."),
            ("Guests", "We look after guests from the twin towns."),
            introduction="Do you have a question about Witten's twin towns? We are here for that too.",
        ),
        heading("What is difficult"),
        text(
            "Time, energy and money are short. There are many good ideas. But who will carry them out, and "
            "who will pay?",
            "So we check every plan: can it be done? Otherwise things stay half finished, and everyone is "
            "disappointed.",
        ),
        notice(
            "Where this information comes from",
            "The source is the unit's page on the website of the City of Witten. We took over the facts in "
            "November 2026 and wrote new sentences.",
            "This page is a demonstration. Nobody keeps the information up to date.",
            "The source gives no postcode. It does not say how to make an appointment either.",
        ),
    ],
)

IMPRINT = Entry(
    key="imprint",
    model="StandardPage",
    slug="imprint",
    title="Imprint",
    introduction="This website is a demonstration. It has no editors.",
    body=[
        heading("What belongs here"),
        text(
            "Whoever publishes this website gives the details here that section 5 of the German Digital "
            "Services Act (DDG) asks for. Above all these are:",
            "the name and address of the city or district, the person who represents it, an e-mail address "
            "and a second quick way to get in touch, for example a phone number.",
        ),
        heading("Content"),
        text(
            "Five cities and districts presented their integration offices on websites of their own. The "
            "facts come from there and were taken over in November 2026. The sentences are new. What counts "
            "is what the cities and districts publish themselves.",
        ),
        heading("Pictures"),
        text("The pictures are drawings made for this demonstration. They replace photos of the sources."),
        ("link_list", {"heading": "Privacy", "items": [page_link("privacy")]}),
    ],
)

STATEMENT = Entry(
    key="accessibility",
    model="StandardPage",
    slug="accessibility",
    title="Accessibility statement",
    introduction="This statement covers all pages of this demonstration. Date: 22 November 2026.",
    body=[
        heading("How accessible is the website?"),
        text(
            "The website partly meets the German regulation BITV 2.0 and the standard EN 301 549. The "
            "standard asks for the Web Content Accessibility Guidelines 2.1, level AA.",
        ),
        heading("What is not accessible yet"),
        text(
            "Videos in German Sign Language are missing.",
            "The files to download are placeholders. They have a title, a language and a structure, but no "
            "embedded fonts.",
            "No test group has read the texts in easy German yet. Nobody who grew up with "
            "the language has proofread the texts in Ukrainian, Arabic, Turkish and French yet.",
        ),
        heading("How we checked"),
        text(
            "We assessed the pages ourselves, with a checking program and in the browser. A full test by "
            "people with disabilities is still to come.",
        ),
        heading("Report a barrier"),
        text(
            "Whoever runs this website gives an e-mail address for reports here. The demonstration has none: "
            "nobody runs it.",
        ),
        enforcement(
            "Mediation and enforcement",
            "Did you get no suitable answer? Then the office of your federal state can help. A real website "
            "names only the one in charge.",
            {
                "NW": "North Rhine-Westphalia: ombuds office",
                "TH": "Thuringia: enforcement office",
                "BW": "Baden-Württemberg: mediation office",
                "HE": "Hesse: enforcement office",
            },
            language="de",
        ),
    ],
)

PRIVACY = Entry(
    key="privacy",
    model="StandardPage",
    slug="privacy",
    title="Privacy",
    introduction="You can read every page without revealing anything about yourself.",
    body=[
        heading("Cookies"),
        text("Reading sets no cookies. Only editors who sign in get cookies for their session."),
        heading("Logs"),
        text(
            "A server can record visits. Whoever runs this website explains here which data that is, how "
            "long it is kept and who answers questions about it.",
        ),
    ],
)

DIRECTORY = Entry(
    key="directory",
    model="OfficeIndexPage",
    slug="integration-offices",
    title="Integration offices",
    introduction="Here you find offices that work on integration in your city or district.",
    body=[
        (
            "steps",
            {
                "heading": "How to get help",
                "items": [
                    {"title": "Choose a place", "text": "<p>Open the page of the office where you live.</p>"},
                    {"title": "Find a contact", "text": "<p>The page says whom you can call.</p>"},
                    {
                        "title": "Make an appointment",
                        "text": "<p>Many offices see visitors by appointment.</p>",
                    },
                ],
            },
        ),
        (
            "link_list",
            {
                "heading": "Offices in German only",
                "items": [
                    page_link("wesel", "Wesel", language="de"),
                    page_link("wartburgkreis", "Wartburgkreis", language="de"),
                    page_link("villingen-schwenningen", "Villingen-Schwenningen", language="de"),
                    page_link("wetzlar", "Wetzlar", language="de"),
                ],
            },
        ),
        notice(
            "This website is a demonstration",
            "It shows how integration offices can publish their details. Nobody keeps them up to date. If in "
            "doubt, ask the city or the district itself.",
        ),
    ],
    children=[WITTEN, IMPRINT, STATEMENT, PRIVACY],
)
