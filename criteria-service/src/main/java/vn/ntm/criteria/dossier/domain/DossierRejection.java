package vn.ntm.criteria.dossier.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SequencedSet;
import java.util.Set;
import vn.ntm.criteria.procedure.domain.DossierStage;
import vn.ntm.criteria.procedure.domain.ProcedureParameter;

/** Why the rules of the programme say no. */
public sealed interface DossierRejection {

    /** The dossier is not where this move starts from. */
    record WrongStep(DossierMove move, DossierStage from) implements DossierRejection {}

    /** The procedure of the dossier does not lead this way from here. */
    record NotInProcedure(DossierMove move, DossierStage from, String procedure) implements DossierRejection {}

    /** The same person made a move that this one checks. */
    record PreparedBySame(DossierMove move, DossierMove earlier) implements DossierRejection {}

    /** It would have been done before what it rests on. */
    record BeforeBasis(LocalDate on, LocalDate basis) implements DossierRejection {}

    /** The day has not come yet. */
    record NotYet(LocalDate on, LocalDate today) implements DossierRejection {}

    /** Nobody has set the number against which the move is held. */
    record SettingMissing(String procedure, int step, ProcedureParameter parameter, LocalDate on)
            implements DossierRejection {}

    /** Something did not last or happen long or often enough. */
    record TooLittle(ProcedureParameter parameter, long found, BigDecimal least) implements DossierRejection {}

    /** There was no quorum, or too few were asked. */
    record TooFewTookPart(Tally tally, BigDecimal leastPercent) implements DossierRejection {}

    /** Too few of those who took part agreed. */
    record TooFewAgreed(Tally tally, BigDecimal leastPercent) implements DossierRejection {}

    /** Some criteria of the set have no finding, or a finding names an unknown one, or one twice. */
    record IncompleteAppraisal(SequencedSet<Integer> missing, SequencedSet<Integer> unknown)
            implements DossierRejection {}

    /** Some criteria are not met. */
    record CriteriaNotMet(Set<Integer> criteria) implements DossierRejection {}
}
