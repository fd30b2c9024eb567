package org.dealwright.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.dealwright.core.kernel.ErrorCode;

/** Every error that any room can name has one number, one name, and a text. */
class ErrorTextsTest {
    private static final List<ErrorCode> CODES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dealwright").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ErrorCode.class))
            .map(JavaClass::reflect).filter(Class::isEnum).flatMap(type -> Arrays.stream(type.getEnumConstants())).map(ErrorCode.class::cast).toList();

    @Test
    void everyErrorHasAText() {
        var errorTexts = new Texts().keys().stream().filter(key -> key.startsWith("error.")).toList();

        assertThat(errorTexts).containsExactlyInAnyOrderElementsOf(CODES.stream().map(ErrorCode::key).toList());
    }

    @Test
    void noTwoErrorsShareANumberOrAName() {
        assertThat(repeated(ErrorCode::number)).isEmpty();
        assertThat(repeated(ErrorCode::name)).isEmpty();
    }

    private static <T> List<T> repeated(Function<ErrorCode, T> part) {
        return CODES.stream().collect(Collectors.groupingBy(part, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1).map(entry -> entry.getKey()).toList();
    }
}
