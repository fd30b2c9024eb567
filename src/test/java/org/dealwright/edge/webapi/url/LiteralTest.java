package org.dealwright.edge.webapi.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.kernel.Fault;

/** Literals in the manner of the cases that come with the standard's grammar. */
class LiteralTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null                                  | Null   | null
            true                                  | Bool   | true
            False                                 | Bool   | false
            0                                     | Number | 0
            -128                                  | Number | -128
            9223372036854775807                   | Number | 9223372036854775807
            3.14                                  | Number | 3.14
            -0.1200                               | Number | -0.1200
            1.5e-10                               | Number | 1.5E-10
            2E+3                                  | Number | 2E+3
            ''                                    | Text   | ''
            'O''Neil'                             | Text   | 'O''Neil'
            ''''                                  | Text   | ''''
            '%_[ab]'                              | Text   | '%_[ab]'
            "a\\"b\\\\c\\u00e9\\/"                | Text   | 'a"b\\cé/'
            01234567-89ab-CDEF-0123-456789abcdef  | Guid   | 01234567-89ab-cdef-0123-456789abcdef
            abcdef01-89ab-cdef-0123-456789abcdef  | Guid   | abcdef01-89ab-cdef-0123-456789abcdef
            guid'01234567-89ab-cdef-0123-456789abcdef' | Guid | 01234567-89ab-cdef-0123-456789abcdef
            2012-09-03                            | Date   | 2012-09-03
            -0044-03-15                           | Date   | -0044-03-15
            12345-01-01                           | Date   | +12345-01-01
            2012-02-29                            | Date   | 2012-02-29
            2012-09-03T13:52Z                     | DateTime | 2012-09-03T13:52Z
            2012-09-03t13:52:59.123z              | DateTime | 2012-09-03T13:52:59.123Z
            2012-09-03T08:09:02.123456789012-08:00 | DateTime | 2012-09-03T08:09:02.123456789-08:00
            07:59:59.999                          | Time   | 07:59:59.999
            duration'P12DT23H59M59.99S'           | Typed  | duration'P12DT23H59M59.99S'
            binary'T0RhdGE'                       | Typed  | binary'T0RhdGE'
            Sales.Pattern'Yellow'                 | Typed  | Sales.Pattern'Yellow'
            []                                    | Array  | []
            ["red",'green',1,null,[true]]         | Array  | ['red','green',1,null,[true]]
            {"@odata.type":"Microsoft.Dynamics.CRM.account","n":[1]} | Structure | {'@odata.type':'Microsoft.Dynamics.CRM.account','n':[1]}
            {}                                    | Structure | {}
            """)
    void aLiteralIsRead(String text, String kind, String printed) {
        var literal = read(text);

        assertThat(literal.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(Print.operand(literal)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            '
            'a'b'
            "a
            "\\x"
            "\\u12"
            1.
            .5
            1e
            --1
            1_000
            2012-13-01
            2012-02-30
            2012-9-3
            2012-09-03T
            2012-09-03T24:00:00Z
            2012-09-03T10:60:00Z
            2012-09-03T10:00:00Zx
            25:00:00
            01234567-89ab-cdef-0123-456789abcde
            01234567-89ab-cdef-0123-456789abcdefa
            [1
            [1,]
            [,1]
            {"a"}
            {"a":}
            {1:2}
            1234567890123456789012345678901234567890123456789012345
            """)
    void whatIsNoLiteralIsMalformed(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Fault.Malformed.class);
    }

    @Test
    void anIdIsFoundHoweverItIsWritten() {
        var id = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

        assertThat(read(id.toString()).asGuid()).isEqualTo(id);
        assertThat(read("'" + id + "'").asGuid()).isEqualTo(id);
        assertThat(read("'{" + id + "}'").asGuid()).isEqualTo(id);
        assertThat(read("{" + id + "}").asGuid()).isEqualTo(id);
        assertThat(read("'x'").asGuid()).isNull();
        assertThat(read("5").asGuid()).isNull();
    }

    private static Literal read(String text) {
        var cursor = new Cursor("@p", text);
        var literal = new Operands(cursor, Aliases.forbidden()).literal();
        cursor.end();
        return literal;
    }
}
