package org.dealwright.edge.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import org.dealwright.Who;
import org.dealwright.WithWorld;
import org.dealwright.World;
import org.dealwright.core.action.UpdateRecord;
import org.dealwright.core.company.Organization;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Query;
import org.dealwright.core.store.Values;

/** What becomes of a file that is to be the company's logo. */
@WithWorld
class LogoTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void aPictureIsDrawnAnewWithoutWhatElseTheFileHolds() throws IOException {
        var file = file("png", 300, 100);
        var withTail = Arrays.copyOf(file, file.length + 20);
        System.arraycopy("<script>alert(1)".getBytes(UTF_8), 0, withTail, file.length, 16);

        var logo = Logo.of(withTail);

        var image = ImageIO.read(new ByteArrayInputStream(logo));
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(new String(logo, UTF_8)).doesNotContain("script");
    }

    @Test
    void aLargePhotographBecomesSmallEnoughForPaper() throws IOException {
        var logo = Logo.of(file("jpeg", 4000, 3000));

        var image = ImageIO.read(new ByteArrayInputStream(logo));
        assertThat(image.getWidth()).isLessThanOrEqualTo(1200);
        assertThat(image.getHeight()).isLessThanOrEqualTo(500);
        assertThat(logo).hasSizeLessThanOrEqualTo(MEBIBYTE);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        var cut = Arrays.copyOf(file("png", 300, 100), 60);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8);

        assertThatThrownBy(() -> Logo.of(svg)).isInstanceOfSatisfying(Fault.Invalid.class, fault -> assertThat(fault.code()).isEqualTo(PaperError.LOGO_NOT_AN_IMAGE));
        assertThatThrownBy(() -> Logo.of(cut)).isInstanceOfSatisfying(Fault.Invalid.class, fault -> assertThat(fault.code()).isEqualTo(PaperError.LOGO_NOT_AN_IMAGE));
        assertThatThrownBy(() -> Logo.of(new byte[0])).isInstanceOf(Fault.Invalid.class);
    }

    @Test
    void aPictureThatClaimsToBeHugeIsNotOpened() {
        var bomb = file("png", 300, 100);
        ByteBuffer.wrap(bomb).putInt(16, 100_000).putInt(20, 100_000);

        assertThatThrownBy(() -> Logo.of(bomb)).isInstanceOfSatisfying(Fault.Invalid.class, fault -> assertThat(fault.code()).isEqualTo(PaperError.LOGO_TOO_LARGE));
    }

    @Test
    void whateverDoorALogoComesByItIsAPictureAndStandsOnThePageOfTheCompany(World world) {
        var company = world.asSystem().read().rows(Query.of(Organization.TYPE)).getFirst();
        var nonsense = new UpdateRecord.Input(company.id(), Values.of(Organization.TYPE).set(Organization.LOGO, "GIF89a".getBytes(UTF_8)), null);
        assertThat(world.as(Who.ADMIN).attempting(UpdateRecord.class, nonsense)).isRefusedWith(PaperError.LOGO_NOT_AN_IMAGE);

        var picture = Values.of(Organization.TYPE).set(Organization.LOGO, file("png", 300, 100));
        world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(company.id(), picture, null));
        try {
            var admin = world.browser(Who.ADMIN);
            assertThat(admin.get("/settings/company").body()).contains("/settings/company/logo?v=", "f-taxnumber", "removelogo");
            assertThat(admin.get("/settings/company/logo").headers().firstValue("Content-Type")).hasValue("image/png");
            assertThat(admin.get("/settings/company/specimen").headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(world.browser(Who.SALESPERSON).get("/settings/company").body()).doesNotContain("removelogo", "type=\"file\"");
        } finally {
            world.as(Who.ADMIN).run(UpdateRecord.class, new UpdateRecord.Input(company.id(), Values.of(Organization.TYPE).set(Organization.LOGO, null), null));
        }
        assertThat(world.browser(Who.ADMIN).get("/settings/company/logo").statusCode()).isEqualTo(404);
    }

    /** A noisy picture, which packs badly. */
    private static byte[] file(String kind, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, new Color(random.nextInt(1 << 24)).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
