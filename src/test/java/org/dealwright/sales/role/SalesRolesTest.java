package org.dealwright.sales.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dealwright.core.schema.Columns.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.RoleTemplate;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.product.PriceListItem;
import org.dealwright.sales.product.Unit;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteClose;
import org.dealwright.sales.quote.QuoteLine;

/** The measured matrix of lead-to-opportunity §17.3. */
class SalesRolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lead                          | UOOUOOUO | BOOBOOBO
            opportunity                   | UOOUOOUO | BOOBOOBO
            account                       | UOOUOOUO | BOOBOOBO
            contact                       | UOOUOOUO | BOOBOOBO
            activitypointer               | UOBUBBUO | BOBBBBBO
            competitor                    | OO--OO-- | OOOOOO--
            salesliterature               | -O--OO-- | OOOOOO--
            annotation                    | UOUUBBUO | BOUBBBBO
            quote                         | UOBUBBUO | BOBBBBBO
            salesorder                    | UOBUBBUO | BOBBBBBO
            invoice                       | UOBUBBUO | BOBBBBBO
            product                       | -O--OO-- | OOOOOO--
            subject                       | -O---O-- | -O---O--
            leadtoopportunitysalesprocess | OOOOOO-- | OOOOOO--
            opportunitysalesprocess       | OOOOOO-- | OOOOOO--
            """)
    void salespeopleAndTheirManagersHaveTheMeasuredDepths(String type, String salesperson, String manager) {
        assertThat(role("Salesperson").depths()).containsEntry(type, salesperson);
        assertThat(role("Sales Manager").depths()).containsEntry(type, manager);
    }

    @Test
    void linesAndPricesAndClosingsHaveTheDepthsOfWhatTheyHangOn() {
        var salesperson = role("Salesperson");

        assertThat(salesperson.depths(QuoteLine.TYPE)).isEqualTo(salesperson.depths(Quote.TYPE));
        assertThat(salesperson.depths(PriceListItem.TYPE)).isEqualTo("-O--OO--");
        assertThat(salesperson.depths(QuoteClose.TYPE)).isEqualTo("UOBUBBUO");
    }

    @Test
    void aSalespersonReadsUnitsAndAppendsToThemOnly() {
        assertThat(role("Salesperson").depths(Unit.TYPE)).isEqualTo("-O---O--");
    }

    @Test
    void aTypeOfPeopleWithoutARowIsForAdministratorsOnly() {
        var secret = RecordType.declare("secret", "secrets").ownedByUserOrTeam();
        secret.namedBy(text("name", 10));
        var type = secret.end();

        assertThat(role("Sales Manager").depth(type, Privilege.READ)).isEqualTo(Depth.NONE);
        assertThat(RoleTemplate.SYSTEM_ADMINISTRATOR.depths(type)).isEqualTo("OOOOOOOO");
    }

    @Test
    void aSalespersonDeletesOwnQuotesAndWritesThoseOfTheUnit() {
        assertThat(role("Salesperson").depth(Quote.TYPE, Privilege.DELETE)).isEqualTo(Depth.USER);
        assertThat(role("Salesperson").depth(Quote.TYPE, Privilege.WRITE)).isEqualTo(Depth.UNIT);
    }

    private static RoleTemplate role(String name) {
        return new SalesRoles().roles().stream().filter(role -> role.name().equals(name)).findFirst().orElseThrow();
    }
}
