package vn.ntm.ocop.product.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ocop.ruleset.application.RuleSetOnFile;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

class ProductRulesTest {

    @Test
    @SuppressWarnings("NullAway") // no producer is asked for
    void beforeAnyRulesAreOnFileNoProductIsRegistered() {
        var rules = new ProductRules(new NoRuleSets(), null, null, new Calendar(InstantSource.system()));

        var refusal = catchThrowableOfType(Refusal.class, () -> rules.requireSet(4));

        assertThat(refusal.type().code()).isEqualTo("product-sets-not-on-file");
    }

    private record NoRuleSets() implements RuleSets {

        @Override
        public Optional<RuleSet> accepting(LocalDate receivedOn, Instant knownAt) {
            return Optional.empty();
        }

        @Override
        public Optional<RuleSet> find(String code, Instant knownAt) {
            return Optional.empty();
        }

        @Override
        public Optional<ScoreSheetForm> form(String code, int setNo, Instant knownAt) {
            return Optional.empty();
        }

        @Override
        public List<ProductSet> productSets(String code, Instant knownAt) {
            return List.of();
        }

        @Override
        public List<ScoreSheetForm> drafted(String code, Instant knownAt) {
            return List.of();
        }

        @Override
        public Optional<ScoreSheetForm> drafted(String code, int setNo, Instant knownAt) {
            return Optional.empty();
        }

        @Override
        public List<RuleSetOnFile> all(Instant knownAt) {
            return List.of();
        }

        @Override
        public Optional<RuleSetOnFile> onFile(String code, Instant knownAt) {
            return Optional.empty();
        }
    }
}
