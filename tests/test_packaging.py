"""The built wheel, in environments that have nothing else: the checker alone, and a site made by our own guide."""

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
GUIDE = PROJECT / "docs/how-to/add-to-a-site.md"
PACKAGES = ["a11y_check", "integration_blocks"]

SETTINGS = """
INSTALLED_APPS.append("services")
SECRET_KEY = "scratch"
ALLOWED_HOSTS = ["localhost"]
ROOT_URLCONF = "urls"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
STATIC_URL = "/static/"
WAGTAIL_SITE_NAME = "Scratch"
WAGTAILADMIN_BASE_URL = "http://127.0.0.1"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {
    "context_processors": ["django.template.context_processors.request",
                           "django.contrib.auth.context_processors.auth"]}}]
"""
VISIT = """
import django
django.setup()
from django.contrib.staticfiles.finders import find
from django.test import Client
from integration_blocks.pages import OfficeIndexPage, OfficePage
from services.models import ServicePage
from wagtail.models import Page, Site

start = Page.get_first_root_node().add_child(instance=OfficeIndexPage(title="Start", slug="start"))
site = Site.objects.get()
site.root_page = start
site.save()
place = {"municipality": "Stadt Musterstadt", "federal_state": "NW"}
office = OfficePage(title="Büro", slug="buero", body=[("text", {"text": "<p>Willkommen!</p>"})], **place)
start.add_child(instance=office)
visitor = Client(SERVER_NAME="localhost")
page = visitor.get("/de/buero/")
assert page.status_code == 200, page
assert "<p>Willkommen!</p>" in page.content.decode()
listed = visitor.get("/api/v2/pages/?type=integration_blocks.OfficePage&fields=*").json()
assert [item["title"] for item in listed["items"]] == ["Büro"], listed["items"]
service = start.add_child(instance=ServicePage(title="Beratung", body=[("notice", {})]))
assert service.body[0].block_type == "notice"
assert find("integration_blocks/blocks.css")
print("visited")
"""


def run(*command, **options):
    finished = subprocess.run(command, check=False, capture_output=True, text=True, **options)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory, uv):
    folder = tmp_path_factory.mktemp("dist")
    options = ["--wheel", "--quiet", "--no-build-isolation", "--python", sys.executable, "--out-dir", folder]
    run(uv, "build", *options, PROJECT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def install(tmp_path_factory, wheel, uv):
    """Makes an empty environment with the wheel and some of its extras; returns its folder of programs."""

    def environment(extras=""):
        folder = tmp_path_factory.mktemp("environment")
        run(uv, "venv", "--quiet", "--python", sys.executable, folder)
        constraints = PROJECT / "requirements/production.txt"
        options = ["--quiet", "--python", folder / "bin" / "python", "--constraints", constraints]
        run(uv, "pip", "install", *options, f"{wheel}{extras}")
        return folder / "bin"

    return environment


def test_the_wheel_has_what_the_tree_has(wheel):
    packed = set(zipfile.ZipFile(wheel).namelist())
    needed = {
        file.relative_to(PROJECT).as_posix()
        for package in PACKAGES
        for file in (PROJECT / package).rglob("*")
        if file.is_file() and file.suffix not in {".po", ".pot", ".pyc"}
    }

    assert needed - packed == set()
    assert {Path(name).suffix for name in needed} >= {".css", ".html", ".mo", ".py", ".typed"}
    others = {name for name in packed - needed if ".dist-info/" not in name and not name.endswith("/")}
    assert others == set()


def test_the_checker_alone(install, tmp_path):
    programs = install()
    page = tmp_path / "page.html"
    page.write_text(
        '<!DOCTYPE html><html lang="de"><title>Plan</title><main><h1>Plan</h1><img src="plan.png">'
    )

    assert "a11y-check" in run(programs / "a11y-check", "--help")
    checked = subprocess.run(
        [programs / "a11y-check", page], capture_output=True, check=False, text=True, cwd=tmp_path
    )

    assert (checked.returncode, checked.stderr.count("Traceback")) == (1, 0)
    assert "images/image-missing-alt" in checked.stdout
    without = subprocess.run([programs / "python", "-c", "import django"], capture_output=True, check=False)
    assert without.returncode == 1


def test_a_site_made_by_the_guide(install, tmp_path):
    programs = install("[wagtail]")
    for name, text in re.findall(r"```\w+\n(?:# |{# )(\S+\.\w+).*?\n(.*?)```", GUIDE.read_text(), re.DOTALL):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text + (SETTINGS if name == "settings.py" else ""))
    (tmp_path / "services" / "__init__.py").touch()
    site = {"cwd": tmp_path, "env": {"DJANGO_SETTINGS_MODULE": "settings", "PYTHONPATH": "."}}

    for command in ("makemigrations services", "makemigrations --check", "migrate"):
        run(programs / "django-admin", *command.split(), "--verbosity", "0", **site)

    assert run(programs / "python", "-c", VISIT, **site) == "visited\n"
    report = run(programs / "django-admin", "audit", "--fail-on", "never", "--format", "json", **site)
    pages = json.loads(report)["pages"]
    assert {page["url"] for page in pages} == {
        f"http://localhost/de/{name}" for name in ("", "buero/", "beratung/")
    }
