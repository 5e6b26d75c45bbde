package vn.ntm.awards.nomination.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agency said.
 *
 * @param nominationVersion how many moves the nomination had made when the agency was asked
 * @param words what it said, in its own words
 * @param document its answer
 */
@Schema(name = "AgencyOpinionOnFile")
record OpinionView(
        UUID opinionId,
        UUID nominationId,
        long nominationVersion,
        String agency,
        OpinionVerdict verdict,
        LocalDate givenOn,
        String words,
        String document,
        Instant recordedAt) {}
