package bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.management.OperatingSystemMXBean;

/**
 * Processor time that this process (product and clients) and PostgreSQL below the home folder have used, in milliseconds. Other work on the machine
 * makes answers late, but hardly changes this. PostgreSQL's is read from /proc, and 0 where there is none.
 */
record Cpu(double java, double postgres) {
    private static final double MILLIS_A_TICK = 10;

    static Cpu now(Path home) {
        var own = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
        return new Cpu(own, postgres(home.resolve("database/cluster/postmaster.pid")));
    }

    Cpu since(Cpu start) {
        return new Cpu(java - start.java, postgres - start.postgres);
    }

    private static double postgres(Path pidFile) {
        try (var processes = Files.list(Path.of("/proc"))) {
            var postmaster = Files.readAllLines(pidFile).getFirst().strip();
            return MILLIS_A_TICK * processes.filter(each -> each.getFileName().toString().matches("[0-9]+")).mapToDouble(each -> ticks(each, postmaster)).sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Fields 4, 14 and 15 of stat, counted behind the name in brackets. */
    private static double ticks(Path process, String parent) {
        try {
            var text = Files.readString(process.resolve("stat"));
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return fields[1].equals(parent) ? Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
