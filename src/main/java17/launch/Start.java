package launch;

import org.dealwright.Dealwright;

/** Where the jar starts. Compiled for Java 17, so that an older Java gets as far as saying which one to install. */
public final class Start {
    private static final int NEEDED = 25;

    private Start() {
    }

    public static void main(String[] arguments) {
        var present = Runtime.version().feature();
        if (present < NEEDED) {
            System.err.println("Dealwright needs Java " + NEEDED + ", this is Java " + present + "; install a JDK " + NEEDED
                    + " (for instance from https://adoptium.net) and start it with that.");
            System.exit(1);
        }
        Dealwright.main(arguments);
    }
}
