package org.dealwright.core.database;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.sun.management.OperatingSystemMXBean;

/** The settings of the embedded PostgreSQL, written anew at each start, because the machine may have changed. */
record Settings(Map<String, String> values) {
    private static final long MB = 1L << 20;

    static Settings on(int port) {
        return on(port, ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize());
    }

    /** Memory in bytes. The database shares the machine with Java, so it takes an eighth, not the usual quarter. */
    static Settings on(int port, long memory) {
        var values = new LinkedHashMap<String, String>();
        values.put("listen_addresses", "127.0.0.1");
        values.put("port", Integer.toString(port));
        values.put("unix_socket_directories", "");
        values.put("max_connections", "60");
        values.put("password_encryption", "scram-sha-256");
        values.put("fsync", "on");
        values.put("synchronous_commit", "on");
        values.put("full_page_writes", "on");
        values.putAll(memory(memory));
        values.putAll(Map.of("random_page_cost", "1.1", "jit", "off", "checkpoint_timeout", "15min", "max_wal_size", "2GB"));
        values.putAll(Map.of("timezone", "UTC", "log_timezone", "UTC", "lc_messages", "C"));
        values.putAll(Map.of("logging_collector", "on", "log_directory", "../log", "log_filename", "postgresql-%a.log",
                "log_truncate_on_rotation", "on", "log_rotation_size", "0", "log_checkpoints", "off"));
        return new Settings(values);
    }

    private static Map<String, String> memory(long memory) {
        return Map.of(
                "shared_buffers", between(64, memory / 8, 4096),
                "effective_cache_size", between(128, memory / 2, 65536),
                "work_mem", between(4, memory / 512, 64),
                "maintenance_work_mem", between(32, memory / 32, 1024));
    }

    private static String between(long least, long bytes, long most) {
        return Math.clamp(bytes / MB, least, most) + "MB";
    }

    Settings and(Map<String, String> more) {
        var all = new LinkedHashMap<>(values);
        all.putAll(more);
        return new Settings(all);
    }

    /** What an operator wants otherwise stands in operator.conf beside it and has the last word. */
    void writeInto(Path cluster) {
        var lines = values.entrySet().stream().map(each -> each.getKey() + " = '" + each.getValue() + "'")
                .collect(Collectors.joining("\n"));
        try {
            Files.writeString(cluster.resolve("postgresql.conf"), "# Written at each start; put settings of your own into operator.conf.\n"
                    + lines + "\ninclude_if_exists = 'operator.conf'\n");
        } catch (IOException e) {
            throw DatabaseTrouble.because("The settings of the database can't be written", e);
        }
    }
}
