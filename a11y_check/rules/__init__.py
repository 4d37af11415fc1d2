"""All rules: every module two levels below is one, and importing this package puts them in RULES."""

import importlib
import pkgutil

for _module in pkgutil.walk_packages(__path__, f"{__name__}."):
    importlib.import_module(_module.name)
