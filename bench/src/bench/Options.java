package bench;

import java.util.Arrays;

/** What the command line says. */
record Options(long leads, String home, int seconds, String only, String report) {
    static Options of(String[] arguments) {
        return new Options(Long.parseLong(value(arguments, "leads", "100000")), value(arguments, "home", "bench/data"),
                Integer.parseInt(value(arguments, "seconds", "4")), value(arguments, "only", ""), value(arguments, "report", ""));
    }

    private static String value(String[] arguments, String name, String otherwise) {
        var start = "--" + name + "=";
        return Arrays.stream(arguments).filter(each -> each.startsWith(start)).map(each -> each.substring(start.length())).findFirst().orElse(otherwise);
    }
}
