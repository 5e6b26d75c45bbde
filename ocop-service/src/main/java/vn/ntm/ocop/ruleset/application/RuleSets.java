package vn.ntm.ocop.ruleset.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** The rule sets on file. What is published never changes. */
public interface RuleSets {

    /** The published rule set under which a file that is received on the day goes. */
    Optional<RuleSet> accepting(LocalDate receivedOn, Instant knownAt);

    /** A published rule set. */
    Optional<RuleSet> find(String code, Instant knownAt);

    /** The form of a product set of a published rule set; nothing if its sheets are not on file. */
    Optional<ScoreSheetForm> form(String code, int setNo, Instant knownAt);

    /** The product sets of a rule set, draft or published, by their numbers. */
    List<ProductSet> productSets(String code, Instant knownAt);

    /** The forms of all product sets of a rule set, draft or published, by their numbers. */
    List<ScoreSheetForm> drafted(String code, Instant knownAt);

    /** The form of a product set of a rule set, draft or published. */
    Optional<ScoreSheetForm> drafted(String code, int setNo, Instant knownAt);

    /** All rule sets, drafts too, by their codes. */
    List<RuleSetOnFile> all(Instant knownAt);

    /** A rule set as it stands, draft or published. */
    Optional<RuleSetOnFile> onFile(String code, Instant knownAt);
}
