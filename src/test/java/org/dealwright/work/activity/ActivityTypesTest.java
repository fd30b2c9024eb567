package org.dealwright.work.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.dealwright.core.query.ListView;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.DeclaredTexts;
import org.dealwright.core.schema.Described;
import org.dealwright.core.schema.RecordType;

/** lead-to-opportunity §3.9-§3.11, §4, §5.4 and webapi-names §3, §5, §6. */
final class ActivityTypesTest {
    private static final Map<String, RecordType> TYPES = new ActivityDeclarations().types().stream()
            .collect(Collectors.toMap(RecordType::name, Function.identity()));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            activitypointer; activitypointers; 4200
            task           ; tasks           ; 4212
            phonecall      ; phonecalls      ; 4210
            email          ; emails          ; 4202
            letter         ; letters         ; 4207
            fax            ; faxes           ; 4204
            appointment    ; appointments    ; 4201
            """)
    void aKindHasTheIdentityOfTheContract(String kind, String set, int number) {
        assertThat(type(kind).set()).isEqualTo(set);
        assertThat(type(kind).number()).isEqualTo(number);
        assertThat(type(kind).id().name()).isEqualTo("activityid");
        assertThat(type(kind).primaryName().name()).isEqualTo("subject");
        assertThat(type(kind).owned()).isTrue();
        assertThat(type(kind).rightsOf()).isEqualTo("activitypointer");
    }

    @ParameterizedTest
    @CsvSource({"task", "phonecall", "letter", "fax", "appointment"})
    void everyKindHasTheCommonColumns(String kind) {
        assertThat(Described.columns(type(kind))).contains(
                "subject text 200 BUSINESS", "description memo 2000",
                "regardingobjectid lookup account contact lead opportunity quote salesorder invoice",
                "scheduledstart moment", "scheduledend moment", "actualstart moment", "actualend moment",
                "scheduleddurationminutes whole 0..2147483647", "actualdurationminutes whole 0..2147483647 = 30",
                "prioritycode choice 0 1 2 = 1", "category text 250", "subcategory text 250",
                "activitytypecode text 64 SYSTEM = " + kind + " calculated");
    }

    @Test
    void aPointerHasTheColumnsThatAllKindsHaveAndNobodyWritesThem() {
        assertThat(ActivityPointer.TYPE.columns()).extracting(Column::name).contains("subject", "description", "regardingobjectid",
                "scheduledstart", "scheduledend", "actualstart", "actualend", "scheduleddurationminutes", "actualdurationminutes", "prioritycode",
                "category", "subcategory", "activitytypecode");
        assertThat(ActivityPointer.TYPE.columns()).filteredOn(column -> !column.calculated()).extracting(Column::name)
                .containsExactly("activityid", "statecode", "statuscode", "ownerid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            task       ; percentcomplete whole 0..100
            phonecall  ; phonenumber phone 200
            phonecall  ; directioncode bool activity.directioncode = true
            phonecall  ; leftvoicemail bool
            email      ; sender text 250
            email      ; torecipients text 500
            email      ; messageid text 320
            email      ; inreplyto text 320
            email      ; trackingtoken text 50
            letter     ; address text 200
            fax        ; faxnumber phone 200
            fax        ; coverpagename text 100
            fax        ; billingcode text 50
            appointment; location text 200
            appointment; isalldayevent bool
            appointment; instancetypecode choice 0 1 2 3 4 = 0
            annotation ; subject text 500 BUSINESS
            annotation ; notetext memo 100000
            annotation ; isdocument bool SYSTEM
            annotation ; filename text 255
            annotation ; mimetype text 256
            annotation ; documentbody content 5242880
            activityparty; participationtypemask choice 1 2 3 4 5 6 7 8 9 10 11 SYSTEM
            activityparty; addressused text 200
            """)
    void aKindHasItsOwnColumns(String kind, String column) {
        assertThat(Described.columns(type(kind))).contains(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            task       ; OPEN 0: 2 3 4 7 -> 1 2           ; COMPLETED 1: 5 -> 0 read-only            ; CANCELED 2: 6 -> 0 read-only
            phonecall  ; OPEN 0: 1 -> 1 2                 ; COMPLETED 1: 2 4 -> 0 read-only          ; CANCELED 2: 3 -> 0 read-only
            email      ; OPEN 0: 1 8 -> 1 2               ; COMPLETED 1: 2 3 4 6 7 -> 0 read-only    ; CANCELED 2: 5 -> 0 read-only
            letter     ; OPEN 0: 1 2 -> 1 2               ; COMPLETED 1: 4 3 -> 0 read-only          ; CANCELED 2: 5 -> 0 read-only
            fax        ; OPEN 0: 1 -> 1 2                 ; COMPLETED 1: 2 3 4 -> 0 read-only        ; CANCELED 2: 5 -> 0 read-only
            appointment; SCHEDULED 3: 5 6 -> 0 1 2        ; OPEN 0: 1 2 -> 3 1 2                     ; COMPLETED 1: 3 -> 3 0 read-only
            """)
    void aKindLivesAsTheSpecificationSays(String kind, String first, String second, String third) {
        assertThat(Described.states(type(kind))).startsWith(first, second, third);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            task       ; Tasks
            phonecall  ; Phonecalls
            email      ; Emails
            letter     ; Letters
            fax        ; Faxes
            appointment; Appointments
            """)
    void whatAnActivityIsRegardingHasTheNamesOfTheContract(String kind, String plural) {
        assertThat(Described.navigation(type(kind))).contains(
                "regardingobjectid -> regardingobjectid_account_%s (account) <- Account_%s".formatted(kind, plural),
                "regardingobjectid -> regardingobjectid_contact_%s (contact) <- Contact_%s".formatted(kind, plural),
                "regardingobjectid -> regardingobjectid_lead_%s (lead) <- Lead_%s".formatted(kind, plural),
                "regardingobjectid -> regardingobjectid_opportunity_%s (opportunity) <- Opportunity_%s".formatted(kind, plural),
                "regardingobjectid -> regardingobjectid_quote_%s (quote) <- Quote_%s".formatted(kind, plural),
                "regardingobjectid -> regardingobjectid_salesorder_%s (salesorder) <- SalesOrder_%s".formatted(kind, plural),
                "regardingobjectid -> regardingobjectid_invoice_%s (invoice) <- Invoice_%s".formatted(kind, plural));
    }

    @Test
    void allKindsTogetherHaveTheShorterNames() {
        assertThat(Described.navigation(ActivityPointer.TYPE)).contains(
                "regardingobjectid -> regardingobjectid_lead (lead) <- Lead_ActivityPointers",
                "regardingobjectid -> regardingobjectid_salesorder (salesorder) <- SalesOrder_ActivityPointers");
    }

    @Test
    void notesHangOnRecordsAndOnEveryKind() {
        assertThat(Described.navigation(Note.TYPE)).contains(
                "objectid -> objectid_lead (lead) <- Lead_Annotation",
                "objectid -> objectid_salesorder (salesorder) <- SalesOrder_Annotation",
                "objectid -> objectid_competitor (competitor) <- Competitor_Annotation",
                "objectid -> objectid_product (product) <- Product_Annotation",
                "objectid -> objectid_phonecall (phonecall) <- PhoneCall_Annotation",
                "objectid -> objectid_opportunityclose (opportunityclose) <- OpportunityClose_Annotation");
    }

    @Test
    void partiesHaveTheNamesOfTheContract() {
        assertThat(Described.navigation(ActivityParty.TYPE)).contains(
                "activityid -> activityid_task (task) <- task_activity_parties",
                "activityid -> activityid_appointment (appointment) <- appointment_activity_parties",
                "partyid -> partyid_lead (lead) <- lead_activity_parties",
                "partyid -> partyid_systemuser (systemuser) <- system_user_activity_parties");
    }

    @Test
    void activitiesAndNotesFollowWhatTheyAreAboutAndPartiesDoNot() {
        assertThat(Stream.of(Task.TYPE, Email.TYPE, Appointment.TYPE, ActivityPointer.TYPE).flatMap(Described::cascades)
                .filter(line -> line.contains("regardingobjectid"))).allMatch(line -> line.endsWith("assign share CASCADE merge"));
        assertThat(Described.cascades(Note.TYPE).filter(line -> line.contains("objectid")))
                .allMatch(line -> line.endsWith("assign share CASCADE merge"));
        assertThat(Described.cascades(ActivityParty.TYPE).filter(line -> line.contains("partyid:"))).hasSize(8)
                .allMatch(line -> line.endsWith(": REMOVE_LINK"));
    }

    @Test
    void everyListOpensWithOneView() {
        var views = new ActivityViews().views();

        assertThat(views.stream().filter(ListView::standard).map(view -> view.type().name()))
                .containsExactlyInAnyOrderElementsOf(TYPES.keySet());
        assertThat(views.stream().filter(view -> view.type().equals(Task.TYPE)).map(ListView::key))
                .isEqualTo(List.of("my", "open", "closed", "all"));
    }

    @Test
    void everythingThatPeopleMeetHasItsWordsInSixLanguages() {
        assertThat(DeclaredTexts.missing(new ActivityDeclarations())).isEmpty();
    }

    private static RecordType type(String name) {
        return TYPES.get(name);
    }
}
