package vn.ntm.criteria.dossier.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.criteriaset.domain.SetVersion;
import vn.ntm.criteria.dossier.application.DossierOnFile;
import vn.ntm.criteria.dossier.domain.DossierMove;
import vn.ntm.criteria.dossier.domain.DossierState;
import vn.ntm.criteria.dossier.domain.DossierState.Receiver;
import vn.ntm.criteria.dossier.domain.DossierSubject;
import vn.ntm.criteria.dossier.domain.Finding;
import vn.ntm.criteria.dossier.domain.Made;
import vn.ntm.criteria.dossier.domain.Publication;
import vn.ntm.criteria.dossier.domain.RecognitionDossier;
import vn.ntm.criteria.dossier.domain.Tally;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.Confidence;
import vn.ntm.ledger.domain.Decision;
import vn.ntm.ledger.fact.Row;

/** One move of a dossier as it is stored. */
record StoredStep(String procedureCode, Instant procedureKnownAt, DossierSubject subject, Made made, Maker maker) {

    /** Makes the entry of a move, given the entries of those before. */
    @FunctionalInterface
    interface Maker {
        DossierOnFile.Entry of(List<DossierOnFile.Entry> before);
    }

    DossierOnFile.Entry entry(List<DossierOnFile.Entry> before) {
        return maker.of(before);
    }

    /** @param criteria says which criteria a version of a set has */
    static StoredStep of(
            ResultSet columns,
            Map<Long, List<Finding>> findings,
            Function<? super SetVersion, SequencedSet<Integer>> criteria)
            throws SQLException {
        var row = new Row(columns);
        long version = columns.getLong("version");
        var made = new Made(
                row.choice("move", DossierMove.class),
                row.text("actor"),
                row.date("step_on"),
                row.choice("state", DossierStage.class));
        var rowId = row.id("row_id");
        var roles = Arrays.asList((String[]) columns.getArray("roles").getArray());
        var at = row.instant("recorded_at");
        var basis = row.provenance();
        int refused = row.number("refused_version");
        DossierState plain = refused == 0 ? state(row, made.to(), findings.getOrDefault(version, List.of())) : null;
        return new StoredStep(
                row.text("procedure_code"),
                row.instant("procedure_known_at"),
                subject(row, criteria),
                made,
                before -> new DossierOnFile.Entry(
                        rowId,
                        made,
                        plain == null ? refusedOrAppealed(made.to(), before.get(refused - 1)) : plain,
                        roles,
                        at,
                        basis));
    }

    private static DossierState refusedOrAppealed(DossierStage step, DossierOnFile.Entry at) {
        var was = (DossierState.Refusable) at.state();
        return step == DossierStage.REFUSED ? new DossierState.Refused(was) : new DossierState.UnderAppeal(was);
    }

    private static DossierSubject subject(Row row, Function<? super SetVersion, SequencedSet<Integer>> criteria)
            throws SQLException {
        var set = new SetVersion(row.text("set_code"), row.number("set_version"));
        return new DossierSubject(
                row.id("unit_id"),
                row.code("unit_code"),
                row.date("unit_on"),
                row.choice("level", Level.class),
                row.year("programme_year"),
                set,
                criteria.apply(set));
    }

    private static DossierState state(Row row, DossierStage step, List<Finding> findings) throws SQLException {
        return switch (step) {
            case PLANNED -> new DossierState.Planned();
            case REGISTERED -> new DossierState.Registered(row.date("registered_on"));
            case SELF_ASSESSED -> new DossierState.SelfAssessed();
            case PUBLISHED ->
                new DossierState.Published(new Publication(
                        row.date("publication_from"), row.date("publication_until"), row.number("broadcasts")));
            case OPINIONS_CLOSED -> new DossierState.OpinionsClosed();
            case MEETING_AGREED -> new DossierState.MeetingAgreed(tally(row));
            case SUBMITTED_TO_DISTRICT -> new DossierState.Submitted(Receiver.DISTRICT);
            case SUBMITTED_TO_PROVINCE -> new DossierState.Submitted(Receiver.PROVINCE);
            case SUBMITTED_TO_CENTRE -> new DossierState.Submitted(Receiver.CENTRE);
            case RETURNED -> new DossierState.Returned(row.choice("returned_by", Receiver.class));
            case VERIFIED -> new DossierState.Verified(findings);
            case SURVEYED -> new DossierState.Surveyed(tally(row));
            case APPRAISED -> new DossierState.Appraised(findings);
            case COUNCIL_VOTED -> new DossierState.CouncilVoted(tally(row));
            case RECOGNISED -> new DossierState.Recognised(decision(row));
            case ANNOUNCED -> new DossierState.Announced(decision(row));
            case REFUSED, UNDER_APPEAL -> throw new IllegalStateException(step + " without what was refused");
        };
    }

    private static Tally tally(Row row) throws SQLException {
        return new Tally(row.number("concerned"), row.number("took_part"), row.number("agreed"));
    }

    private static Decision decision(Row row) throws SQLException {
        return new Decision(
                row.text("decision_number"),
                row.text("decision_issuer"),
                row.date("decision_signed_on"),
                row.text("decision_source"),
                Confidence.HIGH);
    }

    /** A finding, and the version of the dossier in which it was found. */
    record Found(long version, Finding finding) {}

    static Found finding(ResultSet columns) throws SQLException {
        var row = new Row(columns);
        return new Found(
                columns.getLong("version"),
                new Finding(
                        row.number("criterion_no"),
                        row.choice("verdict", Finding.FindingVerdict.class),
                        row.text("department"),
                        row.text("evidence")));
    }

    /** The columns of the move that was made last. */
    static Map<String, @Nullable Object> values(RecognitionDossier dossier) {
        var subject = dossier.subject();
        Made made = dossier.history().getLast();
        var values = new HashMap<String, @Nullable Object>();
        values.put("dossier_id", dossier.id());
        values.put("version", dossier.version());
        values.put("move", made.move());
        values.put("state", made.to());
        values.put("step_on", made.on());
        values.put("unit_id", subject.unitId());
        values.put("unit_code", subject.unit());
        values.put("unit_on", subject.unitOn());
        values.put("level", subject.level());
        values.put("programme_year", subject.programmeYear());
        values.put("set_code", subject.criteriaSet().code());
        values.put("set_version", subject.criteriaSet().number());
        values.put("procedure_code", dossier.procedure().code());
        particulars(dossier.state(), values);
        if (made.to() == DossierStage.REFUSED || made.to() == DossierStage.UNDER_APPEAL) {
            values.put("refused_version", refusedVersion(dossier));
        }
        return values;
    }

    /** The number of the move after which it was refused. */
    private static long refusedVersion(RecognitionDossier dossier) {
        int last = dossier.history().size() - 1;
        while (dossier.history().get(last).move() != DossierMove.REFUSE) {
            last--;
        }
        return last;
    }

    private static void particulars(DossierState state, Map<String, @Nullable Object> values) {
        switch (state) {
            case DossierState.Registered(var on) -> values.put("registered_on", on);
            case DossierState.Published(Publication(var from, var until, var broadcasts)) -> {
                values.put("publication_from", from);
                values.put("publication_until", until);
                values.put("broadcasts", broadcasts);
            }
            case DossierState.MeetingAgreed(Tally tally) -> tally(tally, values);
            case DossierState.Surveyed(Tally tally) -> tally(tally, values);
            case DossierState.CouncilVoted(Tally tally) -> tally(tally, values);
            case DossierState.Returned(Receiver by) -> values.put("returned_by", by);
            case DossierState.Recognised(Decision decision) -> decision(decision, values);
            case DossierState.Announced(Decision decision) -> decision(decision, values);
            case DossierState.Planned _, DossierState.SelfAssessed _, DossierState.OpinionsClosed _ -> {}
            case DossierState.Submitted _, DossierState.Verified _, DossierState.Appraised _ -> {}
            case DossierState.Refused _, DossierState.UnderAppeal _ -> {}
        }
    }

    private static void tally(Tally tally, Map<String, @Nullable Object> values) {
        values.put("concerned", tally.concerned());
        values.put("took_part", tally.tookPart());
        values.put("agreed", tally.agreed());
    }

    private static void decision(Decision decision, Map<String, @Nullable Object> values) {
        values.put("decision_number", decision.number());
        values.put("decision_issuer", decision.issuer());
        values.put("decision_signed_on", decision.signedOn());
        values.put("decision_source", decision.source());
    }

    /** The findings that a state holds. */
    static List<Finding> findings(DossierState state) {
        return switch (state) {
            case DossierState.Verified(var findings) -> findings;
            case DossierState.Appraised(var findings) -> findings;
            case DossierState.Planned _, DossierState.Registered _, DossierState.SelfAssessed _ -> List.of();
            case DossierState.Published _, DossierState.OpinionsClosed _, DossierState.MeetingAgreed _ -> List.of();
            case DossierState.Submitted _, DossierState.Surveyed _, DossierState.Returned _ -> List.of();
            case DossierState.CouncilVoted _, DossierState.Recognised _, DossierState.Announced _ -> List.of();
            case DossierState.Refused _, DossierState.UnderAppeal _ -> List.of();
        };
    }
}
