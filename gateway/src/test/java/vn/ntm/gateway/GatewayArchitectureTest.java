package vn.ntm.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.kernel.testing.HouseRules;

class GatewayArchitectureTest {

    /** Acts are on record at the services: the gateway passes a write on, and has a rule of its own for it. */
    private static final String AN_ACT = "a write is an act";

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ntm.gateway");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(GATEWAY);
    }

    static List<ArchRule> rules() {
        Stream<ArchRule> house = HouseRules.of("vn.ntm.gateway").stream()
                .filter(rule -> !rule.getDescription().contains(AN_ACT));
        return Stream.concat(house, own()).toList();
    }

    private static Stream<ArchRule> own() {
        return Stream.of(
                ArchRuleDefinition.noClasses()
                        .that()
                        .resideInAnyPackage("vn.ntm.gateway.upstream..", "vn.ntm.gateway.fanout..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("vn.ntm.kernel..")
                        .because("asking others at once needs nothing of ours"),
                ArchRuleDefinition.noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackage("vn.ntm.gateway.report.publication")
                        .should()
                        .beAnnotatedWith(POST.class)
                        .because("the gateway takes one write of its own, which it passes on, and one question"),
                ArchRuleDefinition.noMethods()
                        .should()
                        .beAnnotatedWith(PUT.class)
                        .orShould()
                        .beAnnotatedWith(PATCH.class)
                        .orShould()
                        .beAnnotatedWith(DELETE.class)
                        .because("the gateway owns no facts"),
                ArchRuleDefinition.noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "vn.ntm.ledger..")
                        .because("the gateway owns no facts"));
    }
}
