"""Tables of the standards that rules refer to: data only, dated, with their source."""
