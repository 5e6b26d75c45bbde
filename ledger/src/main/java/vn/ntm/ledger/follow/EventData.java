package vn.ntm.ledger.follow;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.UnitCode;
import vn.ntm.ledger.fact.DateRange;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.lineage.Shares;
import vn.ntm.ledger.lineage.Succession;
import vn.ntm.ledger.lineage.domain.Change;
import vn.ntm.ledger.unit.KnownUnit;
import vn.ntm.ledger.unit.UnitSpell;
import vn.ntm.ledger.unit.UnitType;

/** A fact as it stands in an event of the feed; what is unknown is absent there. */
record EventData(JsonNode members) {

    KnownUnit unit() {
        String parent = optional("parentCode");
        return new KnownUnit(
                UUID.fromString(text("spellId")),
                new UnitSpell(
                        new UnitCode(text("code")),
                        text("name"),
                        UnitType.valueOf(text("type")),
                        parent == null ? null : new UnitCode(parent),
                        new DateRange(day("validFrom"), day("validTo")),
                        optional("establishedBy"),
                        optional("abolishedBy"),
                        provenance()));
    }

    Succession succession() {
        return new Succession(
                new UnitCode(text("predecessorCode")),
                new UnitCode(text("successorCode")),
                LocalDate.parse(text("changedOn")),
                Change.valueOf(text("change")),
                optional("legalBasis"),
                provenance());
    }

    Shares shares() {
        return new Shares(decimal("areaShare"), decimal("populationShare"));
    }

    private Provenance provenance() {
        return new Provenance(text("source"), Confidence.valueOf(text("confidence")), optional("note"));
    }

    private @Nullable LocalDate day(String member) {
        String text = optional(member);
        return text == null ? null : LocalDate.parse(text);
    }

    private @Nullable BigDecimal decimal(String member) {
        String text = optional(member);
        return text == null ? null : new BigDecimal(text);
    }

    private String text(String member) {
        return members.path(member).asText();
    }

    private @Nullable String optional(String member) {
        return members.hasNonNull(member) ? members.get(member).asText() : null;
    }
}
