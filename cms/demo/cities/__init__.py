"""One file per office: its page with those below it, its contacts and its funders."""
