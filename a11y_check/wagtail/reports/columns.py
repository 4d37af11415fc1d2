"""Columns whose cells say what they are where there is no room for columns."""

from wagtail.admin.ui.tables import BaseColumn, Column

#: The class of a table that becomes a list on narrow screens.
TABLE = "listing a11y-table"


class LabelledColumn(Column):
    cell_template_name = "a11y_check/reports/cell.html"


class GroupColumn(BaseColumn):
    """The name of a row with a link to its findings and, where there is one thing to change, a link to that."""

    cell_template_name = "a11y_check/reports/group_cell.html"
