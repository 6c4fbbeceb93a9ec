package org.dueregard.eia;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
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
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.dueregard.platform.inbox.EventConsumer;

/** What a machine can hold of the house style, for this service. */
@AnalyzeClasses(
        packages = HouseRulesTest.SERVICE,
        importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {
    static final String SERVICE = "org.dueregard.eia";

    private static final String[] EDGES = {"..web..", "..messaging..", "..schedule.."};

    @ArchTest
    static final ArchRule features_meet_in_one_direction =
            slices().matching(SERVICE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_register_asks_nobody =
            noClasses()
                    .that()
                    .resideInAPackage(SERVICE + ".subject..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            SERVICE + ".screening..",
                            SERVICE + ".assessment..",
                            SERVICE + ".publication..",
                            SERVICE + ".review..",
                            SERVICE + ".adoption..");

    @ArchTest
    static final ArchRule domain_does_not_know_its_edges =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(EDGES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(EDGES);

    @ArchTest
    static final ArchRule domain_does_not_know_http_or_kafka =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(EDGES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..",
                            "org.jboss.resteasy..",
                            "org.apache.kafka..",
                            "io.smallrye.reactive.messaging..",
                            "org.eclipse.microprofile.reactive.messaging..");

    @ArchTest
    static final ArchRule transactions_begin_in_use_cases_only =
            methods()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .resideOutsideOfPackages(EDGES)
                    .andShould()
                    .bePublic();

    @ArchTest
    static final ArchRule resources_have_no_transaction =
            noClasses()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule a_use_case_has_at_most_seven_verbs =
            classes()
                    .that(
                            describe(
                                    "are use cases",
                                    type ->
                                            type.getMethods().stream()
                                                    .anyMatch(
                                                            method ->
                                                                    method.isAnnotatedWith(
                                                                            Transactional.class))))
                    .should(haveAtMostSevenPublicMethods());

    @ArchTest
    static final ArchRule every_endpoint_says_who_may_call_it =
            methods()
                    .that(
                            describe(
                                    "are endpoints",
                                    (JavaMethod method) ->
                                            method.isAnnotatedWith(GET.class)
                                                    || method.isAnnotatedWith(POST.class)
                                                    || method.isAnnotatedWith(PUT.class)))
                    .should(sayWhoMayCallThem());

    @ArchTest
    static final ArchRule entities_keep_their_fields =
            fields().that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePrivate();

    @ArchTest
    static final ArchRule entities_have_no_setters =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule rules_are_pure =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Rules")
                    .should()
                    .haveOnlyPrivateConstructors()
                    .andShould(onlyDependOnPlainJava());

    @ArchTest
    static final ArchRule consumers_live_in_messaging =
            classes()
                    .that()
                    .implement(EventConsumer.class)
                    .should()
                    .resideInAPackage("..messaging..")
                    .andShould()
                    .notBePublic();

    @ArchTest
    static final ArchRule no_package_is_a_drawer =
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

    @ArchTest
    static final ArchRule no_service_depends_on_another =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "org.dueregard.actionplan..",
                                            "org.dueregard.monitoring..",
                                            "org.dueregard.gateway..")
                                    .or(nameMatching("org\\.dueregard\\.localstack\\..*")));

    private static ArchCondition<JavaClass> haveAtMostSevenPublicMethods() {
        return new ArchCondition<>("have at most seven public methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var verbs =
                        type.getMethods().stream()
                                .filter(
                                        method ->
                                                method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(
                                        method ->
                                                !method.getModifiers()
                                                        .contains(JavaModifier.SYNTHETIC))
                                .count();
                if (verbs > 7) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " has " + verbs + " public methods"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var says =
                        says(method::isAnnotatedWith) || says(method.getOwner()::isAnnotatedWith);
                if (!says) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " is open to anyone by chance"));
                }
            }

            private boolean says(Predicate<Class<? extends Annotation>> annotated) {
                return annotated.test(RolesAllowed.class)
                        || annotated.test(PermitAll.class)
                        || annotated.test(Authenticated.class);
            }
        };
    }

    /** No framework, no clock, no database: facts in, violations out. */
    private static ArchCondition<JavaClass> onlyDependOnPlainJava() {
        return new ArchCondition<>("depend on no framework") {
            private final DescribedPredicate<JavaClass> framework =
                    resideInAnyPackage(
                            "jakarta.enterprise..",
                            "jakarta.transaction..",
                            "jakarta.inject..",
                            "jakarta.ws.rs..",
                            "io.quarkus..",
                            "org.hibernate..");

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> framework.test(dependency.getTargetClass()))
                        .forEach(
                                dependency ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type, dependency.getDescription())));
            }
        };
    }
}
