package vn.ntm.awards.privacy.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.awards.privacy.application.HeldAboutPerson.Held;
import vn.ntm.awards.privacy.domain.DataRequest;

/**
 * Everything that is on file about a person, with what was on file before it was corrected, and who read what is personal.
 *
 * @param producedOn the day on which it was produced
 */
@Schema(name = "HeldFile")
record HeldFileView(UUID requestId, UUID recipientId, LocalDate producedOn, List<Item> items) {

    static HeldFileView of(DataRequest request, List<Held> held, LocalDate today) {
        return new HeldFileView(
                request.id(),
                request.recipient(),
                today,
                held.stream().map(Item::of).toList());
    }

    /**
     * Something that is, or was, on file.
     *
     * @param kind of fact
     */
    @Schema(name = "HeldFact")
    record Item(String kind, Instant recordedAt, List<Said> says) {

        static Item of(Held held) {
            return new Item(
                    held.kind(),
                    held.recordedAt(),
                    held.says().entrySet().stream()
                            .filter(said -> said.getValue() != null)
                            .map(said -> new Said(said.getKey(), String.valueOf(said.getValue())))
                            .sorted(Comparator.comparing(Said::name))
                            .toList());
        }
    }

    /** A property and what it says. */
    @Schema(name = "HeldProperty")
    record Said(String name, @Nullable String value) {}
}
