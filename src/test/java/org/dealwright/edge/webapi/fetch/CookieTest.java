package org.dealwright.edge.webapi.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.WithNull;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.webapi.fetch.PagingCookie.Mark;
import org.dealwright.edge.webapi.url.Percent;
import org.dealwright.edge.webapi.url.Url;

class CookieTest {
    private static final PagingCookie COOKIE = new PagingCookie(1, List.of(
            new Mark("name", "A & <B>", "Żółć \"x\""), new Mark("jobtitle", null, null), new Mark("accountid", "{1}", "{2}")));

    @Example
    void aCookieLooksLikeTheFieldsOwn() {
        assertThat(COOKIE.text()).isEqualTo("<cookie page=\"1\"><name last=\"Żółć &quot;x&quot;\" first=\"A &amp; &lt;B&gt;\" />"
                + "<jobtitle lastnull=\"1\" firstnull=\"1\" /><accountid last=\"{2}\" first=\"{1}\" /></cookie>");
        assertThat(new SkipToken(2, new PagingCookie(1, List.of())).text())
                .isEqualTo("<cookie pagenumber=\"2\" pagingcookie=\""
                        + "%253ccookie%2520page%253d%25221%2522%253e%253c%252fcookie%253e\" istracking=\"False\" />");
        assertThat(new SkipToken(3, null).text()).isEqualTo("<cookie pagenumber=\"3\" istracking=\"False\" />");
    }

    /** The client decodes twice and looks with this very pattern. */
    @Example
    void aClientFindsThePageInTheAnnotation() {
        var seen = twice(new SkipToken(2, COOKIE).text());

        var found = Pattern.compile("pagingcookie=\"(<cookie page=\"(\\d+)\".+</cookie>)").matcher(seen);
        assertThat(found.find()).isTrue();
        assertThat(found.group(2)).isEqualTo("1");
        assertThat(PagingCookie.read(found.group(1))).isEqualTo(COOKIE);
    }

    @Property(tries = 500)
    void aCookieIsReadAsItWasWritten(
            @ForAll @WithNull String first, @ForAll @WithNull String last, @ForAll @IntRange(min = 1, max = 999_999_999) int page) {
        var token = new SkipToken(page, new PagingCookie(page, List.of(new Mark("a.b_c", first, last), new Mark("id", "_x0041_", "\t"))));

        assertThat(SkipToken.read(token.text())).isEqualTo(token);
        assertThat(PagingCookie.read(token.cookie().text())).isEqualTo(token.cookie());
    }

    @Example
    void aTokenSurvivesTheAddressAndAClientThatDecodesItOnceMore() {
        var token = new SkipToken(2, COOKIE);
        var query = "$skiptoken=" + Percent.encode(token.text());

        assertThat(SkipToken.read(Url.parse("accounts", query).query().skipToken())).isEqualTo(token);
        assertThat(SkipToken.read(twice(token.text()))).isEqualTo(token);
    }

    @Property(tries = 500)
    void anythingElseIsMalformed(@ForAll String text) {
        assertThatThrownBy(() -> SkipToken.read(text)).isInstanceOf(Fault.Malformed.class);
        assertThatThrownBy(() -> PagingCookie.read(text)).isInstanceOf(Fault.Malformed.class);
        assertThatThrownBy(() -> Fetch.parse(text)).isInstanceOf(Fault.Malformed.class);
        assertThatThrownBy(() -> Fetch.parse("<fetch>" + text + "</fetch>")).isInstanceOf(Fault.Malformed.class);
        assertThatThrownBy(() -> PagingCookie.read("<cookie page=\"1\"><a last=\"1\"/>" + text + "</cookie>"))
                .isInstanceOf(Fault.Malformed.class);
    }

    private static String twice(String text) {
        var once = URLDecoder.decode(text, StandardCharsets.UTF_8);
        return URLDecoder.decode(once, StandardCharsets.UTF_8);
    }
}
