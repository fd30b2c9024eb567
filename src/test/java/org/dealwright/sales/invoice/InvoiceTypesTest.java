package org.dealwright.sales.invoice;

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

/** Names, limits, states and cascades of quote-to-cash §3.1, §3.5, §3.7; what was settled about issuing. */
class InvoiceTypesTest {
    private static final Map<String, RecordType> TYPES =
            new InvoiceDeclarations().types().stream().collect(Collectors.toMap(RecordType::name, type -> type));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            invoice      ; invoicenumber         ; S(100) S ro
            invoice      ; legalnumber           ; S(100) calc
            invoice      ; issuedon              ; DO calc
            invoice      ; salesorderid          ; L>salesorder
            invoice      ; duedate               ; DO
            invoice      ; datedelivered         ; DO
            invoice      ; ispricelocked         ; B ro
            invoicedetail; invoiceid             ; L>invoice S ro
            invoicedetail; invoicedetailname     ; S(100)
            invoicedetail; salesorderdetailid    ; L>salesorderdetail
            invoicedetail; iscopied              ; B
            invoicedetail; actualdeliveryon      ; DO
            invoicedetail; shippingtrackingnumber; S(100)
            invoicedetail; quantityshipped       ; D(5) -1000000000..1000000000
            invoicedetail; invoiceispricelocked  ; B calc
            invoicedetail; invoicestatecode      ; PL[0, 1, 2, 3] calc
            """)
    void columnsKeepTheLimitsOfTheSpecification(String type, String column, String notation) {
        assertThat(SpecNotation.of(TYPES.get(type), column)).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            invoice      ; customerid        ; customerid_account; invoice_customer_accounts
            invoice      ; customerid        ; customerid_contact; invoice_customer_contacts
            invoice      ; opportunityid     ; opportunityid     ; opportunity_invoices
            invoice      ; salesorderid      ; salesorderid      ; order_invoices
            invoice      ; pricelevelid      ; pricelevelid      ; price_level_invoices
            invoicedetail; invoiceid         ; invoiceid         ; invoice_details
            invoicedetail; salesorderdetailid; SalesOrderDetailId; msdyn_salesorderdetail_invoicedetail
            invoicedetail; productid         ; productid         ; product_invoice_details
            invoicedetail; uomid             ; uomid             ; unit_of_measurement_invoice_details
            """)
    void theWaysThereAndBackHaveTheirStandardNames(String type, String lookup, String navigation, String collection) {
        assertThat(TYPES.get(type).common(lookup).lookup().targets())
                .anySatisfy(target -> assertThat(List.of(target.navigation(), String.valueOf(target.collection())))
                        .containsExactly(navigation, collection));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0 ; 1,2,4,5,6
            1 ; 3,7
            2 ; 100001,100002
            3 ; 100003
            """)
    void everyStateHasTheReasonsOfTheSpecification(int state, String reasons) {
        var found = Invoice.TYPE.lifecycle().orElseThrow().reasons(state).stream().map(String::valueOf);

        assertThat(found.collect(Collectors.joining(","))).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 2, true
            0, 3, true
            0, 1, false
            2, 0, true
            3, 0, true
            2, 3, false
            3, 2, false
            """)
    void anInvoiceMovesAsTheSpecificationSays(int from, int to, boolean allowed) {
        assertThat(Invoice.TYPE.lifecycle().orElseThrow().mayMove(from, to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true", "3, true"})
    void onlyAnActiveInvoiceIsEdited(int state, boolean readOnly) {
        assertThat(Invoice.TYPE.lifecycle().orElseThrow().isReadOnly(state)).isEqualTo(readOnly);
    }

    @Test
    void anInvoiceHoldsItsCustomerItsOrderAndItsOpportunity() {
        assertThat(Invoice.CUSTOMER.lookup().targets())
                .allSatisfy(target -> assertThat(target.cascade()).isEqualTo(new Cascade(true, true, Cascade.OnDelete.RESTRICT, true)));
        assertThat(Invoice.ORDER.lookup().targets().getFirst().cascade().delete()).isEqualTo(Cascade.OnDelete.RESTRICT);
        assertThat(Invoice.OPPORTUNITY.lookup().targets().getFirst().cascade())
                .isEqualTo(new Cascade(false, false, Cascade.OnDelete.RESTRICT, false));
    }

    @Test
    void theViewsOfTheSpecificationShip() {
        assertThat(new InvoiceViews().views()).filteredOn(view -> view.type() == Invoice.TYPE).extracting(ListView::key)
                .containsExactly("my", "all", "paid", "canceled");
    }
}
