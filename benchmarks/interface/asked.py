"""What is asked for, and in which states of the content."""

LIST = "/api/v2/pages/?type=integration_blocks.OfficePage&fields=*&limit={size}"
#: What apps and caches ask for besides, once at the size that Integreat's figures are for.
OTHERS = [
    "/api/v2/pages/?limit=100",
    "/api/v2/pages/?type=integration_blocks.EventPage&fields=*&limit=100",
    "/api/v2/contacts/?limit=100",
    "/api/v2/images/?limit=100",
]
#: The compatible view, with Integreat's own figures (2026.10.0, no cache): queries for 100 objects, and loops for
#: 100 objects from its fastest request over its slowest loop to its slowest over its fastest.
COMPATIBLE = {
    "locations/": ("/api/v3/start/de/locations/", 205, 205 / 376, 296 / 264),
    "events/": ("/api/v3/start/de/events/?combine_recurring=True", 404, 486 / 376, 598 / 264),
    "pages/": ("/api/v3/start/de/pages/", 8, 146 / 376, 154 / 264),
}
COMPARED = 100
#: States that the compatible view finds: no words of any page kept, as after an update without `manage.py keep_words`;
#: with it; the first request of another day; after a change of one contact; all kept, but no answer; and the whole
#: answer kept, as it is until the next change.
STATES = {
    "first": "nothing kept",
    "updated": "site updated",
    "day": "another day",
    "changed": "one contact changed",
    "composed": "words kept",
    "whole": "answer kept",
}
