package org.dealwright.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the programs of PostgreSQL as a user that they accept. They speak into a file, because a started server keeps its output open. */
record Program(Binaries binaries, List<String> asUser, Path log) {
    static Program in(Home home, Binaries binaries) {
        return new Program(binaries, Account.prefix(), home.database().resolve("start.log"));
    }

    /** How it ended: the exit code and every line it said. */
    record Outcome(int code, List<String> lines) {
        boolean ok() {
            return code == 0;
        }

        /** The line that tells the cause, without the words that every such line has. */
        String cause() {
            return lines.stream().filter(line -> line.contains("FATAL:")).findFirst()
                    .or(() -> lines.stream().filter(line -> line.contains("error")).findFirst())
                    .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                    .map(line -> line.replaceFirst("^.*(FATAL|error):\\s*", "")).orElse("exit code " + code);
        }

        boolean mentions(String words) {
            return lines.stream().anyMatch(line -> line.contains(words));
        }
    }

    Outcome run(String program, List<String> arguments) {
        var command = new ArrayList<>(asUser);
        command.add(binaries.program(program));
        command.addAll(arguments);
        try {
            Files.deleteIfExists(log);
            var process = process(command).start();
            process.getOutputStream().close();
            var code = process.waitFor();
            return new Outcome(code, Files.readAllLines(log));
        } catch (IOException e) {
            throw DatabaseTrouble.because("PostgreSQL can't be run on this machine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseTrouble.because("PostgreSQL was interrupted", e);
        }
    }

    private ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
