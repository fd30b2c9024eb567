package org.dealwright.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The moves of lead-to-opportunity §10.6, over processes of any length. */
final class ProcessMovesTest {
    @Property
    void nextAndPreviousLeadToEachOther(@ForAll("processes") ProcessDefinition process) {
        for (var stage : process.stages()) {
            process.next(stage).ifPresent(next -> assertThat(process.previous(next)).contains(stage));
            process.previous(stage).ifPresent(previous -> assertThat(process.next(previous)).contains(stage));
        }
        assertThat(process.previous(process.first())).isEmpty();
        assertThat(process.next(process.last())).isEmpty();
    }

    @Property
    void walkingForwardVisitsEveryStageOnceInOrder(@ForAll("processes") ProcessDefinition process) {
        var path = TraversedPath.beginning(process.first());
        for (var stage = process.first(); !process.isLast(stage); stage = process.next(stage).orElseThrow()) {
            path = path.to(process.next(stage).orElseThrow());
        }

        assertThat(path.stages()).isEqualTo(process.stages().stream().map(Stage::id).toList());
    }

    @Property
    void aMoveGoesToANeighbourOrBackToWhatWasVisited(@ForAll("processes") ProcessDefinition process,
            @ForAll("moves") List<Integer> wishes) {
        var active = 0;
        var visited = new LinkedHashSet<>(List.of(0));
        var path = TraversedPath.beginning(process.first());
        for (var wish : wishes) {
            var to = wish % process.stages().size();
            var expected = Math.abs(to - active) == 1 || (to < active && visited.contains(to));

            assertThat(process.mayMove(process.stages().get(active), process.stages().get(to), path)).isEqualTo(expected);

            if (expected) {
                active = to;
                visited.add(to);
                path = path.to(process.stages().get(to));
            }
        }
        assertThat(path.stages()).isEqualTo(visited.stream().map(at -> process.stages().get(at).id()).toList());
    }

    @Property
    void aPathReadsAsItWasWritten(@ForAll("processes") ProcessDefinition process) {
        var path = new TraversedPath(process.stages().stream().map(Stage::id).toList());

        assertThat(TraversedPath.parse(path.toString())).isEqualTo(path);
    }

    @Test
    void anEmptyPathHasVisitedNothing() {
        assertThat(TraversedPath.parse(null).stages()).isEmpty();
        assertThat(TraversedPath.parse("").stages()).isEmpty();
    }

    @Test
    void aStageThatIsNoLongerInTheProcessLeadsNowhere() {
        var process = process(3);
        var gone = stage(7);

        assertThat(process.next(gone)).isEmpty();
        assertThat(process.previous(gone)).isEmpty();
        assertThat(process.mayMove(gone, process.first(), TraversedPath.beginning(gone))).isFalse();
        assertThat(process.mayMove(process.first(), gone, TraversedPath.beginning(process.first()))).isFalse();
    }

    @Test
    void thePipelinePhaseTellsTheNumberOfTheStageAndItsName() {
        var process = process(4);

        assertThat(process.numbered(process.stages().get(1), "Develop")).isEqualTo("2-Develop");
    }

    @Test
    void twoStagesWithOneIdAreRefused() {
        assertThatThrownBy(() -> new ProcessDefinition(UUID.randomUUID(), "double", List.of(stage(1), stage(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<ProcessDefinition> processes() {
        return Arbitraries.integers().between(1, 30).map(ProcessMovesTest::process);
    }

    @Provide
    Arbitrary<List<Integer>> moves() {
        return Arbitraries.integers().between(0, 1000).list().ofMaxSize(60);
    }

    private static ProcessDefinition process(int length) {
        return new ProcessDefinition(new UUID(1, 1), "any", IntStream.range(0, length).mapToObj(ProcessMovesTest::stage).toList());
    }

    private static Stage stage(int at) {
        return new Stage(new UUID(0, at), "stage" + at, Category.QUALIFY, "lead", List.of());
    }
}
