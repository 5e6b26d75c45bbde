package vn.ntm.kernel.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import vn.ntm.kernel.problem.ProblemType;

/** What may depend on what, in every module; and how types are named. */
public final class HouseRules {

    private static final String[] VAGUE = {"Util", "Utils", "Helper", "Manager", "Impl", "Dto", "Base"};
    private static final Set<String> VAGUE_PACKAGES = Set.of("util", "common", "model", "service", "dto");
    private static final int MOST_TYPES_A_PACKAGE = 12;

    private HouseRules() {}

    /** @param module its root package */
    public static List<ArchRule> of(String module) {
        return List.of(
                classes()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .onlyDependOnClassesThat(resideInAPackage("java..")
                                .or(resideInAPackage("org.jspecify.."))
                                .or(resideInAPackage("vn.ntm.kernel"))
                                .or(resideInAPackage("vn.ntm.kernel.figure"))
                                .or(nameMatching("vn\\.ntm\\.ledger\\.unit\\.UnitType(\\$.*)?"))
                                .or(resideInAPackage("..domain..")))
                        .because("the rules of the programme must be readable, and testable, without a framework"),
                noClasses()
                        .that()
                        .resideInAPackage("..application..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("..rest..", "..persistence..")
                        .because("a use case knows neither HTTP nor SQL"),
                noClasses()
                        .that()
                        .resideInAPackage("..rest..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(module + "..persistence..")
                        .because("the edge speaks to use cases and ports"),
                noClasses()
                        .that()
                        .resideInAPackage("..persistence..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("..rest..")
                        .because("what is stored does not depend on how it is shown"),
                classes()
                        .that()
                        .resideInAPackage(module + "..persistence..")
                        .should()
                        .bePackagePrivate()
                        .because("the database is reached through ports only"),
                noClasses()
                        .that()
                        .resideInAPackage(module + "..")
                        .and()
                        .resideOutsideOfPackages("vn.ntm.kernel..", "vn.ntm.gateway.upstream..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.eclipse.microprofile.rest.client..", "org.eclipse.microprofile.faulttolerance..")
                        .because("services never call each other, and only gateway.upstream calls services"),
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage("..rest..", "..persistence..", "..domain..")
                        .should()
                        .beAnnotatedWith(Transactional.class)
                        .because("the use case is the transaction"),
                methods()
                        .that()
                        .areAnnotatedWith(POST.class)
                        .or()
                        .areAnnotatedWith(PUT.class)
                        .or()
                        .areAnnotatedWith(PATCH.class)
                        .or()
                        .areAnnotatedWith(DELETE.class)
                        .should()
                        .beAnnotatedWith("vn.ntm.ledger.act.Act")
                        .orShould()
                        .beAnnotatedWith("vn.ntm.ledger.question.Question")
                        .because(
                                "a write is an act: on record, and done once under its key; a question writes nothing"),
                methods()
                        .that()
                        .areAnnotatedWith("vn.ntm.ledger.act.Act")
                        .and()
                        .areNotAnnotatedWith(GET.class)
                        .should()
                        .haveRawReturnType("org.jboss.resteasy.reactive.RestResponse")
                        .because("the answer of a write is kept under its key, with its status and headers"),
                noFields()
                        .should()
                        .beAnnotatedWith(Inject.class)
                        .orShould()
                        .beAnnotatedWith(ConfigProperty.class)
                        .because("what a type needs is in its constructor"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("vn.ntm.kernel.time..")
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(UUID.class, "randomUUID")
                        .because("time and chance are given, so that a test can give them"),
                classes()
                        .that()
                        .areAssignableTo(ProblemType.class)
                        .should()
                        .haveNameMatching(".*Problem(Type)?")
                        .because("refusals are found by the name of their list"),
                noClasses().should(haveAVagueName()).because("a name says what the thing is"),
                classes().should(resideInAMarkedPackage()).because("what may be absent is written in the type"),
                classes()
                        .should(haveRoom())
                        .because("a package with more than " + MOST_TYPES_A_PACKAGE + " types hides a second one"),
                slices().matching(module + ".(*)..").should().beFreeOfCycles());
    }

    private static ArchCondition<JavaClass> haveAVagueName() {
        return new ArchCondition<>("have a vague name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean vague = Set.of(VAGUE).stream().anyMatch(type.getSimpleName()::endsWith)
                        || Set.of(type.getPackageName().split("\\.")).stream().anyMatch(VAGUE_PACKAGES::contains);
                events.add(new SimpleConditionEvent(type, vague, type.getName() + " has a vague name"));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInAMarkedPackage() {
        return new ArchCondition<>("reside in a package that is null-marked and says in a sentence what it is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().tryGetPackageInfo().isPresent()
                        && type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not null-marked"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveRoom() {
        return new ArchCondition<>("have room in their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> types = type.getPackage().getClasses().stream()
                        .filter(other -> !other.isArray())
                        .map(JavaClass::getName)
                        .filter(name -> name.indexOf('$') < 0 && !name.endsWith("package-info"))
                        .collect(Collectors.toCollection(TreeSet::new));
                boolean room = types.size() <= MOST_TYPES_A_PACKAGE;
                events.add(new SimpleConditionEvent(type, room, types.size() + " types: " + types));
            }
        };
    }
}
