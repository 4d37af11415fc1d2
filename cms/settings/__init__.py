"""Settings of the site: base, and one file per place where it runs."""
