package dev.assay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "dev.assay", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_adapters_know_a_framework = classes()
            .that().resideInAPackage("dev.assay..").and().resideOutsideOfPackage("..adapter..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("dev.assay..", "java..", "org.jspecify.annotations..", "com.google.re2j..")
            .because("the core must run in a plain unit test; regular expressions of rules are RE2's");

    @ArchTest
    static final ArchRule only_the_engine_adapter_knows_drools = noClasses()
            .that().resideOutsideOfPackage("..adapter.drools..")
            .should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..")
            .because("the engine is a port");

    @ArchTest
    static final ArchRule the_engine_does_not_ask_its_specification = noClasses()
            .that().resideInAPackage("..adapter.drools..")
            .should().dependOnClassesThat().haveNameMatching("dev\\.assay\\.rule\\.Interpreter.*")
            .because("the proof that both say the same would prove nothing");

    @ArchTest
    static final ArchRule nobody_reaches_a_compiler = noClasses()
            .should().dependOnClassesThat()
            .resideInAnyPackage("javax.tools..", "org.mvel2..", "org.eclipse.jdt..", "org.drools.mvel.compiler..",
                    "org.drools.model.codegen..")
            .because("the text of a rule is never compiled");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.assay.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_core_never_looks_outward = noClasses()
            .that().resideOutsideOfPackages("..flow..", "..adapter..")
            .should().dependOnClassesThat().resideInAnyPackage("..flow..", "..adapter..")
            .because("flows and adapters stand around the core");

    @ArchTest
    static final ArchRule the_order_of_the_house_is_kept = noClasses()
            .that().resideInAnyPackage("..fact..", "..rule..", "..catalog..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("..pack..", "..evaluation..", "..workflow..", "..matrix..", "..classification..")
            .because("a package uses only those above it");

    @ArchTest
    static final ArchRule no_status_follows_from_a_mapping = noClasses()
            .that().resideInAnyPackage("..evaluation..", "..workflow..", "..evidence..", "..adapter.web..", "..adapter.report..")
            .or().haveNameMatching("dev\\.assay\\.flow\\.(?!DrawCrosswalk).*")
            .or().haveSimpleName("Matrix")
            .should().dependOnClassesThat().haveNameMatching("dev\\.assay\\.matrix\\.(Crosswalk|CheckedControl|Published).*")
            .because("a control that is met says nothing certain about one that it is mapped to");

    @ArchTest
    static final ArchRule a_mapping_knows_no_status = noClasses()
            .that().haveNameMatching("dev\\.assay\\.(matrix\\.(Crosswalk|CheckedControl|Published)|flow\\.DrawCrosswalk).*")
            .should().dependOnClassesThat().resideInAPackage("..evaluation..")
            .because("it is drawn from rules and documents, not from findings");

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .because("a decision must be reproducible");

    @ArchTest
    static final ArchRule constructors_not_field_injection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
}
