package vn.ntm.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.kernel.testing.CatalogueChecks;
import vn.ntm.kernel.testing.HouseRules;

class CaseworkArchitectureTest {

    private static final JavaClasses CASEWORK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ntm.casework");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CASEWORK);
    }

    static List<ArchRule> rules() {
        ArchRule ofNoService = ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.ntm.criteria..", "vn.ntm.ocop..", "vn.ntm.awards..")
                .because("what is shared knows no service");
        return Stream.concat(HouseRules.of("vn.ntm.casework").stream(), Stream.of(ofNoService))
                .toList();
    }

    @Test
    void everyRefusalIsWordedInTwoLanguages() {
        assertThat(CatalogueChecks.incomplete("vn.ntm.kernel", "vn.ntm.identity", "vn.ntm.ledger", "vn.ntm.casework"))
                .isEmpty();
    }
}
