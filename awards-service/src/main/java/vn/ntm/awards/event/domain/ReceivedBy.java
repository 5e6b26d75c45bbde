package vn.ntm.awards.event.domain;

import vn.ntm.awards.commendation.domain.RecipientKind;

/** Who took what was handed over (98/2023/NĐ-CP art. 25). */
public enum ReceivedBy {
    /** The person who was commended. */
    RECIPIENT,
    /** A leader, for a collective. */
    LEADER,
    /** A member of the family, for a household or after a death. */
    FAMILY_MEMBER;

    /** Whether such a person takes it for recipients of the kind. */
    public boolean takesFor(RecipientKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> this != LEADER;
            case HOUSEHOLD -> this == FAMILY_MEMBER;
            case COLLECTIVE, TERRITORY, ENTERPRISE -> this == LEADER;
            case UNSPLIT -> true;
        };
    }
}
