package org.dealwright.sales.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.SpecNotation;
import org.dealwright.core.query.ListView;
import org.dealwright.core.schema.RecordType;

/** Names, limits and states of quote-to-cash §1, navigation of the web API's product tables. */
class ProductTypesTest {
    private static final Map<String, RecordType> TYPES =
            new ProductDeclarations().types().stream().collect(Collectors.toMap(RecordType::name, type -> type));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            uomschedule      ; name                ; S(200) S
            uomschedule      ; baseuomname         ; S(100) A ro
            uomschedule      ; description         ; Memo(2000)
            uom              ; name                ; S(100) S
            uom              ; uomscheduleid       ; L>uomschedule S ro
            uom              ; baseuom             ; L>uom
            uom              ; quantity            ; D(5) 0..10000000000 A
            uom              ; isschedulebaseuom   ; B calc
            discounttype     ; name                ; S(100) S
            discounttype     ; isamounttype        ; B ro
            discounttype     ; description         ; Memo(2000)
            discount         ; discounttypeid      ; L>discounttype S ro
            discount         ; lowquantity         ; D(5) 0.00001..100000000000 S
            discount         ; highquantity        ; D(5) 0.00001..100000000000 S
            discount         ; percentage          ; D(5) 0..100
            discount         ; amount              ; M2 0..1000000000000
            discount         ; isamounttype        ; B calc
            pricelevel       ; name                ; S(100) S
            pricelevel       ; begindate           ; DO
            pricelevel       ; enddate             ; DO
            pricelevel       ; transactioncurrencyid; L>transactioncurrency S
            productpricelevel; pricelevelid        ; L>pricelevel S ro
            productpricelevel; productid           ; L>product S
            productpricelevel; uomid               ; L>uom A
            productpricelevel; uomscheduleid       ; L>uomschedule calc
            productpricelevel; quantitysellingcode ; PL[1, 2, 3] A
            productpricelevel; pricingmethodcode   ; PL[1, 2, 3, 4, 5, 6] A
            productpricelevel; amount              ; M1 0..100000000000000
            productpricelevel; percentage          ; D(2) 0..100000
            productpricelevel; roundingpolicycode  ; PL[1, 2, 3, 4]
            productpricelevel; roundingoptioncode  ; PL[1, 2]
            productpricelevel; roundingoptionamount; M1 -100000000000000..100000000000000
            productpricelevel; productnumber       ; S(100) calc
            product          ; name                ; S(100) A
            product          ; productnumber       ; S(100) S
            product          ; productstructure    ; PL[1, 2, 3] S ro
            product          ; producttypecode     ; PL[1, 2, 3, 4]
            product          ; parentproductid     ; L>product
            product          ; hierarchypath       ; S(450) calc
            product          ; quantitydecimal     ; I 0..5 A
            product          ; price               ; M1 0..1000000000000
            product          ; currentcost         ; M1 0..1000000000000
            product          ; standardcost        ; M1 0..1000000000000
            product          ; quantityonhand      ; D(2) 0..1000000000
            product          ; stockvolume         ; D(2) 0..1000000000
            product          ; stockweight         ; D(2) 0..1000000000
            product          ; size                ; S(200)
            product          ; suppliername        ; S(100)
            product          ; vendorname          ; S(100)
            product          ; vendorpartnumber    ; S(100)
            product          ; vendorid            ; S(100)
            product          ; producturl          ; S(255)
            product          ; description         ; Memo(2000)
            product          ; validfromdate       ; DO
            product          ; subjectid           ; L>subject
            """)
    void columnsKeepTheLimitsOfTheSpecification(String type, String column, String notation) {
        assertThat(SpecNotation.of(TYPES.get(type), column)).isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            uom              ; uomscheduleid        ; unit_of_measure_schedule_conversions
            uom              ; baseuom              ; unit_of_measurement_base_unit
            discount         ; discounttypeid       ; discount_type_discounts
            productpricelevel; pricelevelid         ; price_level_product_price_levels
            productpricelevel; productid            ; product_price_levels
            productpricelevel; uomid                ; unit_of_measurement_product_price_levels
            productpricelevel; uomscheduleid        ; unit_of_measure_schedule_product_price_level
            productpricelevel; discounttypeid       ; discount_type_product_price_levels
            productpricelevel; transactioncurrencyid; transactioncurrency_productpricelevel
            product          ; defaultuomid         ; unit_of_measurement_products
            product          ; defaultuomscheduleid ; unit_of_measurement_schedule_products
            product          ; pricelevelid         ; price_level_products
            product          ; parentproductid      ; product_parent_product
            product          ; transactioncurrencyid; transactioncurrency_product
            pricelevel       ; transactioncurrencyid; transactioncurrency_pricelevel
            discounttype     ; transactioncurrencyid; transactioncurrency_discounttype
            discount         ; transactioncurrencyid; transactioncurrency_discount
            """)
    void theWaysBackHaveTheirStandardNames(String type, String lookup, String collection) {
        assertThat(TYPES.get(type).common(lookup).lookup().targets()).singleElement().satisfies(target -> {
            assertThat(target.collection()).isEqualTo(collection);
            assertThat(target.navigation()).isEqualTo(lookup);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            product     ; 2 ; 0
            product     ; 0 ; 1
            product     ; 1 ; 2
            product     ; 3 ; 3
            uomschedule ; 0 ; 1
            uomschedule ; 1 ; 2
            pricelevel  ; 0 ; 100001
            pricelevel  ; 1 ; 100002
            discounttype; 0 ; 100001
            discounttype; 1 ; 100002
            """)
    void everyStateHasTheReasonOfTheSpecification(String type, int state, int reason) {
        assertThat(TYPES.get(type).lifecycle().orElseThrow().reasons(state)).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2, 0, true
            2, 1, false
            2, 3, false
            0, 3, true
            0, 1, true
            0, 2, false
            3, 0, true
            3, 1, true
            3, 2, false
            1, 0, true
            1, 2, false
            1, 3, false
            """)
    void aProductMovesAsTheSpecificationSays(int from, int to, boolean allowed) {
        assertThat(Product.TYPE.lifecycle().orElseThrow().mayMove(from, to)).isEqualTo(allowed);
    }

    @Test
    void aProductStartsAsADraft() {
        assertThat(Product.TYPE.lifecycle().orElseThrow().initialState()).isEqualTo(2);
    }

    @Test
    void pricesAndDiscountsTakeTheRightsOfProducts() {
        assertThat(TYPES.values()).filteredOn(type -> type.rightsOf().equals("product")).extracting(RecordType::name)
                .containsExactlyInAnyOrder("product", "pricelevel", "productpricelevel", "discounttype", "discount");
    }

    @Test
    void theViewsOfTheSpecificationShip() {
        var views = new ProductViews().views();

        assertThat(views).filteredOn(view -> view.type() == Product.TYPE).extracting(ListView::key)
                .isEqualTo(List.of("active", "draft", "retired", "families", "all"));
        assertThat(views).filteredOn(view -> view.type() == PriceList.TYPE).extracting(ListView::key).isEqualTo(List.of("active",
                "inactive"));
        assertThat(views).filteredOn(ListView::standard).extracting(ListView::type).doesNotHaveDuplicates().hasSameSizeAs(TYPES.values());
    }
}
