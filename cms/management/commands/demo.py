"""manage.py demo: from an empty directory to a running site with the five offices, audited. Ends with Ctrl-C."""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from wagtail.models import Site

from a11y_check.wagtail.models import AuditRun
from cms.demo.accounts import ADMINISTRATOR, EDITOR

HOST = "127.0.0.1"

#: Processes that answer requests.
WORKERS = 2


class Command(BaseCommand):
    help = "Prepare the demo, and serve it on this machine only."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", default="8000", help=_("a free port, 8000 by default"))

    def handle(self, *args: Any, port: str, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError(_("The demo has public passwords: it runs with development settings only."))
        number = free_port(port)
        try:
            self.prepare(number)
        except KeyboardInterrupt:
            self.stdout.write(_("Stopped."))
            return
        connections.close_all()  # every worker opens its own
        Server(number, ready=lambda: self.show(number)).run()

    def prepare(self, port: int) -> None:
        address = f"http://{HOST}:{port}"
        self.stdout.write(_("Preparing the database …"))
        call_command("migrate", interactive=False, verbosity=0)
        self.stdout.write(_("Loading the demo …"))
        call_command("load_demo")
        # The port is known only now; links in the API and in the admin carry it.
        settings.WAGTAILADMIN_BASE_URL = settings.WAGTAILAPI_BASE_URL = address
        for site in Site.objects.filter(is_default_site=True).exclude(hostname=HOST, port=port):
            site.hostname, site.port = HOST, port
            site.save()
        if not AuditRun.objects.exists():  # later ones start in the admin or with manage.py audit
            self.stdout.write(_("Checking all pages …"))
            # So few pages are checked before other processes have begun.
            call_command("audit", "--summary", "--fail-on", "never", "--jobs", "1")

    def show(self, port: int) -> None:
        """Print where everything is."""
        address = f"http://{HOST}:{port}"
        places = (
            (_("Website"), f"{address}/de/"),
            (_("Admin"), address + reverse("wagtailadmin_home")),
            (_("Audit report"), address + reverse("a11y_check:report")),
            ("API", f"{address}/api/v2/pages/"),
        )
        logins = (
            (pgettext("account", "Administrator"), *ADMINISTRATOR),
            (pgettext("account", "Editor"), *EDITOR),
        )
        lines = [f"  {name:<16} {place}" for name, place in places]
        lines += [f"  {role:<16} {user} / {password}" for role, user, password in logins]
        self.stdout.write("\n".join(["", *lines, "", _("The demo is ready. Ctrl-C ends it.")]))
        self.stdout.flush()


def free_port(text: str) -> int:
    """The port as a number. Raises CommandError if it is none, or if it cannot be had."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 2**16):
        raise CommandError(
            _("“%(port)s” is no port. Give a number from 1 to 65535: make demo PORT=8001") % {"port": text}
        )
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, int(text)))
        except PermissionError:
            message = _("Port %(port)s is reserved for the system. Choose one from 1024: make demo PORT=8001")
            raise CommandError(message % {"port": text}) from None
        except OSError:
            message = _(
                "Port %(port)s is in use. End what runs there, or choose another: make demo PORT=%(next)s"
            )
            raise CommandError(message % {"port": text, "next": int(text) % (2**16 - 1) + 1}) from None
    return int(text)


class Server(BaseApplication):
    """Processes, each with one thread: Wagtail's block validation is not thread-safe."""

    def __init__(self, port: int, ready: Any) -> None:
        self.port, self.ready = port, ready
        self.starting = multiprocessing.Value("i", WORKERS)
        super().__init__()

    def load_config(self) -> None:
        self.cfg.set("bind", f"{HOST}:{self.port}")
        self.cfg.set("workers", WORKERS)
        # A browser opens connections ahead of need; this worker waits for them beside its work.
        self.cfg.set("worker_class", "gthread")
        self.cfg.set("graceful_timeout", 30)  # on a slow machine a page takes its time
        self.cfg.set("loglevel", "warning")
        self.cfg.set("control_socket_disable", True)
        self.cfg.set("when_ready", self.when_ready)
        self.cfg.set("post_worker_init", self.worker_ready)
        # Whoever presses Ctrl-C does not wait for what a thread may still be doing.
        self.cfg.set("worker_int", lambda _worker: os._exit(0))

    def when_ready(self, _arbiter: Arbiter) -> None:
        # A closed terminal ends the demo; to gunicorn the signal means reload.
        signal.signal(signal.SIGHUP, lambda *_: os.kill(os.getpid(), signal.SIGTERM))

    def worker_ready(self, _worker: Any) -> None:
        # Ctrl-C reaches every process; a worker that hears it twice can hang, so it waits for its parent's word.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        # A worker that is still starting would not hear that word: the last one says that all is ready.
        with self.starting.get_lock():
            self.starting.value -= 1
            if self.starting.value == 0:
                self.ready()

    def load(self) -> Any:
        return get_wsgi_application()
