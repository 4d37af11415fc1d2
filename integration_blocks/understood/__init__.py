"""How the server understands what an editor types, told while it is typed. The parsers are those that save it."""
