package ascn.platform.testsupport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The walls of a service: {@code ascn.<service>.<feature>.<room>}, six rooms, open inwards only. A service runs them with
 * {@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

    private static final Set<String> ROOMS =
            Set.of("api", "application", "domain", "persistence", "messaging", "rendering");
    private static final Pattern PLACE = Pattern.compile("ascn\\.[a-z]+\\.[a-z]+(\\.(?<room>[a-z]+))?");

    private HouseRules() {}

    @ArchTest
    static final ArchRule rooms_open_inwards_only = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("api")
            .definedBy("ascn.*.*.api..")
            .layer("rendering")
            .definedBy("ascn.*.*.rendering..")
            .layer("messaging")
            .definedBy("ascn.*.*.messaging..")
            .layer("application")
            .definedBy("ascn.*.*.application..")
            .layer("persistence")
            .definedBy("ascn.*.*.persistence..")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rendering")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("api", "rendering", "messaging", "application")
            .whereLayer("persistence")
            .mayOnlyBeAccessedByLayers("application", "persistence")
            .whereLayer("messaging")
            .mayOnlyBeAccessedByLayers("application");

    @ArchTest
    static final ArchRule the_domain_knows_only_java_and_the_record = classes()
            .that()
            .resideInAPackage("ascn.*.*.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "org.jspecify..",
                    "com.google.errorprone.annotations..",
                    "ascn.contracts.problem..",
                    "ascn.contracts.identity..",
                    "ascn.contracts.record..",
                    "ascn.roster..",
                    "ascn.*.*.domain..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_domain_is_told_the_time = noClasses()
            .that()
            .resideInAnyPackage("ascn.*.*.domain..", "ascn.*.*.application..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactions_begin_in_use_cases = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAnyPackage("ascn.*.*.application..", "ascn.*.*.messaging..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule collaborators_are_handed_in = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("ascn..")
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule requests_and_responses_are_records = classes()
            .that()
            .resideInAPackage("ascn.*.*.api..")
            .and()
            .haveNameMatching(".*(Request|Response)")
            .should()
            .beRecords()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resources_are_not_public = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule permission_is_decided_by_the_table = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.annotation.security.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_feature_has_six_rooms_and_no_seventh =
            classes().should(liveInAFeatureOrInOneOfItsRooms()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule features_know_each_other_in_one_direction =
            slices().matching("ascn.*.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule rooms_know_each_other_in_one_direction =
            slices().matching("ascn.*.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    private static ArchCondition<JavaClass> liveInAFeatureOrInOneOfItsRooms() {
        return new ArchCondition<>("live in ascn.<service>.<feature> or in one of its rooms " + ROOMS) {
            @Override
            public void check(JavaClass checked, ConditionEvents events) {
                var place = PLACE.matcher(checked.getPackageName());
                boolean known = place.matches() && (place.group("room") == null || ROOMS.contains(place.group("room")));
                if (!known) {
                    events.add(SimpleConditionEvent.violated(checked, checked.getName() + " is in no room"));
                }
            }
        };
    }
}
