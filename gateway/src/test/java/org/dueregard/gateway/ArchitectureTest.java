package org.dueregard.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.dueregard.gateway",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_gateway_holds_no_database_and_consumes_no_event =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.persistence..", "java.sql..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule features_know_nothing_of_their_web =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.dueregard.gateway..web..");

    @ArchTest
    static final ArchRule no_feature_depends_on_itself_through_another =
            slices().matching("org.dueregard.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_service_is_a_library_of_the_gateway =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.dueregard.eia..",
                            "org.dueregard.actionplan..",
                            "org.dueregard.monitoring..",
                            "org.dueregard.platform..");
}
