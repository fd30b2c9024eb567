package org.dealwright.edge.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.dealwright.core.action.Action;
import org.dealwright.core.action.Records;
import org.dealwright.core.kernel.Fault;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.schema.RecordType;
import org.dealwright.core.store.Row;
import org.dealwright.core.store.Values;

/** Says how a file is read and where its columns go. */
@Component
public final class MapFile implements Action<MapFile.Input, Mapping> {
    private final Files files;

    MapFile(Files files) {
        this.files = files;
    }

    public record Input(Ref file, Mapping mapping) {
    }

    @Override
    public Mapping perform(Input input, Records records) {
        var row = open(input.file(), records);
        records.mayWrite(row);
        var type = records.registry().type(row.require(Import.TARGET));
        var was = Mapping.parse(row.require(Import.MAPPING));
        var given = input.mapping();
        var mapping = was.charset().equals(given.charset()) && was.delimiter().equals(given.delimiter()) ? given : guessedAnew(input.file(), type, given);
        check(mapping, type, input.file());
        records.follow(row, Values.of(Import.TYPE).set(Import.MAPPING, mapping.json()).set(Import.MODE, mapping.existing().number())
                .set(Import.TOTAL, files.survey(input.file().id(), mapping).lines()));
        return mapping;
    }

    /** @throws Fault.Refused when it is under way, or over */
    static Row open(Ref file, Records records) {
        var row = records.get(Import.TYPE, file.id());
        if (row.require(Import.TYPE.status()) != Import.SUBMITTED) {
            throw new Fault.Refused(ExchangeError.IMPORT_UNDER_WAY, Map.of("name", row.name()));
        }
        return row;
    }

    /** Read with other letters or cells, the columns may have other names; those that fit the old ones stay. */
    private Mapping guessedAnew(Ref file, RecordType type, Mapping given) {
        var survey = files.survey(file.id(), given);
        var guess = new Guess(type, files.words(given), files.english(given));
        var kept = given.pairs().stream().filter(pair -> pair.header() == null || survey.column(pair.header()).isPresent())
                .collect(Collectors.toMap(Mapping.Pair::target, pair -> pair, (one, _) -> one, LinkedHashMap::new));
        guess.pairs(survey).forEach(pair -> kept.putIfAbsent(pair.target(), pair));
        return given.with(List.copyOf(kept.values())).written(guess.dates(survey), guess.decimal(survey));
    }

    private void check(Mapping mapping, RecordType type, Ref file) {
        var headers = new HashSet<String>();
        try (var lines = files.lines(file.id(), mapping)) {
            headers.addAll(lines.head());
        }
        var targets = Target.of(type).stream().map(Target::name).collect(Collectors.toSet());
        var taken = new HashSet<String>();
        for (var pair : mapping.pairs()) {
            if (pair.header() != null && !headers.contains(pair.header())) {
                throw new Fault.Invalid(ExchangeError.HEADER_UNKNOWN, null, Map.of("value", pair.header()));
            }
            if (!targets.contains(pair.target())) {
                throw new Fault.Invalid(ExchangeError.TARGET_UNKNOWN, null, Map.of("value", pair.target(), "type", type.name()));
            }
            if (!taken.add(pair.target())) {
                throw new Fault.Invalid(ExchangeError.TARGET_TWICE, pair.target(), Map.of("type", type.name()));
            }
        }
        mapping.matchTargets().stream().filter(name -> !taken.contains(name) || type.column(name).isEmpty()).findFirst().ifPresent(name -> {
            throw new Fault.Invalid(ExchangeError.MATCH_NOT_MAPPED, name, Map.of("type", type.name()));
        });
        if (mapping.existing().looks() && mapping.matchTargets().isEmpty()) {
            throw new Fault.Invalid(ExchangeError.MATCH_NOT_MAPPED, type.primaryName().name(), Map.of("type", type.name()));
        }
    }
}
