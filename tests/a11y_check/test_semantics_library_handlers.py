"""Handlers that libraries read from attributes of their own."""

import pytest

from a11y_check.page import Page
from a11y_check.semantics.library_handlers import library_handlers

#: An element, and the events to which it reacts.
REACTING = {
    "Alpine": ('<p @click="offen = true">Menü</p>', ["click"]),
    "Alpine in full, with modifiers": ('<p x-on:click.prevent.once="oeffne()">Menü</p>', ["click"]),
    "Alpine with a key": ('<p @keydown.enter="oeffne()">Menü</p>', ["keydown"]),
    "Alpine, for clicks elsewhere": ('<p @click.outside="offen = false">Menü</p>', []),
    "Alpine, to keep a click": ("<p @click.stop>Menü</p>", []),
    "Vue": ('<p v-on:click="oeffne">Menü</p>', ["click"]),
    "Livewire": ('<p wire:click="oeffne">Menü</p>', ["click"]),
    "Angular": ('<p (click)="oeffne()">Menü</p>', ["click"]),
    "AngularJS": ('<p data-ng-click="oeffne()">Menü</p>', ["click"]),
    "Stimulus": (
        '<p data-action="mouseenter->menue#zeige click->menue#oeffne">Menü</p>',
        ["mouseenter", "click"],
    ),
    "Stimulus, shorter": ('<p data-action="menue#oeffne">Menü</p>', ["click"]),
    "Stimulus with options": ('<p data-action="click->menue#oeffne:prevent:!once">Menü</p>', ["click"]),
    "Stimulus with keys": ('<p data-action="keydown.ctrl+m->menue#oeffne">Menü</p>', ["keydown"]),
    "Stimulus, for the window": ('<p data-action="resize@window->menue#ordne">Menü</p>', []),
    "another use of the same attribute": ('<p data-action="oeffne">Menü</p>', []),
    "jsaction": ('<p jsaction="click:oeffne; keydown:taste">Menü</p>', ["click", "keydown"]),
    "htmx": ('<p hx-get="/kurse/">Kurse</p>', ["click"]),
    "htmx, when it comes into sight": ('<p hx-get="/kurse/" hx-trigger="revealed">Kurse</p>', ["revealed"]),
    "htmx on a field": ('<input hx-get="/kurse/">', ["change"]),
    "a row with an address": ("<table><tr data-href=/kurse/><td>Kurse</table>", ["click"]),
    "a link that a script makes": ("<p role=link tabindex=0 data-href=/kurse/>Kurse</p>", []),
    "no address": ("<p data-href=kurse>Kurse</p>", []),
    "no library": ('<p class="karte" data-on="1" title="Kurse">Kurse</p>', []),
}


@pytest.mark.parametrize(("html", "events"), REACTING.values(), ids=REACTING)
def test_events(html, events):
    assert events == [event for _element, event, _done in library_handlers(Page(html))]


def test_what_is_done():
    ((element, _event, done),) = library_handlers(Page('<p @click=" offen = true ">Menü</p>'))

    assert (element.text, done) == ("Menü", "offen = true")
