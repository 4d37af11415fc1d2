"""What the blocks add to Wagtail's admin."""

from wagtail.admin.forms.models import register_form_field_override
from wagtail.snippets.models import register_snippet

from integration_blocks.fields.opening_hours import OpeningHoursField, OpeningHoursWidget
from integration_blocks.snippets.viewsets import FactsViewSetGroup

# Otherwise Wagtail gives it the widget of every other text field.
register_form_field_override(OpeningHoursField, override={"widget": OpeningHoursWidget})
register_snippet(FactsViewSetGroup)
