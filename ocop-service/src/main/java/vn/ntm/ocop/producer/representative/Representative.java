package vn.ntm.ocop.producer.representative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.ledger.fact.Provenance;

/**
 * Who stands for a producer (người đại diện): the owner of a household, the director of a cooperative. Form 02 of Decision
 * 26/2026/QĐ-TTg, annex III, asks for sex and ethnicity.
 *
 * @param identityNo the number of the identity card
 * @param address as printed
 */
record Representative(
        String producerKey,
        String name,
        @Nullable Sex sex,
        @Nullable String ethnicity,
        @Nullable String identityNo,
        @Nullable String address,
        Provenance provenance) {

    /** As form 02 has it. */
    @Schema(name = "Sex")
    enum Sex {
        FEMALE,
        MALE
    }
}
