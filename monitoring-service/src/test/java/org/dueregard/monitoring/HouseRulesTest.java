package org.dueregard.monitoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

/** The rules of the house that a machine can hold. */
@AnalyzeClasses(packages = "org.dueregard.monitoring", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest
    static final ArchRule the_domain_knows_neither_http_nor_kafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..web..", "..messaging..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..", "org.apache.kafka..", "io.smallrye.reactive..");

    @ArchTest
    static final ArchRule features_do_not_depend_on_their_doors =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..web..", "..messaging..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.dueregard.monitoring..web..",
                            "org.dueregard.monitoring..messaging..");

    @ArchTest
    static final ArchRule features_have_a_direction =
            SlicesRuleDefinition.slices()
                    .matching("org.dueregard.monitoring.(*)..")
                    .should()
                    .beFreeOfCycles();

    @ArchTest
    static final ArchRule no_service_depends_on_another =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.dueregard.eia..",
                            "org.dueregard.actionplan..",
                            "org.dueregard.gateway..",
                            "org.dueregard.contracts..",
                            "org.dueregard.localstack..");

    @ArchTest
    static final ArchRule statistics_stand_on_their_own =
            classes()
                    .that()
                    .resideInAPackage("..statistics..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.dueregard.monitoring.statistics..",
                            "java..",
                            "org.hipparchus..",
                            "org.ojalgo..",
                            "org.jspecify..");

    @ArchTest
    static final ArchRule transactions_begin_in_use_cases =
            methods()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("ing");

    @ArchTest
    static final ArchRule every_endpoint_says_who_may =
            methods()
                    .that()
                    .areAnnotatedWith(GET.class)
                    .or()
                    .areAnnotatedWith(POST.class)
                    .or()
                    .areAnnotatedWith(PUT.class)
                    .or()
                    .areAnnotatedWith(PATCH.class)
                    .or()
                    .areAnnotatedWith(DELETE.class)
                    .or()
                    .areAnnotatedWith(HEAD.class)
                    .or()
                    .areAnnotatedWith(OPTIONS.class)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(Authenticated.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule every_package_has_a_name_of_the_domain =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..service..",
                            "..dto..",
                            "..mapper..",
                            "..model..",
                            "..util..",
                            "..common..",
                            "..impl..");
}
