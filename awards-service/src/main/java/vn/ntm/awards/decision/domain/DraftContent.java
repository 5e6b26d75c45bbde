package vn.ntm.awards.decision.domain;

import java.util.List;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.ProgrammeYear;

/**
 * What a decision is to say.
 *
 * @param issuer who is to sign it
 * @param programmeYear the year for which it commends, not that of the signing
 * @param items at least one, each nomination once
 */
public record DraftContent(IssuerKind issuer, ProgrammeYear programmeYear, List<DraftItem> items) {

    /** @throws IllegalArgumentException if there is none, or one twice */
    public DraftContent {
        items = List.copyOf(items);
        if (items.isEmpty()
                || items.stream().map(DraftItem::nomination).distinct().count() < items.size()) {
            throw new IllegalArgumentException("a decision commends at least one, and none twice");
        }
    }
}
