package org.dealwright.sales.literature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.CreateRecord;
import org.dealwright.core.action.DeleteRecord;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;

@WithWorld
class LiteratureFilesTest {
    @Test
    void literatureKnowsWhetherAnyOfItsItemsHasAFile(World world) {
        var brochure = world.has(Values.of(SalesLiterature.TYPE).set(SalesLiterature.NAME, "Heat for everyone"));

        item(world, brochure, null);
        assertThat(hasFiles(world, brochure)).isFalse();
        var item = item(world, brochure, new byte[] {1, 2, 3});
        assertThat(world.row(item).get(SalesLiteratureItem.FILE_SIZE)).isEqualTo(3);
        assertThat(hasFiles(world, brochure)).isTrue();
        world.as(Who.ADMIN).run(DeleteRecord.class, new DeleteRecord.Input(item, null));
        assertThat(hasFiles(world, brochure)).isFalse();
    }

    @Test
    void aFileThatIsTakenAwayIsGone(World world) {
        var brochure = world.has(Values.of(SalesLiterature.TYPE).set(SalesLiterature.NAME, "Heat for everyone"));
        var item = item(world, brochure, new byte[] {1});

        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(item.id(),
                Values.of(SalesLiteratureItem.TYPE).set(SalesLiteratureItem.CONTENT, null), null));

        assertThat(world.row(item).get(SalesLiteratureItem.FILE_SIZE)).isNull();
        assertThat(hasFiles(world, brochure)).isFalse();
    }

    private static Ref item(World world, Ref brochure, byte[] content) {
        return world.as(Who.ADMIN).run(CreateRecord.class, Values.of(SalesLiteratureItem.TYPE).set(SalesLiteratureItem.TITLE, "Front page")
                .set(SalesLiteratureItem.LITERATURE, brochure).set(SalesLiteratureItem.CONTENT, content));
    }

    private static Boolean hasFiles(World world, Ref brochure) {
        return world.row(brochure).get(SalesLiterature.HAS_ATTACHMENTS);
    }
}
