package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Fills a home folder of its own, once, and measures the product on it.
 * Arguments: {@code --leads=100000}, the scale; {@code --home=bench/data}; {@code --seconds=4}, how long each question is asked at most;
 * {@code --only=list}, the questions whose names hold that; {@code --report=FILE}.
 */
public final class Bench {
    private Bench() {
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments);
        try (var product = Product.start(options)) {
            var company = new Company(product);
            if (!company.isThere()) {
                company.found();
                new Fill(product, options.leads()).all();
            }
            var questions = new Questions(product).all().stream().filter(each -> (each.name() + " as " + each.who()).contains(options.only())).toList();
            for (var question : questions) {
                Timing.warm(question);
            }
            var report = new Report(product.connection());
            for (var question : questions) {
                report.add(question, new Timing(options, product.connection()).of(question));
            }
            for (var load : new Loads(product).all().stream().filter(each -> (each.name() + " as " + each.who()).contains(options.only())).toList()) {
                report.add(load, new Timing(options, product.connection()).of(load));
            }
            write(options, report.toString());
        }
        System.exit(0);
    }

    private static void write(Options options, String text) throws IOException {
        System.out.println(text);
        if (!options.report().isEmpty()) {
            Files.writeString(Path.of(options.report()), text);
        }
    }
}
