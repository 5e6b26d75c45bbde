package vn.ntm.proving;

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

class ProvingArchitectureTest {

    private static final JavaClasses PROVING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ntm.proving");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROVING);
    }

    static List<ArchRule> rules() {
        ArchRule ofNoService = ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.ntm.criteria..", "vn.ntm.ocop..", "vn.ntm.awards..")
                .because("what is shared knows no service");
        return Stream.concat(HouseRules.of("vn.ntm.proving").stream(), Stream.of(ofNoService))
                .toList();
    }
}
