"""Runs from before numbers were stored get those of their findings."""

from django.db import migrations
from django.db.models import Count, Q, Sum


def count(apps, _schema_editor):
    PageAudit = apps.get_model("a11y_check", "PageAudit")
    AuditRun = apps.get_model("a11y_check", "AuditRun")
    audits = PageAudit.objects.annotate(
        fails=Count("findings", filter=Q(findings__outcome="failed")),
        asks=Count("findings", filter=Q(findings__outcome="cantTell")),
    )
    changed = []
    for audit in audits.only("pk").iterator(chunk_size=500):
        audit.to_fix, audit.to_decide = audit.fails, audit.asks
        changed.append(audit)
    PageAudit.objects.bulk_update(changed, ["to_fix", "to_decide"], batch_size=500)
    for run in AuditRun.objects.annotate(fails=Sum("page_audits__to_fix"), asks=Sum("page_audits__to_decide")):
        AuditRun.objects.filter(pk=run.pk).update(to_fix=run.fails or 0, to_decide=run.asks or 0)


class Migration(migrations.Migration):

    dependencies = [
        ('a11y_check', '0006_numbers_over_time'),
    ]

    operations = [
        migrations.RunPython(count, migrations.RunPython.noop),
    ]
