"""Where places are: the centres of German towns, and distances between points. No Django."""
