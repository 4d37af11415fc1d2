from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("a11y_check", "0002_pagefinding_mention"),
    ]

    operations = [
        migrations.AddField(
            model_name="pagefinding",
            name="source",
            field=models.CharField(blank=True, max_length=200),
        ),
    ]
