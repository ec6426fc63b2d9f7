package dev.watershed.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/// Storeys 1 to 12 give the same answer for the same document: time, ids and chance come in as
/// arguments, and files are read and written at the edge.
class PureStoreysTest {

    private static final Set<String> CLOCKS =
            Set.of("currentTimeMillis", "nanoTime", "now", "systemUTC", "systemDefaultZone");

    @Test
    void noClockIsReadBelowTheEdge() {
        noClasses()
                .that()
                .resideInAnyPackage(Storey.pure())
                .should()
                .callCodeUnitWhere(describe("a clock is read", PureStoreysTest::readsAClock))
                .orShould()
                .dependOnClassesThat(areAnyOf(Clock.class, InstantSource.class, Date.class))
                .check(StoreysTest.HOUSE);
    }

    @Test
    void nothingIsLeftToChanceBelowTheEdge() {
        noClasses()
                .that()
                .resideInAnyPackage(Storey.pure())
                .should()
                .callCodeUnitWhere(describe("dice are thrown", PureStoreysTest::throwsDice))
                .orShould()
                .dependOnClassesThat(areAnyOf(SecureRandom.class, ThreadLocalRandom.class))
                .check(StoreysTest.HOUSE);
    }

    @Test
    void noFileAndNoNetworkIsTouchedBelowTheEdge() {
        noClasses()
                .that()
                .resideInAnyPackage(Storey.pure())
                .should()
                .dependOnClassesThat(
                        areAnyOf(
                                File.class,
                                FileInputStream.class,
                                FileOutputStream.class,
                                RandomAccessFile.class,
                                Files.class,
                                Path.class))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.channels..")
                .check(StoreysTest.HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Storey.CLI.packages(), Storey.HOUSE)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output and standard error belong to the command line")
                .check(StoreysTest.HOUSE);
    }

    private static boolean readsAClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        return CLOCKS.contains(call.getName())
                && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
    }

    private static boolean throwsDice(JavaCall<?> call) {
        var target = call.getTarget();
        boolean unseeded =
                target.getOwner().isEquivalentTo(Random.class)
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
        boolean drawn =
                target.getOwner().isEquivalentTo(Math.class) && target.getName().equals("random");
        boolean named =
                target.getOwner().isEquivalentTo(UUID.class)
                        && target.getName().equals("randomUUID");
        return unseeded || drawn || named;
    }

    private static DescribedPredicate<JavaClass> areAnyOf(Class<?>... types) {
        return JavaClass.Predicates.belongToAnyOf(types);
    }
}
