package vn.ntm.ocop.council.domain.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.ocop.council.domain.ConflictGround;
import vn.ntm.ocop.scoring.domain.SheetFlaw;

/** Why a council does not score. */
public sealed interface CouncilRejection {

    /** The council is not in office on the day. */
    record NotInOffice(LocalDate day) implements CouncilRejection {}

    /** The person does not sit in the council on the day, or does not score here. */
    record NotAMember(String person, LocalDate day) implements CouncilRejection {}

    /** A conflict of interest keeps the member away. */
    record InConflict(String person, ConflictGround ground) implements CouncilRejection {}

    /** Nobody set how many must score. */
    record QuorumNotSet(LocalDate day) implements CouncilRejection {}

    /** Too few would score. */
    record QuorumMissed(int scoring, int members, BigDecimal percent) implements CouncilRejection {}

    /** Nothing is scored without the chair. */
    record ChairAbsent() implements CouncilRejection {}

    /** His sheet is in. */
    record ScoredAlready(String person) implements CouncilRejection {}

    /** The sheets are open: none comes after. */
    record OpenedAlready(int number) implements CouncilRejection {}

    /** Sheets are missing. */
    record SheetsMissing(List<String> members) implements CouncilRejection {

        public SheetsMissing {
            members = List.copyOf(members);
        }
    }

    /** A sheet is not one of the form. */
    record Flawed(SheetFlaw flaw) implements CouncilRejection {}
}
