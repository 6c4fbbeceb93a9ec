package org.dueregard.actionplan;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.stream.Stream;

/** The rules of the house that a machine can hold. */
@AnalyzeClasses(
        packages = "org.dueregard.actionplan",
        importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    private static final String[] OUTSIDE = {"..web..", "..messaging.."};

    @ArchTest
    static final ArchRule features_do_not_know_who_calls_them =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(OUTSIDE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(OUTSIDE);

    @ArchTest
    static final ArchRule features_know_neither_http_nor_kafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(OUTSIDE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..",
                            "org.jboss.resteasy..",
                            "org.apache.kafka..",
                            "org.eclipse.microprofile.openapi..",
                            "org.eclipse.microprofile.reactive..");

    @ArchTest
    static final ArchRule features_depend_in_one_direction =
            slices().matching("org.dueregard.actionplan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rules_and_states_are_pure =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Rules")
                    .or()
                    .haveSimpleNameEndingWith("Transition")
                    .or()
                    .haveSimpleName("Ratings")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..");

    @ArchTest
    static final ArchRule no_service_knows_another =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.dueregard.eia..",
                            "org.dueregard.monitoring..",
                            "org.dueregard.gateway..");

    @ArchTest
    static final ArchRule resources_and_consumers_begin_no_transaction =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAnyPackage(OUTSIDE)
                    .should()
                    .notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule entities_have_no_setters =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule use_cases_are_small =
            classes().that(are(useCases())).should(haveAtMostSevenPublicMethods());

    @ArchTest
    static final ArchRule every_endpoint_says_who_may_call_it =
            methods()
                    .that()
                    .areAnnotatedWith(GET.class)
                    .or()
                    .areAnnotatedWith(POST.class)
                    .or()
                    .areAnnotatedWith(PUT.class)
                    .should(sayWhoMayCall());

    @ArchTest
    static final ArchRule nothing_is_called_after_a_layer =
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

    private static DescribedPredicate<JavaClass> useCases() {
        return DescribedPredicate.describe(
                "use cases",
                type ->
                        type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
    }

    private static ArchCondition<JavaClass> haveAtMostSevenPublicMethods() {
        return new ArchCondition<>("have at most seven public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var number =
                        type.getMethods().stream()
                                .filter(
                                        method ->
                                                method.getModifiers().contains(JavaModifier.PUBLIC))
                                .count();
                events.add(
                        new SimpleConditionEvent(
                                type, number <= 7, type.getName() + " has " + number));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said =
                        Stream.of(PermitAll.class, RolesAllowed.class, Authenticated.class)
                                .anyMatch(
                                        annotation ->
                                                method.isAnnotatedWith(annotation)
                                                        || method.getOwner()
                                                                .isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }
}
