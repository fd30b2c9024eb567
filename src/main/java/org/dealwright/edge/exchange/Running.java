package org.dealwright.edge.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

import org.dealwright.core.job.Errand.Stop;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.language.Folding;
import org.dealwright.core.language.Words;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Values;
import org.dealwright.edge.exchange.Entries.Entry;
import org.dealwright.edge.exchange.Outcome.Kind;

/**
 * One import while it runs. Lines go in portions, a transaction each; a portion that is refused is tried in smaller ones, down to the line that is at fault.
 * Lines that point at records which other lines bring wait for the next time through the file. Portions that need not know of each other are written abreast.
 */
final class Running {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final int PORTION = 1_000;
    private static final int SMALLER = 10;
    private final UUID file;
    private final RecordType type;
    private final Mapping mapping;
    private final Words words;
    private final boolean rehearsed;
    private final Files files;
    private final Pointers pointers;
    private final Deeds deeds;
    private final Matching matching;
    private final BitSet done;
    private final Set<String> comingNames = new HashSet<>();
    private final Map<String, Integer> madeNames = new HashMap<>();
    private final Map<List<Object>, Values> made = new HashMap<>();

    Running(UUID file, RecordType type, Mapping mapping, Words words, boolean rehearsed, Actor actor, Files files, Outcomes outcomes, Pointers pointers, Deeds deeds) {
        this.file = file;
        this.type = type;
        this.mapping = mapping;
        this.words = words;
        this.rehearsed = rehearsed;
        this.files = files;
        this.pointers = pointers;
        this.deeds = deeds;
        this.matching = new Matching(type, mapping.matchTargets());
        this.done = outcomes.done(file);
    }

    /** False when it left off because the product stops. */
    boolean go(Stop stop) {
        gatherNames();
        var patient = true;
        while (true) {
            var before = done.cardinality();
            var waiting = through(stop, patient);
            if (waiting <= 0) {
                return waiting == 0;
            }
            patient = done.cardinality() > before;
        }
    }

    private void gatherNames() {
        try (var lines = files.lines(file, mapping)) {
            var entries = entries(lines);
            if (entries.pointsAtItself()) {
                lines.forEachRemaining(line -> comingNames.addAll(entries.names(line)));
            }
        }
    }

    private Entries entries(Lines lines) {
        return new Entries(type, lines.head(), mapping, files.cells(mapping), pointers, comingNames, madeNames);
    }

    /** Once through the file: how many lines still wait; -1 when it left off. */
    private int through(Stop stop, boolean patient) {
        var waiting = 0;
        try (var lines = files.lines(file, mapping); var abreast = new Abreast()) {
            var entries = entries(lines);
            var apart = !rehearsed && !matching.looks() && !entries.pointsAtItself();
            for (var portion = portion(lines); !portion.isEmpty(); portion = portion(lines)) {
                var read = entries.read(portion, patient);
                if (apart) {
                    abreast.add(() -> settle(read));
                } else {
                    waiting += settle(read);
                }
                if (stop.asked()) {
                    abreast.end();
                    return -1;
                }
            }
            abreast.end();
        }
        return waiting;
    }

    /** The next lines that are not done; none at the end of the file. */
    private List<Line> portion(Lines lines) {
        var portion = new ArrayList<Line>();
        while (lines.hasNext() && portion.size() < PORTION) {
            var line = lines.next();
            if (!isDone(line)) {
                portion.add(line);
            }
        }
        return portion;
    }

    private synchronized boolean isDone(Line line) {
        return done.get(line.number());
    }

    /** How many of them wait. A line whose record another line of the portion makes begins a portion of its own. */
    private int settle(List<Entry> entries) {
        var wrong = new ArrayList<Outcome>();
        var ready = new ArrayList<Entry.Ready>();
        var keys = new HashSet<List<Object>>();
        var waiting = 0;
        for (var entry : entries) {
            switch (entry) {
                case Entry.Waiting _ -> waiting++;
                case Entry.Wrong(var line, var faults) -> wrong.add(Outcome.failed(line, reason(faults)));
                case Entry.Ready line -> {
                    var key = matching.key(line.values());
                    if (key != null && !keys.add(key)) {
                        write(ready, wrong);
                        ready.clear();
                        wrong.clear();
                        keys.clear();
                        keys.add(key);
                    }
                    ready.add(line);
                }
            }
        }
        write(ready, wrong);
        return waiting;
    }

    private void write(List<Entry.Ready> lines, List<Outcome> settled) {
        if (lines.isEmpty() && settled.isEmpty()) {
            return;
        }
        try {
            remember(lines, attempt(lines, settled));
        } catch (RuntimeException broken) {
            if (isPassing(broken) || lines.isEmpty()) {
                throw broken;
            }
            if (lines.size() == 1) {
                write(List.of(), failed(lines.getFirst(), settled, broken));
                return;
            }
            var size = Math.max(1, lines.size() / SMALLER);
            for (var from = 0; from < lines.size(); from += size) {
                write(lines.subList(from, Math.min(lines.size(), from + size)), from == 0 ? settled : List.of());
            }
        }
    }

    private ImportLines.Done attempt(List<Entry.Ready> lines, List<Outcome> settled) {
        var input = new ImportLines.Input(file, type, mapping.existing(), matching, List.copyOf(lines), List.copyOf(settled), made, this::reason, !rehearsed);
        return rehearsed ? deeds.rehearse(input) : deeds.write(input);
    }

    private synchronized void remember(List<Entry.Ready> lines, ImportLines.Done portion) {
        portion.outcomes().forEach(outcome -> done.set(outcome.line().number()));
        if (rehearsed) {
            made.putAll(portion.made());
            var created = portion.outcomes().stream().filter(outcome -> outcome.kind() == Kind.CREATED).map(outcome -> outcome.line().number()).collect(Collectors.toSet());
            lines.stream().filter(line -> created.contains(line.line().number()) && !comingNames.isEmpty()).forEach(line -> Pointers.names(type).stream()
                    .map(line.values()::get).filter(Objects::nonNull).map(Folding::fold).distinct()
                    .forEach(name -> madeNames.merge(name, 1, Integer::sum)));
        }
    }

    private List<Outcome> failed(Entry.Ready line, List<Outcome> settled, RuntimeException broken) {
        var all = new ArrayList<>(settled);
        if (!(broken instanceof Fault)) {
            LOG.error("Line {} of import {} failed", line.line().number(), file, broken);
        }
        all.add(Outcome.failed(line.line(), reason(broken instanceof Fault fault ? fault : new Fault.Refused(ExchangeError.LINE_UNEXPECTED, Map.of()))));
        return all;
    }

    /** What the next attempt may not meet again: no connection, a lock, a lost server, another node that is at the same lines. */
    private static boolean isPassing(Throwable broken) {
        return broken instanceof CannotCreateTransactionException || broken instanceof DataAccessResourceFailureException
                || broken instanceof QueryTimeoutException || broken instanceof ConcurrencyFailureException || broken instanceof DuplicateKeyException;
    }

    private synchronized String reason(Fault fault) {
        return fault.details().isEmpty() ? words.of(fault) : reason(fault.details());
    }

    private synchronized String reason(List<? extends Fault> faults) {
        return faults.stream().map(words::of).distinct().collect(Collectors.joining(" "));
    }
}
