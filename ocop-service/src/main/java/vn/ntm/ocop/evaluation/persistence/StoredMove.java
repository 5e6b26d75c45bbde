package vn.ntm.ocop.evaluation.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Row;
import vn.ntm.ocop.certificate.domain.EvaluationKind;
import vn.ntm.ocop.evaluation.application.EvaluationOnFile;
import vn.ntm.ocop.evaluation.domain.EvaluationDossier;
import vn.ntm.ocop.evaluation.domain.EvaluationMove;
import vn.ntm.ocop.evaluation.domain.EvaluationState;
import vn.ntm.ocop.evaluation.domain.EvaluationState.Returner;
import vn.ntm.ocop.evaluation.domain.EvaluationStep;
import vn.ntm.ocop.evaluation.domain.EvaluationSubject;
import vn.ntm.ocop.evaluation.domain.Made;
import vn.ntm.ocop.evaluation.domain.content.LocalContents;
import vn.ntm.ocop.evaluation.domain.content.Receipts;
import vn.ntm.ocop.evaluation.domain.content.StarRating;
import vn.ntm.ocop.scoring.domain.Average;

/** One move of a dossier as it is stored. */
record StoredMove(
        String ruleSet,
        Instant rulesKnownAt,
        EvaluationSubject subject,
        Receipts receipts,
        EvaluationOnFile.Entry entry) {

    static StoredMove of(ResultSet columns) throws SQLException {
        var row = new Row(columns);
        var made = new Made(
                row.choice("move", EvaluationMove.class),
                row.text("actor"),
                row.date("step_on"),
                row.choice("state", EvaluationStep.class));
        return new StoredMove(
                row.text("rule_set"),
                row.instant("procedure_known_at"),
                subject(row),
                new Receipts(
                        row.optionalDate("received_on"),
                        row.optionalText("commune_receipt_no"),
                        row.optionalText("province_receipt_no")),
                new EvaluationOnFile.Entry(
                        row.id("row_id"),
                        made,
                        state(row, made.to()),
                        Arrays.asList((String[]) columns.getArray("roles").getArray()),
                        row.instant("recorded_at"),
                        row.provenance()));
    }

    private static EvaluationSubject subject(Row row) throws SQLException {
        return new EvaluationSubject(
                row.choice("kind", EvaluationKind.class),
                row.text("product_key"),
                row.columns().getObject("certificate_id", UUID.class),
                row.optionalNumber("certificate_stars"),
                row.number("set_no"),
                row.code("unit_code"),
                row.date("unit_on"));
    }

    private static EvaluationState state(Row row, EvaluationStep step) throws SQLException {
        return switch (step) {
            case DRAFT -> new EvaluationState.Draft();
            case SUBMITTED -> new EvaluationState.Submitted();
            case RETURNED -> new EvaluationState.Returned(row.choice("returned_by", Returner.class));
            case COMMUNE_REVIEW -> new EvaluationState.CommuneReview();
            case FORWARDED_TO_PROVINCE -> new EvaluationState.ForwardedToProvince(contents(row));
            case PROVINCE_CHECK -> new EvaluationState.ProvinceCheck(contents(row));
            case ADVISORY_REVIEW -> new EvaluationState.AdvisoryReview(row.id("round_id"));
            case DISTRICT_SCORING -> new EvaluationState.DistrictScoring(optionalRating(row));
            case COUNCIL_SCORING -> new EvaluationState.CouncilScoring(row.id("round_id"));
            case COUNCIL_WRITTEN_OPINION -> new EvaluationState.CouncilWrittenOpinion(optionalRating(row));
            case RATED_BELOW_3 -> new EvaluationState.RatedBelow3(rating(row));
            case PROPOSED_3_OR_4 -> new EvaluationState.Proposed3Or4(rating(row));
            case PROPOSED_5 -> new EvaluationState.Proposed5(rating(row));
            case SENT_TO_MINISTRY -> new EvaluationState.SentToMinistry();
            case CENTRAL_REVIEW -> new EvaluationState.CentralReview(row.id("round_id"));
            case CENTRAL_SCORING -> new EvaluationState.CentralScoring(row.id("round_id"), optionalRating(row));
            case PROVINCE_FALLBACK -> new EvaluationState.ProvinceFallback(rating(row));
            case RECOGNISED -> new EvaluationState.Recognised(decision(row), row.number("stars"));
            case RESULT_NOTIFIED -> new EvaluationState.ResultNotified(decision(row), row.number("stars"));
        };
    }

    private static @Nullable LocalContents contents(Row row) throws SQLException {
        return row.optionalText("local_material") == null
                ? null
                : new LocalContents(
                        row.text("local_material"),
                        row.text("local_labour"),
                        row.text("local_idea"),
                        row.text("local_identity"));
    }

    private static StarRating rating(Row row) throws SQLException {
        return new StarRating(row.number("stars"), new Average(row.decimal("average_sum"), row.number("average_of")));
    }

    private static @Nullable StarRating optionalRating(Row row) throws SQLException {
        BigDecimal sum = row.optionalDecimal("average_sum");
        return sum == null ? null : rating(row);
    }

    private static Decision decision(Row row) throws SQLException {
        return new Decision(
                row.text("decision_number"),
                row.text("decision_issuer"),
                row.date("decision_signed_on"),
                row.text("decision_source"),
                Confidence.HIGH);
    }

    /** The columns of the move that was made last. */
    static Map<String, @Nullable Object> values(EvaluationDossier dossier) {
        EvaluationSubject subject = dossier.subject();
        Made made = dossier.history().getLast();
        var values = new HashMap<String, @Nullable Object>();
        values.put("dossier_id", dossier.id());
        values.put("version", dossier.version());
        values.put("move", made.move());
        values.put("state", made.to());
        values.put("step_on", made.on());
        values.put("kind", subject.kind());
        values.put("product_key", subject.product());
        values.put("certificate_id", subject.certificate());
        values.put("certificate_stars", subject.certificateStars());
        values.put("rule_set", dossier.procedure().ruleSet());
        values.put("set_no", subject.setNo());
        values.put("unit_code", subject.unit());
        values.put("unit_on", subject.unitOn());
        values.put("received_on", dossier.receipts().on());
        values.put("commune_receipt_no", dossier.receipts().commune());
        values.put("province_receipt_no", dossier.receipts().province());
        StateColumns.put(dossier.state(), values);
        return values;
    }
}
