package org.dealwright.edge.pages.present;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.language.MoneyFormat;
import org.dealwright.core.query.Path;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType;
import org.dealwright.core.schema.ColumnType.Format;
import org.dealwright.core.schema.OptionSet;
import org.dealwright.core.store.Row;
import org.dealwright.edge.pages.frame.Icons;
import org.dealwright.edge.pages.frame.Visit;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Tone;
import org.dealwright.edge.pages.view.Value;

/** The values of rows as one reader reads them. */
public final class Present {
    private static final Set<String> NAMES_A_TYPE = Set.of("activitytypecode", "targetentityname");
    private final Visit visit;

    public Present(Visit visit) {
        this.visit = visit;
    }

    public Value value(Row row, Column<?> column) {
        return value(row, Path.of(column));
    }

    public Value value(Row row, Path path) {
        var held = row.at(path);
        return held == null || "".equals(held) ? new Value.Empty() : value(row, path, held);
    }

    private Value value(Row row, Path path, Object held) {
        var column = path.column();
        if (NAMES_A_TYPE.contains(column.name())) {
            return new Value.Text(visit.registry().find(held.toString()).map(visit::label).orElse(held.toString()));
        }
        return switch (column.type()) {
            case ColumnType.Text(_, var format) -> text((String) held, format);
            case ColumnType.Memo _ -> new Value.Memo((String) held);
            case ColumnType.WholeNumber _ -> new Value.Number(isShare(column) ? visit.formats().percent(BigDecimal.valueOf((Integer) held)) : visit.formats().number((Integer) held));
            case ColumnType.LongNumber _ -> new Value.Number(visit.formats().number((Long) held));
            case ColumnType.DecimalNumber _ -> new Value.Number(isShare(column) ? visit.formats().percent((BigDecimal) held)
                    : visit.formats().number((BigDecimal) held));
            case ColumnType.Amount _ -> new Value.Number(money((BigDecimal) held, path.isNear() ? row : null, column.name().endsWith("_base")));
            case ColumnType.YesNo(var options) -> yesNo((Boolean) held, options);
            case ColumnType.Choice(var options) -> choice(column, (Integer) held, options.key((Integer) held));
            case ColumnType.MultiChoice(var options) -> new Value.Choices(((Set<?>) held).stream().map(each -> visit.text(options.key((Integer) each))).toList());
            case ColumnType.Day _ -> day((LocalDate) held);
            case ColumnType.Moment _ -> moment((Instant) held);
            case ColumnType.Identifier _ -> new Value.Text(held.toString());
            case ColumnType.Content _ -> new Value.Empty();
            case ColumnType.Lookup _ -> lookup((Ref) held, row.label(path));
        };
    }

    /** Numbers that are parts of a hundred. */
    private static boolean isShare(Column<?> column) {
        return column.name().endsWith("probability") || column.name().endsWith("percentage");
    }

    private static Value text(String text, Format format) {
        return switch (format) {
            case PLAIN -> new Value.Text(text);
            case EMAIL -> new Value.Link(text, "mailto:" + text);
            case PHONE -> new Value.Link(text, "tel:" + text.replaceAll("[^+0-9]", ""));
            case URL -> new Value.Link(text.replaceFirst("^https?://", ""), text.matches("(?i)https?://.*") ? text : "https://" + text);
        };
    }

    /** Two named ways are no yes and no: none of them bears a tick. */
    private Value yesNo(boolean yes, @Nullable OptionSet options) {
        return options == null ? new Value.YesNo(yes, visit.text("option.yesno." + (yes ? 1 : 0)))
                : new Value.Choice(visit.text(options.key(yes ? 1 : 0)), null, Tone.PLAIN);
    }

    private Value choice(Column<?> column, int number, String key) {
        var label = visit.text(key);
        if (column.name().equals("statecode")) {
            return States.of(key, label, number);
        }
        return switch (column.name()) {
            case "leadqualitycode", "opportunityratingcode" -> switch (number) {
                case 1 -> new Value.Choice(label, "hot", Tone.BAD);
                case 2 -> new Value.Choice(label, "warm", Tone.WARN);
                default -> new Value.Choice(label, "cold", Tone.COLD);
            };
            default -> new Value.Choice(label, null, Tone.PLAIN);
        };
    }

    private Value day(LocalDate day) {
        return new Value.Time(visit.formats().date(day), day.toString(), visit.formats().longDate(day));
    }

    private Value moment(Instant at) {
        return new Value.Time(visit.formats().dateTime(at), at.toString(), visit.formats().dateTime(at));
    }

    private Value lookup(Ref ref, @Nullable String label) {
        var name = Objects.requireNonNullElse(label, "…");
        var href = visit.registry().find(ref.type()).map(type -> "/" + type.set() + "/" + ref.id()).orElse("/");
        return switch (ref.type()) {
            case "systemuser", "team" -> new Value.Person(name, href, Face.person(name));
            default -> new Value.Lookup(name, href, Icons.of(ref.type()));
        };
    }

    /** In the row's currency, or in the base currency; a bare number where neither is known. */
    public String money(BigDecimal amount, @Nullable Row row, boolean base) {
        var currency = base || row == null || !row.type().hasMoney() ? visit.settings().baseCurrency() : visit.settings().currency(row.get(row.type().currency()));
        return currency.map(known -> visit.formats().money(amount, new MoneyFormat(known.code(), known.symbol(), known.precision(), MoneyFormat.Mark.SYMBOL)))
                .orElseGet(() -> visit.formats().number(amount));
    }

    public String label(Column<?> column) {
        return visit.text(column.labelKey());
    }

    /** The words of a value alone, as a title or a remark needs them. */
    public String plain(Row row, Column<?> column) {
        return value(row, column).text();
    }
}
