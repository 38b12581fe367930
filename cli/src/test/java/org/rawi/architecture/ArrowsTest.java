package org.rawi.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows of the house: who may use whom, and what lies nowhere. */
class ArrowsTest {

    private static final JavaClasses RAWI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rawi");

    /** The reader's packages in the order in which a report goes through them; each looks only back. */
    private static final List<String> READER = List.of(
            "org.rawi.text",
            "org.rawi.script",
            "org.rawi.lexicon",
            "org.rawi.token",
            "org.rawi.inflection",
            "org.rawi.vocabulary",
            "org.rawi.spelling",
            "org.rawi.morph",
            "org.rawi.analysis",
            "org.rawi.number",
            "org.rawi.gazetteer",
            "org.rawi.candidate",
            "org.rawi.headword",
            "org.rawi.tagger",
            "org.rawi.name",
            "org.rawi.time",
            "org.rawi.phrase",
            "org.rawi.cue",
            "org.rawi.source",
            "org.rawi.opening",
            "org.rawi.content",
            "org.rawi.claim",
            "org.rawi.clause",
            "org.rawi.trigger",
            "org.rawi.argument",
            "org.rawi.event",
            "org.rawi.figure",
            "org.rawi.loaded",
            "org.rawi.reading",
            "org.rawi");

    private static final List<String> JDK_ONLY = List.of("java..", "org.jspecify.annotations..");

    @Test
    void everyRoomIsSeen() {
        assertThat(RAWI).extracting(type -> type.getPackageName()).contains("org.rawi.formats", "org.rawi.cli");
    }

    @ParameterizedTest
    @MethodSource("readerPackages")
    void readerPackageLooksOnlyBack(String name) {
        List<String> before = READER.subList(0, READER.indexOf(name) + 1);
        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(join(before, JDK_ONLY))
                .because("inside the reader a layer looks only back")
                .allowEmptyShould(true)
                .check(RAWI);
    }

    static List<String> readerPackages() {
        return READER;
    }

    @Test
    void everyPackageBelongsToARoom() {
        classes()
                .should()
                .resideInAnyPackage(join(
                        READER,
                        List.of(
                                "org.rawi.incidents..",
                                "org.rawi.formats..",
                                "org.rawi.archive..",
                                "org.rawi.lab..",
                                "org.rawi.cli..")))
                .because("a new room or layer needs its place among the arrows, here and in CONTRIBUTING.md")
                .check(RAWI);
    }

    @Test
    void incidentsStandOnTheReaderAlone() {
        classes()
                .that()
                .resideInAPackage("org.rawi.incidents..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        join(READER, List.of("java..", "org.jspecify.annotations..", "org.rawi.incidents..")))
                .check(RAWI);
    }

    @Test
    void formatsStandOnReadingsAndIncidents() {
        noClasses()
                .that()
                .resideInAPackage("org.rawi.formats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.rawi.archive..", "org.rawi.lab..", "org.rawi.cli..")
                .check(RAWI);
    }

    @Test
    void onlyTheArchiveKnowsADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.rawi.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..")
                .check(RAWI);
    }

    @Test
    void nobodyUsesTheCommand() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rawi.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.rawi.cli..")
                .check(RAWI);
    }

    @Test
    void nothingShipsFromTheLab() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rawi.lab..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.rawi.lab..")
                .check(RAWI);
    }

    @Test
    void noCycles() {
        slices().matching("org.rawi.(**)").should().beFreeOfCycles().check(RAWI);
    }

    @Test
    void noPackageForWhatHasNoPlace() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..internal..")
                .because("what a package hides is package-private, and what is shared has a name")
                .check(RAWI);
    }

    @Test
    void onlyTheCommandAndTheLabPrint() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.rawi.cli..", "org.rawi.lab..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(RAWI);
    }

    @Test
    void noMutableStatics() {
        fields().that()
                .areStatic()
                .should()
                .haveModifier(FINAL)
                .because("two readers in one JVM must not see each other")
                .allowEmptyShould(true)
                .check(RAWI);
    }

    private static String[] join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toArray(String[]::new);
    }
}
