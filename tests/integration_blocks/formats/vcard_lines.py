"""The lines of a vCard, as an address book puts them together again."""


def lines(card):
    """The lines after unfolding."""
    return card.replace("\r\n ", "").split("\r\n")[:-1]


def lines_of(name, card):
    return [line for line in lines(card) if line.partition(":")[0].partition(";")[0].split(".")[-1] == name]
