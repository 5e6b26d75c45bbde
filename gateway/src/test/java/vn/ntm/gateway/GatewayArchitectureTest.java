package vn.ntm.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.kernel.testing.HouseRules;

class GatewayArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ntm.gateway");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(GATEWAY);
    }

    static List<ArchRule> rules() {
        return Stream.concat(HouseRules.of("vn.ntm.gateway").stream(), own()).toList();
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
                ArchRuleDefinition.noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "vn.ntm.ledger..")
                        .because("the gateway owns no facts"));
    }
}
