package vn.ntm.awards.nomination.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.campaign.domain.ProposerKind;
import vn.ntm.awards.commendation.domain.MeritKind;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.nomination.application.NominationOnFile;
import vn.ntm.awards.nomination.domain.Made;
import vn.ntm.awards.nomination.domain.Nomination;
import vn.ntm.awards.nomination.domain.NominationFlow;
import vn.ntm.awards.nomination.domain.NominationMove;
import vn.ntm.awards.nomination.domain.NominationStep;
import vn.ntm.awards.nomination.domain.NominationSubject;
import vn.ntm.awards.nomination.domain.content.Intake;
import vn.ntm.awards.nomination.domain.content.Proposer;
import vn.ntm.ledger.fact.Row;

/** One move of a nomination as it is stored. */
record StoredMove(
        UUID nomination, Instant rulesKnownAt, NominationSubject subject, Intake intake, NominationOnFile.Entry entry) {

    static StoredMove of(ResultSet columns) throws SQLException {
        var row = new Row(columns);
        var made = new Made(
                row.choice("move", NominationMove.class),
                row.text("actor"),
                row.date("step_on"),
                row.choice("state", NominationStep.class));
        return new StoredMove(
                row.id("nomination_id"),
                row.instant("procedure_known_at"),
                subject(row),
                new Intake(row.optionalDate("received_on"), row.optionalDate("accepted_on"), row.text("regime")),
                new NominationOnFile.Entry(
                        row.id("row_id"),
                        made,
                        StateColumns.read(row, made.to()),
                        texts(columns, "roles"),
                        row.instant("recorded_at"),
                        row.provenance()));
    }

    static List<String> texts(ResultSet columns, String column) throws SQLException {
        return Arrays.asList((String[]) columns.getArray(column).getArray());
    }

    private static NominationSubject subject(Row row) throws SQLException {
        return new NominationSubject(
                row.choice("flow", NominationFlow.class),
                row.id("achievement_id"),
                row.id("recipient_id"),
                row.choice("recipient_kind", RecipientKind.class),
                row.columns().getObject("campaign_id", UUID.class),
                row.text("form"),
                row.choice("merit_kind", MeritKind.class),
                new Proposer(
                        row.choice("proposer_kind", ProposerKind.class),
                        row.code("unit_code"),
                        row.date("unit_on"),
                        row.optionalText("proposer_name")));
    }

    /** The columns of the move that was made last. */
    static Map<String, @Nullable Object> values(Nomination nomination, Instant rulesKnownAt) {
        NominationSubject subject = nomination.subject();
        Made made = nomination.history().getLast();
        var values = new HashMap<String, @Nullable Object>();
        values.put("nomination_id", nomination.id());
        values.put("version", nomination.version());
        values.put("move", made.move());
        values.put("state", made.to());
        values.put("step_on", made.on());
        values.put("flow", subject.flow());
        values.put("achievement_id", subject.achievement());
        values.put("recipient_id", subject.recipient());
        values.put("recipient_kind", subject.recipientKind());
        values.put("campaign_id", subject.campaign());
        values.put("form", subject.form());
        values.put("merit_kind", subject.merit());
        values.put("proposer_kind", subject.proposer().kind());
        values.put("unit_code", subject.proposer().unit());
        values.put("unit_on", subject.proposer().unitOn());
        values.put("proposer_name", subject.proposer().name());
        values.put("regime", nomination.intake().regime());
        values.put("procedure_known_at", rulesKnownAt);
        values.put("received_on", nomination.intake().received());
        values.put("accepted_on", nomination.intake().accepted());
        StateColumns.put(nomination.state(), values);
        return values;
    }
}
