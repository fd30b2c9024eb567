package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Real PostgreSQL for every test: one server per test run, its home under target, and as many fresh databases as tests want.
 * A fresh one is a copy of a migrated template, so it costs some 50 ms. Only here is writing to the disk without waiting allowed.
 * Spring Boot tests get one by themselves, shared by all tests with the same context.
 */
public final class TestDatabase {
    private static final Map<String, String> FAST = Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off",
            "shared_buffers", "128MB", "max_connections", "200", "log_min_messages", "fatal");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {
    }

    /** Running from the first use until the test run ends. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();
        static final Login OWNER = Owner.admitTo(POSTGRES);
        static final String TEMPLATE = template(POSTGRES, OWNER);
    }

    /** A database with every migration applied that nobody else uses, owned by the plain user of the login. */
    public static Login fresh() {
        return copyOf(Server.TEMPLATE);
    }

    /** A database with nothing in it. */
    public static Login empty() {
        return copyOf("template0");
    }

    /** For tests that make a Spring context of their own with a database of their own. */
    public static void settings(DynamicPropertyRegistry registry) {
        var login = fresh();
        registry.add("spring.datasource.url", login::url);
        registry.add("spring.datasource.username", login::user);
        registry.add("spring.datasource.password", login::password);
    }

    /** A home folder that needs no unpacking, for tests of starting and stopping. */
    static Home newHome(Path folder) throws IOException {
        var home = new Home(folder);
        home.create();
        Files.createSymbolicLink(home.binaries(), Server.POSTGRES.home().binaries());
        return home;
    }

    /** To be called before such homes are deleted. */
    static void unlinkBelow(Path folder) throws IOException {
        try (var all = Files.walk(folder, 4)) {
            for (var link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    private static synchronized Login copyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        as(Server.POSTGRES, List.of("create database " + name + " template " + template + " owner " + Owner.NAME));
        return Server.POSTGRES.user(name, Owner.NAME, Server.OWNER.password());
    }

    private static EmbeddedPostgres start() {
        var taken = IntStream.range(0, 20).mapToObj(number -> new Home(Path.of("target", "test-home" + (number == 0 ? "" : "-" + number))))
                .map(home -> {
                    var lock = HomeLock.tried(home);
                    return lock == null ? null : EmbeddedPostgres.start(home, lock, FAST);
                }).filter(Objects::nonNull).findFirst().orElseThrow();
        Runtime.getRuntime().addShutdownHook(new Thread(taken::close));
        return taken;
    }

    /** Named by its content, so that the next run with the same migrations finds it made. */
    private static String template(EmbeddedPostgres postgres, Login owner) {
        var name = "template_" + Migrations.hash();
        var found = databases(postgres);
        as(postgres, found.stream().filter(each -> each.startsWith("test_") || each.startsWith("template_") && !each.equals(name))
                .map(each -> "drop database " + each + " with (force)").toList());
        if (!found.contains(name)) {
            var unfinished = "test_template";
            as(postgres, List.of("create database " + unfinished + " template template0 owner " + Owner.NAME));
            var login = postgres.user(unfinished, Owner.NAME, owner.password());
            Schema.of(login, Schema.LOCATION, "en", null).migrate();
            as(postgres, List.of("alter database " + unfinished + " rename to " + name));
        }
        return name;
    }

    private static List<String> databases(EmbeddedPostgres postgres) {
        try (var connection = postgres.superuser("postgres").connect(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select datname from pg_database where not datistemplate")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void as(EmbeddedPostgres postgres, List<String> statements) {
        try (var connection = postgres.superuser("postgres").connect()) {
            for (var sql : statements) {
                Owner.run(connection, sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
