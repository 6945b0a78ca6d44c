package org.laborinspection;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.laborinspection.calendar.WorkingCalendar;
import org.laborinspection.deadline.CalendarInForce;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

@DisplayName("How the packages keep apart")
class ModularityTest {

    private static final String ROOT = "org.laborinspection";
    private static final Path SOURCES = Path.of("src/main/java/org/laborinspection");

    @Test
    @DisplayName("The packages are modules without cycles")
    void modules() {
        ApplicationModules.of(LaborInspectionApplication.class).verify();
    }

    @ParameterizedTest(name = "{0} uses no package of ours but: {1}")
    @CsvSource(
            textBlock =
                    """
                    calendar,   ''
                    staff,      ''
                    casefile,   calendar
                    deadline,   calendar casefile
                    document,   calendar casefile
                    evidence,   calendar casefile
                    penalty,    calendar casefile
                    engine,     calendar casefile staff
                    casework,   calendar casefile deadline document engine evidence staff
                    inspection, calendar casefile casework deadline document engine evidence penalty staff
                    audit,      calendar casefile casework deadline document engine evidence staff
                    oversight,  calendar casefile casework deadline document engine staff
                    """)
    @DisplayName("A package uses only what stands below it")
    void directions(String module, String allowed) {
        var permitted = Stream.of((module + " " + allowed).strip().split(" "))
                .map(name -> ROOT + "." + name)
                .toList();
        classes()
                .that()
                .resideInAPackage(ROOT + "." + module)
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of " + permitted + " or not ours",
                        type -> !type.getPackageName().startsWith(ROOT) || permitted.contains(type.getPackageName())))
                .check(OurClasses.MAIN);
    }

    @Test
    @DisplayName("Every package has its directions above, but the demo, which uses all and is used by none")
    void everyPackageIsPlaced() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "calendar",
                            "staff",
                            "casefile",
                            "deadline",
                            "document",
                            "evidence",
                            "penalty",
                            "engine",
                            "casework",
                            "inspection",
                            "audit",
                            "oversight",
                            "demo");
        }
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".demo")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".demo")
                .check(OurClasses.MAIN);
    }

    @Test
    @DisplayName("Only process packages, oversight, engine and demo know the process engine")
    void engineImports() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ours("casework", "inspection", "audit", "oversight", "engine", "demo"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(OurClasses.MAIN);
    }

    @Test
    @DisplayName("The calendar is pure Java")
    void calendarIsPure() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".calendar")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + ".calendar")
                .check(OurClasses.MAIN);
    }

    @Test
    @DisplayName(
            "Nobody keeps a calendar, which would be the old one after the next notice: CalendarInForce is asked each time")
    void nobodyKeepsTheCalendar() {
        noFields()
                .that()
                .haveRawType(WorkingCalendar.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(ours("calendar", "demo"))
                .and()
                .areDeclaredInClassesThat(describe(
                        "live on, unlike what is made for one calculation",
                        owner -> owner.isMetaAnnotatedWith(Component.class)))
                .should()
                .beDeclaredInClassesThat(describe("are not the calendar in force", owner -> !owner.getName()
                        .startsWith(CalendarInForce.class.getName())))
                .check(OurClasses.MAIN);
    }

    @Test
    @DisplayName("Nobody asks for the time but of the injected clock")
    void oneClock() {
        noClasses()
                .should()
                .accessTargetWhere(describe("reads a clock of the machine", ModularityTest::readsMachineClock))
                .check(OurClasses.MAIN);
    }

    @Test
    @DisplayName("No class is called an implementation")
    void noImpl() {
        noClasses().should().haveSimpleNameEndingWith("Impl").check(OurClasses.MAIN);
    }

    @Test
    @DisplayName("No field, parameter or result is a floating-point number: money is exact")
    void noFloatingPoint() {
        var floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        assertThat(OurClasses.MAIN.stream()
                        .flatMap(type -> Stream.concat(
                                type.getFields().stream()
                                        .filter(field -> floating.contains(
                                                field.getRawType().getName())),
                                type.getCodeUnits().stream()
                                        .filter(unit -> types(unit).anyMatch(floating::contains)))))
                .isEmpty();
    }

    @Test
    @DisplayName("No source file has more than 300 lines of code: not blank, not an import")
    void shortFiles() {
        assertThat(sources())
                .isNotEmpty()
                .filteredOn(file -> codeLines(file) > 300)
                .isEmpty();
    }

    @Test
    @DisplayName("Every package says in one sentence what it is for")
    void packagesSayTheirPurpose() {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .matches("(?s)/\\*\\*.{20,}?\\*/\\s*package org\\.laborinspection[.a-z]*;\\s*"));
    }

    private static boolean readsMachineClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var takesClock = access.getTarget() instanceof CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (access.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !takesClock;
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isAssignableTo(java.util.Calendar.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && access.getTarget() instanceof CodeUnitCallTarget call
                        && call.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static Stream<String> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                .map(JavaClass::getName);
    }

    private static String[] ours(String... names) {
        return Stream.of(names).map(name -> ROOT + "." + name).toArray(String[]::new);
    }

    private static long codeLines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("import "))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
