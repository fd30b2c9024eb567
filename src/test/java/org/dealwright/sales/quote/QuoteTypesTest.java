package org.dealwright.sales.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.SpecNotation;
import org.dealwright.core.query.ListView;
import org.dealwright.core.schema.Cascade;
import org.dealwright.core.schema.RecordType;

/** Names, limits, states and cascades of quote-to-cash §2.1, §2.2, §3.1-3.3, §3.7. */
class QuoteTypesTest {
    private static final Map<String, RecordType> TYPES =
            new QuoteDeclarations().types().stream().collect(Collectors.toMap(RecordType::name, type -> type));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            quote      ; quotenumber            ; S(100) S ro
            quote      ; revisionnumber         ; I 0..2147483647 S calc
            quote      ; effectivefrom          ; DO
            quote      ; effectiveto            ; DO
            quote      ; requestdeliveryby      ; DO
            quote      ; expireson              ; DO
            quote      ; closedon               ; DO calc
            quote      ; quotecreationmethod    ; PL[776160000, 776160001] calc
            quotedetail; quoteid                ; L>quote S ro
            quotedetail; quotedetailname        ; S(100)
            quotedetail; quotestatecode         ; PL[0, 1, 2, 3] calc
            quoteclose ; subject                ; S(200) A
            quoteclose ; quoteid                ; L>quote S ro
            quoteclose ; quotenumber            ; S(100)
            quoteclose ; category               ; S(250)
            quoteclose ; actualend              ; DT
            """)
    void columnsKeepTheLimitsOfTheSpecification(String type, String column, String notation) {
        assertThat(SpecNotation.of(TYPES.get(type), column)).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            quote      ; opportunityid        ; opportunityid                            ; opportunity_quotes
            quote      ; pricelevelid         ; pricelevelid                             ; price_level_quotes
            quote      ; transactioncurrencyid; transactioncurrencyid                    ; transactioncurrency_quote
            quote      ; customerid           ; customerid_account                       ; quote_customer_accounts
            quote      ; customerid           ; customerid_contact                       ; quote_customer_contacts
            quotedetail; quoteid              ; quoteid                                  ; quote_details
            quotedetail; productid            ; productid                                ; product_quote_details
            quotedetail; uomid                ; uomid                                    ; unit_of_measurement_quote_details
            quotedetail; salesrepid           ; salesrepid                               ; system_user_quotedetail
            quoteclose ; quoteid              ; quoteid                                  ; Quote_QuoteClose
            quoteclose ; regardingobjectid    ; regardingobjectid_quote_quoteclose       ; quote_QuoteCloses
            quoteclose ; regardingobjectid    ; regardingobjectid_opportunity_quoteclose ; opportunity_QuoteCloses
            """)
    void theWaysThereAndBackHaveTheirStandardNames(String type, String lookup, String navigation, String collection) {
        assertThat(TYPES.get(type).common(lookup).lookup().targets())
                .anySatisfy(target -> assertThat(List.of(target.navigation(), String.valueOf(target.collection())))
                        .containsExactly(navigation, collection));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0 ; 1
            1 ; 2,3
            2 ; 4
            3 ; 5,6,7
            """)
    void everyStateHasTheReasonsOfTheSpecification(int state, String reasons) {
        var found = Quote.TYPE.lifecycle().orElseThrow().reasons(state).stream().map(String::valueOf);

        assertThat(found.collect(Collectors.joining(","))).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 1, true
            0, 2, false
            0, 3, false
            1, 2, true
            1, 3, true
            1, 0, false
            2, 0, false
            2, 1, false
            2, 3, false
            3, 0, false
            3, 1, false
            """)
    void aQuoteMovesAsTheSpecificationSays(int from, int to, boolean allowed) {
        assertThat(Quote.TYPE.lifecycle().orElseThrow().mayMove(from, to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, true"})
    void onlyADraftIsEdited(int state, boolean readOnly) {
        assertThat(Quote.TYPE.lifecycle().orElseThrow().isReadOnly(state)).isEqualTo(readOnly);
    }

    @Test
    void aQuoteGoesWithItsOpportunityAndItsCustomer() {
        assertThat(Quote.OPPORTUNITY.lookup().targets().getFirst().cascade())
                .isEqualTo(new Cascade(true, false, Cascade.OnDelete.CASCADE, false));
        assertThat(Quote.CUSTOMER.lookup().targets()).allSatisfy(target -> assertThat(target.cascade()).isEqualTo(Cascade.PARENTAL));
    }

    @Test
    void theViewsOfTheSpecificationShip() {
        assertThat(new QuoteViews().views()).filteredOn(view -> view.type() == Quote.TYPE).extracting(ListView::key)
                .containsExactly("my", "all", "draft", "active", "won", "closed");
    }
}
