"""Contact data that somebody typed into the text of a page, where a contact of the site belongs."""
