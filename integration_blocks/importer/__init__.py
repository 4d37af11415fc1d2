"""A page of another site becomes a draft: fetched, cleaned, understood, proposed, written."""
