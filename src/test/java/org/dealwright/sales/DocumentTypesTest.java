package org.dealwright.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.SpecNotation;
import org.dealwright.core.schema.RecordType;
import org.dealwright.sales.invoice.Invoice;
import org.dealwright.sales.invoice.InvoiceLine;
import org.dealwright.sales.order.Order;
import org.dealwright.sales.order.OrderLine;
import org.dealwright.sales.quote.Quote;
import org.dealwright.sales.quote.QuoteLine;

/** What quote, order and invoice share by quote-to-cash §2.1, §2.2 and §3.1, and their lines; what only one of them has is tested in its room. */
class DocumentTypesTest {
    private static final List<RecordType> DOCUMENTS = List.of(Quote.TYPE, Order.TYPE, Invoice.TYPE);
    private static final List<RecordType> LINES = List.of(QuoteLine.TYPE, OrderLine.TYPE, InvoiceLine.TYPE);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            name                       ; S(300) A
            customerid                 ; L>account|contact A
            opportunityid              ; L>opportunity
            pricelevelid               ; L>pricelevel
            transactioncurrencyid      ; L>transactioncurrency A
            totallineitemamount        ; M2 -922337203685477..922337203685477 calc
            totallineitemdiscountamount; M2 -922337203685477..922337203685477 calc
            discountpercentage         ; D(2) 0..100
            discountamount             ; M2 0..1000000000000
            totaldiscountamount        ; M2 -922337203685477..922337203685477 calc
            totalamountlessfreight     ; M2 -922337203685477..922337203685477 calc
            freightamount              ; M2 0..1000000000000
            totaltax                   ; M2 -922337203685477..922337203685477 calc
            totalamount                ; M2 -922337203685477..922337203685477 calc
            shippingmethodcode         ; PL[1, 2, 3, 4, 5, 6, 7]
            paymenttermscode           ; PL[1, 2, 3, 4]
            freighttermscode           ; PL[1, 2]
            willcall                   ; B
            billto_name                ; S(200)
            billto_contactname         ; S(150)
            billto_line1               ; S(250)
            billto_city                ; S(80)
            shipto_stateorprovince     ; S(50)
            shipto_postalcode          ; S(20)
            shipto_country             ; S(80)
            shipto_telephone           ; S(50)
            shipto_composite           ; Memo(1000) calc
            emailaddress               ; S(100)
            description                ; Memo(2000)
            """)
    void everyDocumentHasTheColumnsOfTheSpecification(String column, String notation) {
        assertThat(DOCUMENTS).allSatisfy(type -> assertThat(SpecNotation.of(type, column)).as(type.name()).isEqualTo(notation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            productid            ; L>product
            productdescription   ; S(500)
            productname          ; S(500) calc
            uomid                ; L>uom
            isproductoverridden  ; B
            ispriceoverridden    ; B
            quantity             ; D(5) -100000000000..100000000000 A
            priceperunit         ; M1 -922337203685477..922337203685477
            volumediscountamount ; M2 0..922337203685477 calc
            manualdiscountamount ; M2 0..1000000000000
            tax                  ; M2 -1000000000000..1000000000000
            baseamount           ; M2 -922337203685477..922337203685477 calc
            extendedamount       ; M2 -922337203685477..922337203685477 calc
            producttypecode      ; PL[1, 2, 3, 4, 5] S
            lineitemnumber       ; I 0..1000000000
            sequencenumber       ; I 0..2147483647
            salesrepid           ; L>systemuser
            requestdeliveryby    ; DT
            willcall             ; B
            shipto_city          ; S(80)
            shipto_freighttermscode; PL[1, 2]
            description          ; Memo(2000)
            """)
    void everyLineHasTheColumnsOfTheSpecification(String column, String notation) {
        assertThat(LINES).allSatisfy(type -> assertThat(SpecNotation.of(type, column)).as(type.name()).isEqualTo(notation));
    }
}
