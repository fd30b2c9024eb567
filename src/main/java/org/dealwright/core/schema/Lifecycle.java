package org.dealwright.core.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.dealwright.core.kernel.Coded;

/**
 * The states that a type lives through, the reasons of each, the legal moves between them, and which states are read-only.
 * Shape: states and reasons are numbers, every reason belongs to one state; the first state is where rows start, the first reason of a state its default.
 */
public final class Lifecycle {
    private final Map<Integer, List<Integer>> reasons;
    private final Map<Integer, Set<Integer>> moves;
    private final Set<Integer> readOnly;
    private final Map<Integer, String> names;

    private Lifecycle(Map<Integer, List<Integer>> reasons, Map<Integer, Set<Integer>> moves, Set<Integer> readOnly, Map<Integer, String> names) {
        this.reasons = reasons;
        this.moves = moves;
        this.readOnly = readOnly;
        this.names = names;
    }

    public static <S extends Enum<S> & Coded> Builder<S> of(Class<S> states) {
        return new Builder<>(states);
    }

    public int initialState() {
        return reasons.keySet().iterator().next();
    }

    public int defaultReason(int state) {
        return reasons.getOrDefault(state, List.of()).getFirst();
    }

    public boolean hasState(int state) {
        return reasons.containsKey(state);
    }

    public boolean hasReason(int state, int reason) {
        return reasons.getOrDefault(state, List.of()).contains(reason);
    }

    /** The state that a reason belongs to, -1 when there is no such reason. */
    public int stateOf(int reason) {
        return reasons.entrySet().stream().filter(entry -> entry.getValue().contains(reason)).map(Map.Entry::getKey).findFirst().orElse(-1);
    }

    public boolean mayMove(int from, int to) {
        return from == to || moves.getOrDefault(from, Set.of()).contains(to);
    }

    public boolean isReadOnly(int state) {
        return readOnly.contains(state);
    }

    /** The constant's name of a state, as stories and errors tell it. */
    public String name(int state) {
        return names.getOrDefault(state, Integer.toString(state));
    }

    public List<Integer> states() {
        return List.copyOf(reasons.keySet());
    }

    public List<Integer> reasons(int state) {
        return reasons.getOrDefault(state, List.of());
    }

    OptionSet stateOptions(String type) {
        return new OptionSet(type + ".statecode", states());
    }

    OptionSet reasonOptions(String type) {
        return new OptionSet(type + ".statuscode", reasons.values().stream().flatMap(List::stream).toList());
    }

    /** Gathers states in the order of their constants. */
    public static final class Builder<S extends Enum<S> & Coded> {
        private final Map<Integer, List<Integer>> reasons = new LinkedHashMap<>();
        private final Map<Integer, Set<Integer>> moves = new LinkedHashMap<>();
        private final Set<Integer> readOnly = new LinkedHashSet<>();
        private final Map<Integer, String> names;

        private Builder(Class<S> states) {
            this.names = Arrays.stream(states.getEnumConstants()).collect(Collectors.toMap(Coded::number, Coded::name));
            Arrays.stream(states.getEnumConstants()).forEach(state -> reasons.put(state.number(), new ArrayList<>()));
        }

        /** @param numbers the status reasons of the state, the default first */
        public Builder<S> reasons(S state, int... numbers) {
            Arrays.stream(numbers).forEach(number -> reasons.computeIfAbsent(state.number(), _ -> new ArrayList<>()).add(number));
            return this;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<S> moves(S from, S... to) {
            moves.computeIfAbsent(from.number(), _ -> new LinkedHashSet<>()).addAll(Arrays.stream(to).map(Coded::number).toList());
            return this;
        }

        /** Rows in these states are not edited, only moved. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<S> readOnly(S... states) {
            readOnly.addAll(Arrays.stream(states).map(Coded::number).toList());
            return this;
        }

        Lifecycle end() {
            var kept = reasons.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue()), (one, _) -> one, LinkedHashMap::new));
            return new Lifecycle(kept, moves, readOnly, names);
        }
    }
}
