"""Search engines find the list of pages, and are asked to leave the admin alone."""


def test_robots_txt_names_the_sitemap(client, db):
    response = client.get("/robots.txt", headers={"Host": "localhost"})

    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    lines = response.content.decode().splitlines()
    assert lines == ["User-agent: *", "Disallow: /admin/", "", "Sitemap: http://localhost/sitemap.xml"]
    assert client.get("/sitemap.xml", headers={"Host": "localhost"}).status_code == 200
