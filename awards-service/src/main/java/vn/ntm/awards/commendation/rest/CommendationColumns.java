package vn.ntm.awards.commendation.rest;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Money;
import vn.ntm.ledger.file.FileColumn;

/** The columns of the register as a table, named as an import of commendations has them, where it takes the column. */
final class CommendationColumns {

    static final List<FileColumn<CommendationView>> ALL = List.of(
            new FileColumn<>("key", CommendationView::key),
            new FileColumn<>("programmeYear", view -> view.programmeYear().value()),
            new FileColumn<>("form", CommendationView::form),
            new FileColumn<>("formCode", CommendationView::formCode),
            new FileColumn<>("meritKind", CommendationView::meritKind),
            new FileColumn<>("regime", CommendationView::regime),
            new FileColumn<>("campaignId", CommendationView::campaignId),
            new FileColumn<>("authority", view -> view.decision().issuer()),
            new FileColumn<>("decisionNumber", view -> view.decision().number()),
            new FileColumn<>("decisionSignedOn", view -> view.decision().signedOn()),
            new FileColumn<>("occasionOn", CommendationView::occasionOn),
            new FileColumn<>("recipientKind", CommendationView::recipientKind),
            new FileColumn<>("named", CommendationView::named),
            new FileColumn<>("recipientName", CommendationView::recipientName),
            new FileColumn<>("recipientId", CommendationView::recipientId),
            new FileColumn<>("unitCode", CommendationView::unitCode),
            new FileColumn<>("unitName", CommendationView::unitName),
            new FileColumn<>("unitOn", CommendationView::unitOn),
            new FileColumn<>("unitOnBasis", CommendationView::unitOnBasis),
            new FileColumn<>("recipientCount", CommendationView::recipientCount),
            new FileColumn<>("amountVnd", CommendationColumns::amount),
            new FileColumn<>("state", CommendationView::state),
            new FileColumn<>("annulledOn", CommendationView::annulledOn),
            new FileColumn<>("evidence", CommendationView::evidence),
            new FileColumn<>("source", view -> view.decision().source()),
            new FileColumn<>("confidence", view -> view.decision().confidence()),
            new FileColumn<>("note", CommendationView::note),
            new FileColumn<>("recordedAt", CommendationView::recordedAt));

    private CommendationColumns() {}

    private static @Nullable BigDecimal amount(CommendationView commendation) {
        Money amount = commendation.amount();
        return amount == null ? null : amount.amount();
    }
}
