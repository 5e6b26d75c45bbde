package vn.ntm.awards.decision.persistence;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.decision.application.DraftOnFile;
import vn.ntm.awards.decision.domain.DecisionDraft;
import vn.ntm.awards.decision.domain.DraftContent;
import vn.ntm.awards.decision.domain.DraftItem;
import vn.ntm.awards.decision.domain.DraftState;
import vn.ntm.awards.form.domain.IssuerKind;
import vn.ntm.kernel.ProgrammeYear;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.fact.Row;

/** The draft of a decision as its row has it, without the nominations. */
record DraftRow(
        UUID id,
        long version,
        DraftState state,
        IssuerKind issuer,
        ProgrammeYear programmeYear,
        Set<String> drafters,
        Provenance grounds,
        Instant recordedAt) {

    static DraftRow of(Row row) throws SQLException {
        return new DraftRow(
                row.id("decision_id"),
                row.columns().getLong("version"),
                row.choice("state", DraftState.class),
                row.choice("issuer_kind", IssuerKind.class),
                row.year("programme_year"),
                Set.of((String[]) row.columns().getArray("drafters").getArray()),
                row.provenance(),
                row.instant("recorded_at"));
    }

    DraftOnFile with(List<DraftItem> items) {
        var draft = new DecisionDraft(id, version, state, new DraftContent(issuer, programmeYear, items), drafters);
        return new DraftOnFile(draft, grounds, recordedAt);
    }

    static Map<String, @Nullable Object> values(DecisionDraft draft) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("decision_id", draft.id());
        values.put("version", draft.version());
        values.put("state", draft.state());
        values.put("issuer_kind", draft.content().issuer());
        values.put("programme_year", draft.content().programmeYear());
        return values;
    }
}
