package org.dealwright.edge.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Language;
import org.dealwright.edge.exchange.Mapping.Pair;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.party.Account;

@WithWorld
class BadFilesTest {
    @Test
    void whatIsNoTableIsToldAsSuch(World world) {
        assertRefused(world, new byte[0], ExchangeError.FILE_EMPTY);
        assertRefused(world, "Account\n\n  \n".getBytes(UTF_8), ExchangeError.FILE_EMPTY);
        assertRefused(world, "PK\u0003\u0004 and so on".getBytes(ISO_8859_1), ExchangeError.FILE_IS_WORKBOOK);
        assertRefused(world, "%PDF-1.7".getBytes(ISO_8859_1), ExchangeError.FILE_NOT_TEXT);
        assertRefused(world, new byte[] {1, 0, 0, 0, 7, 0, 0, 0, 9, 0, 3, 0}, ExchangeError.FILE_NOT_TEXT);
    }

    private static void assertRefused(World world, byte[] bytes, ExchangeError code) {
        var attempt = world.as(Who.SALESPERSON).attempting(BringFile.class, new BringFile.Input(Account.TYPE, "f.csv", new ByteArrayInputStream(bytes)));
        assertThat(attempt).isRefusedWith(code);
    }

    @Test
    void lettersAreReadHoweverTheyAreEncoded(World world) {
        var table = "Account;City\nŁódzka Spółka;Gdańsk\n";
        var reader = world.as(Who.SALESPERSON).through(Door.PAGE, Language.PL);
        var all = Map.of("UTF-8", table.getBytes(UTF_8), "UTF-16LE", ("\ufeff" + table).getBytes(UTF_16LE), "UTF-16BE", ("\ufeff" + table).getBytes(UTF_16BE),
                "windows-1250", table.getBytes(Charset.forName("windows-1250")));

        all.forEach((charset, bytes) -> {
            var file = Brought.by(reader, world, Account.TYPE, bytes);
            assertThat(file.mapping().charset()).isEqualTo(charset);
            assertThat(file.plan().survey().columns().getFirst().texts()).as(charset).containsOnlyKeys("Łódzka Spółka");
        });
        var marked = Brought.by(reader, world, Account.TYPE, ("\ufeff" + table).getBytes(UTF_8));
        assertThat(marked.plan().survey().columns().getFirst().header()).isEqualTo("Account");
        var turkish = Brought.by(reader, world, Account.TYPE, "Account\nŞişli Yapı\n".getBytes(Charset.forName("windows-1254")))
                .mapped(mapping -> mapping.reading("windows-1254", mapping.delimiter()));
        assertThat(turkish.plan().survey().columns().getFirst().texts()).containsOnlyKeys("Şişli Yapı");
    }

    @Test
    void raggedLinesAndRepeatedHeadsLoseNothing(World world) {
        var file = Brought.by(world.as(Who.SALESPERSON), world, Lead.TYPE, "Last name,Topic,Topic,\nLee,One\nBerg,Two,Other,x,y\nLi,\"a, b\nc\",Third,\n")
                .mapped(mapping -> mapping.with(List.of(Pair.of("Last name", "lastname"), Pair.of("Topic", "subject"), Pair.of("Topic (2)", "description"))))
                .imported();

        assertThat(file.counts()).containsExactly(2, 0, 0, 1);
        assertThat(file.reasons().getFirst()).contains("5").contains("4");
        assertThat(file.failures()).contains("Berg,Two,Other,x,y,");
    }

    @Test
    void formulasInWhatGoesOutAreHarmless(World world) {
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, "Account,Employees\n=cmd|' /C calc'!A0,many\n").to("Account>name", "Employees>numberofemployees")
                .imported();

        assertThat(file.failures()).contains("'=cmd");
    }

    @Test
    void mappingsThatMakeNoSenseAreRefused(World world) {
        var file = Brought.by(world.as(Who.SALESPERSON), world, Account.TYPE, "A,B\n1,2\n");

        assertThatThrownBy(() -> file.to("A>name", "B>name")).isInstanceOf(Fault.Invalid.class).hasMessageContaining("TARGET_TWICE");
        assertThatThrownBy(() -> file.to("C>name")).isInstanceOf(Fault.Invalid.class).hasMessageContaining("HEADER_UNKNOWN");
        assertThatThrownBy(() -> file.to("A>createdby")).isInstanceOf(Fault.Invalid.class).hasMessageContaining("TARGET_UNKNOWN");
        assertThatThrownBy(() -> file.to("A>name").mapped(mapping -> mapping.matching(Existing.UPDATE, "emailaddress1"))).hasMessageContaining("MATCH_NOT_MAPPED");
        assertThatThrownBy(() -> file.mapped(mapping -> mapping.reading("no such", ","))).hasMessageContaining("ENCODING_UNKNOWN");
        assertThat(file.to("A>name").imported().counts()).containsExactly(1, 0, 0, 0);
        assertThatThrownBy(file::imported).hasMessageContaining("IMPORT_UNDER_WAY");
    }
}
