package org.dealwright.core.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Before anything else of the packaged product: lays it out under the home folder, once, and goes on from there as the same process, with the cache of
 * classes where there is one. Whatever stands in the way, the product starts as it is packaged, only later.
 */
public final class Launch {
    /** The package from which the running layout was made. */
    static final String PACKAGED = "dealwright.packaged";
    private static final String HOME = "dealwright.home";
    private static final List<String> OWN_WAY = List.of("-agent", "-javaagent", "-XX:AOT", "-Xshare", "-XX:SharedArchiveFile");

    private Launch() {
    }

    /** Returns when the product is to start in this very Java. */
    public static void laidOut(String... arguments) {
        if (Launch.class.getClassLoader() == ClassLoader.getSystemClassLoader() || File.separatorChar != '/') {
            return;
        }
        var packaged = System.getProperty("java.class.path");
        var options = options(ProcessHandle.current().info().arguments().orElse(new String[0]), packaged);
        if (options == null) {
            return;
        }
        try {
            var layout = Layout.of(Path.of(packaged).toAbsolutePath(), home(arguments));
            Exec.goOnAs(command(layout, options, packaged, arguments));
        } catch (IOException e) {
            System.err.println("Dealwright starts as it is packaged, which takes longer, because it can't be laid out: " + e);
        }
    }

    /** What was said to Java before the package; null when that is not known, or Java is started in a way of the operator's own. */
    static @Nullable List<String> options(String[] words, String packaged) {
        var all = Arrays.asList(words);
        var jar = all.indexOf("-jar");
        if (jar < 0 || jar + 1 >= all.size() || !all.get(jar + 1).equals(packaged)) {
            return null;
        }
        var options = all.subList(0, jar);
        return options.stream().anyMatch(option -> OWN_WAY.stream().anyMatch(option::startsWith)) ? null : options;
    }

    /** Where Spring will find it too. */
    private static Path home(String... arguments) {
        var said = Stream.of(arguments).filter(word -> word.startsWith("--" + HOME + "=")).map(word -> word.substring(HOME.length() + 3));
        var set = Stream.of(System.getProperty(HOME), System.getenv("DEALWRIGHT_HOME")).filter(word -> word != null && !word.isBlank());
        return Path.of(Stream.concat(said, set).findFirst().orElse("data"));
    }

    static List<String> command(Layout layout, List<String> options, String packaged, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        if (Files.exists(layout.cache())) {
            command.add("-XX:AOTCache=" + layout.cache());
            command.add("-Xlog:aot=off,cds=off");   // a cache of another Java is passed over without a word
        }
        command.add("-D" + PACKAGED + "=" + packaged);
        command.addAll(List.of("-jar", layout.jar().toString()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
