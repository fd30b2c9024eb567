package org.dealwright.edge.webapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.UUID;

import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.communication.ODataClientErrorException;
import org.apache.olingo.client.api.communication.request.ODataRequest;
import org.apache.olingo.client.api.communication.request.cud.UpdateType;
import org.apache.olingo.client.api.domain.ClientEntity;
import org.apache.olingo.client.api.domain.ClientProperty;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.apache.olingo.commons.api.format.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;

/** Apache Olingo's client, which knows OData and nothing of us, finds its way by what the service says of itself. */
@WithWorld
class OlingoClientTest {
    private static final String SPACE = "Microsoft.Dynamics.CRM";
    private final ODataClient client = ODataClientFactory.getClient();
    private String root = "";
    private String token = "";

    @BeforeEach
    void meet(World world) {
        var http = world.http(Who.SALESPERSON);
        root = http.uri("/api/data/v9.2").toString();
        token = http.request("/").build().headers().firstValue("Authorization").orElseThrow();
        client.getConfiguration().setDefaultPubFormat(ContentType.JSON);
    }

    @Test
    void readsWhichSetsThereAreAndWhatTheyAreMadeOf() {
        var sets = asked(client.getRetrieveRequestFactory().getServiceDocumentRequest(root)).execute().getBody().getEntitySetNames();
        // Its own request for the model would go out for the vocabularies that the model refers to, as Dataverse's does.
        var model = client.getReader().readMetadata(asked(client.getRetrieveRequestFactory().getRawRequest(URI.create(root + "/$metadata"))).rawExecute());

        assertThat(sets).contains("accounts", "leads", "opportunities");
        var container = model.getEntityContainer();
        assertThat(sets).allSatisfy(set -> assertThat(container.getEntitySet(set).getEntityType().getPropertyNames()).isNotEmpty());
        var account = model.getEntityType(new FullQualifiedName(SPACE, "account"));
        assertThat(account.getKeyPredicateNames()).containsExactly("accountid");
        assertThat(account.getNavigationProperty("primarycontactid").getType().getName()).isEqualTo("contact");
    }

    @Test
    void goesThroughTheSetPageByPageToItsEnd() {
        for (var number = 0; number < 5; number++) {
            created("Olingo page " + number);
        }
        var found = new ArrayList<String>();
        var next = client.newURIBuilder(root).appendEntitySetSegment("accounts").select("name").filter("startswith(name,'Olingo page')").orderBy("name").build();
        var pages = 0;

        while (next != null) {
            var request = asked(client.getRetrieveRequestFactory().getEntitySetRequest(next));
            request.setPrefer("odata.maxpagesize=2");
            var page = request.execute().getBody();
            page.getEntities().forEach(each -> found.add(text(each, "name")));
            next = page.getNext();
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(found).containsExactly("Olingo page 0", "Olingo page 1", "Olingo page 2", "Olingo page 3", "Olingo page 4");
    }

    @Test
    void bindsChangesLosesARaceAndDeletes() {
        var parent = created("Olingo parent");
        var child = client.getObjectFactory().newEntity(new FullQualifiedName(SPACE, "account"));
        child.getProperties().add(property("name", "Olingo child"));
        child.addLink(client.getObjectFactory().newEntityNavigationLink("parentaccountid", place(parent)));
        var made = asked(client.getCUDRequestFactory().getEntityCreateRequest(set(), child));
        made.setPrefer("return=representation");
        var first = made.execute().getBody();

        assertThat(text(first, "_parentaccountid_value")).isEqualTo(text(parent, "accountid"));
        assertThat(changed(first, "Olingo changed", first.getETag())).isEqualTo(204);
        assertThatThrownBy(() -> changed(first, "Olingo too late", first.getETag())).isInstanceOfSatisfying(ODataClientErrorException.class, lost -> {
            assertThat(lost.getStatusLine().getStatusCode()).isEqualTo(412);
            assertThat(lost.getODataError().getCode()).isEqualTo("0x80060882");
        });
        assertThat(text(read(first), "name")).isEqualTo("Olingo changed");
        assertThat(asked(client.getCUDRequestFactory().getDeleteRequest(place(first))).execute().getStatusCode()).isEqualTo(204);
        assertThatThrownBy(() -> read(first)).isInstanceOfSatisfying(ODataClientErrorException.class,
                gone -> assertThat(gone.getStatusLine().getStatusCode()).isEqualTo(404));
    }

    private ClientEntity created(String name) {
        var account = client.getObjectFactory().newEntity(new FullQualifiedName(SPACE, "account"));
        account.getProperties().add(property("name", name));
        var request = asked(client.getCUDRequestFactory().getEntityCreateRequest(set(), account));
        request.setPrefer("return=representation");
        return request.execute().getBody();
    }

    private int changed(ClientEntity account, String name, String tag) {
        var change = client.getObjectFactory().newEntity(new FullQualifiedName(SPACE, "account"));
        change.getProperties().add(property("name", name));
        var request = asked(client.getCUDRequestFactory().getEntityUpdateRequest(place(account), UpdateType.PATCH, change));
        request.setIfMatch(tag);
        return request.execute().getStatusCode();
    }

    private ClientEntity read(ClientEntity account) {
        return asked(client.getRetrieveRequestFactory().getEntityRequest(place(account))).execute().getBody();
    }

    private ClientProperty property(String name, String value) {
        return client.getObjectFactory().newPrimitiveProperty(name, client.getObjectFactory().newPrimitiveValueBuilder().buildString(value));
    }

    private static String text(ClientEntity entity, String name) {
        return entity.getProperty(name).getPrimitiveValue().toString();
    }

    private URI set() {
        return client.newURIBuilder(root).appendEntitySetSegment("accounts").build();
    }

    private URI place(ClientEntity account) {
        return client.newURIBuilder(root).appendEntitySetSegment("accounts").appendKeySegment(UUID.fromString(text(account, "accountid"))).build();
    }

    private <R extends ODataRequest> R asked(R request) {
        request.addCustomHeader("Authorization", token);
        return request;
    }
}
