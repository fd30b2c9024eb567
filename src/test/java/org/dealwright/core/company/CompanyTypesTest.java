package org.dealwright.core.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.SpecNotation;

/** Names, limits and defaults of quote-to-cash §1.8, §2.11 and §3.9. */
class CompanyTypesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            oobpricecalculationenabled                ; 1
            discountcalculationmethod                 ; 0
            pricingdecimalprecision                   ; 2
            ispricelistmandatory                      ; false
            iswriteinproductsallowed                  ; true
            maxproductsinbundle                       ; 15
            maximumdynamicpropertiesallowed           ; 50
            createproductswithoutparentinactivestate  ; false
            useinbuiltrulefordefaultpricelistselection; true
            enablepricingoncreate                     ; true
            issopintegrationenabled                   ; false
            sharetopreviousowneronassign              ; false
            quoteprefix                               ; QUO
            orderprefix                               ; ORD
            invoiceprefix                             ; INV
            currentquotenumber                        ; 1000
            currentordernumber                        ; 1000
            currentinvoicenumber                      ; 1000
            uniquespecifierlength                     ; 6
            closeexpiredquotes                        ; false
            maxrecordsforexporttoexcel                ; 100000
            """)
    void aNewCompanyHasTheSettingsOfTheSpecification(String column, String initial) {
        assertThat(Organization.TYPE.column(column)).map(found -> String.valueOf(found.initial())).contains(initial);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            pricingdecimalprecision; I 0..4 S
            uniquespecifierlength  ; I 4..6
            quoteprefix            ; S(20)
            basecurrencyid         ; L>transactioncurrency S ro
            discountcalculationmethod; PL[0, 1] S
            """)
    void aCompanyKeepsTheLimitsOfTheSpecification(String column, String notation) {
        assertThat(SpecNotation.of(Organization.TYPE, column)).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            currencyname     ; S(100) S
            isocurrencycode  ; S(5) S ro
            currencysymbol   ; S(10) S
            exchangerate     ; D(12) 0.000000000001..100000000000 S
            currencyprecision; I 0..4 S
            """)
    void aCurrencyKeepsTheLimitsOfTheSpecification(String column, String notation) {
        assertThat(SpecNotation.of(TransactionCurrency.TYPE, column)).isEqualTo(notation);
    }

    @Test
    void aCurrencyIsActiveOrInactive() {
        var life = TransactionCurrency.TYPE.lifecycle().orElseThrow();

        assertThat(life.states()).containsExactly(0, 1);
        assertThat(life.reasons(0)).containsExactly(1);
        assertThat(life.reasons(1)).containsExactly(2);
        assertThat(life.mayMove(0, 1)).isTrue();
        assertThat(life.mayMove(1, 0)).isTrue();
    }

    @Test
    void theRateOfACurrencyIsNotMoneyOfItsOwn() {
        assertThat(TransactionCurrency.TYPE.hasMoney()).isFalse();
    }

    @Test
    void theWayBackFromACurrencyToTheCompanyHasItsStandardName() {
        assertThat(Organization.BASE_CURRENCY.lookup().targets().getFirst().collection()).isEqualTo("basecurrency_organization");
    }
}
