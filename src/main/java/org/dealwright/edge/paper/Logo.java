package org.dealwright.edge.paper;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.dealwright.core.kernel.Fault;

/**
 * A logo as it is kept: drawn anew as PNG, so that nothing but the picture remains of the file, and no larger than paper shows.
 * Shape: what comes in is PNG or JPEG by its first bytes, whatever its name says; what comes out is PNG of at most 1200 by 500 dots and 1 MiB.
 */
public final class Logo {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final long MOST_DOTS = 40_000_000;
    private static final int KEPT_BYTES = 1024 * 1024;
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 500;
    private static final double SMALLER = 0.7;

    private Logo() {
    }

    /** @throws Fault.Invalid when it is no picture of these kinds, or one too large to be opened */
    public static byte[] of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        var image = read(file, kind(file));
        var scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
        var png = png(drawn(image, scale));
        while (png.length > KEPT_BYTES) {
            scale *= SMALLER;
            png = png(drawn(image, scale));
        }
        return png;
    }

    private static String kind(byte[] file) {
        if (begins(file, PNG)) {
            return "png";
        }
        if (begins(file, JPEG)) {
            return "jpeg";
        }
        throw notAnImage();
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static BufferedImage read(byte[] file, String kind) {
        var reader = ImageIO.getImageReadersByFormatName(kind).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return opened(reader);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException _) {
            throw notAnImage();
        } finally {
            reader.dispose();
        }
    }

    /** Its size is asked before it is unpacked; of a large one only every second, third … dot is read. */
    private static BufferedImage opened(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_DOTS) {
            throw tooLarge();
        }
        var every = (int) Math.max(1, Math.min(width / (2 * WIDTH), height / (2 * HEIGHT)));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage drawn(BufferedImage image, double scale) {
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Fault.Invalid notAnImage() {
        return new Fault.Invalid(PaperError.LOGO_NOT_AN_IMAGE, "logo", Map.of("type", "organization"));
    }

    private static Fault.Invalid tooLarge() {
        return new Fault.Invalid(PaperError.LOGO_TOO_LARGE, "logo", Map.of("type", "organization"));
    }
}
