package app.shopfolk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house's walls: which room may know which. The plan and its reasons are the architecture; this keeps it true. */
class ArchitectureTest {
    private static final String ROOT = "app.shopfolk.";

    /** The features in the order data flows; each may know those before it. */
    private static final List<String> FLOW = List.of(
            "sales", "importing", "facts", "segment", "insight", "affinity", "persona", "outreach", "service", "today");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.shopfolk");

    @Test
    void noTwoPackagesFormACycle() {
        check(slices().matching("app.shopfolk.(**)")
                .should()
                .beFreeOfCycles()
                .because("a newcomer reads the house in one direction"));
    }

    @TestFactory
    List<DynamicTest> featureKnowsOnlyWhatIsFurtherLeft() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int at = 0; at < FLOW.size(); at++) {
            String feature = FLOW.get(at);
            List<String> allowed = new ArrayList<>(List.of(feature + "..", "base", "platform.task"));
            FLOW.subList(0, at).forEach(left -> allowed.add(left + ".."));
            tests.add(DynamicTest.dynamicTest(feature, () -> check(rootOf(feature, allowed))));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> storeKnowsOnlyItsFeatureAndTheDatabase() {
        return FLOW.stream()
                .map(feature -> DynamicTest.dynamicTest(
                        feature,
                        () -> check(onlyOurs(
                                feature + ".store",
                                List.of(feature, feature + ".*", "sales", "base", "platform.db", "platform.task"),
                                "a store is only SQL"))))
                .toList();
    }

    @Test
    void storeKnowsNoWindow() {
        check(noClasses()
                .that(in("..store.."))
                .should()
                .dependOnClassesThat(ours().and(in("..view..", "..page..")))
                .because("a store is only SQL"));
    }

    @TestFactory
    List<DynamicTest> pageKnowsItsFeatureAndPaper() {
        return FLOW.stream()
                .map(feature -> DynamicTest.dynamicTest(
                        feature,
                        () -> check(noClasses()
                                .that(in(feature + ".page.."))
                                .should()
                                .dependOnClassesThat(
                                        ours().and(in("..store..", "..view..", "platform.db..", "platform.fx..")))
                                .because("the same drawing serves screen, printer, PDF and the command line"))))
                .toList();
    }

    @Test
    void viewNeverMeetsAStore() {
        check(noClasses()
                .that()
                .resideInAnyPackage("..view", "..view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..store..", "app.shopfolk.platform.db..", "org.h2..", "org.jdbi..")
                .because("a view speaks to its feature; who keeps things is Wiring's business"));
    }

    @Test
    void viewKnowsNoOtherFeaturesView() {
        check(slices().matching("app.shopfolk.(*).view..")
                .should()
                .notDependOnEachOther()
                .because("screens are joined by the shell and Wiring"));
    }

    @Test
    void viewModelKnowsNoControl() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a view model is tested without a window"));
    }

    @Test
    void featuresAndPagesKnowNoWindow() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        "app.shopfolk", "..view..", "app.shopfolk.platform.fx..", "app.shopfolk.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("figures, cards and the command line work without a screen"));
    }

    @Test
    void onlyStoresKnowSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..store..", "app.shopfolk.platform.db..", "app.shopfolk")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.h2..", "org.jdbi..")
                .because("there is one place to look for SQL"));
    }

    @Test
    void baseKnowsOnlyTheJdk() {
        check(classes()
                .that()
                .resideInAPackage("app.shopfolk.base..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("app.shopfolk.base..", "java..", "org.jspecify.annotations"));
    }

    @Test
    void platformKnowsNoFeature() {
        check(onlyOurs("platform..", List.of("platform..", "base"), "any desktop program could use it"));
    }

    @Test
    void shellKnowsPagesNotFeatures() {
        check(onlyOurs("shell..", List.of("shell..", "base", "platform.."), "the shell shows what it is given"));
    }

    /** A feature's root and inner rooms, without its store, view and pages. */
    private static ArchRule rootOf(String feature, List<String> allowed) {
        return noClasses()
                .that(in(feature + "..").and(not(in("..store..", "..view..", "..page.."))))
                .should()
                .dependOnClassesThat(ours().and(not(in(allowed).and(not(in("..store..", "..view..", "..page.."))))))
                .because("data flows one way");
    }

    private static ArchRule onlyOurs(String room, List<String> allowed, String reason) {
        return noClasses()
                .that(in(room))
                .should()
                .dependOnClassesThat(ours().and(not(in(allowed))))
                .because(reason);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("app.shopfolk..");
    }

    private static DescribedPredicate<JavaClass> in(List<String> rooms) {
        return in(rooms.toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> in(String... rooms) {
        return resideInAnyPackage(Arrays.stream(rooms)
                .map(room -> room.startsWith("..") ? room : ROOT + room)
                .toArray(String[]::new));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }
}
