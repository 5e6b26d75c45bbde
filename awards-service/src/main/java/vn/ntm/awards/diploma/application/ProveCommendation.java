package vn.ntm.awards.diploma.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.ntm.awards.commendation.application.CommendationRegister;
import vn.ntm.awards.commendation.application.RegisteredCommendation;
import vn.ntm.awards.commendation.domain.CommendationState;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Bilingual;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.proof.commendation.CommendationClaims;
import vn.ntm.proving.key.KeyRing;
import vn.ntm.proving.signed.Proof;
import vn.ntm.proving.status.StatusLists;

/** Signs what the register says of a commendation today, if it can vouch for it. */
@ApplicationScoped
public class ProveCommendation {

    private final CommendationRegister register;
    private final Places places;
    private final KeyRing keys;
    private final StatusLists statuses;
    private final Calendar calendar;

    ProveCommendation(
            CommendationRegister register, Places places, KeyRing keys, StatusLists statuses, Calendar calendar) {
        this.register = register;
        this.places = places;
        this.keys = keys;
        this.statuses = statuses;
        this.calendar = calendar;
    }

    /**
     * The proof as it is today.
     *
     * @throws Refusal if there is no such commendation, if it was annulled, or if too little of it is on record
     */
    public Proof<CommendationClaims> of(String key) {
        Instant now = calendar.now();
        AsOf today = new AsOf(calendar.today(), now);
        RegisteredCommendation registered = register.get(key, today);
        if (registered.award().state(today.validOn()) == CommendationState.ANNULLED) {
            throw new Refusal(DiplomaProblem.COMMENDATION_NOT_IN_FORCE, Map.of());
        }
        List<Part> missing = CommendationContent.missing(registered.commendation());
        if (!missing.isEmpty()) {
            List<Bilingual> named = missing.stream().map(Part::label).toList();
            throw new Refusal(DiplomaProblem.COMMENDATION_NOT_PROVABLE, Map.of("missing", Bilingual.listed(named)));
        }
        var content = CommendationContent.of(registered.commendation());
        Place place = places.of(key, content.hash(), now);
        CommendationClaims claims = claims(registered, content, place, now.truncatedTo(ChronoUnit.HOURS));
        return new Proof<>(claims, keys.signer().open().id(), claims.sign(keys.signer()));
    }

    private CommendationClaims claims(
            RegisteredCommendation registered, CommendationContent content, Place place, Instant issuedAt) {
        return new CommendationClaims(
                keys.issuer(),
                registered.commendation().key(),
                issuedAt,
                content.form(),
                content.kind(),
                content.recipient(),
                registered.unitName(),
                content.unitCode(),
                content.decisionNumber(),
                content.decidedBy(),
                content.decidedOn(),
                statuses.address(place.position()),
                place.position().index());
    }
}
