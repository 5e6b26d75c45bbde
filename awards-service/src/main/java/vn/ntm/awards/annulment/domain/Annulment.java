package vn.ntm.awards.annulment.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a commendation is to be annulled.
 *
 * @param version 1 as it was proposed, 2 as it was decided or refused
 * @param commendation its key in the register
 * @param on the day of the last step
 * @param proposer as the access token names the person; another decides
 */
public record Annulment(
        UUID id,
        long version,
        AnnulmentState state,
        String commendation,
        AnnulmentGround ground,
        LocalDate on,
        String proposer) {

    public static Annulment proposed(
            UUID id, String commendation, AnnulmentGround ground, LocalDate on, String proposer) {
        return new Annulment(id, 1, AnnulmentState.PROPOSED, commendation, ground, on, proposer);
    }

    public Annulment decided(LocalDate day) {
        return new Annulment(id, version + 1, AnnulmentState.DECIDED, commendation, ground, day, proposer);
    }

    public Annulment refused(LocalDate day) {
        return new Annulment(id, version + 1, AnnulmentState.REFUSED, commendation, ground, day, proposer);
    }

    public boolean isOpen() {
        return state == AnnulmentState.PROPOSED;
    }
}
