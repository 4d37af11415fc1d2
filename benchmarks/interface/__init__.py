"""The JSON interface, measured: what is asked for, how it is measured, and the tables of the results."""
