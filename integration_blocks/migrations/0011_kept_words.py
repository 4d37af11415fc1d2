from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('integration_blocks', '0010_accessibility_statement'),
        ('wagtailcore', '0094_alter_page_locale'),
    ]

    operations = [
        migrations.CreateModel(
            name='KeptWords',
            fields=[
                ('page', models.OneToOneField(on_delete=models.deletion.CASCADE, primary_key=True, related_name='+', serialize=False, to='wagtailcore.page')),
                ('version', models.CharField(max_length=32)),
                ('made', models.TextField()),
            ],
        ),
    ]
