"""How dates may be typed in the admin, beside what Django knows: the pickers write them in the German way."""
