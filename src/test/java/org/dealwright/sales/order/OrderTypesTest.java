package org.dealwright.sales.order;

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

/** Names, limits, states and cascades of quote-to-cash §3.1, §3.4, §3.7. */
class OrderTypesTest {
    private static final Map<String, RecordType> TYPES =
            new OrderDeclarations().types().stream().collect(Collectors.toMap(RecordType::name, type -> type));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            salesorder      ; ordernumber             ; S(100) S ro
            salesorder      ; quoteid                 ; L>quote
            salesorder      ; ispricelocked           ; B ro
            salesorder      ; datefulfilled           ; DO
            salesorder      ; requestdeliveryby       ; DO
            salesorder      ; submitdate              ; DO
            salesorder      ; submitstatus            ; I 0..1000000000
            salesorder      ; submitstatusdescription ; Memo(2000)
            salesorder      ; salesordercreationmethod; PL[776160000, 776160001] calc
            salesorderdetail; salesorderid            ; L>salesorder S ro
            salesorderdetail; salesorderdetailname    ; S(100)
            salesorderdetail; quotedetailid           ; L>quotedetail
            salesorderdetail; iscopied                ; B
            salesorderdetail; quantityshipped         ; D(5) -1000000000..1000000000
            salesorderdetail; quantitybackordered     ; D(5) 0..1000000000
            salesorderdetail; quantitycancelled       ; D(5) 0..1000000000
            salesorderdetail; salesorderispricelocked ; B calc
            salesorderdetail; salesorderstatecode     ; PL[0, 1, 2, 3, 4] calc
            orderclose      ; subject                 ; S(200) A
            orderclose      ; salesorderid            ; L>salesorder S ro
            orderclose      ; ordernumber             ; S(100)
            """)
    void columnsKeepTheLimitsOfTheSpecification(String type, String column, String notation) {
        assertThat(SpecNotation.of(TYPES.get(type), column)).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            salesorder      ; customerid       ; customerid_account                      ; order_customer_accounts
            salesorder      ; customerid       ; customerid_contact                      ; order_customer_contacts
            salesorder      ; opportunityid    ; opportunityid                           ; opportunity_sales_orders
            salesorder      ; quoteid          ; quoteid                                 ; quote_orders
            salesorder      ; pricelevelid     ; pricelevelid                            ; price_level_orders
            salesorderdetail; salesorderid     ; salesorderid                            ; order_details
            salesorderdetail; quotedetailid    ; QuoteDetailId                           ; msdyn_quotedetail_salesorderdetail
            salesorderdetail; productid        ; productid                               ; product_order_details
            salesorderdetail; uomid            ; uomid                                   ; unit_of_measurement_order_details
            orderclose      ; salesorderid     ; salesorderid                            ; SalesOrder_OrderClose
            orderclose      ; regardingobjectid; regardingobjectid_opportunity_orderclose; opportunity_OrderCloses
            """)
    void theWaysThereAndBackHaveTheirStandardNames(String type, String lookup, String navigation, String collection) {
        assertThat(TYPES.get(type).common(lookup).lookup().targets())
                .anySatisfy(target -> assertThat(List.of(target.navigation(), String.valueOf(target.collection())))
                        .containsExactly(navigation, collection));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0 ; 1,2
            1 ; 3
            2 ; 4
            3 ; 100001,100002
            4 ; 100003
            """)
    void everyStateHasTheReasonsOfTheSpecification(int state, String reasons) {
        var found = Order.TYPE.lifecycle().orElseThrow().reasons(state).stream().map(String::valueOf);

        assertThat(found.collect(Collectors.joining(","))).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 1, true
            0, 2, true
            0, 3, true
            0, 4, false
            1, 2, true
            1, 0, false
            2, 0, false
            2, 3, false
            3, 2, true
            3, 4, true
            3, 0, false
            4, 0, false
            4, 2, false
            """)
    void anOrderMovesAsTheSpecificationSays(int from, int to, boolean allowed) {
        assertThat(Order.TYPE.lifecycle().orElseThrow().mayMove(from, to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "2, true", "3, true", "4, true"})
    void onlyAnActiveOrderIsEdited(int state, boolean readOnly) {
        assertThat(Order.TYPE.lifecycle().orElseThrow().isReadOnly(state)).isEqualTo(readOnly);
    }

    @Test
    void anOrderHoldsItsCustomerItsQuoteAndItsOpportunity() {
        assertThat(Order.CUSTOMER.lookup().targets())
                .allSatisfy(target -> assertThat(target.cascade()).isEqualTo(new Cascade(true, true, Cascade.OnDelete.RESTRICT, true)));
        assertThat(Order.QUOTE.lookup().targets().getFirst().cascade().delete()).isEqualTo(Cascade.OnDelete.RESTRICT);
        assertThat(Order.OPPORTUNITY.lookup().targets().getFirst().cascade())
                .isEqualTo(new Cascade(true, false, Cascade.OnDelete.RESTRICT, false));
    }

    @Test
    void theViewsOfTheSpecificationShip() {
        assertThat(new OrderViews().views()).filteredOn(view -> view.type() == Order.TYPE).extracting(ListView::key)
                .containsExactly("my", "all", "fulfilled");
    }
}
