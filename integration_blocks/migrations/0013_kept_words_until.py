from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('integration_blocks', '0012_photo_purpose'),
    ]

    operations = [
        migrations.AddField(
            model_name='keptwords',
            name='until',
            field=models.DateField(null=True),
        ),
    ]
