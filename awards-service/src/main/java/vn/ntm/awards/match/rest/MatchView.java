package vn.ntm.awards.match.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.match.application.FoundMatch;
import vn.ntm.awards.match.application.MatchState;
import vn.ntm.awards.match.domain.Alike;
import vn.ntm.awards.match.domain.Party;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.Provenance;

/**
 * Two recipients that are alike, or of whom somebody decided, with in what they are alike.
 *
 * @param nameAlike accents and case aside
 * @param unitAlike whether both are in one unit, or the unit of one lies in that of the other or passed into it
 * @param why in the words of whoever decided; absent while nobody did
 * @param ground on which the verdict rests; absent while there is none
 * @param version to be named in If-Match by whoever decides; 0 while nobody did
 * @param asOf the two times of the question; absent in a list, which says them once
 */
@Schema(name = "RecipientMatch")
record MatchView(
        PartyView first,
        PartyView second,
        Alike nameAlike,
        Alike unitAlike,
        Alike birthYearAlike,
        MatchState state,
        @Nullable String why,
        @Nullable String ground,
        long version,
        @JsonUnwrapped @Nullable AsOf asOf) {

    static MatchView of(FoundMatch found) {
        return of(found, null);
    }

    static MatchView of(FoundMatch found, @Nullable AsOf asOf) {
        Provenance said = found.ground();
        return new MatchView(
                PartyView.of(found.first()),
                PartyView.of(found.second()),
                found.likeness().name(),
                found.likeness().unit(),
                found.likeness().birthYear(),
                found.state(),
                said == null ? null : said.note(),
                said == null ? null : said.source(),
                found.version(),
                asOf);
    }

    /**
     * One of the two.
     *
     * @param unitOn the day for which the unit's code is read
     */
    @Schema(name = "MatchParty")
    record PartyView(
            UUID recipientId,
            RecipientKind kind,
            String name,
            @Nullable UnitCode unitCode,
            LocalDate unitOn,
            @Nullable Integer birthYear,
            @Nullable String worksAt) {

        static PartyView of(Party party) {
            return new PartyView(
                    party.recipient(),
                    party.kind(),
                    party.name(),
                    party.unit(),
                    party.unitOn(),
                    party.birthYear(),
                    party.worksAt());
        }
    }
}
