package org.dealwright.edge.webapi.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Fault;

class FilterPropertyTest {
    @Property(tries = 2000)
    @Domain(Trees.class)
    void whatIsPrintedReadsAsTheSameFilter(@ForAll Expression filter) {
        var text = Print.expression(filter);

        var read = Url.parse("accounts", "$filter=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).query().shape().filter();

        assertThat(read).as(text).isEqualTo(filter);
    }

    @Property(tries = 2000)
    void randomTextIsReadOrMalformedNothingElse(@ForAll @StringLength(max = 80) String path, @ForAll @StringLength(max = 80) String query) {
        readOrMalformed(path, query);
        readOrMalformed("accounts", "$filter=" + query + "&$expand=" + path + "&@p=" + query);
    }

    @Property(tries = 3000)
    void randomTextOfTheGrammarsOwnPiecesIsReadOrMalformed(@ForAll @Size(max = 25) List<@IntRange(max = 48) Integer> pieces) {
        var words = "( ) , ; / = [ ] { } : * ' \" name eq and or not any(o: o/x 1 2024-01-01 T10:00:00Z $count $select= $ref $it @p "
                + "null contains( a.B( P= 00000000-0000-0000-0000-000000000001 x'y' with as aggregate( groupby(( filter( % + # -";
        var all = words.split(" ");
        var text = String.join("", pieces.stream().map(i -> all[i % all.length] + (i % 3 == 0 ? " " : "")).toList());

        readOrMalformed(text, "$filter=" + text + "&$apply=" + text);
        readOrMalformed("accounts(" + text + ")", "$expand=" + text);
        readOrMalformed("F(a=@p)", "@p=" + text + "&$orderby=" + text + "&$select=" + text);
    }

    @Example
    void deepAndLongInputIsRefusedQuicklyWithoutExhaustingTheStack() {
        var pieces = List.of("(", "not ", "[", "{\"a\":", "a/any(x:", "x(", "a($expand=", "'", "\"", "/", "1-", "a.", "$", "and ", "1e");
        for (var piece : pieces) {
            var text = piece.repeat(60_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                readOrMalformed("accounts", "$filter=" + text);
                readOrMalformed("accounts", "$expand=" + text);
                readOrMalformed("accounts", "@p=" + text);
                readOrMalformed(text, null);
            });
        }
    }

    private static void readOrMalformed(String path, @Nullable String query) {
        try {
            Url.parse(path, query);
        } catch (Fault.Malformed expected) {
            assertThat(expected.code()).isNotNull();
        }
    }
}
