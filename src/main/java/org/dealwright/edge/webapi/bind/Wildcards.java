package org.dealwright.edge.webapi.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dealwright.core.kernel.Fault;
import org.dealwright.core.query.Operator;
import org.dealwright.core.query.Path;
import org.dealwright.core.query.Predicate;
import org.dealwright.core.query.Predicate.Compare;
import org.dealwright.core.query.Predicate.IsEmpty;
import org.dealwright.core.query.Predicate.Match;
import org.dealwright.core.query.Predicate.Matches;
import org.dealwright.core.query.Predicate.Not;
import org.dealwright.edge.webapi.WebApiError;

/**
 * Text looked for with the wildcards of the field: % for any text, _ for any letter, [abc] and [a-c] for one of several. [%] is the sign itself.
 * A set becomes its alternatives; what that does not reach ([^abc], a sign itself beside wildcards) is refused.
 */
final class Wildcards {
    private static final int ALTERNATIVES = 64;

    private Wildcards() {
    }

    /** One sign of a pattern. */
    private sealed interface Sign {
        record Letter(char letter) implements Sign {
        }

        record OneOf(List<Character> letters) implements Sign {
        }

        record One() implements Sign {
        }

        record Any() implements Sign {
        }
    }

    /** @throws Fault.Malformed when the wildcards are beyond what is supported */
    static Predicate of(Path path, Match how, String text) {
        var signs = new ArrayList<Sign>();
        if (how == Match.CONTAINS || how == Match.ENDS) {
            signs.add(new Sign.Any());
        }
        read(path, text, signs);
        if (how == Match.CONTAINS || how == Match.STARTS) {
            signs.add(new Sign.Any());
        }
        return matching(path, signs);
    }

    static Predicate like(Path path, String text) {
        return of(path, Match.LIKE, text);
    }

    private static void read(Path path, String text, List<Sign> signs) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            var end = sign == '[' ? text.indexOf(']', at + 2) : -1;
            if (end > 0) {
                signs.add(set(path, text.substring(at + 1, end)));
                at = end;
            } else {
                signs.add(switch (sign) {
                    case '%' -> new Sign.Any();
                    case '_' -> new Sign.One();
                    case '\0' -> throw invalid(path, "\\0");
                    default -> new Sign.Letter(sign);
                });
            }
        }
    }

    private static Sign set(Path path, String set) {
        if (set.startsWith("^")) {
            throw invalid(path, "[" + set + "]");
        }
        var letters = new ArrayList<Character>();
        for (var at = 0; at < set.length(); at++) {
            var range = at + 2 < set.length() && set.charAt(at + 1) == '-';
            var last = range ? set.charAt(at + 2) : set.charAt(at);
            for (int letter = set.charAt(at); letter <= last && letters.size() <= ALTERNATIVES; letter++) {
                letters.add((char) letter);
            }
            at += range ? 2 : 0;
        }
        return letters.size() == 1 ? new Sign.Letter(letters.getFirst()) : new Sign.OneOf(letters);
    }

    private static Predicate matching(Path path, List<Sign> signs) {
        var starts = !signs.isEmpty() && signs.getFirst() instanceof Sign.Any;
        var ends = !signs.isEmpty() && signs.getLast() instanceof Sign.Any;
        var middle = signs.stream().dropWhile(Sign.Any.class::isInstance).toList().reversed().stream().dropWhile(Sign.Any.class::isInstance).toList().reversed();
        if (middle.isEmpty() && starts) {
            return new Not(new IsEmpty(path));
        }
        if (!middle.stream().allMatch(Sign.Letter.class::isInstance)) {
            return Predicate.any(patterns(path, signs).stream().<Predicate>map(pattern -> new Matches(path, Match.LIKE, pattern)).toList());
        }
        var text = new StringBuilder();
        middle.forEach(sign -> text.append(sign instanceof Sign.Letter(var letter) ? String.valueOf(letter) : ""));
        return starts ? new Matches(path, ends ? Match.CONTAINS : Match.ENDS, text.toString())
                : ends ? new Matches(path, Match.STARTS, text.toString()) : new Compare(path, Operator.EQ, text.toString());
    }

    private static List<String> patterns(Path path, List<Sign> signs) {
        var patterns = List.of("");
        for (var sign : signs) {
            var next = sign(path, sign);
            patterns = patterns.stream().flatMap(pattern -> next.stream().map(pattern::concat)).toList();
            if (patterns.size() > ALTERNATIVES) {
                throw invalid(path, "[]");
            }
        }
        return patterns;
    }

    private static List<String> sign(Path path, Sign sign) {
        return switch (sign) {
            case Sign.Any _ -> List.of("%");
            case Sign.One _ -> List.of("_");
            case Sign.OneOf(var letters) -> letters.stream().map(letter -> letter(path, letter)).toList();
            case Sign.Letter(var letter) -> List.of(letter(path, letter));
        };
    }

    private static String letter(Path path, char letter) {
        if (letter == '%' || letter == '_') {
            throw invalid(path, "[" + letter + "]");
        }
        return String.valueOf(letter);
    }

    private static Fault.Malformed invalid(Path path, String value) {
        return new Fault.Malformed(WebApiError.LITERAL_INVALID, path.column().name(), Map.of("option", path.column().name(), "value", value));
    }
}
