package vn.ntm.criteria.criteriaset.domain;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.indicator.Criterion;
import vn.ntm.criteria.criteriaset.domain.indicator.Indicator;
import vn.ntm.criteria.criteriaset.domain.indicator.Threshold;
import vn.ntm.kernel.Sha256;

/**
 * What a version says, in one canonical form: every property of every part, by name, in order. Two versions that say the
 * same have the same hash, whatever the order in which they were written down.
 *
 * @param properties by part and name; what is absent is not there
 */
record SetContent(Map<Part, String> properties) {

    /** A property of a part of the version. */
    record Part(SetDifference.SetPart kind, String key, String property) implements Comparable<Part> {

        private static final String SEPARATOR = "\u001f";

        @Override
        public int compareTo(Part other) {
            return worded().compareTo(other.worded());
        }

        private String worded() {
            return kind + SEPARATOR + key + SEPARATOR + property;
        }
    }

    static SetContent of(CriteriaSet set) {
        var content = new SetContent(new TreeMap<>());
        content.terms(set.terms());
        set.criteria().forEach(content::criterion);
        for (Indicator indicator : set.indicators()) {
            content.indicator(indicator);
            set.thresholdsOf(indicator).forEach(content::threshold);
        }
        return content;
    }

    /** SHA-256 over one line for each property, in lower-case hexadecimal. */
    String hash() {
        var lines = new StringBuilder();
        properties.forEach((part, value) ->
                lines.append(part.worded()).append(Part.SEPARATOR).append(value).append('\n'));
        return Sha256.of(lines.toString());
    }

    private void terms(SetTerms terms) {
        var part = new Writer(SetDifference.SetPart.SET, terms.key().code());
        part.put("version", terms.key().number());
        part.put("change", terms.change());
        part.put("scope", terms.scope());
        part.put("level", terms.level());
        part.put("nameVi", terms.name().vi());
        part.put("nameEn", terms.name().en());
        part.put("areaScheme", terms.areas());
        part.put("decisionNumber", terms.decision().number());
        part.put("decisionIssuer", terms.decision().issuer());
        part.put("decisionSignedOn", terms.decision().signedOn());
        part.put("validFrom", terms.validity().from());
        part.put("validTo", terms.validity().to());
        part.put("endBasis", terms.validity().endBasis());
        part.put("criteriaDeclared", terms.declared().criteria());
        part.put("indicatorsDeclared", terms.declared().indicators());
        part.put("source", terms.decision().source());
        part.put("confidence", terms.decision().confidence());
        part.put("note", terms.note());
    }

    private void criterion(Criterion criterion) {
        var part = new Writer(SetDifference.SetPart.CRITERION, "%02d".formatted(criterion.number()));
        part.put("group", criterion.group());
        part.put("nameVi", criterion.name().vi());
        part.put("nameEn", criterion.name().en());
        part.put("addedBy", criterion.addedBy());
        part.put("source", criterion.origin().source());
        part.put("confidence", criterion.origin().confidence());
        part.put("note", criterion.origin().note());
    }

    private void indicator(Indicator indicator) {
        var part = new Writer(SetDifference.SetPart.INDICATOR, indicator.code());
        part.put("criterion", indicator.criterion());
        part.put("labelVi", indicator.label().vi());
        part.put("labelEn", indicator.label().en());
        part.put("kind", indicator.kind());
        part.put("unit", indicator.unit());
        part.put("partUnit", indicator.partUnit());
        part.put("scale", String.join(";", indicator.scale()));
        part.put("mayNotApply", indicator.mayNotApply());
        part.put("reference", indicator.reference());
        part.put("source", indicator.origin().source());
        part.put("confidence", indicator.origin().confidence());
        part.put("note", indicator.origin().note());
    }

    private void threshold(Threshold threshold) {
        var part = new Writer(SetDifference.SetPart.THRESHOLD, threshold.key());
        part.put("rule", threshold.rule());
        part.put("amount", Threshold.plain(threshold.amount()));
        part.put("partAmount", Threshold.plain(threshold.partAmount()));
        part.put("level", threshold.level());
        part.put("legalBasis", threshold.legalBasis());
        part.put("certainty", threshold.certainty());
        part.put("source", threshold.origin().source());
        part.put("confidence", threshold.origin().confidence());
        part.put("note", threshold.origin().note());
    }

    /** Writes the properties of one part. */
    private final class Writer {

        private final SetDifference.SetPart kind;
        private final String key;

        Writer(SetDifference.SetPart kind, String key) {
            this.kind = kind;
            this.key = key;
        }

        void put(String property, @Nullable Object value) {
            if (value != null) {
                properties.put(new Part(kind, key, property), value.toString());
            }
        }
    }
}
