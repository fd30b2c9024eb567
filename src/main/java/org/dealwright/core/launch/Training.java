package org.dealwright.core.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the cache of classes for the next start, when a package runs for the first time with a Java: another process, with the lowest priority,
 * starts the product once on an empty home folder of its own, opens some pages and writes down at its end what it loaded.
 */
@Component
final class Training {
    private static final Logger LOG = LoggerFactory.getLogger(Training.class);
    /** A first start belongs to who sets the company up, and a short one leaves nothing behind. */
    private static final Duration UNDISTURBED = Duration.ofMinutes(1);
    private final boolean wanted;

    Training(@Value("${dealwright.training:true}") boolean wanted, @Value("${dealwright.rehearsal:false}") boolean rehearsal) {
        this.wanted = wanted && !rehearsal && System.getProperty(Launch.PACKAGED) != null;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            Thread.ofPlatform().daemon().name("training").start(() -> prepare(Layout.current()));
        }
    }

    /** The home folder is ours by now, so what earlier packages left there is in nobody's use. */
    private static void prepare(Layout layout) {
        try {
            forgetOthers(layout);
            if (!isOfThisJava(layout)) {
                Thread.sleep(UNDISTURBED);
                train(layout);
            }
        } catch (IOException e) {
            LOG.warn("The next start will be no faster: {}", e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forgetOthers(Layout layout) throws IOException {
        try (var all = Files.list(layout.program()); var unfinished = Files.newDirectoryStream(layout.folder(), "unfinished-*")) {
            for (var other : all.filter(each -> !each.equals(layout.folder()) && !each.equals(rehearsal(layout))).toList()) {
                remove(other);
            }
            for (var left : unfinished) {
                Files.delete(left);
            }
        }
    }

    private static boolean isOfThisJava(Layout layout) throws IOException {
        return Files.exists(layout.cache()) && Files.exists(java(layout)) && Files.readString(java(layout)).equals(Runtime.version().toString());
    }

    private static Path java(Layout layout) {
        return layout.folder().resolve("java");
    }

    private static Path rehearsal(Layout layout) {
        return layout.program().resolve("rehearsal");
    }

    private static void train(Layout layout) throws IOException, InterruptedException {
        var unfinished = layout.folder().resolve("unfinished-" + ProcessHandle.current().pid() + ".aot");
        var code = process(layout, unfinished).start().waitFor();
        remove(rehearsal(layout));
        if (code != 0 || !Files.exists(unfinished)) {
            LOG.warn("The next start will be no faster: the rehearsal ended with code {}", code);
            return;
        }
        Files.move(unfinished, layout.cache(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(java(layout), Runtime.version().toString());
        LOG.info("The next start will be faster: its classes are prepared");
    }

    /** It ends when its input does, so it does not outlive this process; and it knows nothing of the operator's settings. */
    private static ProcessBuilder process(Layout layout, Path unfinished) {
        var command = new ArrayList<>(List.of("nice", "-n", "19", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(Training::isForAny).forEach(command::add);
        command.addAll(List.of("-XX:AOTCacheOutput=" + unfinished, "-jar", layout.jar().toString(), "--dealwright.rehearsal=true",
                "--dealwright.home=" + rehearsal(layout), "--server.port=0", "--server.address=127.0.0.1", "--dealwright.admin.email=" + Rehearsal.EMAIL,
                "--dealwright.admin.password=" + UUID.randomUUID()));
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("DEALWRIGHT_") || name.startsWith("SPRING_") || name.startsWith("SERVER_"));
        return builder;
    }

    private static boolean isForAny(String option) {
        return !option.startsWith("-XX:AOT") && !option.startsWith("-Xlog") && !option.startsWith("-Ddealwright.") && !option.startsWith("-Dspring.")
                && !option.startsWith("-Dserver.");
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
