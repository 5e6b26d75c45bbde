package vn.ntm.ocop.ruleset.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.ntm.ocop.ruleset.application.RuleSetOnFile;
import vn.ntm.ocop.ruleset.application.RuleSets;
import vn.ntm.ocop.ruleset.domain.RuleSet;
import vn.ntm.ocop.ruleset.domain.RuleSetStanding;
import vn.ntm.ocop.ruleset.domain.sheet.ProductSet;
import vn.ntm.ocop.ruleset.domain.sheet.ScoreSheetForm;

/** Reads rule sets. What is published never changes, so it is read from the database once. */
@ApplicationScoped
class StoredRuleSets implements RuleSets {

    private final RuleSetRows ruleSets;
    private final SheetRows sheets;
    private final Map<String, RuleSetOnFile> published = new ConcurrentHashMap<>();
    private final Map<FormKey, ScoreSheetForm> forms = new ConcurrentHashMap<>();

    StoredRuleSets(RuleSetRows ruleSets, SheetRows sheets) {
        this.ruleSets = ruleSets;
        this.sheets = sheets;
    }

    @Override
    public Optional<RuleSet> accepting(LocalDate receivedOn, Instant knownAt) {
        return ruleSets.known(knownAt).stream()
                .filter(onFile -> onFile.standing(receivedOn) == RuleSetStanding.ACCEPTING)
                .map(RuleSetOnFile::ruleSet)
                .findFirst();
    }

    @Override
    public Optional<RuleSet> find(String code, Instant knownAt) {
        RuleSetOnFile kept = published.get(code);
        if (kept == null) {
            kept = onFile(code, knownAt)
                    .filter(onFile -> onFile.publication().isPresent())
                    .orElse(null);
            if (kept == null) {
                return Optional.empty();
            }
            published.put(code, kept);
        }
        boolean known = kept.publication()
                .filter(publication -> !publication.publishedAt().isAfter(knownAt))
                .isPresent();
        return known ? Optional.of(kept.ruleSet()) : Optional.empty();
    }

    @Override
    public Optional<ScoreSheetForm> form(String code, int setNo, Instant knownAt) {
        if (find(code, knownAt).isEmpty()) {
            return Optional.empty();
        }
        var key = new FormKey(code, setNo);
        ScoreSheetForm kept = forms.get(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<ScoreSheetForm> read = sheets.form(code, setNo, knownAt);
        read.ifPresent(form -> forms.put(key, form));
        return read;
    }

    @Override
    public List<ProductSet> productSets(String code, Instant knownAt) {
        return sheets.productSets(code, knownAt);
    }

    @Override
    public List<ScoreSheetForm> drafted(String code, Instant knownAt) {
        return sheets.productSets(code, knownAt).stream()
                .map(productSet -> sheets.form(code, productSet, knownAt))
                .toList();
    }

    @Override
    public Optional<ScoreSheetForm> drafted(String code, int setNo, Instant knownAt) {
        return sheets.form(code, setNo, knownAt);
    }

    @Override
    public List<RuleSetOnFile> all(Instant knownAt) {
        return ruleSets.known(knownAt);
    }

    @Override
    public Optional<RuleSetOnFile> onFile(String code, Instant knownAt) {
        return ruleSets.known(knownAt).stream()
                .filter(onFile -> onFile.ruleSet().code().equals(code))
                .findFirst();
    }

    /** A form of a published rule set. */
    record FormKey(String ruleSet, int setNo) {}
}
