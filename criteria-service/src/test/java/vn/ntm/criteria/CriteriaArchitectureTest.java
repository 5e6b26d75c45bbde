package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.kernel.testing.CatalogueChecks;
import vn.ntm.kernel.testing.HouseRules;

class CriteriaArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ntm.criteria");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(SERVICE);
    }

    static List<ArchRule> rules() {
        return HouseRules.of("vn.ntm.criteria");
    }

    @Test
    void everyRefusalIsWordedInTwoLanguages() {
        assertThat(CatalogueChecks.incomplete(
                        "vn.ntm.kernel", "vn.ntm.identity", "vn.ntm.ledger", "vn.ntm.casework", "vn.ntm.criteria"))
                .isEmpty();
    }
}
