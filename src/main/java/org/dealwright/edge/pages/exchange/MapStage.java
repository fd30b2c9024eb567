package org.dealwright.edge.pages.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.exchange.Delimiter;
import org.dealwright.edge.exchange.Encoding;
import org.dealwright.edge.exchange.Existing;
import org.dealwright.edge.exchange.Imports;
import org.dealwright.edge.exchange.Mapping;
import org.dealwright.edge.exchange.Mapping.Dates;
import org.dealwright.edge.exchange.Plan;
import org.dealwright.edge.exchange.Survey;
import org.dealwright.edge.exchange.Target;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Editor;
import org.dealwright.edge.pages.view.ImportPage.Column;
import org.dealwright.edge.pages.view.ImportPage.Meaning;
import org.dealwright.edge.pages.view.ImportPage.Meanings;
import org.dealwright.edge.pages.view.ImportPage.Stage;
import org.dealwright.edge.pages.view.ImportPage.Tally;
import org.dealwright.edge.pages.view.Input;
import org.dealwright.edge.pages.view.Option;
import org.dealwright.edge.pages.view.Tone;

/** Asks how a file is written, where its columns go, and what values mean that match nothing. Everything is guessed already. */
final class MapStage {
    private static final int SAMPLES = 4;
    private static final int LONGEST_SAMPLE = 32;
    private static final int VALUES = 30;
    private static final int CANDIDATES = 200;
    private static final int LONGEST_NAME = 200;
    private final Visit visit;
    private final Imports imports;
    private final Plan plan;
    private final List<Target> targets;

    MapStage(Visit visit, Imports imports, Plan plan) {
        this.visit = visit;
        this.imports = imports;
        this.plan = plan;
        this.targets = plan.targets().stream().sorted(Comparator.comparing((Target target) -> visit.text(target.labelKey()), String.CASE_INSENSITIVE_ORDER)).toList();
    }

    Stage.Map of(String href, @Nullable String fault, @Nullable Tally tally) {
        return new Stage.Map(visit.post(href), plan.file().name(), visit.text("exchange.rows", "count", plan.survey().lines()), callouts(fault), reading(), columns(),
                meanings(), existing(), tally, visit.text("exchange.run", "count", plan.survey().lines()));
    }

    private List<Callout> callouts(@Nullable String fault) {
        var all = new ArrayList<Callout>();
        if (fault != null) {
            all.add(new Callout(Tone.BAD, "alert", fault));
        }
        if (plan.days() && !plan.ordered()) {
            all.add(new Callout(Tone.WARN, "alert", visit.text("exchange.dates.ask")));
        }
        var missing = plan.missing().stream().map(target -> visit.text(target.labelKey())).collect(Collectors.joining(", "));
        if (!missing.isEmpty() && plan.mapping().existing() != Existing.UPDATE_ONLY) {
            all.add(new Callout(Tone.WARN, "alert", visit.text("exchange.missing", "columns", missing)));
        }
        return all;
    }

    private List<Input> reading() {
        var mapping = plan.mapping();
        var inputs = new ArrayList<Input>();
        var encodings = Stream.concat(Stream.of(mapping.charset()), Encoding.OFFERED.stream()).distinct();
        inputs.add(pick("charset", "exchange.charset", encodings.map(name -> new Option(name, name, name.equals(mapping.charset()))).toList()));
        inputs.add(pick("delimiter", "exchange.delimiter", Delimiter.OFFERED.stream().map(each -> delimiter(each, mapping)).toList()));
        if (plan.days()) {
            inputs.add(pick("dates", "exchange.dates", Stream.of(Dates.values())
                    .map(each -> new Option(each.name(), visit.text("exchange.dates." + each.name()), each == mapping.dates())).toList()));
        }
        inputs.add(pick("decimal", "exchange.decimal", List.of(new Option(".", "1,234.56", mapping.decimal().equals(".")),
                new Option(",", "1.234,56", mapping.decimal().equals(",")))));
        return inputs;
    }

    private Option delimiter(char each, Mapping mapping) {
        var name = switch (each) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "comma";
        };
        return new Option(each == '\t' ? "tab" : String.valueOf(each), visit.text("exchange.delimiter." + name), mapping.delimiter().equals(String.valueOf(each)));
    }

    private Input pick(String name, String key, List<Option> options) {
        return Input.of("import-" + name, name, visit.text(key), new Editor.Pick(options));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var at = 0; at < plan.survey().columns().size(); at++) {
            columns.add(column(at, plan.survey().columns().get(at)));
        }
        return columns;
    }

    private Column column(int at, Survey.OfColumn column) {
        var pair = plan.mapping().of(column.header()).orElse(null);
        var options = new ArrayList<Option>();
        options.add(new Option("", visit.text("exchange.nowhere"), pair == null));
        targets.forEach(target -> options.add(new Option(target.name(), visit.text(target.labelKey()) + (target.insisted() ? " *" : ""),
                pair != null && pair.target().equals(target.name()))));
        var samples = column.samples(SAMPLES).stream().map(MapStage::shortened).collect(Collectors.joining(" · "));
        return new Column(column.header(), samples, Input.of("import-c" + at, "c" + at, column.header(), new Editor.Pick(options)), standIn(at, column, pair));
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SAMPLE ? line : line.substring(0, LONGEST_SAMPLE - 1) + "…";
    }

    /** Asked only where cells are empty, of a column that may point somewhere or be chosen. */
    private @Nullable Input standIn(int at, Survey.OfColumn column, Mapping.@Nullable Pair pair) {
        var target = pair == null ? null : target(pair.target());
        if (target == null || column.filled() == plan.survey().lines() || !(points(target) || !target.options().isEmpty())) {
            return null;
        }
        var chosen = Objects.requireNonNullElse(Objects.requireNonNull(pair).standIn(), "");
        return Input.of("import-s" + at, "s" + at, visit.text("exchange.standin.of", "column", column.header()), chooser(target, chosen, "", visit.text("exchange.empty")));
    }

    private @Nullable Target target(String name) {
        return plan.targets().stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    private static boolean points(Target target) {
        return target instanceof Target.OfColumn(var column) && column.isLookup();
    }

    /** A list where there are few to choose from, else a line to type the name into. */
    private Editor chooser(Target target, String chosen, String none, String noneLabel) {
        var choices = points(target) ? imports.candidates(visit.actor(), target, CANDIDATES).stream().map(name -> new Option(name, name, name.equals(chosen))).toList()
                : target.options().stream().map(option -> new Option(option.code(), visit.text(option.labelKey()),
                        option.code().equals(chosen) || visit.text(option.labelKey()).equalsIgnoreCase(chosen))).toList();
        if (points(target) && choices.size() >= CANDIDATES) {
            return new Editor.Line("text", chosen.equals(none) ? "" : chosen, LONGEST_NAME, noneLabel);
        }
        var options = new ArrayList<Option>();
        options.add(new Option(none, noneLabel, chosen.equals(none)));
        if (!none.isEmpty()) {
            options.add(new Option(Decided.EMPTY, visit.text("exchange.empty"), chosen.equals(Decided.EMPTY)));
        }
        options.addAll(choices);
        if (options.stream().noneMatch(Option::chosen)) {
            options.add(new Option(chosen, chosen, true));
        }
        return new Editor.Pick(options);
    }

    private List<Meanings> meanings() {
        var all = new ArrayList<Meanings>();
        plan.unknown().forEach((name, values) -> {
            var target = target(name);
            if (target != null) {
                var shown = new ArrayList<Meaning>();
                values.stream().limit(VALUES).forEach(value -> shown.add(meaning(target, value, shown.size())));
                var more = values.size() > VALUES ? visit.text("exchange.unknown.more", "count", visit.formats().number(values.size() - VALUES)) : null;
                all.add(new Meanings(visit.text(target.labelKey()), shown, more));
            }
        });
        return all;
    }

    private Meaning meaning(Target target, Plan.Unknown value, int at) {
        var place = target.name() + "." + at;
        var said = value.solved() && value.meaning().isEmpty() ? Decided.EMPTY : value.meaning().isEmpty() ? Decided.OPEN : value.meaning();
        var input = Input.of("import-v-" + target.name() + "-" + at, "v." + place, visit.text("exchange.means", "value", value.text()),
                chooser(target, said, Decided.OPEN, visit.text("exchange.open")));
        return new Meaning("t." + place, value.text(), visit.text("exchange.rows", "count", value.count()), input);
    }

    private List<Input> existing() {
        var mapping = plan.mapping();
        var inputs = new ArrayList<Input>();
        inputs.add(pick("existing", "exchange.existing.rule", Stream.of(Existing.values())
                .map(each -> new Option(each.name(), visit.text("option.import.modecode." + each.number()), each == mapping.existing())).toList()));
        if (mapping.existing().looks()) {
            inputs.add(pick("match", "exchange.match", mapping.pairs().stream().map(pair -> target(pair.target()))
                    .filter(target -> target instanceof Target.OfColumn).map(Objects::requireNonNull)
                    .map(target -> new Option(target.name(), visit.text(target.labelKey()), target.name().equals(mapping.matchBy()))).toList()));
        }
        return inputs;
    }
}
