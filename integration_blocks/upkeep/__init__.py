"""Looking after contacts: what is wrong with one, confirming that it still holds, and where it is used."""
