package org.dealwright.edge.pages.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.dealwright.core.language.Words;
import org.dealwright.work.process.Branch;
import org.dealwright.work.process.Category;
import org.dealwright.work.process.Condition;
import org.dealwright.work.process.Label;
import org.dealwright.work.process.Stage;
import org.dealwright.work.process.StageAct;
import org.dealwright.work.process.Step;
import org.dealwright.work.process.Way;

/**
 * A stage as it was sent from the drawing board: all its fields, those of one kind in the order in which they stand there. What is no known number, id or
 * word is read as nothing; whether the stage makes sense is told on the board.
 */
final class StageForm {
    private final HttpServletRequest sent;
    private final Words words;

    StageForm(HttpServletRequest sent, Words words) {
        this.sent = sent;
        this.words = words;
    }

    Stage read(Stage before) {
        var type = one("type").isEmpty() ? before.type() : one("type");
        return new Stage(before.id(), label(before.label(), one("name")), category(before), type, steps(before, type.equals(before.type())),
                new Way(branches(), id(one("otherwise"))), acts("enter"), acts("leave"));
    }

    /** A name that was not touched stays what it is in all languages. */
    private Label label(Label before, String typed) {
        return typed.strip().equals(before.in(words)) ? before : before.with(words.language(), typed);
    }

    private Category category(Stage before) {
        return Arrays.stream(Category.values()).filter(category -> Integer.toString(category.number()).equals(one("category"))).findFirst()
                .orElse(before.category());
    }

    /** A stage that is worked on other records than before asks for none of the old columns. */
    private List<Step> steps(Stage before, boolean same) {
        var columns = all("column");
        var labels = all("label");
        var must = all("must");
        return !same ? List.of() : IntStream.range(0, Math.min(columns.size(), labels.size()))
                .mapToObj(at -> new Step(label(known(before, columns.get(at)), labels.get(at)), columns.get(at), must.contains(columns.get(at)))).toList();
    }

    private static Label known(Stage before, String column) {
        return before.steps().stream().filter(step -> step.column().equals(column)).findFirst().map(Step::label)
                .orElseGet(() -> Label.text("column." + before.type() + "." + column));
    }

    private List<Branch> branches() {
        return IntStream.range(0, (int) all("branch").stream().limit(Way.MOST_BRANCHES).count())
                .mapToObj(at -> new Branch(one("any" + at).equals("true"), conditions(at), id(one("to" + at)))).toList();
    }

    private List<Condition> conditions(int branch) {
        var columns = all("column" + branch);
        var tests = all("test" + branch);
        var values = all("value" + branch);
        var conditions = new ArrayList<Condition>();
        for (var at = 0; at < columns.size(); at++) {
            var test = at < tests.size() ? test(tests.get(at)) : Condition.Test.FILLED;
            conditions.add(new Condition(columns.get(at), test, test.compares() && at < values.size() ? values.get(at).strip() : ""));
        }
        return conditions;
    }

    private static Condition.Test test(String name) {
        return Arrays.stream(Condition.Test.values()).filter(test -> test.name().equals(name)).findFirst().orElse(Condition.Test.FILLED);
    }

    private List<StageAct> acts(String when) {
        var kinds = all("act");
        return IntStream.range(0, kinds.size()).filter(at -> at < all("when").size() && all("when").get(at).equals(when))
                .mapToObj(at -> kinds.get(at).equals("task")
                        ? new StageAct("task", Map.of("subject", nth("first", at), "days", nth("second", at)))
                        : new StageAct(kinds.get(at), Map.of("column", nth("first", at), "value", nth("second", at)))).toList();
    }

    private String nth(String name, int at) {
        return at < all(name).size() ? all(name).get(at) : "";
    }

    static @Nullable UUID id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }

    String one(String name) {
        return Objects.requireNonNullElse(sent.getParameter(name), "");
    }

    List<String> all(String name) {
        return Stream.ofNullable(sent.getParameterValues(name)).flatMap(Arrays::stream).collect(Collectors.toList());
    }
}
