"""`a11y-check contacts`: whom a page offers, as data and for people."""

import json

CONTACT = """<!doctype html><html lang="de"><title>Amt</title><main><h1>Integration</h1>
<h2>Ansprechpartnerin</h2><p>Frau Claudia Muster<br>Telefon: 02302 581-1011<br>
E-Mail: <a href="mailto:muster@musterstadt.de">muster@musterstadt.de</a></p></main>"""


def test_contacts_as_data(command, folder):
    (folder / "contact.html").write_text(CONTACT, encoding="utf-8")

    done = command("contacts", "contact.html", "--format", "json")

    report = json.loads(done.stdout)
    (page,) = report["pages"]
    (contact,) = page["contacts"]
    assert (done.returncode, done.stderr) == (0, "")
    assert (report["version"], page["url"], page["site_contacts"]) == (1, "contact.html", [])
    assert contact["name"] == "Claudia Muster"
    assert contact["phones"] == ["+4923025811011"]
    assert contact["emails"] == ["muster@musterstadt.de"]
    assert page["defects"] == ["phone-not-linked", "hours-missing"]


def test_contacts_for_people(command, folder):
    (folder / "contact.html").write_text(CONTACT, encoding="utf-8")

    done = command("contacts", "contact.html", "good.html", "gone.html")

    assert done.returncode == 2
    assert done.stderr == "gone.html: There is no such file. Check the spelling and the folder.\n"
    lines = done.stdout.splitlines()
    assert lines[:4] == [
        "contact.html",
        "  Claudia Muster, Ansprechpartnerin",
        "    Phone: 02302 581-1011",
        "    E-mail: muster@musterstadt.de",
    ]
    assert "  ! phone-not-linked  Phone number without a link" in lines
    assert lines[-2:] == ["good.html", "  No contact is offered."]
