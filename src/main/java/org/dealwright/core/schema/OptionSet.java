package org.dealwright.core.schema;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.dealwright.core.kernel.Language;

/**
 * A closed list of numbers with meanings. Labels are texts with the key {@code option.NAME.NUMBER}.
 * Shape: numbers in the order in which people see them; names are unique in the registry, those of one type are written {@code type.column}.
 */
public record OptionSet(String name, List<Integer> numbers) {
    /** The languages of the product, by the numbers that the web API speaks. */
    public static final OptionSet LANGUAGES = new OptionSet("language", Arrays.stream(Language.values()).map(Language::number).toList());

    public OptionSet {
        numbers = List.copyOf(numbers);
    }

    public static OptionSet of(String name, int... numbers) {
        return new OptionSet(name, Arrays.stream(numbers).boxed().toList());
    }

    /** The numbers from first to last, both included. */
    public static OptionSet range(String name, int first, int last) {
        return new OptionSet(name, IntStream.rangeClosed(first, last).boxed().toList());
    }

    public boolean has(int number) {
        return numbers.contains(number);
    }

    public String key(int number) {
        return "option." + name + "." + number;
    }
}
