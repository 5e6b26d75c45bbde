package vn.ntm.awards.diploma.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.Commendation;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.proof.commendation.CommendedKind;
import vn.ntm.proving.signed.Wording;

/**
 * What is to be signed of a commendation, as the register says it today: form, kind of recipient and decision, and the recipient's
 * name only where the register shows it to everybody.
 */
record CommendationContent(
        String form,
        CommendedKind kind,
        @Nullable String recipient,
        @Nullable String unitCode,
        String decisionNumber,
        String decidedBy,
        LocalDate decidedOn) {

    /** What is not on record, and so cannot be vouched for; nothing if all is. */
    static List<Part> missing(Commendation commendation) {
        var decision = commendation.decision();
        List<Part> missing = new ArrayList<>();
        addUnless(commendation.recipients().count() == 1, Part.ONE_RECIPIENT, missing);
        addUnless(kind(commendation.recipients().kind()) != null, Part.RECIPIENT_KIND, missing);
        addUnless(commendation.form() != null, Part.FORM, missing);
        addUnless(decision.number() != null, Part.DECISION_NUMBER, missing);
        addUnless(decision.signedOn() != null, Part.DECISION_DAY, missing);
        addUnless(decision.issuer() != null, Part.DECISION_ISSUER, missing);
        if (missing.isEmpty()) {
            addUnless(of(commendation).fits(), Part.SHORT_TEXTS, missing);
        }
        return missing;
    }

    private static void addUnless(boolean there, Part part, List<Part> missing) {
        if (!there) {
            missing.add(part);
        }
    }

    /** Of a commendation of which nothing is missing. */
    static CommendationContent of(Commendation commendation) {
        var decision = commendation.decision();
        var recipients = commendation.recipients();
        return new CommendationContent(
                Objects.requireNonNull(commendation.form()),
                Objects.requireNonNull(kind(recipients.kind())),
                recipients.name(),
                recipients.unit() == null ? null : recipients.unit().value(),
                Objects.requireNonNull(decision.number()),
                Objects.requireNonNull(decision.issuer()),
                Objects.requireNonNull(decision.signedOn()));
    }

    private static @Nullable CommendedKind kind(RecipientKind kind) {
        return switch (kind) {
            case COLLECTIVE -> CommendedKind.COLLECTIVE;
            case INDIVIDUAL -> CommendedKind.INDIVIDUAL;
            case TERRITORY -> CommendedKind.TERRITORY;
            case HOUSEHOLD -> CommendedKind.HOUSEHOLD;
            case ENTERPRISE -> CommendedKind.ENTERPRISE;
            case UNSPLIT -> null;
        };
    }

    private boolean fits() {
        return Wording.fits(form, recipient, unitCode, decisionNumber, decidedBy);
    }

    /** Stands for all of it: two contents that say the same have the same. */
    String hash() {
        return Wording.hash(form, kind, recipient, unitCode, decisionNumber, decidedBy, decidedOn);
    }
}
