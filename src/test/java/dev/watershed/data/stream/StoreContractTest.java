package dev.watershed.data.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.data.stream.StoreContract.Operation;
import dev.watershed.data.stream.StoreContract.Promise;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoreContractTest {

    @Test
    void theContractListsThePortAsItIsInTheCode() {
        assertThat(Arrays.stream(Operation.values()).map(Operation::signature))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventStore.class.getDeclaredMethods())
                                .map(StoreContractTest::signature)
                                .toList());
    }

    private static String signature(Method method) {
        List<String> parameters =
                Arrays.stream(method.getParameters())
                        .map(p ->
                                simple(p.getParameterizedType().getTypeName()) + " " + p.getName())
                        .toList();
        return simple(method.getGenericReturnType().getTypeName())
                + " "
                + method.getName()
                + "("
                + String.join(", ", parameters)
                + ")";
    }

    private static String simple(String type) {
        return type.replaceAll("[\\w.]+[.$](?=\\w)", "");
    }

    @Test
    void everyPromiseIsTried() {
        List<Promise> tried =
                Arrays.stream(EventStoreContract.class.getDeclaredMethods())
                        .filter(m -> m.isAnnotationPresent(Keeps.class))
                        .flatMap(m -> Arrays.stream(m.getAnnotation(Keeps.class).value()))
                        .toList();

        assertThat(tried).containsExactlyInAnyOrder(Promise.values());
    }

    @Test
    void theContractIsSaidInBothLanguages() {
        Stream.concat(
                        Arrays.stream(Promise.values()).map(Promise::sentence),
                        Arrays.stream(Operation.values()).map(Operation::meaning))
                .forEach(wording ->
                        assertThat(wording.in(Locale.KOREAN)).isNotEqualTo(wording.inEnglish()));
    }
}
