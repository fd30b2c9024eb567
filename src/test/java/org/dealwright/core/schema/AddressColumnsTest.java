package org.dealwright.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

final class AddressColumnsTest {
    private final Declaration office = RecordType.declare("office", "offices");
    private final AddressColumns address = AddressColumns.foundByCity(office, "address1");

    @Test
    void anAddressIsSevenColumnsToFillInAndOneThatIsCalculated() {
        assertThat(address.columns()).extracting(Column::name).containsExactly("address1_line1", "address1_line2", "address1_line3",
                "address1_city", "address1_stateorprovince", "address1_postalcode", "address1_country");
        assertThat(address.composite().calculated()).isTrue();
        assertThat(address.city().searchable()).isTrue();
    }

    @Test
    void anAddressIsComposedAsOnAnEnvelopeWithoutItsEmptyParts() {
        var values = Map.of("address1_line1", "Pier 4", "address1_line3", " ", "address1_city", "Bergen", "address1_postalcode", "5003",
                "address1_stateorprovince", "Vestland", "address1_country", "Norway");

        assertThat(address.composed(column -> values.get(column.name()))).isEqualTo("Pier 4\nBergen, Vestland 5003\nNorway");
    }

    @Test
    void theAddressesInsideATypeAreFound() {
        office.namedBy(Columns.text("name", 10));

        assertThat(AddressColumns.in(office.end())).containsExactly(address);
    }

    @Test
    void anEmptyAddressComposesToNothing() {
        assertThat(address.composed(_ -> null)).isNull();
    }

    @Test
    void aCityAloneHasNoCommaBehindIt() {
        assertThat(address.composed(column -> column.equals(address.city()) ? "Rize" : null)).isEqualTo("Rize");
    }
}
