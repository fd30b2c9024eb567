package org.dealwright.edge.webapi.csdl;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.schema.Registry;
import org.dealwright.edge.webapi.Api;
import org.dealwright.edge.webapi.Navigation;
import org.dealwright.edge.webapi.Property;
import org.dealwright.edge.webapi.Way;
import org.dealwright.edge.webapi.operation.OperationRegistry;

@WithWorld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetadataTest {
    private Csdl csdl;
    private Registry registry;
    private Navigation navigation;

    @BeforeAll
    void read(World world) throws Exception {
        csdl = Csdl.of(Api.of(world, Who.SALESPERSON).get("$metadata").body());
        registry = world.bean(Registry.class);
        navigation = world.bean(Navigation.class);
    }

    @Test
    void itIsXmlOfOneSchema(World world) {
        var answer = Api.of(world, Who.SALESPERSON).get("$metadata");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        assertThat(answer.header("OData-Version")).isEqualTo("4.0");
        assertThat(answer.body()).contains("Namespace=\"Microsoft.Dynamics.CRM\" Alias=\"mscrm\"", "<EntityContainer Name=\"System\">");
    }

    @Test
    void everyNameOfTheApiStandsInItAndNoOther() {
        for (var type : registry.types()) {
            assertThat(names(type.name(), "Property")).as(type.name())
                    .isEqualTo(navigation.properties(type).stream().map(Property::name).collect(toSet()));
            var ways = navigation.ways(type).stream().map(Way::name).collect(toSet());
            assertThat(names(type.name(), "NavigationProperty")).as(type.name()).containsAll(ways);
            assertThat(own(type.name(), "NavigationProperty").map(each -> each.getAttribute("Name"))).as(type.name()).allMatch(ways::contains);
        }
        assertThat(csdl.sets()).extracting(set -> set.getAttribute("Name"))
                .containsExactlyInAnyOrderElementsOf(registry.types().stream().map(RecordType::set).toList());
    }

    private java.util.Set<String> names(String type, String kind) {
        return csdl.members(type, kind).map(each -> each.getAttribute("Name")).collect(toSet());
    }

    private Stream<Element> own(String type, String kind) {
        return Csdl.children(csdl.type(type), kind);
    }

    @Test
    void noNameStandsTwiceInALineOfTypes() {
        registry.types().forEach(type -> assertThat(Stream.of("Property", "NavigationProperty").flatMap(kind -> csdl.members(type.name(), kind))
                .map(each -> each.getAttribute("Name"))).as(type.name()).doesNotHaveDuplicates());
    }

    @Test
    void everyTypeThatIsNamedIsThere() {
        Stream.of("Property", "NavigationProperty", "Parameter", "ReturnType").flatMap(csdl::all).map(each -> each.getAttribute("Type"))
                .forEach(type -> assertThat(csdl.knows(type)).as(type).isTrue());
        csdl.all("EntityType").map(type -> type.getAttribute("BaseType")).filter(base -> !base.isEmpty())
                .forEach(base -> assertThat(csdl.knows(base)).as(base).isTrue());
    }

    @Test
    void everyTypeHasOneKey() {
        registry.types().forEach(type -> assertThat(csdl.members(type.name(), "Key").toList()).as(type.name()).hasSize(1));
        assertThat(csdl.type("systemuser").getAttribute("BaseType")).isEqualTo("mscrm.principal");
        assertThat(csdl.type("task").getAttribute("BaseType")).isEqualTo("mscrm.activitypointer");
        assertThat(csdl.type("activitypointer").getAttribute("Abstract")).isEqualTo("true");
    }

    @Test
    void whatAnEntitySetLeadsToIsASetOfItsType() {
        var sets = csdl.sets().stream().collect(java.util.stream.Collectors.toMap(set -> set.getAttribute("Name"), set -> set.getAttribute("EntityType")));
        for (var set : csdl.sets()) {
            var type = set.getAttribute("EntityType").replace("mscrm.", "");
            Csdl.children(set, "NavigationPropertyBinding").forEach(binding -> {
                var way = csdl.member(type, "NavigationProperty", binding.getAttribute("Path")).orElseThrow();
                var target = way.getAttribute("Type").replaceFirst("^Collection\\((.*)\\)$", "$1");
                assertThat(sets.get(binding.getAttribute("Target"))).as(type + "/" + binding.getAttribute("Path")).isEqualTo(target);
            });
        }
    }

    @Test
    void partnersNameOneAnother() {
        csdl.all("EntityType").map(type -> type.getAttribute("Name")).forEach(type -> own(type, "NavigationProperty")
                .filter(way -> !way.getAttribute("Partner").isEmpty()).forEach(way -> assertPartner(type, way)));
    }

    private void assertPartner(String type, Element way) {
        var what = type + "/" + way.getAttribute("Name") + " and " + way.getAttribute("Partner");
        var target = way.getAttribute("Type").replaceFirst("^Collection\\((.*)\\)$", "$1").replace("mscrm.", "");
        var back = csdl.member(target, "NavigationProperty", way.getAttribute("Partner"));
        assertThat(back).as(what).isPresent();
        assertThat(back.orElseThrow().getAttribute("Partner")).as(what).isEqualTo(way.getAttribute("Name"));
    }

    @Test
    void aLookupIsConstrainedToItsValueAndAKey() {
        var constraints = csdl.all("ReferentialConstraint").toList();
        assertThat(constraints).hasSizeGreaterThan(100);
        for (var constraint : constraints) {
            var way = (Element) constraint.getParentNode();
            var type = ((Element) way.getParentNode()).getAttribute("Name");
            assertThat(csdl.member(type, "Property", constraint.getAttribute("Property"))).as(type + "/" + way.getAttribute("Name")).isPresent();
            assertThat(csdl.member(way.getAttribute("Type").replace("mscrm.", ""), "Property", constraint.getAttribute("ReferencedProperty")))
                    .as(type + "/" + way.getAttribute("Name")).isPresent();
        }
    }

    @Test
    void everyOperationIsDescribedAsItIsCalled(World world) {
        var all = world.bean(OperationRegistry.class).all();
        all.forEach(operation -> assertThat(csdl.all(operation.kind().name().charAt(0) == 'A' ? "Action" : "Function")
                .filter(each -> each.getAttribute("Name").equals(operation.name()))).as(operation.name()).isNotEmpty());
        var qualify = csdl.all("Action").filter(each -> each.getAttribute("Name").equals("QualifyLead")).findFirst().orElseThrow();
        var first = Csdl.children(qualify, "Parameter").findFirst().orElseThrow();
        assertThat(qualify.getAttribute("IsBound")).isEqualTo("true");
        assertThat(first.getAttribute("Name") + " " + first.getAttribute("Type")).isEqualTo("entity mscrm.lead");
        assertThat(csdl.all("FunctionImport").map(each -> each.getAttribute("Name"))).contains("WhoAmI").doesNotContain("LastXDays");
    }

    @Test
    void noOperationStandsTwiceOnTheSameThing() {
        assertThat(Stream.of("Action", "Function").flatMap(csdl::all).map(each -> each.getAttribute("Name") + Csdl.children(each, "Parameter").findFirst()
                .filter(_ -> each.getAttribute("IsBound").equals("true")).map(first -> first.getAttribute("Type")).orElse(""))).doesNotHaveDuplicates();
    }

    @Test
    void alternateKeysNameTheirProperties() {
        var parts = csdl.all("PropertyValue").filter(each -> each.getAttribute("Property").equals("Name")).toList();
        assertThat(parts).isNotEmpty();
        assertThat(Csdl.children(csdl.type("quote"), "Annotation").map(each -> each.getAttribute("Term"))).contains("OData.Community.Keys.V1.AlternateKeys");
    }

    @Test
    void whatIsOnlyReadIsToldToThoseWhoAsk(World world) throws Exception {
        var api = Api.of(world, Who.SALESPERSON);
        var computed = "Term=\"Org.OData.Core.V1.Computed\"";
        assertThat(api.get("$metadata").body()).doesNotContain(computed);
        assertThat(api.get("$metadata?annotations=true").body()).contains(computed);
        var preferred = api.get("$metadata", "Prefer", "odata.include-annotations=\"*\"");
        assertThat(preferred.body()).contains(computed);
        assertThat(preferred.header("Preference-Applied")).contains("odata.include-annotations");
        assertThat(Csdl.of(preferred.body()).sets()).hasSameSizeAs(csdl.sets());
    }
}
