package org.seamark.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebHostTests {

    @ParameterizedTest
    @CsvSource({
        "https://пример.рф/файл.pdf, https://xn--e1afmkfd.xn--p1ai/файл.pdf, пример.рф",
        "http://例子.测试:8080/?q=1, http://xn--fsqu00a.xn--0zwm56d:8080/?q=1, 例子.测试",
        "https://موقع.وزارة-الاتصالات.مصر, https://xn--4gbrim.xn----ymcbaaajlc6dj7bxne2c.xn--wgbh1c, موقع.وزارة-الاتصالات.مصر",
        "https://STRASSE.faß.de/a, https://strasse.xn--fa-hia.de/a, strasse.faß.de",
        "https://my_site.example.org/x.pdf, https://my_site.example.org/x.pdf, my_site.example.org",
        "https://example.org:443/x#y, https://example.org:443/x#y, example.org",
        "http://192.0.2.1/, http://192.0.2.1/, 192.0.2.1",
        "http://[2001:db8::1]/x, http://[2001:db8::1]/x, [2001:db8::1]"
    })
    void aHostIsKeptInAsciiAndShownAsItIsRead(String typed, String kept, String shown) {
        var link = new Link(typed, "page", null, null);

        assertThat(link.url()).isEqualTo(kept);
        assertThat(new Link(kept, "page", null, null)).isEqualTo(link);
        assertThat(WebHost.shown(kept)).isEqualTo(shown);
        assertThat(WebAddress.of(" " + typed + " ")).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "пример.рф",
                "javascript://пример.рф/%0aalert(1)",
                "ftp://my_site.example.org/",
                "https://",
                "https:///файл.pdf",
                "https://при мер.рф/",
                "https://пример..рф/",
                "https://-пример.рф/",
                "https://1.2.3.999/",
                "https://a_b.123/",
                "https://my_site.example.org:x/",
                "https://xn--a.рф/",
                "https://пример.рф/a b.pdf"
            })
    void whatIsNoWebAddressIsNone(String typed) {
        assertThat(Link.isWebAddress(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://xn--pple-43d.com/, xn--pple-43d.com",
        "https://a.xn--pple-43d.com/, a.xn--pple-43d.com",
        "https://xn--wgv71a.example.org/, 日本.example.org"
    })
    void lettersOfSeveralScriptsAreNotShown(String kept, String shown) {
        assertThat(WebHost.shown(kept)).isEqualTo(shown);
    }

    @Test
    void aHostThatCannotBeReadIsShownAsItIsKept() {
        assertThat(WebHost.shown("https://xn--a.example.org/")).isEqualTo("xn--a.example.org");
    }
}
